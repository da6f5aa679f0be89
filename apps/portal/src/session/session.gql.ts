// Written by scripts/operations.mjs from session.graphql.
import type { Operation } from '@lib/web-graphql';
import type { LoginInput, MemberStatus, Role } from '../graphql/schema.gen.js';

export type PersonFragment = { id: string; name: string; roles: Role[]; status: MemberStatus; igedCode: string | null; igedName: string | null; unread: number };

export type CurrentViewerResult = { viewer: PersonFragment | null };
export type CurrentViewerVariables = Record<string, never>;
export const CurrentViewer: Operation<CurrentViewerResult, CurrentViewerVariables> = {
  name: 'CurrentViewer',
  kind: 'query',
  hash: '5fa25e6a723ca62dc63f5d8ee1c326fa981e05bf8e14f9441a4cf2ae074ce197',
};

export type LoginResult = { login: PersonFragment };
export type LoginVariables = { input: LoginInput };
export const Login: Operation<LoginResult, LoginVariables> = {
  name: 'Login',
  kind: 'mutation',
  hash: 'da6b672ca69f4d4b799109b231a585d47a49d889efb17c18e03a8b0fa1d04bf3',
};

export type LogoutResult = { logout: boolean };
export type LogoutVariables = Record<string, never>;
export const Logout: Operation<LogoutResult, LogoutVariables> = {
  name: 'Logout',
  kind: 'mutation',
  hash: '7713dffefb6f049b31d0d1a2c16f825fa7e4641f396bdac3d48357704ef32a74',
};
