// Written by scripts/operations.mjs from access.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ActivateAccountInput, LoginInput, ResetPasswordInput, Role } from '../../graphql/schema.gen.js';

export type DeskFragment = { id: string; name: string; roles: Role[]; permissions: string[]; igedCode: string | null; igedName: string | null; unread: number; mustEnrol: boolean };

export type SessionViewerResult = { viewer: DeskFragment | null };
export type SessionViewerVariables = Record<string, never>;
export const SessionViewer: Operation<SessionViewerResult, SessionViewerVariables> = {
  name: 'SessionViewer',
  kind: 'query',
  hash: '9dbfa6f3f129165a091dbdf28d66db824dc3b80bec33f67c58c22d3656e21969',
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
  hash: 'e2868616bf6d848380930df4836a282d5fa8872646d94fd1cd07f3dddeab2dfd',
};

export type CompleteLoginResult = { completeLogin: DeskFragment };
export type CompleteLoginVariables = { code: string };
export const CompleteLogin: Operation<CompleteLoginResult, CompleteLoginVariables> = {
  name: 'CompleteLogin',
  kind: 'mutation',
  hash: '0d3903df768d9b337d28d0ed154401e54011c6957a85d2679b9b0096bf831114',
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
  hash: 'c3a92b3fded2f2aab1b4b207db005dd9d8bbd65c316d0910292464708f8c21b8',
};
