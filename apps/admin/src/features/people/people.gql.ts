// Written by scripts/operations.mjs from people.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AccountStatus, DeactivateAccountInput, InviteInput, MemberStatus, RejectMemberInput, Role, SetRolesInput } from '../../graphql/schema.gen.js';

export type PersonRowFragment = { id: string; name: string; post: string; email: string; roles: Role[]; accountStatus: AccountStatus; memberStatus: MemberStatus; statusReason: string | null; igedCode: string | null; igedName: string | null; institution: string | null; createdAt: string; lastLoginAt: string | null; domainMatches: boolean; ownInstitution: boolean };

export type PeopleResult = { people: { items: PersonRowFragment[]; nextCursor: string | null; total: number } };
export type PeopleVariables = { search?: string | null; role?: Role | null; status?: MemberStatus | null; iged?: string | null; first?: number | null; after?: string | null };
export const People: Operation<PeopleResult, PeopleVariables> = {
  name: 'People',
  kind: 'query',
  hash: '7105dbb8ebd37180f2320a0bdcf74782292b95b3c837995e7f0d59a8da036eb1',
};

export type PersonByIdResult = { person: PersonRowFragment | null };
export type PersonByIdVariables = { id: string };
export const PersonById: Operation<PersonByIdResult, PersonByIdVariables> = {
  name: 'PersonById',
  kind: 'query',
  hash: '49d4a7041d650144b48befccb0c1d890a85903f0aff039f95dba5540a7feeb3c',
};

export type ConfirmMemberResult = { confirmMember: PersonRowFragment };
export type ConfirmMemberVariables = { id: string };
export const ConfirmMember: Operation<ConfirmMemberResult, ConfirmMemberVariables> = {
  name: 'ConfirmMember',
  kind: 'mutation',
  hash: '81cc97ddb4e4162dc7cb6e672fe7af64d31bb33694ae54849202d3356c39d6c0',
};

export type RejectMemberResult = { rejectMember: PersonRowFragment };
export type RejectMemberVariables = { input: RejectMemberInput };
export const RejectMember: Operation<RejectMemberResult, RejectMemberVariables> = {
  name: 'RejectMember',
  kind: 'mutation',
  hash: 'cc240ec2a3d741eefd75ac494ac7daae2e42dfd69392aeb2f8b73bffc22f0fd7',
};

export type InvitePersonResult = { invite: PersonRowFragment };
export type InvitePersonVariables = { input: InviteInput };
export const InvitePerson: Operation<InvitePersonResult, InvitePersonVariables> = {
  name: 'InvitePerson',
  kind: 'mutation',
  hash: '32736cfacd1d8e7bf07976d9d9f2fd6b06daebdd39c5d3a9bfa01813586085d8',
};

export type ResendInvitationResult = { resendInvitation: boolean };
export type ResendInvitationVariables = { id: string };
export const ResendInvitation: Operation<ResendInvitationResult, ResendInvitationVariables> = {
  name: 'ResendInvitation',
  kind: 'mutation',
  hash: '54ff2991f3687a314f8640abe083ebe3cb19e044e6a4853b4671edca83873fad',
};

export type SetRolesResult = { setRoles: PersonRowFragment };
export type SetRolesVariables = { input: SetRolesInput };
export const SetRoles: Operation<SetRolesResult, SetRolesVariables> = {
  name: 'SetRoles',
  kind: 'mutation',
  hash: 'ff490682d251dee7327ad4913ee5cbbe01f5c55f39b3ba34b77be5799ea4d3b0',
};

export type DeactivateAccountResult = { deactivateAccount: PersonRowFragment };
export type DeactivateAccountVariables = { input: DeactivateAccountInput };
export const DeactivateAccount: Operation<DeactivateAccountResult, DeactivateAccountVariables> = {
  name: 'DeactivateAccount',
  kind: 'mutation',
  hash: '50982d4ba75ee34e26dc327bb7031f47296840c3e2fd5e3dd13c40453f0f4275',
};

export type ReactivateAccountResult = { reactivateAccount: PersonRowFragment };
export type ReactivateAccountVariables = { id: string };
export const ReactivateAccount: Operation<ReactivateAccountResult, ReactivateAccountVariables> = {
  name: 'ReactivateAccount',
  kind: 'mutation',
  hash: '76d64eb76358dcbb05b7aa9825a1399a561b870084a61d8d134fd22bdd8ce59d',
};
