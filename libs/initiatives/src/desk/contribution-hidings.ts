import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ContributionFacts } from '../contribution/contribution-facts.js';
import { contributionErrors as errors } from '../contribution/contribution.errors.js';
import { ContributionStore, type StoredContribution } from '../contribution/contribution.store.js';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import type { HeldInitiative } from '../initiative/initiative.store.js';

/** The same for one contribution, whose initiative is already held. Asked again, nothing changes. */
@Injectable()
export class ContributionHidings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ContributionStore,
    private readonly facts: ContributionFacts,
    private readonly auditor: Auditor,
  ) {}

  async hide(viewer: Viewer, initiative: HeldInitiative, id: string, reason: string): Promise<void> {
    const contribution = await this.of(viewer, initiative, id);
    if (contribution.hidden) return;
    await this.store.hide(id, reason, this.clock.now());
    await this.store.count(initiative.id, -1);
    await this.facts.gone(contribution, `Tu aporte fue ocultado: ${reason}`, viewer.accountId);
    await this.written(viewer, 'initiative.contribution.hide', id, reason);
    await this.db.addJob('initiative.contribution_hidden', { contributionId: id });
  }

  async giveBack(viewer: Viewer, initiative: HeldInitiative, id: string, reason: string): Promise<void> {
    const contribution = await this.of(viewer, initiative, id);
    if (!contribution.hidden) return;
    await this.store.giveBack(id);
    await this.store.count(initiative.id, 1);
    const again = { ...contribution, round: contribution.round + 1 };
    if (contribution.pays) await this.facts.written(again, initiative, contribution.writtenAt);
    if (contribution.useful) await this.facts.useful(again, initiative);
    await this.written(viewer, 'initiative.contribution.restore', id, reason);
  }

  private async of(viewer: Viewer, initiative: HeldInitiative, id: string): Promise<StoredContribution> {
    const contribution = await this.store.read(id);
    if (!contribution || contribution.removed || contribution.initiativeId !== initiative.id) throw errors.CONTRIBUTION_NOT_FOUND();
    if (contribution.authorId === viewer.accountId) throw initiativeErrors.INITIATIVE_OWN_INSTITUTION({ initiativeId: initiative.id });
    return contribution;
  }

  private async written(viewer: Viewer, action: string, target: string, reason: string): Promise<void> {
    await this.auditor.record({ actor: viewer.accountId, action, target, detail: { reason } });
  }
}
