// Written by scripts/operations.mjs from people.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AccountStatus, DeactivateAccountInput, InviteInput, MemberStatus, RejectMemberInput, ResetSecondFactorInput, Role, SetRolesInput } from '../../graphql/schema.gen.js';

export type PersonRowFragment = { id: string; name: string; post: string; email: string; roles: Role[]; accountStatus: AccountStatus; memberStatus: MemberStatus; statusReason: string | null; igedCode: string | null; igedName: string | null; institution: string | null; createdAt: string; lastLoginAt: string | null; domainMatches: boolean; ownInstitution: boolean; secondFactor: boolean };

export type PeopleResult = { people: { items: PersonRowFragment[]; nextCursor: string | null; total: number } };
export type PeopleVariables = { search?: string | null; role?: Role | null; status?: MemberStatus | null; iged?: string | null; first?: number | null; after?: string | null };
export const People: Operation<PeopleResult, PeopleVariables> = {
  name: 'People',
  kind: 'query',
  hash: 'c751f8a02b062c687d20f89bbe1f8824fff20194a7db7bb03ec0138f94bb1ec0',
};

export type PersonByIdResult = { person: PersonRowFragment | null };
export type PersonByIdVariables = { id: string };
export const PersonById: Operation<PersonByIdResult, PersonByIdVariables> = {
  name: 'PersonById',
  kind: 'query',
  hash: '75d653e83dbc32d9022546e1abdcda2d374fcdaba240375bb6ca775da496a1be',
};

export type ConfirmMemberResult = { confirmMember: PersonRowFragment };
export type ConfirmMemberVariables = { id: string };
export const ConfirmMember: Operation<ConfirmMemberResult, ConfirmMemberVariables> = {
  name: 'ConfirmMember',
  kind: 'mutation',
  hash: '69ee59cebddac61fae35afbe0dde846758a4abaf0746fa0e91f33d4d548291a6',
};

export type RejectMemberResult = { rejectMember: PersonRowFragment };
export type RejectMemberVariables = { input: RejectMemberInput };
export const RejectMember: Operation<RejectMemberResult, RejectMemberVariables> = {
  name: 'RejectMember',
  kind: 'mutation',
  hash: '93d80b5137fbc7b39899e2a5983a7f1fa3014a3ee37b404574591adf25337c96',
};

export type InvitePersonResult = { invite: PersonRowFragment };
export type InvitePersonVariables = { input: InviteInput };
export const InvitePerson: Operation<InvitePersonResult, InvitePersonVariables> = {
  name: 'InvitePerson',
  kind: 'mutation',
  hash: '0fea5b8a9f44804b99d9433eb9553060838a5608249704ef4487063e62f509b8',
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
  hash: '78bfc5e4dd2c846b212693ae6115cb6638116d4bfc8398b17a164e56ae39d377',
};

export type DeactivateAccountResult = { deactivateAccount: PersonRowFragment };
export type DeactivateAccountVariables = { input: DeactivateAccountInput };
export const DeactivateAccount: Operation<DeactivateAccountResult, DeactivateAccountVariables> = {
  name: 'DeactivateAccount',
  kind: 'mutation',
  hash: '054da473c206bbdf85d9770e82c2776ef48a99aea964ae671cd3c263ecdc6033',
};

export type ResetSecondFactorResult = { resetSecondFactor: PersonRowFragment };
export type ResetSecondFactorVariables = { input: ResetSecondFactorInput };
export const ResetSecondFactor: Operation<ResetSecondFactorResult, ResetSecondFactorVariables> = {
  name: 'ResetSecondFactor',
  kind: 'mutation',
  hash: '2db5f363fa9d74fabc1a641a4859eef8d9d76377eb5e97cc3a089fa25660ac81',
};

export type ReactivateAccountResult = { reactivateAccount: PersonRowFragment };
export type ReactivateAccountVariables = { id: string };
export const ReactivateAccount: Operation<ReactivateAccountResult, ReactivateAccountVariables> = {
  name: 'ReactivateAccount',
  kind: 'mutation',
  hash: '162a64e52a559358a68fc9bd6274ce6e19134388c9d7583294fc5c89b33cd63e',
};
