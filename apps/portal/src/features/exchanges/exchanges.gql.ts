// Written by scripts/operations.mjs from exchanges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerContributionInput, Duty, ExchangeState, LeaveContributionInput, ProgrammeKind, RegisterToExchangeInput, RegistrationState, StandContributionKind } from '../../graphql/schema.gen.js';

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

export type ExchangeFairResult = { fairStands: { id: string; number: number; name: string; igedName: string; code: string; contributionCount: number }[]; exchangeInternship: { hostName: string; practiceTitle: string | null; practiceSlug: string | null; day: string; crews: number; about: string; islands: { name: string; place: string; about: string }[]; schools: { name: string; modularCode: string }[]; modules: { allyId: string; allyName: string; title: string }[]; turns: { starts: string; ends: string; islands: number[] }[] } | null };
export type ExchangeFairVariables = { slug: string };
export const ExchangeFair: Operation<ExchangeFairResult, ExchangeFairVariables> = {
  name: 'ExchangeFair',
  kind: 'query',
  hash: 'fc9f6cc0a1118c0596cc9a4b82cabb776a665883a3fd4d42b53814c31120736d',
};

export type StandFragment = { id: string; number: number; name: string; igedName: string; regionName: string; code: string; exchangeTitle: string; exchangeSlug: string; products: string; practiceTitle: string | null; practiceSlug: string | null; open: boolean; photos: ({ fileId: string; caption: string; url: string | null })[]; contributions: { id: string; kind: StandContributionKind; text: string; name: string; comesFrom: string; leftAt: string; answer: string }[] };

export type FairStandPageResult = { fairStand: StandFragment | null };
export type FairStandPageVariables = { code: string };
export const FairStandPage: Operation<FairStandPageResult, FairStandPageVariables> = {
  name: 'FairStandPage',
  kind: 'query',
  hash: 'bd5ef9f6f428ee2f07172e71d22e8719310fb86b7b4f21f1bfd443e7b1c84c4a',
};

export type MyStandResult = { myStand: boolean };
export type MyStandVariables = { code: string };
export const MyStand: Operation<MyStandResult, MyStandVariables> = {
  name: 'MyStand',
  kind: 'query',
  hash: 'fbfd871974c5ef3ea42fccd6ba095c10a80db683621dee76a7bb727e1d8b106a',
};

export type LeaveContributionResult = { leaveContribution: boolean };
export type LeaveContributionVariables = { input: LeaveContributionInput };
export const LeaveContribution: Operation<LeaveContributionResult, LeaveContributionVariables> = {
  name: 'LeaveContribution',
  kind: 'mutation',
  hash: '8bf4df32f8ba68fd9636f9294e65dc89fd62438dc22fa30922679bf2f97f790d',
};

export type AnswerContributionResult = { answerContribution: boolean };
export type AnswerContributionVariables = { input: AnswerContributionInput };
export const AnswerContribution: Operation<AnswerContributionResult, AnswerContributionVariables> = {
  name: 'AnswerContribution',
  kind: 'mutation',
  hash: '76c5d10bb071c9dce38ae1579a46d7bc1e8dd6503c4077544948210405326747',
};
