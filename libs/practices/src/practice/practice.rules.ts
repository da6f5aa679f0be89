import { addMonths, transitions } from '@lib/kernel';

export type PracticeStep = 'DRAFT' | 'SUBMITTED' | 'OBSERVED' | 'ADMITTED' | 'REJECTED';

/** The legal chain of an edition: a decision on anything else is refused. */
export const PRACTICE_STEPS = transitions<PracticeStep>({
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['OBSERVED', 'ADMITTED', 'REJECTED'],
  OBSERVED: ['SUBMITTED'],
  // The next edition of what is published: `canStartEdition`.
  ADMITTED: ['DRAFT'],
  REJECTED: ['DRAFT'],
});

export type Ownership = { status: PracticeStep; authorId: string; memberIds: readonly (string | null)[] };
export type Standing = 'PENDING' | 'CONFIRMED' | 'REJECTED' | null;

/** The author and the people of the team see the sheet; for everyone else it does not exist. */
export function canSee(accountId: string, { authorId, memberIds }: Omit<Ownership, 'status'>): boolean {
  return authorId === accountId || memberIds.includes(accountId);
}

/** A sheet is written while it is a draft or after it came back with observations. */
export function canEdit(accountId: string, practice: Ownership): boolean {
  return canSee(accountId, practice) && isOpen(practice.status);
}

/** Who is still pending may write, but a sheet is sent by a confirmed person. */
export function canSubmit(accountId: string, standing: Standing, practice: Ownership): boolean {
  return canEdit(accountId, practice) && standing === 'CONFIRMED';
}

export function isOpen(status: PracticeStep): boolean {
  return PRACTICE_STEPS.can(status, 'SUBMITTED');
}

/** Only a draft that was never sent disappears without trace, and only by who began it. */
export function canDiscard(accountId: string, practice: Ownership & { submittedBefore: boolean }): boolean {
  return practice.status === 'DRAFT' && !practice.submittedBefore && practice.authorId === accountId;
}

/** Only what is published has a next edition, once the one under way was decided. */
export function canStartEdition({ status, publishedVersion }: { status: PracticeStep; publishedVersion: number | null }): boolean {
  return publishedVersion !== null && PRACTICE_STEPS.can(status, 'DRAFT');
}

/** @param today day in Lima; `months` of implementation are needed on that day. */
export function isTooYoung(startedOn: string | null, today: string, months: number): boolean {
  return startedOn === null || addMonths(startedOn, months) > today;
}
