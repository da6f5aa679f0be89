import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { involvedColumns, type InvolvedColumns } from '../conflict/conflict.service.js';
import type { ReportInput } from './moderation.inputs.js';
import type { CaseState } from './moderation.rules.js';

export type Step = { to: CaseState; reason: string; by: string; at: Date };
export type Opened = { id: string; state: CaseState; isNew: boolean };
export type HeldCase = InvolvedColumns & {
  id: string;
  practiceId: string;
  commentId: string | null;
  state: CaseState;
  /** Who may appeal: whoever wrote it, or the practice's team. */
  authors: string[];
};

/** Of a comment, its author and the practice it speaks of; of a practice, its team. */
export const INVOLVED = (alias: string): string => /* sql */ `
  ${involvedColumns('p')}, case when ${alias}.comment_id is null
    then array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null union select p.created_by::text)
    else array(select c.author_id::text from practice_comment c where c.id = ${alias}.comment_id) end as authors,
  (select m.iged_code from practice_comment c join member m on m.id = c.author_id where c.id = ${alias}.comment_id) as "authorIged"`;

const HOLD = {
  name: 'moderation_hold',
  text: /* sql */ `select k.id, k.practice_id as "practiceId", k.comment_id as "commentId", k.state, ${INVOLVED('k')}
    from moderation_case k join practice p on p.id = k.practice_id where k.id = $1 for no key update of k`,
};

@Injectable()
export class CaseStore {
  constructor(private readonly db: Database) {}

  /** The case of a target, made if there was none, and held. */
  async open(target: { practiceId: string; commentId: string | null }, id: string, at: Date): Promise<Opened> {
    await this.db.rows({
      text: /* sql */ `insert into moderation_case (id, practice_id, comment_id, state, opened_at) values ($1, $2, $3, 'OPEN', $4)
        on conflict do nothing`,
      values: [id, target.practiceId, target.commentId, at],
    });
    const held = await this.db.one<Omit<Opened, 'isNew'>>({
      text: /* sql */ `select id, state from moderation_case where practice_id = $1 and comment_id is not distinct from $2::uuid for no key update`,
      values: [target.practiceId, target.commentId],
    });
    if (!held) throw new Error('A moderation case vanished');
    return { ...held, isNew: held.id === id };
  }

  /** False when this person had already reported it. */
  async addReport(caseId: string, reporterId: string, { id, reason, note }: ReportInput, at: Date): Promise<boolean> {
    const row = await this.db.one({
      text: /* sql */ `with added as (
          insert into moderation_report (id, case_id, reporter_id, reason, note, reported_at) values ($1, $2, $3, $4, $5, $6)
          on conflict do nothing returning case_id)
        update moderation_case k set reports = k.reports + 1 from added where k.id = added.case_id returning k.id`,
      values: [id, caseId, reporterId, reason, note ?? '', at],
    });
    return row !== null;
  }

  async hold(caseId: string): Promise<HeldCase | null> {
    const row = await this.db.one<HeldCase & { authorIged: string | null }>({ ...HOLD, values: [caseId] });
    return row && withAuthor(row);
  }

  /** The case moves and its history grows, together. Answers the id of the step. */
  async step(caseId: string, from: CaseState | 'NEW', { to, reason, by, at }: Step): Promise<string> {
    const id = randomUUID();
    await this.db.rows({
      name: 'moderation_step',
      text: /* sql */ `with taken as (
          insert into moderation_step (id, case_id, from_state, to_state, reason, taken_by, taken_at) values ($1, $2, $3, $4, $5, $6, $7))
        update moderation_case set state = $4,
          opened_at = case when $4 = 'OPEN' then $7 else opened_at end,
          reason = case when $4 = 'APPEALED' then reason when $4 = 'OPEN' then '' else $5 end,
          decided_at = case when $4 in ('APPEALED', 'OPEN') then decided_at else $7 end,
          appeal = case when $4 = 'APPEALED' then $5 when $4 in ('OPEN', 'HIDDEN') then null else appeal end,
          appealed_at = case when $4 = 'APPEALED' then $7 when $4 in ('OPEN', 'HIDDEN') then null else appealed_at end
        where id = $2`,
      values: [id, caseId, from, to, reason, by, at],
    });
    return id;
  }

  /** Off the wall, its page, its counts and its feed: nothing of it counts as published. */
  async hidePractice(practiceId: string): Promise<void> {
    await this.db.rows({
      text: 'update practice set hidden_version = published_version, published_version = null where id = $1 and published_version is not null',
      values: [practiceId],
    });
  }

  async givePracticeBack(practiceId: string): Promise<void> {
    await this.db.rows({
      text: 'update practice set published_version = hidden_version, hidden_version = null where id = $1 and hidden_version is not null',
      values: [practiceId],
    });
  }
}

/** Nobody moderates a colleague, nor what is said of their own institution's practice. */
export function withAuthor<T extends InvolvedColumns & { authors: string[]; authorIged: string | null }>(row: T): T {
  const involvedIgeds = row.authorIged === null ? row.involvedIgeds : [...row.involvedIgeds, row.authorIged];
  return { ...row, involvedIgeds, involvedMembers: [...row.involvedMembers, ...row.authors] };
}
