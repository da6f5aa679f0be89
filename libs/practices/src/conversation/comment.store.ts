import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { EditCommentInput, WriteCommentInput } from './comment.inputs.js';
import type { CommentState } from './conversation.types.js';

export type Commented = { id: string; slug: string; title: string; team: string[] };
export type StoredComment = {
  id: string;
  practiceId: string;
  parentId: string | null;
  authorId: string;
  text: string;
  writtenAt: Date;
  removed: boolean;
  hidden: boolean;
  pays: boolean;
  round: number;
  rewardedBy: string | null;
  published: boolean;
};
type Entry = { authorId: string; rootId: string | null; at: Date; pays: boolean };
export type Thread = { rootId: string; authors: string[]; replies: number };

const PRACTICE = {
  name: 'comment_practice',
  text: /* sql */ `select p.id, p.slug, p.title, array(select t.member_id::text from practice_team t
      where t.practice_id = p.id and t.member_id is not null union select p.created_by::text) as team
    from practice p where p.id = $1 and p.published_version is not null`,
};

const COMMENT = /* sql */ `select c.id, c.practice_id as "practiceId", c.parent_id as "parentId", c.author_id as "authorId", c.text,
      c.written_at as "writtenAt", c.removed_at is not null as removed, c.hidden_at is not null as hidden, c.pays, c.round,
      c.rewarded_by as "rewardedBy", p.published_version is not null as published
    from practice_comment c join practice p on p.id = c.practice_id where c.id = $1`;

/** The thread is held while a reply enters, so that its limit is exact. */
const THREAD = {
  name: 'comment_thread',
  text: /* sql */ `select r.id as "rootId", array[c.author_id::text, r.author_id::text] as authors,
      (select count(*)::int from practice_comment a where a.parent_id = r.id and a.removed_at is null and a.hidden_at is null) as replies
    from practice_comment c join practice_comment r on r.id = coalesce(c.parent_id, c.id)
    where c.id = $1 and c.practice_id = $2 and c.removed_at is null and c.hidden_at is null for no key update of r`,
};

const STATE = {
  name: 'comment_state',
  text: 'select $1::uuid as id, p.id as "practiceId", p.comment_count as total from practice p where p.id = $2',
};

/** The rows of comments; each that is read here is held until the transaction ends. */
@Injectable()
export class CommentStore {
  constructor(private readonly db: Database) {}

  practice(practiceId: string): Promise<Commented | null> {
    return this.db.one<Commented>({ ...PRACTICE, values: [practiceId] });
  }

  hold(commentId: string): Promise<StoredComment | null> {
    return this.db.one<StoredComment>({ name: 'comment_hold', text: `${COMMENT} for no key update of c`, values: [commentId] });
  }

  look(commentId: string): Promise<StoredComment | null> {
    return this.db.one<StoredComment>({ name: 'comment_look', text: COMMENT, values: [commentId] });
  }

  thread(commentId: string, practiceId: string): Promise<Thread | null> {
    return this.db.one<Thread>({ ...THREAD, values: [commentId, practiceId] });
  }

  /** False when that id is already a comment. */
  async insert({ id, practiceId, text }: WriteCommentInput, entry: Entry): Promise<boolean> {
    const row = await this.db.one({
      name: 'comment_insert',
      text: /* sql */ `insert into practice_comment (id, practice_id, parent_id, author_id, text, written_at, pays)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      values: [id, practiceId, entry.rootId, entry.authorId, text, entry.at, entry.pays],
    });
    return row !== null;
  }

  async rewrite({ id, text }: EditCommentInput, at: Date): Promise<void> {
    await this.db.rows({
      name: 'comment_rewrite',
      text: 'update practice_comment set text = $2, edited_at = $3 where id = $1',
      values: [id, text, at],
    });
  }

  /** Its place may stay, for the answers it had; its words do not. */
  async remove(id: string, at: Date): Promise<void> {
    await this.db.rows({
      name: 'comment_remove',
      text: `update practice_comment set text = '', removed_at = $2 where id = $1`,
      values: [id, at],
    });
  }

  async hide(id: string, at: Date): Promise<void> {
    await this.db.rows({
      text: 'update practice_comment set hidden_at = $2, rewarded_by = null where id = $1',
      values: [id, at],
    });
  }

  async giveBack(id: string): Promise<void> {
    await this.db.rows({ text: 'update practice_comment set hidden_at = null, round = round + 1 where id = $1', values: [id] });
  }

  async state(id: string, practiceId: string): Promise<CommentState> {
    const state = await this.db.one<CommentState>({ ...STATE, values: [id, practiceId] });
    if (!state) throw new Error(`Comment ${id} lost its practice`);
    return state;
  }
}
