import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { isEarlier, type Goal, type NeedLine, type Step } from './route.rules.js';
import type { RouteStanding } from './route-standings.js';
import { StageAwards } from './stage-awards.service.js';
import type { StageRubric } from './stage-rubrics.service.js';

const MOVE = {
  name: 'stage_move',
  text: /* sql */ `
    with moved as (
      update practice set stage = case when $3::text = 'REFERENT' then stage else $3::text end, stage_since = $4, updated_at = $4,
        referent_since = case when $3::text = 'REFERENT' then $4::timestamptz end
      where id = $1 returning id, published_version)
    insert into stage_decision (id, practice_id, version, from_step, to_step, comment, period, feedback_id, scored_by, scores,
      rubric_mean, needs, decided_by, decided_at)
    select $2, id, published_version, $5, $3::text, $6, $7, $8, $9, $10::jsonb, $11, $12::jsonb, $13, $4 from moved`,
};

export type Move = { to: Step; comment: string; period: string; rubric: StageRubric | null; needs: readonly NeedLine[] };

/** Writes a decision: the practice, its history, the rewards of its team, the news and the audit, all or nothing. */
@Injectable()
export class StageMoves {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly awards: StageAwards,
  ) {}

  async write(viewer: Viewer, state: RouteStanding, { to, comment, period, rubric, needs }: Move): Promise<void> {
    const from = state.facts.step;
    const now = this.clock.now();
    const decisionId = randomUUID();
    const met = needs.map(({ title, detail }) => ({ title, detail }));
    const scored = [
      rubric?.feedbackId ?? null,
      rubric?.scoredBy ?? null,
      JSON.stringify(rubric?.scores ?? []),
      rubric?.mean ?? null,
    ];
    const values = [state.id, decisionId, to, now, from, comment, period, ...scored, JSON.stringify(met), viewer.accountId];
    await this.db.rows({ ...MOVE, values });
    const back = isEarlier(from, to);
    if (back) await this.awards.lost(viewer, state, to, comment);
    else await this.awards.reached(state, to as Goal, decisionId, now);
    await this.db.addJob('stage.decided', { decisionId });
    const action = back ? 'stage.return' : 'stage.decide';
    const detail = { from, to, comment, period, rubricMean: rubric?.mean ?? null };
    await this.auditor.record({ actor: viewer.accountId, action, target: state.id, detail });
  }
}
