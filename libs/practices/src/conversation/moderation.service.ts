import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { isOwnInstitution } from '../conflict/conflict.service.js';
import { CommentEffects } from './comment-effects.js';
import { moderationErrors as errors } from './moderation.errors.js';
import type { AppealInput, DecideCaseInput } from './moderation.inputs.js';
import { CASE, stateAfter, type CaseState } from './moderation.rules.js';
import { CaseStore, type HeldCase } from './moderation.store.js';

@Injectable()
export class Moderation {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: CaseStore,
    private readonly effects: CommentEffects,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError ILLEGAL_TRANSITION when somebody decided before; CASE_OWN_INSTITUTION, administrators too */
  decide(viewer: Viewer, { caseId, decision, reason }: DecideCaseInput): Promise<void> {
    return this.db.transaction(async () => {
      const held = await this.cases.hold(caseId);
      if (!held) throw errors.CASE_NOT_FOUND();
      if (isOwnInstitution(viewer, held)) throw errors.CASE_OWN_INSTITUTION({ caseId });
      const to = stateAfter(decision);
      CASE.assert(held.state, to);
      const at = this.clock.now();
      await this.apply(held, to, reason, viewer, at);
      const stepId = await this.cases.step(caseId, held.state, { to, reason, by: viewer.accountId, at });
      const target = held.commentId ?? held.practiceId;
      const detail = { caseId, reason, from: held.state, to };
      await this.auditor.record({ actor: viewer.accountId, action: `moderation.${decision.toLowerCase()}`, target, detail });
      await this.db.addJob('moderation.decided', { stepId });
    });
  }

  /** Once per decision, by whoever wrote it. Someone else's case does not exist. */
  appeal(viewer: Viewer, { caseId, text }: AppealInput): Promise<void> {
    return this.db.transaction(async () => {
      const held = await this.cases.hold(caseId);
      if (!held?.authors.includes(viewer.accountId)) throw errors.CASE_NOT_FOUND();
      if (!CASE.can(held.state, 'APPEALED')) throw errors.CASE_NOT_APPEALABLE();
      const step = { to: 'APPEALED' as const, reason: text, by: viewer.accountId, at: this.clock.now() };
      const stepId = await this.cases.step(caseId, held.state, step);
      await this.auditor.record({ actor: viewer.accountId, action: 'moderation.appeal', target: caseId });
      await this.db.addJob('moderation.appealed', { stepId });
    });
  }

  private async apply(held: HeldCase, to: CaseState, reason: string, viewer: Viewer, at: Date): Promise<void> {
    if (to === 'HIDDEN') {
      if (held.commentId) await this.effects.hide(held.commentId, reason, viewer, at);
      else await this.cases.hidePractice(held.practiceId);
    }
    if (to === 'RESTORED') {
      if (held.commentId) await this.effects.giveBack(held.commentId);
      else await this.cases.givePracticeBack(held.practiceId);
    }
  }
}
