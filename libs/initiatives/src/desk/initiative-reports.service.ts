import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { contributionErrors } from '../contribution/contribution.errors.js';
import { ContributionStore } from '../contribution/contribution.store.js';
import { InitiativeDoor } from '../initiative/initiative-door.js';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import { PUBLIC_STEPS } from '../initiative/initiative.rules.js';
import { InitiativeStore } from '../initiative/initiative.store.js';
import type { ReportInitiativeInput } from './desk.inputs.js';

const ADD = {
  name: 'initiative_report_add',
  text: /* sql */ `
    with added as (
      insert into initiative_report (id, initiative_id, contribution_id, reporter_id, reason, note, reported_at) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict do nothing returning initiative_id)
    update initiative i set report_count = i.report_count + 1 from added where i.id = added.initiative_id returning i.id`,
};

/** What a member says that should not be there: one report per person and target; its author never learns who it was. */
@Injectable()
export class InitiativeReports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
    private readonly contributions: ContributionStore,
    private readonly door: InitiativeDoor,
    private readonly limits: Limits,
  ) {}

  async report(viewer: Viewer, input: ReportInitiativeInput): Promise<boolean> {
    await this.limits.attempt('report.account', viewer.accountId);
    return this.door.transaction(viewer, 'initiative.report', () => this.enter(viewer, input));
  }

  private async enter(viewer: Viewer, { id, initiativeId, contributionId, reason, note }: ReportInitiativeInput): Promise<boolean> {
    const initiative = await this.store.readable(viewer, initiativeId);
    if (!PUBLIC_STEPS.includes(initiative.state)) throw initiativeErrors.INITIATIVE_NOT_FOUND({ initiativeId });
    await this.assertNotOwn(viewer, initiativeId, initiative.authorId, contributionId ?? null);
    const values = [id, initiativeId, contributionId ?? null, viewer.accountId, reason, note ?? '', this.clock.now()];
    if (await this.db.one({ ...ADD, values })) await this.db.addJob('initiative.reported', { initiativeId, reportId: id });
    return true;
  }

  private async assertNotOwn(viewer: Viewer, initiativeId: string, ownerId: string, contributionId: string | null): Promise<void> {
    const contribution = contributionId === null ? null : await this.contributions.read(contributionId);
    const readable = contribution && !contribution.removed && !contribution.hidden && contribution.initiativeId === initiativeId;
    if (contributionId !== null && !readable) throw contributionErrors.CONTRIBUTION_NOT_FOUND();
    if ((contribution?.authorId ?? ownerId) === viewer.accountId) throw initiativeErrors.REPORT_OWN();
  }
}
