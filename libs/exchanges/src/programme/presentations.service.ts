import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { FeedbackAssignments } from '@lib/practices';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import type { PresentationInput, SaveProgrammeItemInput } from '../exchange/exchange.inputs.js';

/** $1 practice, $2 version, $3 the Iged that presents. */
const PRACTICE = {
  name: 'presentation_practice',
  text: /* sql */ `
    select p.published_version as latest, exists (select 1 from practice_version v where v.practice_id = p.id and v.number = $2 and v.number <= p.published_version) as known,
      p.lead_iged_code = $3 or exists (select 1 from practice_iged i where i.practice_id = p.id and i.iged_code = $3) as "ofIged"
    from practice p where p.id = $1 and p.published_version is not null`,
};
const COMMISSION = {
  name: 'presentation_commission',
  text: `select id from feedback where practice_id = $1 and version = $2 and expert_id = $3 and status <> 'WITHDRAWN'`,
};
const SAVE = {
  name: 'presentation_save',
  text: /* sql */ `
    insert into exchange_presentation (item_id, exchange_id, practice_id, version, iged_code, method, expert_id, feedback_id) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (item_id) do update set practice_id = excluded.practice_id, version = excluded.version, iged_code = excluded.iged_code,
      method = excluded.method, expert_id = excluded.expert_id, feedback_id = excluded.feedback_id`,
};
/** Whose commentary it already has, where it is noted that this practice was presented in this moment. */
const SETTLED = {
  name: 'presentation_settled',
  text: 'select expert_id as "expertId", feedback_id as "feedbackId" from exchange_presentation where item_id = $1 and practice_id = $2',
};

type Known = { latest: number; known: boolean; ofIged: boolean };
type Commented = { expertId: string | null; feedbackId: string | null };

/** The practice of a moment, in one of its versions, and its commentary: the practice's own feedback. */
@Injectable()
export class Presentations {
  constructor(
    private readonly db: Database,
    private readonly assignments: FeedbackAssignments,
  ) {}

  /**
   * @param settled whether it was noted that it took place: then the practice stays, since its team and its route were counted
   * @param closed whether the exchange is: then that note stays too
   * @throws DomainError PRESENTATION_SETTLED, PRESENTATION_COUNTED, PRACTICE_NOT_PUBLISHED, PRESENTER_IGED_UNKNOWN, COMMENTARY_NEEDS_LATEST, COMMENTARY_DAY_MISSING,
   * and those of a commission of feedback: conflict of interest is refused
   */
  async bind(viewer: Viewer, { id, exchangeId, kind, presentation }: SaveProgrammeItemInput, settled: boolean, closed: boolean): Promise<void> {
    const stays = closed ? exchangeErrors.PRESENTATION_COUNTED : exchangeErrors.PRESENTATION_SETTLED;
    if (kind !== 'PRESENTATION' || !presentation) {
      if (settled) throw stays();
      return this.unbind(id);
    }
    const { practiceId, version, igedCode, method, expertId } = presentation;
    const before = settled ? await this.db.one<Commented>({ ...SETTLED, values: [id, practiceId] }) : null;
    if (settled && !before) throw stays({}, 'input.presentation.practiceId');
    const found = await this.db.one<Known>({ ...PRACTICE, values: [practiceId, version, igedCode] });
    if (!found?.known) throw exchangeErrors.PRACTICE_NOT_PUBLISHED({}, 'input.presentation.practiceId');
    if (!found.ofIged) throw exchangeErrors.PRESENTER_IGED_UNKNOWN({}, 'input.presentation.igedCode');
    // What was said of it that day is of that day, also when another version is tied to it.
    const said = before && before.expertId === (expertId ?? null);
    const feedbackId = said ? before.feedbackId : await this.commentary(viewer, presentation, found.latest);
    await this.db.rows({ ...SAVE, values: [id, exchangeId, practiceId, version, igedCode, method, expertId ?? null, feedbackId] });
  }

  async unbind(itemId: string): Promise<void> {
    await this.db.rows({ name: 'presentation_remove', text: 'delete from exchange_presentation where item_id = $1', values: [itemId] });
  }

  /** The feedback that this expert already has of this version, or a new commission. */
  private async commentary(viewer: Viewer, presentation: PresentationInput, latest: number): Promise<string | null> {
    const { practiceId, version, expertId, feedbackId, commentaryDueOn } = presentation;
    if (!expertId) return null;
    const has = await this.db.one<{ id: string }>({ ...COMMISSION, values: [practiceId, version, expertId] });
    if (has) return has.id;
    if (version !== latest) throw exchangeErrors.COMMENTARY_NEEDS_LATEST({}, 'input.presentation.version');
    if (!commentaryDueOn || !feedbackId) throw exchangeErrors.COMMENTARY_DAY_MISSING({}, 'input.presentation.commentaryDueOn');
    const made = await this.assignments.assign(viewer, { id: feedbackId, practiceId, expertId, dueOn: commentaryDueOn });
    return made.id;
  }
}
