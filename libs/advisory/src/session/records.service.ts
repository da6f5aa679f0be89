import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { AdvisoryOutcomes } from './outcomes.service.js';
import { SessionConflicts } from './session-conflicts.js';
import { advisoryErrors } from './session.errors.js';
import type { RecordAdvisoryInput } from './session.inputs.js';
import { SessionStore, type LockedSession } from './session.store.js';

const ATTENDEES = {
  name: 'advisory_attendees',
  text: 'select id, member_id as "memberId", name, side, registered from advisory_attendee where session_id = $1',
};
const CONNECTED = {
  name: 'advisory_connected',
  text: 'update advisory_attendee set connected = (id = any($2::uuid[])) where session_id = $1',
};
const OTHERS = {
  name: 'advisory_others',
  text: /* sql */ `insert into advisory_attendee (id, session_id, name, side, registered, connected)
    select gen_random_uuid(), $1, o, 'TEAM', false, true from unnest($2::text[]) o`,
};
const HOLD = {
  name: 'advisory_held',
  text: /* sql */ `update advisory_session set state = 'HELD', agreements = $2, record_digest = $3, updated_at = $4 where id = $1`,
};
const COMMIT = {
  name: 'advisory_commit',
  text: /* sql */ `insert into advisory_commitment (id, session_id, text, owner_id, owner_name, due_on, position) values ($1, $2, $3, $4, $5, $6, $7)`,
};

type Attendee = { id: string; memberId: string | null; name: string; side: 'TEAM' | 'EXPERT'; registered: boolean };

/** What happened: who came, what was agreed, who does what and when. Written once. */
@Injectable()
export class AdvisoryRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: SessionStore,
    private readonly conflicts: SessionConflicts,
    private readonly outcomes: AdvisoryOutcomes,
  ) {}

  /**
   * The same record sent again is the same one.
   * @throws DomainError ADVISORY_NOT_FOUND, ADVISORY_STEP_REFUSED, NOBODY_CONNECTED, ATTENDEE_UNKNOWN, COMMITMENT_DAY_PAST, OWN_INSTITUTION
   */
  async record(viewer: Viewer, input: RecordAdvisoryInput): Promise<void> {
    const session = await this.store.reachable(viewer, input.id);
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    if (session.recordDigest === digest) return;
    this.store.allow('RECORD', session);
    await this.conflicts.assertNone(viewer, session);
    const attendees = await this.db.rows<Attendee>({ ...ATTENDEES, values: [input.id] });
    this.check(session, input, attendees);
    await this.db.rows({ ...CONNECTED, values: [input.id, input.connected] });
    await this.db.rows({ ...OTHERS, values: [input.id, [...new Set(input.others)]] });
    await this.db.rows({ ...HOLD, values: [input.id, input.agreements, digest, this.clock.now()] });
    const owners = new Map(attendees.map((attendee) => [attendee.id, attendee]));
    for (const [position, { id, text, attendeeId, dueOn }] of input.commitments.entries()) {
      const owner = owners.get(attendeeId);
      if (!owner) throw advisoryErrors.ATTENDEE_UNKNOWN({}, `input.commitments.${position}.attendeeId`);
      await this.db.rows({ ...COMMIT, values: [id, input.id, text, owner.memberId, owner.name, dueOn, position] });
      await this.outcomes.committed(viewer, session, { id, text, ownerId: owner.memberId, ownerName: owner.name, dueOn });
    }
    const came = attendees.filter(({ id, side }) => side === 'TEAM' && input.connected.includes(id));
    await this.outcomes.held(
      session,
      came.flatMap(({ memberId }) => (memberId ? [memberId] : [])),
    );
    await this.store.moved(viewer, input.id, { action: 'RECORD', from: session.state, to: 'HELD' });
    await this.db.addJob('advisory.held', { sessionId: input.id });
  }

  private check(
    session: LockedSession,
    { connected, others, commitments }: RecordAdvisoryInput,
    attendees: readonly Attendee[],
  ): void {
    const known = new Map(attendees.map(({ id, side }) => [id, side]));
    if (connected.some((id) => !known.has(id))) throw advisoryErrors.ATTENDEE_UNKNOWN({}, 'input.connected');
    if (others.length === 0 && !connected.some((id) => known.get(id) === 'TEAM'))
      throw advisoryErrors.NOBODY_CONNECTED({}, 'input.connected');
    const day = limaDate(session.startsAt ?? this.clock.now());
    for (const [at, { attendeeId, dueOn }] of commitments.entries()) {
      if (!known.has(attendeeId)) throw advisoryErrors.ATTENDEE_UNKNOWN({}, `input.commitments.${at}.attendeeId`);
      if (dueOn < day) throw advisoryErrors.COMMITMENT_DAY_PAST({}, `input.commitments.${at}.dueOn`);
    }
  }
}
