import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import type { SavedFeedbackDraft } from './feedback.draft.types.js';
import { feedbackErrors } from './feedback.errors.js';
import type { FeedbackDraftInput, SaveFeedbackDraftInput } from './feedback.inputs.js';
import { EMPTY_DRAFT, missingToSubmitFeedback, unknownReference, type DraftContent } from './feedback.rules.js';
import { Rubric } from './rubric.queries.js';

// Locks the row: two tabs that save at once are put in line, and the second finds its revision stale.
const OWN = {
  name: 'feedback_own_for_update',
  text: /* sql */ `
    select id, practice_id as "practiceId", status, draft, draft_revision as revision, draft_saved_at as "savedAt"
    from feedback where id = $1 and expert_id = $2 for update`,
};

const SAVE = {
  name: 'feedback_save_draft',
  text: 'update feedback set draft = $2, draft_revision = draft_revision + 1, draft_saved_at = $3 where id = $1',
};

const SECTIONS = { name: 'feedback_section_keys', text: 'select key from sheet_section' };

export type OwnFeedback = {
  id: string;
  practiceId: string;
  status: string;
  draft: DraftContent;
  revision: number;
  savedAt: Date | null;
};

@Injectable()
export class FeedbackDrafts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rubric: Rubric,
    private readonly conflicts: Conflicts,
  ) {}

  /** @throws DomainError FEEDBACK_DRAFT_STALE when another tab saved since; the same content sent again is accepted. */
  async save(viewer: Viewer, input: SaveFeedbackDraftInput): Promise<SavedFeedbackDraft> {
    const own = await this.openForWriting(viewer, input.id);
    const draft = contentOf(input.draft);
    const rubric = await this.rubric.criteria();
    await this.checkReferences(draft, rubric.map(({ id }) => id));
    const missing = missingToSubmitFeedback(draft, rubric).map(({ text }) => text);
    const replayed = input.revision === own.revision - 1 && isDeepStrictEqual(draft, own.draft);
    if (replayed && own.savedAt) return { id: own.id, revision: own.revision, savedAt: own.savedAt, missing };
    if (input.revision !== own.revision) throw feedbackErrors.FEEDBACK_DRAFT_STALE({ revision: own.revision });
    const savedAt = this.clock.now();
    await this.db.rows({ ...SAVE, values: [own.id, JSON.stringify(draft), savedAt] });
    return { id: own.id, revision: own.revision + 1, savedAt, missing };
  }

  /** The expert's own open assignment, locked; another's and an unknown one get the same answer. */
  async openForWriting(viewer: Viewer, id: string): Promise<OwnFeedback> {
    const own = await this.db.one<OwnFeedback>({ ...OWN, values: [id, viewer.accountId] });
    if (!own) throw feedbackErrors.FEEDBACK_NOT_FOUND();
    if (own.status !== 'ASSIGNED') throw feedbackErrors.FEEDBACK_CLOSED();
    // She may have moved to one of the practice's institutions after the assignment.
    await this.conflicts.assertNone(viewer, own.practiceId);
    return { ...own, draft: { ...EMPTY_DRAFT, ...own.draft } };
  }

  private async checkReferences(draft: DraftContent, criteria: string[]): Promise<void> {
    const sections = await this.db.rows<{ key: string }>(SECTIONS);
    const path = unknownReference(draft, new Set(criteria), new Set(sections.map(({ key }) => key)));
    if (path) throw feedbackErrors.FEEDBACK_REFERENCE_UNKNOWN({}, path);
  }
}

/** Only the known fields, in one order and with null for what is absent, so that equal drafts compare equal. */
function contentOf(input: FeedbackDraftInput): DraftContent {
  return {
    keyAspects: [...input.keyAspects],
    improvements: input.improvements.map(({ sectionKey, text }) => ({ sectionKey: sectionKey ?? null, text })),
    recommendations: [...input.recommendations],
    scores: input.scores.map(({ criterionId, score, note }) => ({ criterionId, score: score ?? null, note })),
  };
}
