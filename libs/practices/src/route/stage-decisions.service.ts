import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { Needs } from './needs.service.js';
import { routeErrors } from './route.errors.js';
import type { DecideStageInput, DesignateReferentInput, ReturnStageInput } from './route.inputs.js';
import { isEarlier, isNext, missingFor, needLines, type Goal } from './route.rules.js';
import { HeldOnRoute, type RouteStanding } from './route-standings.js';
import { StageMoves, type Move } from './stage-moves.service.js';
import { StageRubrics } from './stage-rubrics.service.js';

/** Dated decisions of staff on the stage of a practice. Never on one's own institution, never by points. */
@Injectable()
export class StageDecisions {
  constructor(
    private readonly db: Database,
    private readonly standings: HeldOnRoute,
    private readonly needs: Needs,
    private readonly rubrics: StageRubrics,
    private readonly moves: StageMoves,
  ) {}

  /** @throws DomainError STAGE_NEEDS_MISSING with one field per need, STAGE_NOT_NEXT when a step is skipped or repeated */
  decide(viewer: Viewer, input: DecideStageInput): Promise<void> {
    return this.db.transaction(async () => {
      const state = await this.standings.open(viewer, input.practiceId);
      const to = input.stage as Goal;
      assertNext(state, to);
      const rubric = await this.rubrics.of(input.practiceId, input);
      const facts = { ...state.facts, rubricMean: rubric.mean };
      await this.advance(viewer, { ...state, facts }, { ...input, to, rubric });
    });
  }

  /** The last step: an advanced practice that others may adopt. The rubric was that of its stage. */
  designate(viewer: Viewer, { practiceId, comment, period }: DesignateReferentInput): Promise<void> {
    return this.db.transaction(async () => {
      const state = await this.standings.open(viewer, practiceId);
      assertNext(state, 'REFERENT');
      await this.advance(viewer, state, { to: 'REFERENT', comment, period, rubric: null });
    });
  }

  /** Back to an earlier step with a reason that anyone may read. The points of the steps lost are reversed. */
  return(viewer: Viewer, { practiceId, to, reason }: ReturnStageInput): Promise<void> {
    return this.db.transaction(async () => {
      const state = await this.standings.open(viewer, practiceId);
      if (!isEarlier(state.facts.step, to)) throw routeErrors.STAGE_NOT_EARLIER({ from: state.facts.step, to });
      await this.moves.write(viewer, state, { to, comment: reason, period: '', rubric: null, needs: [] });
    });
  }

  private async advance(viewer: Viewer, state: RouteStanding, move: Omit<Move, 'needs' | 'to'> & { to: Goal }): Promise<void> {
    const needs = await this.needs.all();
    const missing = missingFor(move.to, needs, state.facts);
    if (missing.length > 0) {
      const fields = missing.map(({ id, title, detail }) => ({
        path: `needs.${id}`,
        code: 'NEED_MISSING',
        message: `${title}: ${detail}`,
      }));
      throw routeErrors.STAGE_NEEDS_MISSING({ fields, missing: fields.map(({ message }) => message).join(' ') });
    }
    await this.moves.write(viewer, state, { ...move, needs: needLines(move.to, needs, state.facts) });
  }
}

function assertNext({ facts }: RouteStanding, to: Goal): void {
  if (!isNext(facts.step, to)) throw routeErrors.STAGE_NOT_NEXT({ from: facts.step, to });
}
