/** Stable name of the fact: a contribution that staff gave back is stated again. */
export function contributionSource(id: string, round: number): string {
  return round === 0 ? `contribution:${id}` : `contribution:${id}:${round}`;
}

export function contributionLink(initiativeId: string, id: string): string {
  return `/iniciativas/${initiativeId}#aporte-${id}`;
}

export type Remark = { authorId: string; /** Authors of the contribution answered and of its thread. */ answers: readonly string[]; ownerId: string };

/** Talking to oneself, or about one's own initiative, is welcome and is no contribution to others. */
export function isContribution({ authorId, answers, ownerId }: Remark): boolean {
  return authorId !== ownerId && !answers.includes(authorId);
}

/** Whose word it is to say that it was useful: the author of the initiative, never of her own. */
export function canMark(accountId: string, { ownerId, authorId }: { ownerId: string; authorId: string }): boolean {
  return accountId === ownerId && accountId !== authorId;
}
