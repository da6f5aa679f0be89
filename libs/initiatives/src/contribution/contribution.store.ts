import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { contributionErrors as errors } from './contribution.errors.js';
import type { ContributeInput } from './contribution.inputs.js';
import type { ContributionState } from './contribution.types.js';

export type StoredContribution = {
  id: string;
  initiativeId: string;
  authorId: string;
  text: string;
  writtenAt: Date;
  useful: boolean;
  removed: boolean;
  hidden: boolean;
  pays: boolean;
  round: number;
};
export type Thread = { rootId: string; authors: string[]; replies: number };

const READ = {
  name: 'contribution_read',
  text: /* sql */ `
    select id, initiative_id as "initiativeId", author_id as "authorId", text, written_at as "writtenAt", useful_at is not null as useful,
      removed_at is not null as removed, hidden_at is not null as hidden, pays, round
    from initiative_contribution where id = $1`,
};
/** One level: the answer to an answer goes under the same contribution. */
const THREAD = {
  name: 'contribution_thread_of',
  text: /* sql */ `
    select r.id as "rootId", array[c.author_id::text, r.author_id::text] as authors,
      (select count(*)::int from initiative_contribution a where a.parent_id = r.id and a.removed_at is null and a.hidden_at is null) as replies
    from initiative_contribution c join initiative_contribution r on r.id = coalesce(c.parent_id, c.id)
    where c.id = $1 and c.initiative_id = $2 and c.removed_at is null and c.hidden_at is null`,
};
const INSERT = {
  name: 'contribution_insert',
  text: /* sql */ `insert into initiative_contribution (id, initiative_id, parent_id, author_id, text, written_at, pays)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
};
const COUNT = {
  name: 'contribution_count',
  text: 'update initiative set contribution_count = contribution_count + $2 where id = $1',
};
const STATE = {
  name: 'contribution_state',
  text: /* sql */ `select c.id, c.useful_at is not null as useful, i.contribution_count as total
    from initiative_contribution c join initiative i on i.id = c.initiative_id where c.id = $1`,
};

type Entry = { rootId: string | null; authorId: string; at: Date; pays: boolean };

/** Rows of contributions. Whoever changes one holds the row of its initiative before: they follow one another. */
@Injectable()
export class ContributionStore {
  constructor(private readonly db: Database) {}

  read(id: string): Promise<StoredContribution | null> {
    return this.db.one<StoredContribution>({ ...READ, values: [id] });
  }

  thread(id: string, initiativeId: string): Promise<Thread | null> {
    return this.db.one<Thread>({ ...THREAD, values: [id, initiativeId] });
  }

  /** False when that id is already one. */
  async insert({ id, initiativeId, text }: ContributeInput, { rootId, authorId, at, pays }: Entry): Promise<boolean> {
    const added = await this.db.one({ ...INSERT, values: [id, initiativeId, rootId, authorId, text, at, pays] });
    if (added) await this.count(initiativeId, 1);
    return added !== null;
  }

  /** How many can be read, kept with each change. */
  async count(initiativeId: string, more: 1 | -1): Promise<void> {
    await this.db.rows({ ...COUNT, values: [initiativeId, more] });
  }

  async markedAt(id: string, at: Date | null): Promise<void> {
    await this.db.rows({
      name: 'contribution_mark',
      text: 'update initiative_contribution set useful_at = $2 where id = $1',
      values: [id, at],
    });
  }

  /** Its place may stay, for the answers it had; its words do not. */
  async remove(id: string, at: Date): Promise<void> {
    await this.db.rows({
      name: 'initiative_contribution_remove',
      text: `update initiative_contribution set text = '', removed_at = $2 where id = $1`,
      values: [id, at],
    });
  }

  async hide(id: string, reason: string, at: Date): Promise<void> {
    await this.db.rows({
      name: 'contribution_hide',
      text: 'update initiative_contribution set hidden_at = $2, hidden_reason = $3 where id = $1',
      values: [id, at, reason],
    });
  }

  async giveBack(id: string): Promise<void> {
    await this.db.rows({
      name: 'contribution_give_back',
      text: `update initiative_contribution set hidden_at = null, hidden_reason = '', round = round + 1 where id = $1`,
      values: [id],
    });
  }

  async state(id: string): Promise<ContributionState> {
    const state = await this.db.one<ContributionState>({ ...STATE, values: [id] });
    if (!state) throw errors.CONTRIBUTION_NOT_FOUND();
    return state;
  }
}
