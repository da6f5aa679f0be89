import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { attendedSource } from '../webinar/webinar.rules.js';

/** Whoever is in the list and not yet said to have entered. $1 webinar, $2 rows of it, $3 when, $4 how. */
const CONNECT = {
  name: 'webinar_connect',
  text: /* sql */ `update webinar_attendee set connected_at = $3, connected_how = $4, updated_at = $3
    where webinar_id = $1 and id = any($2::uuid[]) and connected_at is null returning id, member_id as "memberId", turn`,
};
/** Members that are not in the list yet: they did not register. Answers the rows of all of them. $1 webinar, $2 members, $3 now. */
const ENLIST = {
  name: 'webinar_enlist',
  text: /* sql */ `
    with born as (
      insert into webinar_attendee (id, webinar_id, member_id, name, iged_code, institution, updated_at)
      select gen_random_uuid(), $1, m.id, m.name, m.iged_code, coalesce(m.institution, ''), $3 from member m where m.id = any($2::uuid[])
      on conflict on constraint one_attendee_per_webinar_and_member do nothing returning id)
    select id from born union all select a.id from webinar_attendee a where a.webinar_id = $1 and a.member_id = any($2::uuid[])`,
};

export type Connected = { id: string; memberId: string | null; turn: number };
export type AboutWebinar = { id: string; slug: string; title: string; startsAt: Date };
export type Connecting = { how: 'OWN' | 'STAFF' | 'IMPORT'; at: Date; earns: boolean; /** Nobody gives points to themselves. */ not?: string };

/** Who entered, with what recognition is told of it: in the caller's transaction. */
@Injectable()
export class AttendanceStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  async enlist(webinarId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({ ...ENLIST, values: [webinarId, memberIds, this.clock.now()] });
    return rows.map(({ id }) => id);
  }

  /** Answers those that were not said to have entered before. @throws DomainError SEASON_CLOSED */
  async connect(webinar: AboutWebinar, attendeeIds: readonly string[], { how, at, earns, not }: Connecting): Promise<Connected[]> {
    const fresh = await this.db.rows<Connected>({ ...CONNECT, values: [webinar.id, attendeeIds, at, how] });
    if (!earns) return fresh;
    const detail = { title: webinar.title, link: `/webinars/${webinar.slug}` };
    const facts = fresh.flatMap(({ memberId, turn }) =>
      memberId === null || memberId === not
        ? []
        : [{ kind: 'webinar.attended' as const, source: attendedSource(webinar.id, turn), memberId, occurredAt: at, detail }],
    );
    await this.facts.recordAll(facts);
    return fresh;
  }

  /** It was noted by mistake: their points go back, with the reason. */
  async disconnect({ id: webinarId }: AboutWebinar, attendeeIds: readonly string[], reason: string, authorId: string): Promise<number> {
    const now = this.clock.now();
    const gone = await this.db.rows<Connected>({
      name: 'webinar_disconnect',
      text: /* sql */ `update webinar_attendee set connected_at = null, connected_how = null, corrected_at = $3, turn = turn + 1, updated_at = $3
        where webinar_id = $1 and id = any($2::uuid[]) and connected_at is not null returning id, member_id as "memberId", turn - 1 as turn`,
      values: [webinarId, attendeeIds, now],
    });
    for (const { memberId, turn } of gone)
      if (memberId) await this.facts.withdraw({ kind: 'webinar.attended', source: attendedSource(webinarId, turn), memberId, reason, authorId });
    return gone.length;
  }
}
