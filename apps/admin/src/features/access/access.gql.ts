// Written by scripts/operations.mjs from access.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ActivateAccountInput, LoginInput, ResetPasswordInput, Role } from '../../graphql/schema.gen.js';

export type DeskFragment = { id: string; name: string; roles: Role[]; permissions: string[]; igedCode: string | null; igedName: string | null; unread: number };

export type SessionViewerResult = { viewer: DeskFragment | null };
export type SessionViewerVariables = Record<string, never>;
export const SessionViewer: Operation<SessionViewerResult, SessionViewerVariables> = {
  name: 'SessionViewer',
  kind: 'query',
  hash: '2f7777e10eebe764eca684d157103de35800d1395c2e116adc1f7af7d715a063',
};

export type PrivacyResult = { privacyNotice: { version: string; paragraphs: string[] } };
export type PrivacyVariables = Record<string, never>;
export const Privacy: Operation<PrivacyResult, PrivacyVariables> = {
  name: 'Privacy',
  kind: 'query',
  hash: '2bf72ae4b027ac8b68794bed9ad7f068a44c427e9bcffd2e5ff84a20970e02da',
};

export type LoginResult = { login: DeskFragment };
export type LoginVariables = { input: LoginInput };
export const Login: Operation<LoginResult, LoginVariables> = {
  name: 'Login',
  kind: 'mutation',
  hash: '9b58089620b9e1b1b428aa3c77fcca53e4027fc903cf55c9bd58dd9cd9544936',
};

export type LogoutResult = { logout: boolean };
export type LogoutVariables = Record<string, never>;
export const Logout: Operation<LogoutResult, LogoutVariables> = {
  name: 'Logout',
  kind: 'mutation',
  hash: '7713dffefb6f049b31d0d1a2c16f825fa7e4641f396bdac3d48357704ef32a74',
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

export type ActivateAccountResult = { activateAccount: DeskFragment };
export type ActivateAccountVariables = { input: ActivateAccountInput };
export const ActivateAccount: Operation<ActivateAccountResult, ActivateAccountVariables> = {
  name: 'ActivateAccount',
  kind: 'mutation',
  hash: 'f42bd0c59e7568ce13e77ead0b5f4ecb22289b439ca065adf5f2b58a50c5109e',
};
