export { MembersModule, membersAdminResolvers, membersMemberResolvers } from './members.module.js';
export { memberErrors } from './members.errors.js';
export { isOwnIged, type MemberStanding } from './member/member.rules.js';
export { Colleague, MemberStatus } from './member/member.types.js';
export { Members, type MemberCard, type NewMember } from './member/members.service.js';
export { FirstAdministrator } from './people/first-administrator.service.js';
export { Invitations } from './people/invitations.service.js';
export { People } from './people/people.service.js';
export { Person } from './people/person.types.js';
