// Written by scripts/operations.mjs from session.graphql.
import type { Operation } from '@lib/web-graphql';
import type { LoginInput, MemberStatus, Role } from '../graphql/schema.gen.js';

export type PersonFragment = { id: string; name: string; roles: Role[]; status: MemberStatus; igedCode: string | null; igedName: string | null; unread: number; mustEnrol: boolean };

export type CurrentViewerResult = { viewer: PersonFragment | null };
export type CurrentViewerVariables = Record<string, never>;
export const CurrentViewer: Operation<CurrentViewerResult, CurrentViewerVariables> = {
  name: 'CurrentViewer',
  kind: 'query',
  hash: '3576af0add3396c034bd6d84385fc805018224b0388d54c816dbe5ddd9f2a3b6',
};

export type LoginResult = { login: PersonFragment };
export type LoginVariables = { input: LoginInput };
export const Login: Operation<LoginResult, LoginVariables> = {
  name: 'Login',
  kind: 'mutation',
  hash: 'fedb9bce532fc7897c2dbf970ea99dbf22735619a40e37eac8e7e5f590afef53',
};

export type LogoutResult = { logout: boolean };
export type LogoutVariables = Record<string, never>;
export const Logout: Operation<LogoutResult, LogoutVariables> = {
  name: 'Logout',
  kind: 'mutation',
  hash: '7713dffefb6f049b31d0d1a2c16f825fa7e4641f396bdac3d48357704ef32a74',
};
