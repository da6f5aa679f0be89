import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';

export type KnownSession = { id: string; code: string; topic: string; day: string; expertId: string | null };

/** Of these codes or topics, those that took place. $1 codes, $2 folded topics. */
const FIND = {
  name: 'advisory_bring_find',
  text: /* sql */ `select s.id, s.code, s.topic, (s.starts_at at time zone 'America/Lima')::date::text as day, s.expert_id as "expertId" from advisory_session s
    where s.state in ('HELD', 'CLOSED') and (upper(s.code) = any($1::text[]) or fold(s.topic) = any($2::text[]))`,
};
const HOLD = { name: 'advisory_bring_hold', text: 'select code, topic, starts_at as "startsAt" from advisory_session where id = $1 for update' };
/** Answers those that were not said to have connected before. */
const CONNECT = {
  name: 'advisory_bring_connect',
  text: /* sql */ `
    insert into advisory_attendee (id, session_id, member_id, name, side, registered, connected)
    select gen_random_uuid(), $1, m.id, m.name, 'TEAM', false, true from member m where m.id = any($2::uuid[])
    on conflict on constraint one_place_per_session_and_member do update set connected = true where advisory_attendee.connected is distinct from true
    returning id, member_id as "memberId"`,
};
const MOVE = {
  name: 'advisory_bring_move',
  text: /* sql */ `insert into advisory_move (session_id, action, from_state, to_state, note, made_by, made_at) select id, 'bring', state, state, $2, $3, $4 from advisory_session where id = $1`,
};

/** Who connected to a session that took place, as a spreadsheet of staff tells it. */
@Injectable()
export class ImportedAttendees {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  find(codes: readonly string[], topics: readonly string[]): Promise<KnownSession[]> {
    return this.db.rows<KnownSession>({ ...FIND, values: [codes, topics] });
  }

  /** In the caller's transaction. Answers the row of each that is new, by member. @throws DomainError SEASON_CLOSED */
  async bring(by: string, sessionId: string, memberIds: readonly string[], { note, withPoints }: { note: string; withPoints: boolean }): Promise<Map<string, string>> {
    const session = await this.db.one<{ code: string; topic: string; startsAt: Date }>({ ...HOLD, values: [sessionId] });
    if (!session) return new Map();
    const fresh = await this.db.rows<{ id: string; memberId: string }>({ ...CONNECT, values: [sessionId, [...new Set(memberIds)]] });
    if (fresh.length > 0) await this.db.rows({ ...MOVE, values: [sessionId, note, by, this.clock.now()] });
    const detail = { title: `Asesoría ${session.code}: ${session.topic}`, link: `/asesorias/${sessionId}` };
    const members = withPoints ? fresh.filter(({ memberId }) => memberId !== by) : [];
    await this.facts.recordAll(members.map(({ memberId }) => ({ kind: 'advisory.attended' as const, source: `advisory:${sessionId}`, memberId, occurredAt: session.startsAt, detail })));
    return new Map(fresh.map(({ id, memberId }) => [memberId, id]));
  }
}
