import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { CommentFacts } from './comment-facts.js';
import { CommentStore, type StoredComment } from './comment.store.js';
import { conversationErrors as errors } from './conversation.errors.js';
import type { CommentUsefulState } from './conversation.types.js';

/** $1 comment, $2 who marks, $3 now. A mark from the author's institution, or from a team they share, pays nothing. */
const MARK = {
  name: 'comment_mark',
  text: /* sql */ `
    with marked as (
      insert into comment_useful (comment_id, member_id, pays, marked_at)
      select c.id, $2::uuid, not (a.iged_code is not distinct from m.iged_code and a.iged_code is not null or exists (
          select 1 from practice_team x join practice_team y on y.practice_id = x.practice_id
          where x.member_id = c.author_id and y.member_id = $2::uuid)), $3
      from practice_comment c join member a on a.id = c.author_id join member m on m.id = $2::uuid where c.id = $1
      on conflict do nothing returning comment_id, pays),
    counted as (update practice_comment c set useful_count = c.useful_count + 1 from marked m where c.id = m.comment_id returning c.id)
    select m.pays from marked m join counted on true`,
};

const UNMARK = {
  name: 'comment_unmark',
  text: /* sql */ `
    with gone as (delete from comment_useful where comment_id = $1 and member_id = $2 returning comment_id)
    update practice_comment c set useful_count = c.useful_count - 1 from gone g where c.id = g.comment_id returning c.id`,
};

const STATE = {
  name: 'comment_useful_state',
  text: /* sql */ `select c.id as "commentId", c.useful_count as "usefulCount",
      exists (select 1 from comment_useful u where u.comment_id = c.id and u.member_id = $2) as "usefulByMe"
    from practice_comment c where c.id = $1`,
};

@Injectable()
export class CommentUseful {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CommentStore,
    private readonly facts: CommentFacts,
  ) {}

  /** The author is paid once, by the first mark that pays. */
  mark(viewer: Viewer, commentId: string): Promise<CommentUsefulState> {
    return this.db.transaction(async () => {
      const comment = await this.readable(commentId);
      if (comment.authorId === viewer.accountId) throw errors.COMMENT_OWN();
      const values = [commentId, viewer.accountId, this.clock.now()];
      const marked = await this.db.one<{ pays: boolean }>({ ...MARK, values });
      if (marked?.pays && comment.rewardedBy === null) await this.reward(comment, viewer.accountId);
      const practice = marked && (await this.store.practice(comment.practiceId));
      if (practice) await this.facts.marked(comment, viewer.accountId, !marked.pays, practice);
      return this.state(viewer, commentId);
    });
  }

  /** If it was the mark that paid, the next one that pays takes its place. */
  unmark(viewer: Viewer, commentId: string): Promise<CommentUsefulState> {
    return this.db.transaction(async () => {
      const comment = await this.readable(commentId);
      const gone = await this.db.one({ ...UNMARK, values: [commentId, viewer.accountId] });
      if (gone) await this.facts.unmarked(comment, viewer.accountId);
      if (gone && comment.rewardedBy === viewer.accountId) {
        await this.facts.noLongerUseful(comment, viewer.accountId);
        await this.rewardNext(comment);
      }
      return this.state(viewer, commentId);
    });
  }

  /** The oldest mark that pays, if there is one. The comment is already held. */
  async rewardNext(comment: StoredComment): Promise<void> {
    const next = await this.db.one<{ id: string }>({
      text: 'select member_id as id from comment_useful where comment_id = $1 and pays order by marked_at, member_id limit 1',
      values: [comment.id],
    });
    if (next) await this.reward(comment, next.id);
    else await this.rewardedBy(comment.id, null);
  }

  private async reward(comment: StoredComment, markedBy: string): Promise<void> {
    const practice = await this.store.practice(comment.practiceId);
    if (!practice) return;
    await this.rewardedBy(comment.id, markedBy);
    await this.facts.useful(comment, markedBy, practice);
  }

  private async rewardedBy(commentId: string, memberId: string | null): Promise<void> {
    await this.db.rows({ text: 'update practice_comment set rewarded_by = $2 where id = $1', values: [commentId, memberId] });
  }

  /** Held until the end: marks of one comment wait in line. */
  private async readable(commentId: string): Promise<StoredComment> {
    const comment = await this.store.hold(commentId);
    if (!comment || comment.removed || comment.hidden || !comment.published) throw errors.COMMENT_NOT_FOUND();
    return comment;
  }

  private async state(viewer: Viewer, commentId: string): Promise<CommentUsefulState> {
    const state = await this.db.one<CommentUsefulState>({ ...STATE, values: [commentId, viewer.accountId] });
    if (!state) throw errors.COMMENT_NOT_FOUND();
    return state;
  }
}
