import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { advisoryErrors } from './session.errors.js';
import {
  ADVISORY_STEPS,
  missingTo,
  seenAtDesk,
  seenAtPortal,
  type AdvisoryStep,
  type AdvisoryVerb,
  type Side,
} from './session.rules.js';

export const MANAGE = 'advisory.manage';

export type LockedSession = {
  id: string;
  code: string;
  topic: string;
  state: AdvisoryStep;
  practiceId: string | null;
  ownPractice: boolean;
  requestedBy: string;
  igedCode: string | null;
  expertId: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  link: string;
  place: string;
  sequence: number;
  recordDigest: string | null;
  teamIds: string[];
  confirmed: Side[];
};

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'advisory_hold', text: 'select id from advisory_session where id = $1 for update' };
const READ = {
  name: 'advisory_read',
  text: /* sql */ `
    select s.id, s.code, s.topic, s.state, s.practice_id as "practiceId", s.own_practice as "ownPractice", s.requested_by as "requestedBy",
      s.iged_code as "igedCode", s.expert_id as "expertId", s.starts_at as "startsAt", s.ends_at as "endsAt", s.link, s.place, s.sequence,
      s.record_digest as "recordDigest",
      array(select a.member_id::text from advisory_attendee a where a.session_id = s.id and a.side = 'TEAM' and a.member_id is not null) as "teamIds",
      array(select c.side from advisory_confirmation c where c.session_id = s.id) as confirmed
    from advisory_session s where s.id = $1`,
};

const MOVE = {
  name: 'advisory_move',
  text: /* sql */ `insert into advisory_move (session_id, action, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)`,
};

type Move = { action: string; from: AdvisoryStep | null; to: AdvisoryStep; note?: string };

/** Every verb begins by holding the row of the session, and ends by writing its move down. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async find(id: string): Promise<LockedSession | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(id);
  }

  /** Without holding it. */
  read(id: string): Promise<LockedSession | null> {
    return this.db.one<LockedSession>({ ...READ, values: [id] });
  }

  /** @throws DomainError ADVISORY_NOT_FOUND; the same bytes when it exists and is not the viewer's, told apart by its parameter */
  async reachable(viewer: Viewer, id: string): Promise<LockedSession> {
    const session = await this.find(id);
    if (!session) throw advisoryErrors.ADVISORY_NOT_FOUND();
    const onlooker = { accountId: viewer.accountId, manages: viewer.permissions.has(MANAGE) };
    const seen = viewer.audience === 'admin' ? seenAtDesk(onlooker, session) : seenAtPortal(onlooker, session);
    if (!seen) throw advisoryErrors.ADVISORY_NOT_FOUND({ sessionId: id });
    return session;
  }

  /** @throws DomainError ADVISORY_STEP_REFUSED with the sentences of what is missing */
  allow(verb: AdvisoryVerb, session: LockedSession): void {
    const missing = missingTo(verb, session, this.clock.now());
    if (missing.length > 0) throw advisoryErrors.ADVISORY_STEP_REFUSED({ missing: missing.join(' ') });
  }

  /** Its history and the audit, in the transaction of the move. */
  async moved(viewer: Viewer, id: string, { action, from, to, note = '' }: Move): Promise<void> {
    if (from !== null && from !== to) ADVISORY_STEPS.assert(from, to);
    const values = [id, action, from, to, note, viewer.accountId, this.clock.now()];
    await this.db.rows({ ...MOVE, values });
    const detail = { from, to, ...(note ? { note } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `advisory.${action.toLowerCase()}`, target: id, detail });
  }
}
