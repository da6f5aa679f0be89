// Written by scripts/operations.mjs from access.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ActivateAccountInput, IgedKind, RegisterInput, ResetPasswordInput } from '../../graphql/schema.gen.js';
import type { PersonFragment } from '../../session/session.gql.js';

export type PrivacyNoticeResult = { privacyNotice: { version: string; paragraphs: string[] } };
export type PrivacyNoticeVariables = Record<string, never>;
export const PrivacyNotice: Operation<PrivacyNoticeResult, PrivacyNoticeVariables> = {
  name: 'PrivacyNotice',
  kind: 'query',
  hash: 'e267ca4f412ce4e8453f32e67cc443c4ad0acb2efad3d23c42a347e14e22966f',
};

export type IgedsResult = { igeds: ({ code: string; name: string; kind: IgedKind; regionName: string | null })[] };
export type IgedsVariables = { search?: string | null; first?: number | null };
export const Igeds: Operation<IgedsResult, IgedsVariables> = {
  name: 'Igeds',
  kind: 'query',
  hash: 'a5dbb388e330f00df636eac657515a1adbce7aeb02bef96f839ecdf2eab124b5',
};

export type RegisterResult = { register: boolean };
export type RegisterVariables = { input: RegisterInput };
export const Register: Operation<RegisterResult, RegisterVariables> = {
  name: 'Register',
  kind: 'mutation',
  hash: '7d057b1bcb87b896057407b9b72351e624d9fd1c2d461e3f89e1f5302bad1c02',
};

export type ActivateAccountResult = { activateAccount: PersonFragment };
export type ActivateAccountVariables = { input: ActivateAccountInput };
export const ActivateAccount: Operation<ActivateAccountResult, ActivateAccountVariables> = {
  name: 'ActivateAccount',
  kind: 'mutation',
  hash: '991e5ace978f80165864ebf9a5d2270b4abb9ac6c32c68ccde876d6e915f25f9',
};

export type RequestPasswordResetResult = { requestPasswordReset: boolean };
export type RequestPasswordResetVariables = { email: string };
export const RequestPasswordReset: Operation<RequestPasswordResetResult, RequestPasswordResetVariables> = {
  name: 'RequestPasswordReset',
  kind: 'mutation',
  hash: 'b2a65b602698e1f1ff2cd7430023d1ef9daa4a074ac55d3668c8a185c3f3c961',
};

export type ResetPasswordResult = { resetPassword: boolean };
export type ResetPasswordVariables = { input: ResetPasswordInput };
export const ResetPassword: Operation<ResetPasswordResult, ResetPasswordVariables> = {
  name: 'ResetPassword',
  kind: 'mutation',
  hash: 'e76f106714463131ed04471ecdb28e49b80e1b1e6c711b8405c6ba7424bdefdf',
};
