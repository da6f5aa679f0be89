import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Facts, type FactKind } from '@lib/recognition';
import { STEP_NAMES, stepsLost, type Goal, type Step } from './route.rules.js';
import type { RouteStanding } from './route-standings.js';

const KINDS: Record<Goal, FactKind> = {
  INTERMEDIATE: 'stage.intermediate',
  ADVANCED: 'stage.advanced',
  REFERENT: 'practice.referent',
};

/** The decision that a standing step rests on: the last one that reached it. */
const REACHED = {
  name: 'stage_reached_by',
  text: 'select id from stage_decision where practice_id = $1 and to_step = $2 and from_step = $3 order by position desc limit 1',
};

const BELOW: Record<Goal, Step> = { INTERMEDIATE: 'INITIAL', ADVANCED: 'INTERMEDIATE', REFERENT: 'ADVANCED' };

/** States to recognition what a team reached, and takes it back when the practice returns. */
@Injectable()
export class StageAwards {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
  ) {}

  async reached({ id, title, slug, memberIds }: RouteStanding, step: Goal, decisionId: string, occurredAt: Date): Promise<void> {
    const detail = { title, link: `/practicas/${slug ?? ''}` };
    const kind = KINDS[step];
    const source = sourceOf(id, step, decisionId);
    await this.facts.recordAll(memberIds.map((memberId) => ({ kind, source, memberId, occurredAt, detail })));
  }

  async lost(viewer: Viewer, { id, facts }: RouteStanding, to: Step, comment: string): Promise<void> {
    for (const step of stepsLost(facts.step, to)) {
      const decision = await this.db.one<{ id: string }>({ ...REACHED, values: [id, step, BELOW[step]] });
      if (!decision) continue;
      const reason = `La práctica volvió al estadio ${STEP_NAMES[to].toLowerCase()}: ${comment}`;
      await this.withdraw({ kind: KINDS[step], source: sourceOf(id, step, decision.id), reason, authorId: viewer.accountId });
    }
  }

  /** A frozen season keeps its points: the practice goes back all the same. */
  private async withdraw(withdrawal: Parameters<Facts['withdraw']>[0]): Promise<void> {
    try {
      await this.facts.withdraw(withdrawal);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'SEASON_CLOSED')) throw error;
    }
  }
}

/** With the decision: reached again after going back is a new deed, and at any time at most one stands. */
function sourceOf(practiceId: string, step: Goal, decisionId: string): string {
  return `practice:${practiceId}:${step.toLowerCase()}:${decisionId}`;
}
