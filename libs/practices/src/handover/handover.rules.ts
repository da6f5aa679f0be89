import type { TeamEntry } from '../sheet/body.rules.js';

export type Asker = { accountId: string; igedCode: string | null; confirmed: boolean };
export type HandedPractice = {
  published: boolean;
  leadIgedCode: string;
  authorId: string;
  memberIds: readonly (string | null)[];
};

/** Why a person may not ask for a practice; null when she may. Only of the Iged that leads, and not of its team already. */
export function whyNotAsk(
  asker: Asker,
  practice: HandedPractice,
): 'NOT_PUBLISHED' | 'OWN_TEAM' | 'OTHER_IGED' | 'NOT_CONFIRMED' | null {
  if (!practice.published) return 'NOT_PUBLISHED';
  if (practice.authorId === asker.accountId || practice.memberIds.includes(asker.accountId)) return 'OWN_TEAM';
  if (asker.igedCode !== practice.leadIgedCode) return 'OTHER_IGED';
  return asker.confirmed ? null : 'NOT_CONFIRMED';
}

/** A person of the team as she is today: `igedCode` null when she is of no listed Iged. */
export type Standing = { id: string; igedCode: string | null; active: boolean };

/** Who is still there: with an active account, and of the Iged her line says. Who was only named stays named. */
export function staysInTeam({ memberId, igedCode }: TeamEntry, people: ReadonlyMap<string, Standing>): boolean {
  if (memberId === null) return true;
  const person = people.get(memberId);
  return person !== undefined && person.active && person.igedCode === igedCode;
}

/** The team after the handover: the new responsible first, then who stayed. */
export function teamAfter(newcomer: TeamEntry, team: readonly TeamEntry[], people: ReadonlyMap<string, Standing>): TeamEntry[] {
  return [newcomer, ...team.filter((entry) => entry.memberId !== newcomer.memberId && staysInTeam(entry, people))];
}
