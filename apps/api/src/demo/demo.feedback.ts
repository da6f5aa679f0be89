import { Injectable } from '@nestjs/common';
import { limaDate } from '@lib/kernel';
import {
  FeedbackAssignments,
  FeedbackDrafts,
  FeedbackPublications,
  FeedbackSubmissions,
  ImprovementAnswers,
  Rubric,
  type AnswerStatus,
  type FeedbackDraftInput,
} from '@lib/practices';
import { Database } from '@lib/platform';
import { sheetsData, type DemoAnswer } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

const STAFF = 'especialista';

/** What an expert, staff and a team do with a feedback, through the same services. */
@Injectable()
export class DemoFeedback {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly assignments: FeedbackAssignments,
    private readonly drafts: FeedbackDrafts,
    private readonly submissions: FeedbackSubmissions,
    private readonly publications: FeedbackPublications,
    private readonly answers: ImprovementAnswers,
    private readonly rubric: Rubric,
  ) {}

  async assign(practice: string, expert: string, due: Date): Promise<void> {
    const { accountId } = this.people.person(expert);
    const input = { id: idOf(practice), practiceId: demoId(`practice:${practice}`), expertId: accountId, dueOn: limaDate(due) };
    await this.assignments.assign(this.people.viewer(STAFF), input);
  }

  async write(practice: string, expert: string, words: Omit<FeedbackDraftInput, 'scores'>): Promise<void> {
    const { note, scores: sample } = sheetsData().rubric;
    const criteria = await this.rubric.criteria();
    const scores = criteria.map(({ id }, at) => ({ criterionId: id, score: sample[at % sample.length], note }));
    const viewer = this.people.viewer(expert);
    const { revision } = await this.drafts.save(viewer, { id: idOf(practice), revision: 0, draft: { ...words, scores } });
    await this.submissions.submit(viewer, { id: idOf(practice), revision });
  }

  async publish(practice: string): Promise<void> {
    await this.publications.publish(this.people.viewer(STAFF), idOf(practice));
  }

  /** Answers the first improvements, one each, in their order. */
  async answer(practice: string, answers: readonly DemoAnswer[], day: (offset: number) => Date): Promise<void> {
    const items = await this.db.rows<{ id: string }>({
      text: `select id from feedback_item where feedback_id = $1 and kind = 'IMPROVEMENT' order by position`,
      values: [idOf(practice)],
    });
    for (const [at, { status, by, text, inDays }] of answers.entries()) {
      const plannedOn = inDays === undefined ? null : limaDate(day(inDays));
      const input = { itemId: items[at].id, revision: 0, status: status as AnswerStatus, text, plannedOn };
      await this.answers.answer(this.people.viewer(by), input);
    }
  }
}

function idOf(practice: string): string {
  return demoId(`feedback:${practice}`);
}
