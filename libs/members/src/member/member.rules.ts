import { transitions } from '@lib/kernel';

export type MemberStanding = 'PENDING' | 'CONFIRMED' | 'REJECTED';

/** A refusal can be taken back when the person proves where she works, and a confirmation when it was a mistake. */
export const STANDING = transitions<MemberStanding>({
  PENDING: ['CONFIRMED', 'REJECTED'],
  CONFIRMED: ['REJECTED'],
  REJECTED: ['CONFIRMED'],
});

/** Nobody decides about her own institution, whatever her role. */
export function isOwnIged(viewerIged: string | null, memberIged: string | null): boolean {
  return viewerIged !== null && viewerIged === memberIged;
}

/** Staff bring in gestores and experts; who may decide over others is an administrator's choice. */
export function mayGive(roles: readonly string[], managesPeople: boolean): boolean {
  return managesPeople || roles.every((role) => role === 'MEMBER' || role === 'EXPERT');
}
