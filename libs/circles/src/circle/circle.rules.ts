import { transitions } from '@lib/kernel';

export type CircleStep = 'OPEN' | 'CLOSED';
export type MembershipStep = 'INVITED' | 'IN' | 'DECLINED' | 'LEFT';
export type RoleName = 'COORDINATOR' | 'MODERATOR' | 'SECRETARY';
export type Holders = Readonly<Record<RoleName, string | null>>;

export const ROLES: readonly RoleName[] = ['COORDINATOR', 'MODERATOR', 'SECRETARY'];

export const CIRCLE_STEPS = transitions<CircleStep>({ OPEN: ['OPEN', 'CLOSED'], CLOSED: [] });

/** Who said no, or left, may be invited again. */
export const MEMBERSHIP_STEPS = transitions<MembershipStep>({
  INVITED: ['IN', 'DECLINED'],
  IN: ['LEFT'],
  DECLINED: ['INVITED'],
  LEFT: ['INVITED'],
});

/** What somebody does to the circle itself. */
export type CircleVerb = 'EDIT' | 'INVITE' | 'ROTATE' | 'LEAVE' | 'CLOSE' | 'MEET' | 'PLAN' | 'WISH';

export type CircleFacts = {
  state: CircleStep;
  /** Who is in it. */
  memberIds: readonly string[];
  holders: Holders;
};

const WHO: Record<RoleName, string> = {
  COORDINATOR: 'quien coordina',
  MODERATOR: 'quien modera',
  SECRETARY: 'quien lleva la secretaría',
};

/** Empty: everyone in it. While nobody holds any of them, everyone in it too, so that no circle is stuck. */
const BY: Record<CircleVerb, readonly RoleName[]> = {
  EDIT: ['COORDINATOR'],
  INVITE: [],
  ROTATE: ['COORDINATOR'],
  LEAVE: [],
  CLOSE: ['COORDINATOR'],
  MEET: ['COORDINATOR', 'MODERATOR'],
  PLAN: [],
  WISH: [],
};

/** The sentence that is missing when this is not for `memberId`; null when it is. */
export function lacksRole(
  roles: readonly RoleName[],
  memberId: string,
  { holders }: Pick<CircleFacts, 'holders'>,
): string | null {
  const held = roles.filter((role) => holders[role] !== null);
  if (held.length === 0 || held.some((role) => holders[role] === memberId)) return null;
  return `Le toca a ${held.map((role) => WHO[role]).join(' o a ')}.`;
}

/**
 * What is missing for this person to do this now, a sentence each; empty when nothing is. The services refuse with it and the
 * screens show it.
 */
export function missingTo(verb: CircleVerb, memberId: string, circle: CircleFacts): string[] {
  if (circle.state === 'CLOSED') return ['El círculo ya terminó.'];
  const role = lacksRole(BY[verb], memberId, circle);
  if (role) return [role];
  if (verb === 'LEAVE' && circle.memberIds.length > 1 && circle.holders.COORDINATOR === memberId)
    return ['Antes de salir, entrega la coordinación a otra persona.'];
  return [];
}

/** More than half of who is in it. */
export function isListed(wishes: number, members: number): boolean {
  return members > 0 && wishes * 2 > members;
}

export const MOST_MEMBERS = 60;
