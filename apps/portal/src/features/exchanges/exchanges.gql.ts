// Written by scripts/operations.mjs from exchanges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerContributionInput, Duty, ExchangeState, LeaveContributionInput, ProgrammeKind, RegisterToExchangeInput, RegistrationState, StandContributionKind } from '../../graphql/schema.gen.js';

export type ExchangeLineFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; hostName: string; macroRegionName: string; broughtIn: boolean };

export type ExchangeListResult = { exchanges: { items: ExchangeLineFragment[]; nextCursor: string | null } };
export type ExchangeListVariables = { after?: string | null };
export const ExchangeList: Operation<ExchangeListResult, ExchangeListVariables> = {
  name: 'ExchangeList',
  kind: 'query',
  hash: 'bbe1c5b08ac8d43a732640235af3d1ddbe86afd26dca8237f049b2f591daca64',
};

export type PublicExchangeFragment = { id: string; slug: string; title: string; state: ExchangeState; startsOn: string; endsOn: string; venue: string; address: string; hostName: string; macroRegionName: string; broughtIn: boolean; objective: string; reason: string; registersUntil: string; registers: boolean; regionNames: string[]; programme: ({ id: string; day: string; starts: string; ends: string; kind: ProgrammeKind; title: string; place: string; people: string; changedAt: string | null; presentation: { practiceId: string; title: string; slug: string | null; version: number; igedName: string; regionName: string; method: string; expertName: string | null; expertPost: string | null; presented: boolean } | null })[] };

export type PublicExchangeResult = { exchange: PublicExchangeFragment | null };
export type PublicExchangeVariables = { slug: string };
export const PublicExchange: Operation<PublicExchangeResult, PublicExchangeVariables> = {
  name: 'PublicExchange',
  kind: 'query',
  hash: '83f7ee6f49b3edcab7f72129ed4205982b8d1bed96f6f12a88b98956af5c81e0',
};

export type RegistrationFragment = { id: string; state: RegistrationState; duty: Duty; needs: string; place: number | null; attended: string[]; crew: number | null };

export type MyExchangeRegistrationResult = { myExchangeRegistration: RegistrationFragment | null };
export type MyExchangeRegistrationVariables = { exchangeId: string };
export const MyExchangeRegistration: Operation<MyExchangeRegistrationResult, MyExchangeRegistrationVariables> = {
  name: 'MyExchangeRegistration',
  kind: 'query',
  hash: '64f661d1c7ffa231bddaa4921e12f99e67ae15f449bd6035db8b1c46ccdf3d27',
};

export type RegisterToExchangeResult = { registerToExchange: RegistrationFragment | null };
export type RegisterToExchangeVariables = { input: RegisterToExchangeInput };
export const RegisterToExchange: Operation<RegisterToExchangeResult, RegisterToExchangeVariables> = {
  name: 'RegisterToExchange',
  kind: 'mutation',
  hash: '977cfe686a036b73dc3d510dd9690763b6a53b6591ca9bd8632ccca6da8b1d5d',
};

export type LeaveExchangeResult = { leaveExchange: boolean };
export type LeaveExchangeVariables = { id: string };
export const LeaveExchange: Operation<LeaveExchangeResult, LeaveExchangeVariables> = {
  name: 'LeaveExchange',
  kind: 'mutation',
  hash: 'a11b04a01f5c340cbcfa0a20e70a18510d2b90ccdf261865f882af6268249987',
};

export type ExchangeFairResult = { fairStands: { id: string; number: number; name: string; igedName: string; code: string; contributionCount: number }[]; exchangeInternship: { hostName: string; practiceTitle: string | null; practiceSlug: string | null; day: string; crews: number; about: string; islands: { name: string; place: string; about: string }[]; schools: { name: string; modularCode: string }[]; modules: ({ allyId: string; allyName: string; title: string; island: number | null; starts: string })[]; turns: { starts: string; ends: string; islands: number[] }[] } | null };
export type ExchangeFairVariables = { slug: string };
export const ExchangeFair: Operation<ExchangeFairResult, ExchangeFairVariables> = {
  name: 'ExchangeFair',
  kind: 'query',
  hash: '8a282cd351afba42bce3341547593751a6c9e06dd1596466f55ccc2906dbf562',
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
