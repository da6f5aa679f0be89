import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, textLength, type Viewer } from '@lib/platform';
import { hasDni } from '@lib/practices';
import { InitiativeStore, type HeldInitiative } from '../initiative/initiative.store.js';
import { InitiativeSettings } from '../upkeep/initiative-settings.js';
import { ContributionFacts } from './contribution-facts.js';
import { contributionErrors as errors } from './contribution.errors.js';
import type { ContributeInput } from './contribution.inputs.js';
import { canMark, isContribution } from './contribution.rules.js';
import { ContributionStore, type StoredContribution, type Thread } from './contribution.store.js';

const OWN_REASON = 'Borraste tu aporte.';
const UNMARKED = 'Quien compartió la iniciativa retiró la marca de útil.';

type Both = { contribution: StoredContribution; initiative: HeldInitiative };

/** Each verb holds the row of the initiative first. */
@Injectable()
export class Contributions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly initiatives: InitiativeStore,
    private readonly store: ContributionStore,
    private readonly facts: ContributionFacts,
    private readonly settings: InitiativeSettings,
  ) {}

  /** The client makes the id: a reply that was lost five times over leaves one contribution. */
  async write(viewer: Viewer, input: ContributeInput): Promise<void> {
    const initiative = await this.initiatives.readable(viewer, input.initiativeId);
    const known = await this.store.read(input.id);
    if (known) return assertSame(viewer, input, known);
    this.initiatives.allow('CONTRIBUTE', initiative);
    const { contribution_max: max, thread_max: most } = await this.settings.limits();
    const length = textLength(input.text);
    if (length > max) throw errors.CONTRIBUTION_TOO_LONG({ max, length }, 'input.text');
    if (hasDni(input.text)) throw errors.CONTRIBUTION_PERSONAL_DATA({}, 'input.text');
    const thread = input.parentId ? await this.store.thread(input.parentId, initiative.id) : null;
    if (input.parentId && !thread) throw errors.CONTRIBUTION_NOT_FOUND();
    if (thread && thread.replies >= most) throw errors.CONTRIBUTION_THREAD_FULL();
    await this.enter(viewer, input, initiative, thread);
  }

  /** What it earned is taken back. Again: nothing. @throws DomainError CONTRIBUTION_NOT_FOUND, also for someone else's */
  async remove(viewer: Viewer, id: string): Promise<void> {
    const { contribution } = await this.both(viewer, id);
    if (contribution.authorId !== viewer.accountId) throw errors.CONTRIBUTION_NOT_FOUND();
    if (contribution.removed) return;
    await this.store.remove(id, this.clock.now());
    if (contribution.hidden) return;
    await this.store.count(contribution.initiativeId, -1);
    await this.facts.gone(contribution, OWN_REASON, viewer.accountId);
  }

  /** By the author of the initiative, once however often it is asked. */
  async mark(viewer: Viewer, id: string): Promise<void> {
    const { contribution, initiative } = await this.toMark(viewer, id);
    if (contribution.useful) return;
    await this.store.markedAt(id, this.clock.now());
    await this.initiatives.touch(initiative.id);
    await this.facts.useful(contribution, initiative);
    await this.db.addJob('initiative.useful', { contributionId: id });
  }

  async unmark(viewer: Viewer, id: string): Promise<void> {
    const { contribution } = await this.toMark(viewer, id);
    if (!contribution.useful) return;
    await this.store.markedAt(id, null);
    await this.facts.noLongerUseful(contribution, UNMARKED, viewer.accountId);
  }

  private async enter(viewer: Viewer, input: ContributeInput, initiative: HeldInitiative, thread: Thread | null): Promise<void> {
    const at = this.clock.now();
    const authorId = viewer.accountId;
    const pays = isContribution({ authorId, answers: thread?.authors ?? [], ownerId: initiative.authorId });
    const entered = await this.store.insert(input, { rootId: thread?.rootId ?? null, authorId, at, pays });
    if (!entered) {
      const known = await this.store.read(input.id);
      return assertSame(viewer, input, known);
    }
    await this.initiatives.touch(initiative.id);
    if (pays) await this.facts.written({ id: input.id, authorId, round: 0 }, initiative, at);
    await this.db.addJob('initiative.contributed', { contributionId: input.id, parentId: input.parentId ?? null });
  }

  private async toMark(viewer: Viewer, id: string): Promise<Both> {
    const { contribution, initiative } = await this.both(viewer, id);
    const { authorId, removed, hidden } = contribution;
    if (removed || hidden || initiative.authorId !== viewer.accountId) throw errors.CONTRIBUTION_NOT_FOUND();
    if (!canMark(viewer.accountId, { ownerId: initiative.authorId, authorId })) throw errors.CONTRIBUTION_OWN();
    this.initiatives.allow('MARK', initiative);
    return { contribution, initiative };
  }

  private async both(viewer: Viewer, id: string): Promise<Both> {
    const found = await this.store.read(id);
    if (!found) throw errors.CONTRIBUTION_NOT_FOUND();
    const initiative = await this.initiatives.readable(viewer, found.initiativeId);
    // Read again: what waited for the row goes on with how it is now.
    const contribution = await this.store.read(id);
    if (!contribution) throw errors.CONTRIBUTION_NOT_FOUND();
    return { contribution, initiative };
  }
}

function assertSame(viewer: Viewer, input: ContributeInput, known: StoredContribution | null): void {
  if (known?.authorId !== viewer.accountId || known.initiativeId !== input.initiativeId) throw errors.CONTRIBUTION_NOT_FOUND();
  // Another text under a known id would be lost without a word. What was removed keeps no text to compare.
  if (!known.removed && known.text !== input.text) throw errors.CONTRIBUTION_ALREADY_SENT({}, 'input.text');
}
