import { Injectable } from '@nestjs/common';
import { limaDate, limaTime } from '@lib/kernel';
import { Database } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { isOffered } from '../hours/hours.rules.js';
import { ExpertHoursService } from '../hours/hours.service.js';
import { SessionConflicts } from '../session/session-conflicts.js';
import { SessionStore } from '../session/session.store.js';
import type { Stretch } from '../session/session.rules.js';
import { inOrderOfFit } from './suggestion.rules.js';
import type { AdvisoryExpert } from './suggestion.types.js';

/** $1 the session. A sub-theme is also of whoever offers the theme above it. */
const EXPERTS = {
  name: 'advisory_experts',
  text: /* sql */ `
    select m.id, m.name, m.post, coalesce(m.institution, g.name, '') as institution, m.iged_code as "igedCode",
      (select count(*)::int from advisory_session o where o.expert_id = m.id and o.id <> $1 and o.state in ('REQUESTED', 'SCHEDULED')) as open,
      exists (select 1 from advisory_session s join theme t on t.id = s.theme_id join expert_field f on f.theme_id in (t.id, t.parent_id)
        where s.id = $1 and f.expert_id = m.id) as "inField",
      array(select exists (select 1 from advisory_attendee a where a.member_id = m.id and a.session_id <> $1
          and a.during && tstzrange(w.starts_at, w.ends_at))
        from advisory_window w where w.session_id = $1 order by w.position) as taken
    from account_role r join account a on a.id = r.account_id and a.status = 'ACTIVE' join member m on m.id = a.id
      left join iged g on g.code = m.iged_code
    where r.role = 'EXPERT' order by m.name, m.id limit 300`,
};
const WINDOWS = {
  name: 'advisory_windows_of',
  text: 'select starts_at as "startsAt", ends_at as "endsAt" from advisory_window where session_id = $1 order by position',
};

type Row = Pick<AdvisoryExpert, 'id' | 'name' | 'post' | 'institution' | 'open' | 'inField'> & {
  igedCode: string | null;
  taken: boolean[];
};

/** Experts for a session, the best fit first. */
@Injectable()
export class ExpertSuggestions {
  constructor(
    private readonly db: Database,
    private readonly store: SessionStore,
    private readonly conflicts: SessionConflicts,
    private readonly hours: ExpertHoursService,
  ) {}

  /** Empty when there is no such session. */
  async of(sessionId: string): Promise<AdvisoryExpert[]> {
    const session = await this.store.read(sessionId);
    if (!session) return [];
    const windows = await this.db.rows<Stretch>({ ...WINDOWS, values: [sessionId] });
    const experts = await this.db.rows<Row>({ ...EXPERTS, values: [sessionId] });
    const offered = new Map((await this.hours.ofAll(experts.map(({ id }) => id))).map((hours) => [hours.id, hours]));
    const involved = await this.conflicts.involved(session);
    return inOrderOfFit(
      experts.map(({ igedCode, taken, ...expert }) => {
        const { weekly = [], exceptions = [] } = offered.get(expert.id) ?? {};
        const free = windows.map((window, at) => !taken[at] && isOffered(inLima(window), weekly, exceptions));
        return {
          ...expert,
          windows: free,
          freeWindows: free.filter(Boolean).length,
          offersHours: weekly.length > 0,
          ownInstitution: ownsInstitution({ accountId: expert.id, igedCode }, involved.igedCodes, involved.memberIds),
        };
      }),
    );
  }
}

function inLima({ startsAt, endsAt }: Stretch): { day: string; starts: string; ends: string } {
  return { day: limaDate(startsAt), starts: limaTime(startsAt), ends: limaTime(endsAt) };
}
