import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import { CommentFacts } from './comment-facts.js';
import { CommentUseful } from './comment-useful.service.js';
import { CommentStore } from './comment.store.js';

/** What hiding a comment does to what it earned, and giving it back again. */
@Injectable()
export class CommentEffects {
  constructor(
    private readonly comments: CommentStore,
    private readonly facts: CommentFacts,
    private readonly useful: CommentUseful,
  ) {}

  async hide(commentId: string, reason: string, viewer: Viewer, at: Date): Promise<void> {
    const comment = await this.comments.hold(commentId);
    if (!comment) return;
    await this.comments.hide(commentId, at);
    await this.facts.gone(comment, `Tu comentario fue ocultado: ${reason}`, viewer.accountId);
  }

  async giveBack(commentId: string): Promise<void> {
    await this.comments.giveBack(commentId);
    const comment = await this.comments.hold(commentId);
    const practice = comment && (await this.comments.practice(comment.practiceId));
    if (!practice || comment.removed) return;
    if (comment.pays) await this.facts.written(comment, practice, comment.writtenAt);
    await this.useful.rewardNext(comment);
  }
}
