import { Injectable } from '@nestjs/common';
import { Clock, DomainError, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { feedbackErrors } from './feedback.errors.js';
import type { AnswerImprovementInput } from './improvement.inputs.js';
import { answerProblem, deed, normalised, sameAnswer, type Answer } from './improvement.rules.js';
import type { ImprovementAnswer } from './improvement.types.js';

// The item is locked first, because before the first answer there is no other row that two tabs could wait on, and in a
// statement of its own, because one that waits goes on with the answers it had seen before.
const LOCK = { name: 'improvement_lock', text: 'select id from feedback_item where id = $1 for no key update' };

const OF_TEAM = {
  name: 'improvement_of_team',
  text: /* sql */ `
    select i.id, p.title, p.slug, a.status, a.text, a.planned_on::text as "plannedOn", coalesce(a.revision, 0) as revision,
      a.answered_at as "answeredAt", a.done_by as "doneBy", a.done_revision as "doneRevision"
    from feedback_item i
    join feedback f on f.id = i.feedback_id and f.status = 'PUBLISHED'
    join practice p on p.id = f.practice_id
    left join improvement_answer a on a.item_id = i.id
    where i.id = $1 and i.kind = 'IMPROVEMENT'
      and (p.created_by = $2 or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2))`,
};

const ANSWER = {
  name: 'improvement_answer',
  text: /* sql */ `
    insert into improvement_answer (item_id, status, text, planned_on, revision, answered_by, answered_at, done_by, done_revision)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (item_id) do update set status = excluded.status, text = excluded.text, planned_on = excluded.planned_on,
      revision = excluded.revision, answered_by = excluded.answered_by, answered_at = excluded.answered_at,
      done_by = excluded.done_by, done_revision = excluded.done_revision`,
};

type Item = Omit<Answer, 'status'> & {
  id: string;
  title: string;
  slug: string;
  status: Answer['status'] | null;
  revision: number;
  answeredAt: Date;
  doneBy: string | null;
  doneRevision: number | null;
};
type Deed = { doneBy: string | null; doneRevision: number | null };

@Injectable()
export class ImprovementAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError IMPROVEMENT_ANSWER_STALE when a colleague answered since; the same answer sent again is accepted. */
  async answer(viewer: Viewer, input: AnswerImprovementInput): Promise<ImprovementAnswer> {
    await this.db.rows({ ...LOCK, values: [input.itemId] });
    const item = await this.db.one<Item>({ ...OF_TEAM, values: [input.itemId, viewer.accountId] });
    if (!item) throw feedbackErrors.IMPROVEMENT_NOT_FOUND();
    const next = normalised({ status: input.status, text: input.text, plannedOn: input.plannedOn ?? null });
    if (item.status && input.revision === item.revision - 1 && sameAnswer(next, { ...item, status: item.status })) return shown(item, next, item);
    if (input.revision !== item.revision) throw feedbackErrors.IMPROVEMENT_ANSWER_STALE({ revision: item.revision });
    const answeredAt = this.clock.now();
    const problem = answerProblem(next, limaDate(answeredAt));
    if (problem) throw feedbackErrors[problem]({}, problem === 'REASON_MISSING' ? 'input.text' : 'input.plannedOn');
    const saved = { revision: item.revision + 1, answeredAt };
    const done = await this.stateDeed(viewer, item, next, saved.revision);
    const { status, text, plannedOn } = next;
    const values = [item.id, status, text, plannedOn, saved.revision, viewer.accountId, answeredAt, done.doneBy, done.doneRevision];
    await this.db.rows({ ...ANSWER, values });
    await this.db.addJob('improvement.answered', { itemId: item.id, revision: saved.revision });
    return shown(item, next, saved);
  }

  private async stateDeed(viewer: Viewer, item: Item, next: Answer, revision: number): Promise<Deed> {
    const kind = 'improvement.done';
    switch (deed(item.status, next.status)) {
      case 'STATE': {
        // Paid in a season that is over, where it could not be taken back: it still stands, and is not paid again.
        if (item.doneRevision !== null) return { doneBy: item.doneBy, doneRevision: item.doneRevision };
        const detail = { title: item.title, link: `/practicas/${item.slug}` };
        await this.facts.record({ kind, source: sourceOf(item.id, revision), memberId: viewer.accountId, detail });
        return { doneBy: viewer.accountId, doneRevision: revision };
      }
      case 'TAKE_BACK': {
        const reason = 'La mejora dejó de estar hecha.';
        try {
          await this.facts.withdraw({
            kind, source: sourceOf(item.id, item.doneRevision), memberId: item.doneBy ?? undefined, reason, authorId: viewer.accountId,
          });
        } catch (error) {
          // What a season that is over paid stands, and is remembered: the answer changes all the same.
          if (!(error instanceof DomainError && error.code === 'SEASON_CLOSED')) throw error;
          return { doneBy: item.doneBy, doneRevision: item.doneRevision };
        }
        return { doneBy: null, doneRevision: null };
      }
      case 'NONE':
        return { doneBy: item.doneBy, doneRevision: item.doneRevision };
    }
  }
}

/** With the revision: done again after being taken back is a new deed, and at any time at most one stands. */
function sourceOf(itemId: string, revision: number | null): string {
  return `improvement:${itemId}:r${revision}`;
}

function shown(item: Item, answer: Answer, saved: { revision: number; answeredAt: Date }): ImprovementAnswer {
  const { revision, answeredAt } = saved;
  return { itemId: item.id, status: answer.status as ImprovementAnswer['status'], text: answer.text, plannedOn: answer.plannedOn, revision, answeredAt };
}
