import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, textLength, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { CommentFacts } from './comment-facts.js';
import type { EditCommentInput, WriteCommentInput } from './comment.inputs.js';
import { CommentStore, type Commented, type StoredComment, type Thread } from './comment.store.js';
import { conversationErrors as errors } from './conversation.errors.js';
import { canEdit, isContribution } from './conversation.rules.js';
import { ConversationSettings } from './conversation.settings.js';
import type { CommentState } from './conversation.types.js';

const OWN_REASON = 'Borraste tu comentario.';

@Injectable()
export class Comments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CommentStore,
    private readonly facts: CommentFacts,
    private readonly settings: ConversationSettings,
    private readonly limits: Limits,
  ) {}

  /** The client makes the id: a reply that was lost five times over leaves one comment. */
  async write(viewer: Viewer, input: WriteCommentInput): Promise<CommentState> {
    await this.limits.attempt('comment.account', viewer.accountId);
    return this.db.transaction(async () => {
      const practice = await this.store.practice(input.practiceId);
      if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
      const limits = await this.settings.limits();
      checkLength(input.text, limits.comment_max);
      const known = await this.store.hold(input.id);
      if (known) return this.sameAgain(viewer, input, known);
      const thread = input.parentId ? await this.store.thread(input.parentId, practice.id) : null;
      if (input.parentId && !thread) throw errors.COMMENT_NOT_FOUND();
      if (thread && thread.replies >= limits.thread_max) throw errors.THREAD_FULL();
      return this.enter(viewer, input, practice, thread);
    });
  }

  /** @throws DomainError COMMENT_NOT_FOUND, also for someone else's */
  edit(viewer: Viewer, input: EditCommentInput): Promise<CommentState> {
    return this.db.transaction(async () => {
      const comment = await this.own(viewer, input.id);
      const { comment_max: max, comment_edit_minutes: minutes } = await this.settings.limits();
      checkLength(input.text, max);
      if (comment.hidden) throw errors.COMMENT_NOT_FOUND();
      const now = this.clock.now();
      if (!canEdit(viewer.accountId, comment, now, minutes)) throw errors.COMMENT_EDIT_OVER({ minutes });
      if (comment.text !== input.text) await this.store.rewrite(input, now);
      return this.store.state(comment.id, comment.practiceId);
    });
  }

  /** What it earned is taken back. Again: the same answer. */
  remove(viewer: Viewer, id: string): Promise<CommentState> {
    return this.db.transaction(async () => {
      const comment = await this.store.hold(id);
      if (comment?.authorId !== viewer.accountId) throw errors.COMMENT_NOT_FOUND();
      if (!comment.removed) {
        await this.store.remove(id, this.clock.now());
        await this.facts.gone(comment, OWN_REASON, viewer.accountId);
      }
      return this.store.state(id, comment.practiceId);
    });
  }

  private async enter(
    viewer: Viewer,
    input: WriteCommentInput,
    practice: Commented,
    thread: Thread | null,
  ): Promise<CommentState> {
    const at = this.clock.now();
    const authorId = viewer.accountId;
    const pays = isContribution({ authorId, answers: thread?.authors ?? [], team: practice.team });
    if (await this.store.insert(input, { authorId, rootId: thread?.rootId ?? null, at, pays })) {
      if (pays) await this.facts.written({ id: input.id, authorId, round: 0, rewardedBy: null }, practice, at);
      await this.db.addJob('comment.written', { commentId: input.id, parentId: input.parentId ?? null });
      return this.store.state(input.id, practice.id);
    }
    const known = await this.store.hold(input.id);
    if (!known) throw errors.COMMENT_NOT_FOUND();
    return this.sameAgain(viewer, input, known);
  }

  private async sameAgain(viewer: Viewer, input: WriteCommentInput, known: StoredComment): Promise<CommentState> {
    if (known.authorId !== viewer.accountId || known.practiceId !== input.practiceId) throw errors.COMMENT_NOT_FOUND();
    // Another text under a known id would be lost without a word. What was removed keeps no text to compare.
    if (!known.removed && known.text !== input.text) throw errors.COMMENT_ALREADY_SENT({}, 'input.text');
    return this.store.state(known.id, known.practiceId);
  }

  private async own(viewer: Viewer, id: string): Promise<StoredComment> {
    const comment = await this.store.hold(id);
    if (comment?.authorId !== viewer.accountId || comment.removed || !comment.published) throw errors.COMMENT_NOT_FOUND();
    return comment;
  }
}

function checkLength(text: string, max: number): void {
  const length = textLength(text);
  if (length > max) throw errors.COMMENT_TOO_LONG({ max, length }, 'input.text');
}
