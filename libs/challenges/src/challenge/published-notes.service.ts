import { Injectable } from '@nestjs/common';
import { Clock, limaDate, limaMoment, limaTime } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { challengeErrors } from './challenge.errors.js';
import type { PublishChallengeNoteInput } from './challenge.inputs.js';
import { ChallengeStore, type LockedChallenge, type LockedStep } from './challenge.store.js';
import { ChallengeReminders } from './reminders.js';

const NOTE = {
  name: 'challenge_note',
  text: /* sql */ `
    insert into challenge_note (id, challenge_id, kind, step_id, text, due_before, due_after, made_by, made_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
};
const EXTEND = {
  name: 'challenge_extend',
  text: 'update challenge_step set due_at = $2, sequence = sequence + 1, updated_at = $3 where id = $1',
};
const TOUCH = { name: 'challenge_touch', text: 'update challenge set updated_at = $2 where id = $1' };

/** What is added to a launched challenge, for everyone to read: a later deadline, or an explanation. */
@Injectable()
export class ChallengeNotes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ChallengeStore,
    private readonly reminders: ChallengeReminders,
  ) {}

  /**
   * Published again with the same id, nothing changes.
   * @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STEP_REFUSED, CHALLENGE_EXTENSION_EARLIER, CHALLENGE_EXTENSION_OVERTAKES
   */
  async publish(viewer: Viewer, input: PublishChallengeNoteInput): Promise<void> {
    const challenge = await this.store.allowed('NOTE', input.challengeId);
    const known = await this.db.one({ text: 'select 1 from challenge_note where id = $1', values: [input.id] });
    if (known) return;
    const extension = input.kind === 'EXTENSION' ? this.extension(challenge, input) : null;
    const now = this.clock.now();
    const dues = [extension?.step.dueAt ?? null, extension?.dueAt ?? null];
    const values = [input.id, challenge.id, input.kind, extension?.step.id ?? null, input.text, ...dues, viewer.accountId, now];
    await this.db.rows({ ...NOTE, values });
    if (extension) {
      await this.db.rows({ ...EXTEND, values: [extension.step.id, extension.dueAt, now] });
      await this.reminders.plan({ id: extension.step.id, dueAt: extension.dueAt });
    }
    await this.db.rows({ ...TOUCH, values: [challenge.id, now] });
    await this.store.moved(viewer, challenge.id, { action: 'NOTE', from: 'LAUNCHED', to: 'LAUNCHED', note: input.text });
    await this.db.addJob('challenge.noted', { noteId: input.id });
  }

  /** The hour of the day stays; only the day moves, and only later. */
  private extension({ steps }: LockedChallenge, { stepId, day }: PublishChallengeNoteInput): { step: LockedStep; dueAt: Date } {
    const at = steps.findIndex(({ id }) => id === stepId);
    const step = steps[at];
    if (!step) throw challengeErrors.CHALLENGE_NOT_FOUND({}, 'input.stepId');
    const dueAt = limaMoment(day ?? limaDate(step.dueAt), limaTime(step.dueAt));
    if (dueAt <= step.dueAt || dueAt <= this.clock.now()) throw challengeErrors.CHALLENGE_EXTENSION_EARLIER({}, 'input.day');
    const next = steps[at + 1];
    if (next && dueAt >= next.dueAt) throw challengeErrors.CHALLENGE_EXTENSION_OVERTAKES({}, 'input.day');
    return { step, dueAt };
  }
}
