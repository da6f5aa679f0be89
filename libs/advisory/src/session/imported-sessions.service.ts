import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { advisoryCode } from './session.rules.js';

export type ImportedSession = {
  id: string;
  kind: 'PERSONAL' | 'TRANSFER';
  topic: string;
  themeId: string;
  requestedBy: string;
  expertId: string;
  day: string;
  /** Members of the team who connected, whoever asked for it included when she did. */
  connected: string[];
  agreements: string;
};

const TAKE_NUMBER = {
  name: 'advisory_bring_number',
  text: /* sql */ `insert into advisory_counter as c (year, last) values ($1, 1) on conflict (year) do update set last = c.last + 1 returning last`,
};

/** Held and closed before this platform: with its people, and one move that says where it comes from. */
const INSERT = {
  name: 'advisory_bring',
  text: /* sql */ `
    with born as (
      insert into advisory_session (id, code, kind, state, topic, theme_id, requested_by, iged_code, requested_at, expert_id, starts_at, ends_at, agreements, ordered_at, updated_at)
      select $1, $2, $3, 'CLOSED', $4, $5, m.id, m.iged_code, $7, $8, $7, $7::timestamptz + interval '1 hour', $9, $7, $11 from member m where m.id = $6 returning id
    ), people as (
      insert into advisory_attendee (id, session_id, member_id, name, side, registered, connected)
      select gen_random_uuid(), $1, m.id, m.name, case when m.id = $8 then 'EXPERT' else 'TEAM' end, true, m.id = $8 or m.id = any($10::uuid[])
      from member m where m.id = $6 or m.id = $8 or m.id = any($10::uuid[])
    )
    insert into advisory_move (session_id, action, from_state, to_state, note, made_by, made_at) select id, 'bring', null, 'CLOSED', $13, $12, $11 from born`,
};

/** Sessions that come from a spreadsheet of staff. */
@Injectable()
export class ImportedSessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  /** In the caller's transaction. Who connected earns nothing unless `withPoints`. @throws DomainError SEASON_CLOSED */
  async bring(by: string, session: ImportedSession, { note, withPoints }: { note: string; withPoints: boolean }): Promise<void> {
    const { id, kind, topic, themeId, requestedBy, expertId, day, connected, agreements } = session;
    // The hour is not told: at noon it is of that day everywhere.
    const at = new Date(`${day}T12:00:00-05:00`);
    const year = Number(limaDate(at).slice(0, 4));
    const taken = await this.db.one<{ last: number }>({ ...TAKE_NUMBER, values: [year] });
    const code = advisoryCode(year, taken?.last ?? 1);
    await this.db.rows({ ...INSERT, values: [id, code, kind, topic, themeId, requestedBy, at, expertId, agreements, connected, this.clock.now(), by, note] });
    if (!withPoints) return;
    const detail = { title: `Asesoría ${code}: ${topic}`, link: `/asesorias/${id}` };
    await this.facts.recordAll(connected.map((memberId) => ({ kind: 'advisory.attended' as const, source: `advisory:${id}`, memberId, occurredAt: at, detail })));
  }
}
