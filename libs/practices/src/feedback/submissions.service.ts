import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { FeedbackDrafts, type OwnFeedback } from './drafts.service.js';
import { feedbackErrors } from './feedback.errors.js';
import type { SubmitFeedbackInput } from './feedback.inputs.js';
import { missingToSubmitFeedback, rubricMean, withoutBlanks, type DraftContent, type MissingPart } from './feedback.rules.js';
import { Rubric } from './rubric.queries.js';

const CLOSE = {
  name: 'feedback_submit',
  text: /* sql */ `
    with items as (
      insert into feedback_item (id, feedback_id, kind, position, section_key, text)
      select gen_random_uuid(), $1, x.kind, x.position, x.section_key, x.text
      from jsonb_to_recordset($2::jsonb) as x(kind text, position integer, section_key text, text text)
    ), scores as (
      insert into rubric_score (feedback_id, criterion_id, score, note)
      select $1, x.criterion_id, x.score, x.note
      from jsonb_to_recordset($3::jsonb) as x(criterion_id text, score integer, note text)
    )
    update feedback set status = 'SUBMITTED', submitted_at = $4, rubric_mean = $5 where id = $1`,
};

const TITLE = { name: 'feedback_practice_title', text: 'select title, slug from practice where id = $1' };

@Injectable()
export class FeedbackSubmissions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly drafts: FeedbackDrafts,
    private readonly rubric: Rubric,
    private readonly facts: Facts,
    private readonly auditor: Auditor,
  ) {}

  /** Closes the saved draft: it becomes items and scores, and a fact for the expert. */
  async submit(viewer: Viewer, { id, revision }: SubmitFeedbackInput): Promise<void> {
    const own = await this.drafts.openForWriting(viewer, id);
    if (revision !== own.revision) throw feedbackErrors.FEEDBACK_DRAFT_STALE({ revision: own.revision });
    const rubric = await this.rubric.criteria();
    const missing = missingToSubmitFeedback(own.draft, rubric);
    if (missing.length > 0) throw incomplete(missing);
    const scores = scoresOf(own.draft, new Set(rubric.map((criterion) => criterion.id)));
    const mean = rubricMean(scores.map(({ score }) => score));
    const now = this.clock.now();
    await this.db.rows({ ...CLOSE, values: [id, JSON.stringify(itemsOf(own.draft)), JSON.stringify(scores), now, mean] });
    await this.stateFact(viewer, own, now);
    await this.db.addJob('feedback.submitted', { feedbackId: id });
    await this.auditor.record({ actor: viewer.accountId, action: 'feedback.submit', target: id });
  }

  private async stateFact(viewer: Viewer, own: OwnFeedback, occurredAt: Date): Promise<void> {
    const practice = await this.db.one<{ title: string; slug: string }>({ ...TITLE, values: [own.practiceId] });
    const detail = { title: practice?.title ?? '', link: `/practicas/${practice?.slug ?? ''}` };
    await this.facts.record({ kind: 'feedback.submitted', source: `feedback:${own.id}`, memberId: viewer.accountId, occurredAt, detail });
  }
}

function incomplete(missing: MissingPart[]): Error {
  const fields = missing.map(({ field, code, text }) => ({ path: field, code, message: text }));
  return feedbackErrors.FEEDBACK_INCOMPLETE({ missing: missing.map(({ text }) => text).join(' '), fields }, missing[0].field);
}

function itemsOf(draft: DraftContent): object[] {
  const { keyAspects, improvements, recommendations } = withoutBlanks(draft);
  return [
    ...keyAspects.map((text, position) => ({ kind: 'KEY_ASPECT', position, text })),
    ...improvements.map(({ sectionKey, text }, position) => ({ kind: 'IMPROVEMENT', position, section_key: sectionKey, text })),
    ...recommendations.map((text, position) => ({ kind: 'RECOMMENDATION', position, text })),
  ];
}

/** A criterion taken out of the rubric meanwhile no longer counts. */
function scoresOf(draft: DraftContent, criteria: ReadonlySet<string>): { criterion_id: string; score: number; note: string }[] {
  return draft.scores.flatMap(({ criterionId, score, note }) =>
    score !== null && criteria.has(criterionId) ? [{ criterion_id: criterionId, score, note }] : []);
}
