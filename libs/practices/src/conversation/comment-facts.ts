import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Confirmations, Facts } from '@lib/recognition';
import type { Commented, StoredComment } from './comment.store.js';
import { commentLink, commentSource, usefulSource } from './conversation.rules.js';

type Remembered = Pick<StoredComment, 'id' | 'authorId' | 'round' | 'rewardedBy'>;

/** What comments state to recognition. A season that is over is frozen: then nothing is stated or taken back. */
@Injectable()
export class CommentFacts {
  constructor(
    private readonly facts: Facts,
    private readonly confirmations: Confirmations,
  ) {}

  async written({ id, authorId, round }: Remembered, practice: Commented, occurredAt: Date): Promise<void> {
    const detail = { title: practice.title, link: commentLink(practice.slug, id) };
    const source = commentSource(id, round);
    await unlessSeasonIsOver(() => this.facts.record({ kind: 'comment.posted', source, memberId: authorId, occurredAt, detail }));
    await this.confirmations.lookAt(authorId);
  }

  /** Each mark, whether it pays or not: recognition notices people who only mark each other. */
  async marked({ id, authorId, round }: Remembered, markedBy: string, ownTeam: boolean, practice: Commented): Promise<void> {
    const source = usefulSource(id, markedBy, round);
    const cause = { title: practice.title, link: commentLink(practice.slug, id) };
    await this.confirmations.record({ kind: 'comment.useful', source, giverId: markedBy, receiverId: authorId, ...cause, ownTeam });
  }

  async unmarked({ id, round }: Remembered, markedBy: string): Promise<void> {
    await this.confirmations.takeBack('comment.useful', usefulSource(id, markedBy, round));
  }

  async useful({ id, authorId, round }: Remembered, markedBy: string, practice: Commented): Promise<void> {
    const detail = { title: practice.title, link: commentLink(practice.slug, id) };
    const source = usefulSource(id, markedBy, round);
    await unlessSeasonIsOver(() => this.facts.record({ kind: 'comment.useful', source, memberId: authorId, detail }));
  }

  async noLongerUseful({ id, authorId, round }: Remembered, markedBy: string): Promise<void> {
    const source = usefulSource(id, markedBy, round);
    const reason = 'Quien marcó tu comentario como útil retiró su marca.';
    await unlessSeasonIsOver(() => this.facts.withdraw({ kind: 'comment.useful', source, memberId: authorId, reason }));
  }

  /** With the comment goes all it earned. */
  async gone(comment: Remembered, reason: string, by: string): Promise<void> {
    const { id, authorId: memberId, round, rewardedBy } = comment;
    const source = commentSource(id, round);
    await unlessSeasonIsOver(() => this.facts.withdraw({ kind: 'comment.posted', source, memberId, reason, authorId: by }));
    if (rewardedBy === null) return;
    const useful = usefulSource(id, rewardedBy, round);
    await unlessSeasonIsOver(() =>
      this.facts.withdraw({ kind: 'comment.useful', source: useful, memberId, reason, authorId: by }),
    );
  }
}

async function unlessSeasonIsOver(state: () => Promise<unknown>): Promise<void> {
  try {
    await state();
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'SEASON_CLOSED')) throw error;
  }
}
