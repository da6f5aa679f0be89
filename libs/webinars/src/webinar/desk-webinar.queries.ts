import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';
import type { DeskWebinar, DeskWebinarMove, WebinarSpeakerChoice } from './desk-webinar.types.js';
import { PAGE_COLUMNS } from './webinar.queries.js';
import { missingTo, type WebinarFacts, type WebinarVerb } from './webinar.rules.js';

const ONE = {
  name: 'webinar_desk',
  text: /* sql */ `
    select ${PAGE_COLUMNS}, w.link, w.capacity, w.revision, w.imported,
      (select count(*)::int from webinar_attendee a where a.webinar_id = w.id and a.registered_at is not null and a.left_at is null) as "registeredCount",
      (select count(*)::int from webinar_attendee a where a.webinar_id = w.id and a.connected_at is not null) as "connectedCount",
      coalesce((select json_agg(json_build_object('kind', s.kind, 'memberId', s.member_id, 'allyId', s.ally_id, 'name', s.name, 'post', s.post) order by s.position)
        from webinar_speaker s where s.webinar_id = w.id), '[]') as "deskSpeakers",
      coalesce((select json_agg(json_build_object('action', l.action, 'at', l.made_at, 'byName', coalesce(b.name, ''), 'note', l.note) order by l.position desc)
        from (select * from webinar_move l where l.webinar_id = w.id order by l.position desc limit 60) l left join member b on b.id = l.made_by), '[]') as moves
    from webinar w where w.id = $1`,
};

/** $1 what is searched for, or null: experts and allies first, who are few. */
const CHOICES = {
  name: 'webinar_speaker_choices',
  text: /* sql */ `
    (select 'ALLY' as kind, y.id, y.name, '' as about from ally y where y.state = 'LISTED' and ($1::text is null or fold(y.name) like '%' || fold($1) || '%') order by y.name, y.id limit 10)
    union all
    (select 'EXPERT', m.id, m.name, m.post from account_role r join member m on m.id = r.account_id join account a on a.id = m.id and a.status = 'ACTIVE'
      where r.role = 'EXPERT' and ($1::text is null or fold(m.name) like '%' || fold($1) || '%') order by m.name, m.id limit 10)
    union all
    (select 'MEMBER', m.id, m.name, coalesce(g.name, m.institution, '') from member m join account_role r on r.account_id = m.id and r.role = 'MEMBER'
      left join iged g on g.code = m.iged_code where $1::text is not null and m.status = 'CONFIRMED' and fold(m.name) like '%' || fold($1) || '%' order by m.name, m.id limit 10)`,
};

type Row = Omit<DeskWebinar, 'moves' | 'speakers' | 'state'> &
  WebinarFacts & { moves: (Omit<DeskWebinarMove, 'at'> & { at: string })[]; speakerCards: DeskWebinar['speakers'] };

@Injectable()
export class DeskWebinarQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: WebinarSettings,
  ) {}

  async one(id: string): Promise<DeskWebinar | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id] });
    if (!row) return null;
    const [now, window] = [this.clock.now(), await this.settings.window()];
    const missing = (verb: WebinarVerb): string[] => missingTo(verb, row, now, window);
    const can = (verb: WebinarVerb): boolean => missing(verb).length === 0;
    return {
      ...row,
      speakers: row.speakerCards,
      moves: row.moves.map((move) => ({ ...move, at: new Date(move.at) })),
      registers: can('REGISTER'),
      missingToAnnounce: missing('ANNOUNCE'),
      missingToHold: missing('HOLD'),
      missingToClose: missing('CLOSE'),
      canPlan: can('PLAN'),
      canCancel: can('CANCEL'),
      canAttend: can('ATTEND'),
      canAddMaterial: can('MATERIAL'),
    } as DeskWebinar;
  }

  speakers(search: string | null): Promise<WebinarSpeakerChoice[]> {
    return this.db.rows<WebinarSpeakerChoice>({ ...CHOICES, values: [search && search.replace(/[\\%_]/g, '\\$&')] });
  }
}
