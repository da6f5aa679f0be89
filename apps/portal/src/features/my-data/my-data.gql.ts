// Written by scripts/operations.mjs from my-data.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AskErasureInput, AskMyDownloadInput, ErasureReason, ErasureState, TakeBackErasureInput, WithdrawConsentInput } from '../../graphql/schema.gen.js';

export type DownloadOfMineFragment = { id: string; askedAt: string; readyAt: string | null; expiresAt: string };

export type ErasureOfMineFragment = { state: ErasureState; cause: ErasureReason; dueAt: string; reason: string };

export type MyDataPartsFragment = { kept: string[]; downloadHours: number; download: DownloadOfMineFragment | null; erasure: ErasureOfMineFragment | null; erasureDays: number; consentVersion: string | null; consentAt: string | null; ledPractices: { title: string; slug: string }[] };

export type MyDataPageResult = { myData: MyDataPartsFragment };
export type MyDataPageVariables = Record<string, never>;
export const MyDataPage: Operation<MyDataPageResult, MyDataPageVariables> = {
  name: 'MyDataPage',
  kind: 'query',
  hash: '6dc0c91db08fb4a6d1686c85f747eeff0596275c08a8d50aacb7d657247ccb54',
};

export type AskMyDownloadResult = { askMyDownload: MyDataPartsFragment };
export type AskMyDownloadVariables = { input: AskMyDownloadInput };
export const AskMyDownload: Operation<AskMyDownloadResult, AskMyDownloadVariables> = {
  name: 'AskMyDownload',
  kind: 'mutation',
  hash: 'e660da4ea2c0264041774da35290750e58ec778c39cb641899e1fc713d6fa619',
};

export type AskErasureResult = { askErasure: MyDataPartsFragment };
export type AskErasureVariables = { input: AskErasureInput };
export const AskErasure: Operation<AskErasureResult, AskErasureVariables> = {
  name: 'AskErasure',
  kind: 'mutation',
  hash: '9bce420325ec112267570c85e885983182cf136dadfd0a96e7dc9129534b8f75',
};

export type TakeBackErasureResult = { takeBackErasure: MyDataPartsFragment };
export type TakeBackErasureVariables = { input?: TakeBackErasureInput | null };
export const TakeBackErasure: Operation<TakeBackErasureResult, TakeBackErasureVariables> = {
  name: 'TakeBackErasure',
  kind: 'mutation',
  hash: 'e380e264a9fb802ab81d0570c545ddb08cdf555dee2e0a91d5ff2887c031a881',
};

export type WithdrawConsentResult = { withdrawConsent: MyDataPartsFragment };
export type WithdrawConsentVariables = { input: WithdrawConsentInput };
export const WithdrawConsent: Operation<WithdrawConsentResult, WithdrawConsentVariables> = {
  name: 'WithdrawConsent',
  kind: 'mutation',
  hash: '99dae3853d012a810d785619c76a7d1790002db398d70afa4a9621f91f762c9e',
};
