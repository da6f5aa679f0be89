import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Clock } from '@lib/kernel';
import { ownsInstitution } from '@lib/practices';
import { InitiativeFactsStated } from '../initiative/initiative-facts.js';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import type { InitiativeStep } from '../initiative/initiative.rules.js';
import { InitiativeStore, type HeldInitiative } from '../initiative/initiative.store.js';
import type { DecideInitiativeInput } from './desk.inputs.js';
import { ContributionHidings } from './contribution-hidings.js';

const HIDE = {
  name: 'initiative_hide',
  text: 'update initiative set reason = $2, hidden_from = $3 where id = $1',
};
const RESTORE = {
  name: 'initiative_restore',
  text: `update initiative set reason = '', hidden_from = null, round = round + 1, report_count = 0 where id = $1`,
};
const ANSWERED = { name: 'initiative_reports_answered', text: 'update initiative set report_count = 0 where id = $1' };

/** Out of sight with a reason that its author reads, and back again: what it earned goes and comes with it. */
@Injectable()
export class Hidings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
    private readonly facts: InitiativeFactsStated,
    private readonly contributions: ContributionHidings,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError INITIATIVE_OWN_INSTITUTION, administrators too; INITIATIVE_STEP_REFUSED; CONTRIBUTION_NOT_FOUND */
  async hide(viewer: Viewer, { id, contributionId, reason }: DecideInitiativeInput): Promise<void> {
    const initiative = await this.decidable(viewer, id);
    if (contributionId) await this.contributions.hide(viewer, initiative, contributionId, reason);
    else await this.hideWhole(viewer, initiative, reason);
    // What was reported got its answer; a new report brings it back to the queue.
    await this.db.rows({ ...ANSWERED, values: [id] });
  }

  /** Also answers the reports of something that stays. */
  async restore(viewer: Viewer, { id, contributionId, reason }: DecideInitiativeInput): Promise<void> {
    const initiative = await this.decidable(viewer, id);
    if (contributionId) return this.contributions.giveBack(viewer, initiative, contributionId, reason);
    if (initiative.state !== 'HIDDEN') return this.keep(viewer, initiative, reason);
    this.store.allow('RESTORE', initiative);
    const to: InitiativeStep = initiative.hiddenFrom ?? 'SHARED';
    await this.store.step(id, 'HIDDEN', to);
    await this.db.rows({ ...RESTORE, values: [id] });
    await this.facts.shared({ ...initiative, round: initiative.round + 1 }, initiative.sharedAt);
    await this.store.moved(viewer.accountId, id, { action: 'RESTORE', from: 'HIDDEN', to, note: reason });
    await this.db.addJob('initiative.restored', { initiativeId: id });
  }

  private async hideWhole(viewer: Viewer, initiative: HeldInitiative, reason: string): Promise<void> {
    const { id, state } = initiative;
    this.store.allow('HIDE', initiative);
    await this.db.rows({ ...HIDE, values: [id, reason, state] });
    await this.store.step(id, state, 'HIDDEN');
    await this.facts.outOfSight(initiative, `Tu iniciativa fue ocultada: ${reason}`, viewer.accountId);
    await this.store.moved(viewer.accountId, id, { action: 'HIDE', from: state, to: 'HIDDEN', note: reason });
    await this.db.addJob('initiative.hidden', { initiativeId: id });
  }

  private async keep(viewer: Viewer, { id }: HeldInitiative, reason: string): Promise<void> {
    await this.db.rows({ ...ANSWERED, values: [id] });
    await this.auditor.record({ actor: viewer.accountId, action: 'initiative.keep', target: id, detail: { reason, at: this.clock.now() } });
  }

  private async decidable(viewer: Viewer, id: string): Promise<HeldInitiative> {
    const initiative = await this.store.readable(viewer, id);
    const { igedCode, authorId } = initiative;
    if (ownsInstitution(viewer, igedCode === null ? [] : [igedCode], [authorId]))
      throw initiativeErrors.INITIATIVE_OWN_INSTITUTION({ initiativeId: id });
    return initiative;
  }
}
