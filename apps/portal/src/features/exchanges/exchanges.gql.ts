// Written by scripts/operations.mjs from exchanges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { Duty, ExchangeState, ProgrammeKind, RegisterToExchangeInput, RegistrationState } from '../../graphql/schema.gen.js';

export type ExchangeLineFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string };

export type ExchangeListResult = { exchanges: { items: ExchangeLineFragment[]; nextCursor: string | null } };
export type ExchangeListVariables = { after?: string | null };
export const ExchangeList: Operation<ExchangeListResult, ExchangeListVariables> = {
  name: 'ExchangeList',
  kind: 'query',
  hash: '798a55850ebeea0d896d08874cb3dde3141886dfae89b1208e352667c59b8855',
};

export type PublicExchangeFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; address: string; hostName: string; macroRegionName: string; objective: string; reason: string; registersUntil: string; registers: boolean; regionNames: string[]; programme: ({ id: string; day: string; starts: string; ends: string; kind: ProgrammeKind; title: string; place: string; people: string; changedAt: string | null; presentation: { practiceId: string; title: string; slug: string | null; version: number; igedName: string; regionName: string; method: string; expertName: string | null; expertPost: string | null; presented: boolean } | null })[] };

export type PublicExchangeResult = { exchange: PublicExchangeFragment | null };
export type PublicExchangeVariables = { slug: string };
export const PublicExchange: Operation<PublicExchangeResult, PublicExchangeVariables> = {
  name: 'PublicExchange',
  kind: 'query',
  hash: 'b61624fb1d28e93f4f192f5b0eb2759e67c4780be491c3f983948f2b31d99a3b',
};

export type RegistrationFragment = { id: string; state: RegistrationState; duty: Duty; needs: string; place: number | null; attended: string[] };

export type MyExchangeRegistrationResult = { myExchangeRegistration: RegistrationFragment | null };
export type MyExchangeRegistrationVariables = { exchangeId: string };
export const MyExchangeRegistration: Operation<MyExchangeRegistrationResult, MyExchangeRegistrationVariables> = {
  name: 'MyExchangeRegistration',
  kind: 'query',
  hash: '7c9b267a114ab68476077f78d723f1cff38bd42574a78397e14c249197d2160a',
};

export type RegisterToExchangeResult = { registerToExchange: RegistrationFragment | null };
export type RegisterToExchangeVariables = { input: RegisterToExchangeInput };
export const RegisterToExchange: Operation<RegisterToExchangeResult, RegisterToExchangeVariables> = {
  name: 'RegisterToExchange',
  kind: 'mutation',
  hash: 'c568ccd010b78be2d445c252aaa64bfcc3301574368323e64f48faae2316f3a8',
};

export type LeaveExchangeResult = { leaveExchange: boolean };
export type LeaveExchangeVariables = { id: string };
export const LeaveExchange: Operation<LeaveExchangeResult, LeaveExchangeVariables> = {
  name: 'LeaveExchange',
  kind: 'mutation',
  hash: 'a11b04a01f5c340cbcfa0a20e70a18510d2b90ccdf261865f882af6268249987',
};
