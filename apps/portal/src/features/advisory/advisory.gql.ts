// Written by scripts/operations.mjs from advisory.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdvisoryKind, AdvisorySide, AdvisoryState, CancelAdvisoryInput, RateAdvisoryInput, RequestAdvisoryInput } from '../../graphql/schema.gen.js';

export type AdvisoryLineFragment = { id: string; code: string; kind: AdvisoryKind; state: AdvisoryState; topic: string; expertName: string | null; requestedAt: string; startsAt: string | null; endsAt: string | null };

export type MyAdvisoryFragment = { id: string; code: string; kind: AdvisoryKind; state: AdvisoryState; topic: string; detail: string; themeName: string; practiceTitle: string | null; practiceSlug: string | null; requestedByName: string; expertName: string | null; startsAt: string | null; endsAt: string | null; link: string; place: string; reason: string; agreements: string; confirmed: AdvisorySide[]; canCancel: boolean; canConfirm: boolean; canRate: boolean; myRating: number | null; myComment: string; windows: { startsAt: string; endsAt: string }[]; attendees: ({ id: string; name: string; side: AdvisorySide; registered: boolean; connected: boolean | null })[]; commitments: { id: string; text: string; ownerName: string; dueOn: string; state: string }[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type MyAdvisorySessionsResult = { myAdvisorySessions: { items: AdvisoryLineFragment[]; nextCursor: string | null } };
export type MyAdvisorySessionsVariables = { after?: string | null };
export const MyAdvisorySessions: Operation<MyAdvisorySessionsResult, MyAdvisorySessionsVariables> = {
  name: 'MyAdvisorySessions',
  kind: 'query',
  hash: '7a1b1695da84dd7030ca755c5b22d6040b4026dad91d42212bc285c7f366c870',
};

export type AdvisoryDetailResult = { advisorySession: MyAdvisoryFragment | null };
export type AdvisoryDetailVariables = { id: string };
export const AdvisoryDetail: Operation<AdvisoryDetailResult, AdvisoryDetailVariables> = {
  name: 'AdvisoryDetail',
  kind: 'query',
  hash: 'cec863e62f9c3b28e04fe5d04310b828dde311374f587b5707eba1c341863e9e',
};

export type AdvisoryChoicesResult = { themes: ({ id: string; name: string; parentId: string | null })[]; myPractices: { id: string; title: string }[] };
export type AdvisoryChoicesVariables = Record<string, never>;
export const AdvisoryChoices: Operation<AdvisoryChoicesResult, AdvisoryChoicesVariables> = {
  name: 'AdvisoryChoices',
  kind: 'query',
  hash: 'e39c60d40eab745d08caf87f3863071d67dc0a3887fef4193bd9a640abf16a1d',
};

export type RequestAdvisoryResult = { requestAdvisory: { id: string; code: string } };
export type RequestAdvisoryVariables = { input: RequestAdvisoryInput };
export const RequestAdvisory: Operation<RequestAdvisoryResult, RequestAdvisoryVariables> = {
  name: 'RequestAdvisory',
  kind: 'mutation',
  hash: 'b7df7fa8faddd37f11f30e74feac6a61b34bbb51ccd8ea5defa3b50e950241c2',
};

export type ConfirmAdvisoryResult = { confirmAdvisory: MyAdvisoryFragment };
export type ConfirmAdvisoryVariables = { id: string };
export const ConfirmAdvisory: Operation<ConfirmAdvisoryResult, ConfirmAdvisoryVariables> = {
  name: 'ConfirmAdvisory',
  kind: 'mutation',
  hash: 'aee3af52bc624c574068fd3d50d13018b0ecb8894fc21f0140e6eabee0b0f659',
};

export type CancelAdvisoryResult = { cancelAdvisory: MyAdvisoryFragment };
export type CancelAdvisoryVariables = { input: CancelAdvisoryInput };
export const CancelAdvisory: Operation<CancelAdvisoryResult, CancelAdvisoryVariables> = {
  name: 'CancelAdvisory',
  kind: 'mutation',
  hash: 'c84097c242291b865a4670c4fdc5d98b12d129b60903ec1950d0e8df23067be8',
};

export type RateAdvisoryResult = { rateAdvisory: MyAdvisoryFragment };
export type RateAdvisoryVariables = { input: RateAdvisoryInput };
export const RateAdvisory: Operation<RateAdvisoryResult, RateAdvisoryVariables> = {
  name: 'RateAdvisory',
  kind: 'mutation',
  hash: '4cdcb007e05760e8398330f6f688d010dba2417914a49f49d6ea07c5c9ca8bbe',
};
