import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Contributions } from '@lib/allies';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { wrongPart } from './internship.rules.js';
import { rotation } from './rotation.rules.js';
import type { Internship, SaveInternshipInput } from './internship.types.js';

const ONE = `
    select n.host_code as "hostCode", h.name as "hostName", n.practice_id as "practiceId", p.title as "practiceTitle",
      case when p.published_version is not null then p.slug end as "practiceSlug", n.day::text as day, to_char(n.starts, 'HH24:MI') as starts,
      n.turn_minutes as "turnMinutes", n.crews, n.about, n.islands, n.schools,
      coalesce((select json_agg(json_build_object('allyId', a.id, 'allyName', a.name, 'title', m.value->>'title',
        'island', (m.value->>'island')::int, 'starts', coalesce(m.value->>'starts', '')) order by m.ordinality)
        from jsonb_array_elements(n.modules) with ordinality m join ally a on a.id = (m.value->>'allyId')::uuid), '[]') as modules, n.revision
    from internship n join exchange x on x.id = n.exchange_id join iged h on h.code = n.host_code left join practice p on p.id = n.practice_id`;
const BEFORE = {
  name: 'internship_before',
  text: /* sql */ `select revision, internship_digest as digest, modules, array(select c.ally_id::text from ally_contribution c
      where c.kind = 'EXCHANGE' and c.source = $2 and c.withdrawn_at is null) as recorded,
    (select coalesce(max(p.crew), 0)::int from internship_place p where p.exchange_id = $1) as "crewsUsed" from internship where exchange_id = $1`,
};
const KNOWN = {
  name: 'internship_known',
  text: /* sql */ `select exists (select 1 from iged where code = $1 and kind = 'UGEL') as host,
    $2::uuid is null or exists (select 1 from practice where id = $2 and published_version is not null) as practice,
    (select count(*)::int from ally where id = any($3::uuid[])) as allies`,
};
const SAVE = {
  name: 'internship_save',
  text: /* sql */ `
    insert into internship (exchange_id, host_code, practice_id, day, starts, turn_minutes, crews, about, islands, schools, modules, internship_digest, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (exchange_id) do update set host_code = excluded.host_code,
      practice_id = excluded.practice_id, day = excluded.day, starts = excluded.starts, turn_minutes = excluded.turn_minutes, crews = excluded.crews,
      about = excluded.about, islands = excluded.islands, schools = excluded.schools, modules = excluded.modules,
      internship_digest = excluded.internship_digest, updated_at = excluded.updated_at, revision = internship.revision + 1`,
};

type Before = { revision: number; digest: string; modules: { allyId: string }[]; recorded: string[]; crewsUsed: number };
type Row = Omit<Internship, 'turns'>;

/** The visit to a host UGEL: a circuit of islands with crews that rotate, the schools that take part, and what allies bring. */
@Injectable()
export class Internships {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly contributions: Contributions,
  ) {}

  /**
   * The same internship sent again changes nothing, unless what an ally brought was not recorded. Once the exchange closed it is a mend.
   * @throws DomainError EXCHANGE_CHANGED, MEND_REASON_MISSING, CREWS_USED, INTERNSHIP_HOST, DAY_OUTSIDE, PRACTICE_NOT_PUBLISHED, ALLY_UNKNOWN, MODULAR_CODE_WRONG, SCHOOL_TWICE, MODULE_ISLAND, MODULE_HOUR
   */
  async save(viewer: Viewer, input: SaveInternshipInput): Promise<void> {
    const { reason, ...plain } = input;
    const exchange = await this.store.changing('PROGRAMME', input.exchangeId, reason);
    const { exchangeId, revision, hostCode, practiceId, day, starts, turnMinutes, crews, about, islands, schools, modules } = input;
    const digest = createHash('sha256').update(JSON.stringify({ ...plain, revision: 0 })).digest('hex');
    const source = `exchange:${exchangeId}:internship`;
    const before = await this.db.one<Before>({ ...BEFORE, values: [exchangeId, source] });
    const allyIds = [...new Set(modules.map(({ allyId }) => allyId))];
    const same = before?.digest === digest;
    if (same && allyIds.every((id) => before.recorded.includes(id))) return;
    if (!same && (before?.revision ?? 0) !== revision) throw exchangeErrors.EXCHANGE_CHANGED();
    if (day < exchange.startsOn || day > exchange.endsOn) throw exchangeErrors.DAY_OUTSIDE({}, 'input.day');
    // Who went in which crew is what happened: a mend moves nobody.
    if (exchange.reason && before && crews < before.crewsUsed) throw exchangeErrors.CREWS_USED({ crew: before.crewsUsed }, 'input.crews');
    const known = await this.db.one<{ host: boolean; practice: boolean; allies: number }>({ ...KNOWN, values: [hostCode, practiceId ?? null, allyIds] });
    if (!known?.host) throw exchangeErrors.INTERNSHIP_HOST({}, 'input.hostCode');
    if (!known.practice) throw exchangeErrors.PRACTICE_NOT_PUBLISHED({}, 'input.practiceId');
    const wrong = wrongPart({ islands, schools, modules });
    if (wrong) throw exchangeErrors[wrong.code]({}, wrong.path);
    if (known.allies !== allyIds.length) throw exchangeErrors.ALLY_UNKNOWN({}, 'input.modules');
    const lists = [islands, schools, modules].map((list) => JSON.stringify(list));
    await this.db.rows({ ...SAVE, values: [exchangeId, hostCode, practiceId ?? null, day, starts, turnMinutes, crews, about, ...lists, digest, this.clock.now()] });
    await this.db.rows({ name: 'internship_fewer_crews', text: 'delete from internship_place where exchange_id = $1 and crew > $2', values: [exchangeId, crews] });
    for (const { allyId } of before?.modules ?? [])
      if (!allyIds.includes(allyId)) await this.contributions.withdraw({ kind: 'EXCHANGE', source, allyId });
    for (const allyId of allyIds) {
      const what = modules.filter((one) => one.allyId === allyId).map(({ title }) => title).join('; ');
      await this.contributions.record({ allyId, kind: 'EXCHANGE', source, title: `Pasantía del ${exchange.title}`, link: `/intercambios/${exchange.slug}`, what, on: day });
    }
    await this.store.noted(viewer, exchange, 'INTERNSHIP', `${islands.length} islas, ${crews} equipos`);
  }

  ofExchange(exchangeId: string): Promise<Internship | null> {
    return this.shown({ name: 'internship_of', text: `${ONE} where x.id = $1`, values: [exchangeId] });
  }

  /** Of an exchange that was announced. */
  bySlug(slug: string): Promise<Internship | null> {
    return this.shown({ name: 'internship_public', text: `${ONE} where x.slug = $1 and x.announced_at is not null`, values: [slug] });
  }

  private async shown(statement: { name: string; text: string; values: unknown[] }): Promise<Internship | null> {
    const row = await this.db.one<Row>(statement);
    return row && { ...row, turns: rotation(row.islands.length, row.crews, row.starts, row.turnMinutes) };
  }
}
