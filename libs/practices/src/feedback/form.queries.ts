import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { sheetToday } from '../version/retired.queries.js';
import type { PublishedSheet } from '../version/version.view.js';
import type { FeedbackForm, FeedbackPractice } from './feedback.form.types.js';
import { EMPTY_DRAFT, missingToSubmitFeedback, type DraftContent } from './feedback.rules.js';
import { Rubric } from './rubric.queries.js';

// An assignment that was withdrawn is no longer the expert's to read.
const OWN = {
  name: 'feedback_form',
  text: /* sql */ `
    select f.id, f.practice_id as "practiceId", f.version, f.status, f.due_on::text as "dueOn", f.due_on - $3::date as "daysLeft",
      f.status = 'ASSIGNED' and f.due_on < $3::date as late, f.draft, f.draft_revision as revision, f.draft_saved_at as "savedAt", ${sheetToday('v')} as sheet
    from feedback f join practice_version v on v.practice_id = f.practice_id and v.number = f.version
    where f.id = $1 and f.expert_id = $2 and f.status <> 'WITHDRAWN'`,
};

type Row = Pick<FeedbackForm, 'id' | 'status' | 'dueOn' | 'daysLeft' | 'late' | 'revision' | 'savedAt'> & {
  practiceId: string;
  version: number;
  draft: Partial<DraftContent>;
  sheet: PublishedSheet;
};

@Injectable()
export class FormQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rubric: Rubric,
  ) {}

  /** null when it is another expert's, as when it does not exist. */
  async form(viewer: Viewer, id: string): Promise<FeedbackForm | null> {
    const row = await this.db.one<Row>({ ...OWN, values: [id, viewer.accountId, limaDate(this.clock.now())] });
    if (!row) return null;
    const { practiceId, version, sheet, ...assignment } = row;
    const rubric = await this.rubric.criteria();
    const draft = { ...EMPTY_DRAFT, ...row.draft };
    const missing = row.status === 'ASSIGNED' ? missingToSubmitFeedback(draft, rubric).map(({ text }) => text) : [];
    return { ...assignment, draft, missing, rubric, practice: practiceOf(practiceId, version, sheet) };
  }
}

function practiceOf(id: string, version: number, sheet: PublishedSheet): FeedbackPractice {
  const { title, summary, themeName, regionName, leadIged, igeds, sections } = sheet;
  return { id, version, title, summary, themeName, regionName, leadIgedName: leadIged.name, igeds, startedOn: sheet.startedOn || null, sections };
}
