import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { rubricMean } from '../feedback/feedback.rules.js';
import { Rubric } from '../feedback/rubric.queries.js';
import { routeErrors } from './route.errors.js';
import type { DecideStageInput } from './route.inputs.js';

const OF_FEEDBACK = {
  name: 'stage_rubric_of_feedback',
  text: /* sql */ `
    select m.name as "scoredBy", f.rubric_mean::float as mean,
      coalesce((select json_agg(json_build_object('criterionId', s.criterion_id, 'name', c.name, 'score', s.score, 'note', s.note)
          order by c.position, c.id)
        from rubric_score s join rubric_criterion c on c.id = s.criterion_id where s.feedback_id = f.id), '[]') as scores
    from feedback f join member m on m.id = f.expert_id
    where f.id = $1 and f.practice_id = $2 and f.status = 'PUBLISHED' and f.rubric_mean is not null`,
};

export type RubricScored = { criterionId: string; name: string; score: number; note: string };
export type StageRubric = { feedbackId: string | null; scoredBy: string; mean: number; scores: RubricScored[] };

/** The rubric a decision rests on: of a published feedback, or written down from whoever scored it elsewhere. */
@Injectable()
export class StageRubrics {
  constructor(
    private readonly db: Database,
    private readonly rubric: Rubric,
  ) {}

  async of(practiceId: string, input: DecideStageInput): Promise<StageRubric> {
    const { rubricFeedbackId, scores } = input;
    if (rubricFeedbackId && scores) throw routeErrors.RUBRIC_GIVEN_TWICE({}, 'input.scores');
    return rubricFeedbackId ? this.ofFeedback(practiceId, rubricFeedbackId) : this.written(input);
  }

  private async ofFeedback(practiceId: string, feedbackId: string): Promise<StageRubric> {
    const found = await this.db.one<Omit<StageRubric, 'feedbackId'>>({ ...OF_FEEDBACK, values: [feedbackId, practiceId] });
    if (!found) throw routeErrors.RUBRIC_FEEDBACK_UNKNOWN({}, 'input.rubricFeedbackId');
    return { ...found, feedbackId };
  }

  private async written({ scores, scoredBy }: DecideStageInput): Promise<StageRubric> {
    if (!scores || !scoredBy) throw routeErrors.RUBRIC_MISSING({}, scores ? 'input.scoredBy' : 'input.rubricFeedbackId');
    const criteria = await this.rubric.criteria();
    const given = criteria.flatMap(({ id, name }) =>
      scores.filter(({ criterionId }) => criterionId === id).map(({ score, note }) => ({ criterionId: id, name, score, note })),
    );
    const once = new Set(given.map(({ criterionId }) => criterionId)).size === criteria.length;
    if (!once || given.length !== criteria.length || scores.length !== criteria.length) {
      throw routeErrors.RUBRIC_INCOMPLETE({}, 'input.scores');
    }
    return { feedbackId: null, scoredBy, scores: given, mean: rubricMean(given.map(({ score }) => score)) };
  }
}
