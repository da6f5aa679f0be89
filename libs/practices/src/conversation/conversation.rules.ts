const MINUTE = 60_000;

export type Written = { authorId: string; writtenAt: Date };

/** For a slip of the pen, not to change what others have already answered. */
export function canEdit(memberId: string, comment: Written, now: Date, minutes: number): boolean {
  return comment.authorId === memberId && now.getTime() < comment.writtenAt.getTime() + minutes * MINUTE;
}

export type Remark = {
  authorId: string;
  /** Authors of the comment answered and of the thread it is in; empty for a comment of its own. */
  answers: readonly string[];
  /** The practice's team and author. */
  team: readonly string[];
};

/** Talking to oneself, or about one's own practice, is welcome and is no contribution to others. */
export function isContribution({ authorId, answers, team }: Remark): boolean {
  return !answers.includes(authorId) && !team.includes(authorId);
}

/** Stable name of the fact: a comment that moderation gave back is stated again. */
export function commentSource(commentId: string, round: number): string {
  return round === 0 ? `comment:${commentId}` : `comment:${commentId}:${round}`;
}

export function usefulSource(commentId: string, markedBy: string, round: number): string {
  return `${commentSource(commentId, round)}:by:${markedBy}`;
}

/** Where the portal shows it. */
export function commentLink(slug: string, commentId: string): string {
  return `/practicas/${slug}#comentario-${commentId}`;
}
