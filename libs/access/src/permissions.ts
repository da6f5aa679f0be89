import type { Audience } from '@lib/platform';

export enum Role {
  MEMBER = 'MEMBER',
  EXPERT = 'EXPERT',
  STAFF = 'STAFF',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

export type StandingOfMember = 'PENDING' | 'CONFIRMED' | 'REJECTED' | null;

const OWN = ['inbox.own', 'profile.own', 'calendar.own', 'file.upload'] as const;

const MEMBER = ['practice.write', 'practice.react', 'recognition.own', 'advisory.ask', 'challenge.enter', 'exchange.attend', 'webinar.attend', 'circle.take_part', 'transfer.take', 'initiative.share', ...OWN] as const;

const EXPERT = ['desk.open', 'feedback.write', 'advisory.attend', 'advisory.hold', ...OWN] as const;

const STAFF = [
  'desk.open',
  'practice.admit',
  'evidence.guard',
  'feedback.assign',
  'feedback.publish',
  'conversation.moderate',
  'advisory.attend',
  'advisory.manage',
  'challenge.manage',
  'initiative.accompany',
  'ally.manage',
  'circle.oversee',
  'exchange.manage',
  'webinar.manage',
  'report.write',
  'report.publish',
  'transfer.manage',
  'stage.decide',
  'route.manage',
  'practice.upkeep',
  'template.manage',
  'people.read',
  'people.confirm',
  'people.invite',
  'territory.read',
  'territory.manage',
  'recognition.read',
  'recognition.manage',
  'insignia.revoke',
  'figures.read',
  'figures.manage',
  'import.bring',
  ...OWN,
] as const;

const ADMINISTRATOR = [...STAFF, 'people.manage', 'audit.read'] as const;

/** Who may do what: the one table. */
export const ROLE_PERMISSIONS = { MEMBER, EXPERT, STAFF, ADMINISTRATOR } as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof ROLE_PERMISSIONS)[Role][number];

/** Roles that open the admin door. */
export const DESK_ROLES: readonly Role[] = [Role.EXPERT, Role.STAFF, Role.ADMINISTRATOR];

/** What a gestor may no longer do once staff said that she is not who she claims. */
const NEEDS_GOOD_STANDING: ReadonlySet<Permission> = new Set<Permission>(['practice.write', 'practice.react', 'advisory.ask', 'challenge.enter', 'exchange.attend', 'webinar.attend', 'circle.take_part', 'transfer.take', 'initiative.share']);

export function opensDesk(roles: readonly string[]): boolean {
  return DESK_ROLES.some((role) => roles.includes(role));
}

/** Each door gives only what its own operations need: the portal never carries the rights of a desk, nor the other way round. */
export function permissionsFor(
  roles: readonly Role[],
  audience: Audience,
  standing: StandingOfMember = 'CONFIRMED',
): ReadonlySet<Permission> {
  if (audience === 'admin') {
    return new Set(roles.filter((role) => role !== Role.MEMBER).flatMap((role) => [...ROLE_PERMISSIONS[role]]));
  }
  const own: readonly Permission[] = roles.length > 0 ? OWN : [];
  const asMember: readonly Permission[] = roles.includes(Role.MEMBER) ? ROLE_PERMISSIONS.MEMBER : [];
  const all = [...own, ...asMember];
  return new Set(standing === 'REJECTED' ? all.filter((permission) => !NEEDS_GOOD_STANDING.has(permission)) : all);
}
