import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { challengeErrors } from './challenge.errors.js';
import { CHALLENGE_STEPS, missingTo, type ChallengeFacts, type ChallengeStage, type ChallengeVerb } from './challenge.rules.js';

export type LockedStep = { id: string; position: number; title: string; dueAt: Date; wantsText: boolean; mostFiles: number };

export type LockedChallenge = Omit<ChallengeFacts, 'steps'> & {
  id: string;
  title: string;
  revision: number;
  digest: string | null;
  igedKinds: string[];
  regionIds: string[];
  teamMin: number;
  teamMax: number;
  entriesPerIged: number;
  steps: LockedStep[];
};

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'challenge_hold', text: 'select id from challenge where id = $1 for update' };
const HOLD_STILL = { name: 'challenge_hold_still', text: 'select id from challenge where id = $1 for share' };
const READ = {
  name: 'challenge_read',
  text: /* sql */ `
    select c.id, c.title, c.state, c.statement, c.iged_kinds as "igedKinds", c.region_ids as "regionIds", c.team_min as "teamMin",
      c.team_max as "teamMax", c.entries_per_iged as "entriesPerIged", c.enters_until as "entersUntil", c.grace_hours as "graceHours", c.becomes,
      c.theme_id as "themeId", c.results, c.revision, c.digest,
      (select count(*)::int from challenge_criterion x where x.challenge_id = c.id) as criteria,
      (select count(*)::int from challenge_rubric_line x where x.challenge_id = c.id) as rubric,
      array(select x.place::int from challenge_insignia x where x.challenge_id = c.id order by x.place) as places,
      coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'title', s.title, 'dueAt', s.due_at, 'wantsText', s.wants_text,
        'mostFiles', s.most_files) order by s.position) from challenge_step s where s.challenge_id = c.id), '[]') as steps,
      (select count(*)::int from challenge_step s join challenge_work w on w.step_id = s.id and w.state = 'HANDED_IN'
        join challenge_entry e on e.id = w.entry_id and e.state <> 'WITHDRAWN' where s.challenge_id = c.id) as waiting
    from challenge c where c.id = $1`,
};
const MOVE = {
  name: 'challenge_moved',
  text: 'insert into challenge_move (challenge_id, action, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)',
};

type Row = Omit<LockedChallenge, 'steps'> & { steps: (Omit<LockedStep, 'dueAt'> & { dueAt: string })[] };
type Move = { action: string; from: ChallengeStage | null; to: ChallengeStage; note?: string };

/** Every verb of staff begins by holding the challenge, and ends by writing its move down. */
@Injectable()
export class ChallengeStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async find(id: string): Promise<LockedChallenge | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(id);
  }

  /** Teams go on side by side; nobody closes it or moves a deadline meanwhile. */
  async still(id: string): Promise<void> {
    await this.db.rows({ ...HOLD_STILL, values: [id] });
  }

  async read(id: string): Promise<LockedChallenge | null> {
    const row = await this.db.one<Row>({ ...READ, values: [id] });
    return row && { ...row, steps: row.steps.map((step) => ({ ...step, dueAt: new Date(step.dueAt) })) };
  }

  /** @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STEP_REFUSED */
  async allowed(verb: ChallengeVerb, id: string): Promise<LockedChallenge> {
    const challenge = await this.find(id);
    if (!challenge) throw challengeErrors.CHALLENGE_NOT_FOUND();
    const missing = missingTo(verb, challenge, this.clock.now());
    if (missing.length > 0) throw challengeErrors.CHALLENGE_STEP_REFUSED({ missing: missing.join(' ') });
    return challenge;
  }

  /** Its history and the audit, in the transaction of the move. */
  async moved(viewer: Viewer, id: string, { action, from, to, note = '' }: Move): Promise<void> {
    if (from !== null && from !== to) CHALLENGE_STEPS.assert(from, to);
    await this.db.rows({ ...MOVE, values: [id, action, from, to, note, viewer.accountId, this.clock.now()] });
    const detail = { from, to, ...(note ? { note } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `challenge.${action.toLowerCase()}`, target: id, detail });
  }
}
