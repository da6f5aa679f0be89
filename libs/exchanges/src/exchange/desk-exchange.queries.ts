import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { DeskExchange, DeskExchangeMove, DeskMoment, PresentablePractice } from './desk-exchange.types.js';
import { dated, MOMENT_JOINS, moment, ROW, titled, WITH } from './exchange.queries.js';
import { missingTo, type ExchangeFacts, type ExchangeVerb } from './exchange.rules.js';
import { FACTS } from './exchange.store.js';
import { ReportEditions } from './report-editions.js';

const PRESENTATION = /* sql */ `, 'igedCode', p.iged_code, 'latestVersion', coalesce(pr.published_version, p.version), 'expertId', p.expert_id, 'late', p.late,
  'feedbackState', (select f.status from feedback f where f.id = p.feedback_id),
  'team', coalesce((select json_agg(json_build_object('memberId', t.member_id, 'name', tm.name, 'presented', ep.member_id is not null) order by tm.name, tm.id)
    from practice_team t join member tm on tm.id = t.member_id left join exchange_presenter ep on ep.item_id = p.item_id and ep.member_id = t.member_id
    where t.practice_id = p.practice_id), '[]')`;

/** Its moves, the latest first; the people that somebody registered one after the other are one line. */
const MOVES = /* sql */ `
  select action, made_by, max(made_at) as made_at, max(position) as position, case when count(*) > 1 then count(*) || ' personas' else max(note) end as note, max(reason) as reason
  from (select l.*, case when l.action = 'REGISTER' then row_number() over (order by l.position) - row_number() over (partition by l.action, l.made_by order by l.position)
      else -l.position end as run from exchange_move l where l.exchange_id = x.id) l
  group by action, made_by, run order by max(position) desc limit 60`;

/** The moves that change what a report tells. */
const TOLD = ['PLAN', 'MEND_PLAN', 'MOMENT_ADD', 'MOMENT_CHANGE', 'MOMENT_REMOVE', 'PRESENTED', 'NOT_PRESENTED', 'STAND', 'STAND_PHOTO', 'STAND_PHOTO_REMOVE', 'STAND_PHOTO_RIGHTS', 'INTERNSHIP'];

const ONE = {
  name: 'exchange_desk',
  text: /* sql */ `
    select ${ROW}, x.macro_region_id as "macroRegionId", x.host_code as "hostCode", x.address, x.objective, x.reason, x.capacity,
      x.iged_seats as "igedSeats", x.stand_hourly as "standHourly", x.revision, x.earns, ${FACTS},
      (select max(l.made_at) from exchange_move l where l.exchange_id = x.id and l.action = any($2::text[])) as "toldAt",
      array(select er.region_id from exchange_region er where er.exchange_id = x.id order by er.region_id) as "regionIds",
      coalesce((select json_agg(${moment(`, 'revision', i.revision`, PRESENTATION)} order by i.day, i.starts, i.ends, i.id)
        from programme_item i ${MOMENT_JOINS} where i.exchange_id = x.id and i.removed_at is null), '[]') as programme,
      coalesce((select json_agg(json_build_object('action', l.action, 'at', l.made_at, 'byName', coalesce(b.name, ''), 'note', l.note, 'reason', l.reason) order by l.position desc)
        from (${MOVES}) l left join member b on b.id = l.made_by), '[]') as moves
    from exchange x ${WITH} where x.id = $1`,
};

/** $1 what is searched for, or null: the newest. */
const PRACTICES = {
  name: 'exchange_practices',
  text: /* sql */ `
    with cut as materialized (select p.* from practice p where p.published_version is not null and ($1::text is null or fold(p.title) like '%' || fold($1) || '%')
      order by p.published_at desc, p.id desc limit 20)
    select p.id, p.code, p.title, p.published_version as version,
      (select json_agg(json_build_object('code', g.code, 'name', g.name) order by g.code <> p.lead_iged_code, g.name) from iged g
        where g.code = p.lead_iged_code or g.code in (select i.iged_code from practice_iged i where i.practice_id = p.id)) as igeds
    from cut p order by p.published_at desc, p.id desc`,
};

type Made = 'title' | 'programme' | 'moves' | 'missingToAnnounce' | 'missingToHold' | 'missingToClose' | 'canPlan' | 'canProgramme' | 'canCancel' | 'canMend' | 'canMendClosed' | 'canMendPlan' | 'publishedEdition' | 'erratumDue';
type OnWire<T, K extends keyof T> = Omit<T, K> & Record<K, string>;
type Row = Omit<DeskExchange, Made> &
  Omit<ExchangeFacts, 'state'> & { programme: (Omit<DeskMoment, 'changedAt'> & { changedAt: string | null })[]; moves: OnWire<DeskExchangeMove, 'at'>[]; toldAt: Date | null };

@Injectable()
export class DeskExchangeQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly editions: ReportEditions,
  ) {}

  async one(id: string): Promise<DeskExchange | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id, TOLD] });
    if (!row) return null;
    const edition = await this.editions.latest(id);
    const today = limaDate(this.clock.now());
    const missing = (verb: ExchangeVerb): string[] => missingTo(verb, row, today);
    return {
      ...titled(row),
      programme: row.programme.map(dated),
      moves: row.moves.map((move) => ({ ...move, at: new Date(move.at) })),
      missingToAnnounce: missing('ANNOUNCE'),
      missingToHold: missing('HOLD'),
      missingToClose: missing('CLOSE'),
      canPlan: missing('PLAN').length === 0,
      canProgramme: missing('PROGRAMME').length === 0,
      canCancel: missing('CANCEL').length === 0,
      canMend: row.broughtIn && missing('BRING_IN').length === 0,
      canMendClosed: missing('MEND').length === 0,
      canMendPlan: missing('MEND_PLAN').length === 0,
      publishedEdition: edition?.number ?? null,
      erratumDue: edition !== null && row.toldAt !== null && row.toldAt > edition.publishedAt,
    };
  }

  practices(search: string | null): Promise<PresentablePractice[]> {
    return this.db.rows<PresentablePractice>({ ...PRACTICES, values: [search && search.replace(/[\\%_]/g, '\\$&')] });
  }
}
