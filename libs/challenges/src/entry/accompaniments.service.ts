import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { entryErrors } from './entry.errors.js';
import type { AccompanyChallengeInput } from './entry.inputs.js';
import { EntryStore } from './entry.store.js';

const ADD = {
  name: 'challenge_accompany',
  text: /* sql */ `insert into challenge_accompaniment (id, entry_id, step_id, text, made_by, made_at) values ($1, $2, $3, $4, $5, $6)
    on conflict (id) do nothing returning id`,
};

/** Notes of staff on the way of a team: the team reads them, and they stay. */
@Injectable()
export class ChallengeAccompaniments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: EntryStore,
  ) {}

  /** The same id again is the same note. @throws DomainError ENTRY_NOT_FOUND, ENTRY_OF_OWN_INSTITUTION, ENTRY_REFUSED */
  async add(viewer: Viewer, { id, entryId, stepId, text }: AccompanyChallengeInput): Promise<string> {
    const entry = await this.store.impartial(viewer, entryId);
    this.store.allow('ACCOMPANY', entry);
    const work = stepId ? entry.works.find((one) => one.stepId === stepId) : null;
    if (stepId && !work) throw entryErrors.ENTRY_NOT_FOUND();
    const added = await this.db.one({ ...ADD, values: [id, entryId, stepId ?? null, text, viewer.accountId, this.clock.now()] });
    if (!added) return entryId;
    await this.store.moved(viewer, entryId, { action: 'ACCOMPANY', step: work?.position, from: entry.state, to: entry.state });
    await this.db.addJob('challenge.accompanied', { accompanimentId: id });
    return entryId;
  }
}
