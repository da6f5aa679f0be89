// Written by scripts/operations.mjs from initiatives.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AccompanyInitiativeInput, DecideInitiativeInput, DeskInitiativeQueue, InitiativeState, ReportReason, SaveInitiativeSettingInput } from '../../graphql/schema.gen.js';

export type DeskInitiativeLineFragment = { id: string; state: InitiativeState; title: string; authorName: string; igedName: string; regionName: string; sharedAt: string; activeAt: string; daysWaiting: number; contributionCount: number; accompanimentCount: number; reportCount: number; ownInstitution: boolean };

export type DeskInitiativeWholeFragment = { id: string; state: InitiativeState; title: string; authorName: string; authorPost: string; igedName: string; regionName: string; sharedAt: string; activeAt: string; daysWaiting: number; contributionCount: number; accompanimentCount: number; reportCount: number; ownInstitution: boolean; problem: string; proposal: string; help: string; themeName: string; reason: string; images: { url: string; width: number; height: number }[]; missingToAccompany: string[]; canHide: boolean; canRestore: boolean; accompaniments: { id: string; heldOn: string; byName: string; note: string }[]; contributions: ({ id: string; parentId: string | null; text: string; authorName: string; writtenAt: string; useful: boolean; removed: boolean; hiddenReason: string | null })[]; reports: ({ contributionId: string | null; reason: ReportReason; note: string; reportedAt: string })[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type DeskInitiativesResult = { deskInitiatives: { items: DeskInitiativeLineFragment[]; nextCursor: string | null } };
export type DeskInitiativesVariables = { queue: DeskInitiativeQueue; search?: string | null; first?: number | null; after?: string | null };
export const DeskInitiatives: Operation<DeskInitiativesResult, DeskInitiativesVariables> = {
  name: 'DeskInitiatives',
  kind: 'query',
  hash: 'd931375c04f4c045b59f772fc1524f071dbd3c0140fd106ccbbbcb7c9df0c20b',
};

export type DeskInitiativeDetailResult = { deskInitiative: DeskInitiativeWholeFragment | null };
export type DeskInitiativeDetailVariables = { id: string };
export const DeskInitiativeDetail: Operation<DeskInitiativeDetailResult, DeskInitiativeDetailVariables> = {
  name: 'DeskInitiativeDetail',
  kind: 'query',
  hash: '0cac131f05ec140d664c40ed7060f954d92f7a10abe158800236a417898cb566',
};

export type InitiativeSettingsResult = { initiativeSettings: { key: string; name: string; value: number; revision: number }[] };
export type InitiativeSettingsVariables = Record<string, never>;
export const InitiativeSettings: Operation<InitiativeSettingsResult, InitiativeSettingsVariables> = {
  name: 'InitiativeSettings',
  kind: 'query',
  hash: 'a69622ec81364560b16f886f442ff7577e88336d1d31031ddfe2234737553cef',
};

export type AccompanyInitiativeResult = { accompanyInitiative: DeskInitiativeWholeFragment };
export type AccompanyInitiativeVariables = { input: AccompanyInitiativeInput };
export const AccompanyInitiative: Operation<AccompanyInitiativeResult, AccompanyInitiativeVariables> = {
  name: 'AccompanyInitiative',
  kind: 'mutation',
  hash: 'eb27d2191a83ebd1348f141804e54f2903108378b2cfa647f9ad0634d5fcd39a',
};

export type HideInitiativeResult = { hideInitiative: DeskInitiativeWholeFragment };
export type HideInitiativeVariables = { input: DecideInitiativeInput };
export const HideInitiative: Operation<HideInitiativeResult, HideInitiativeVariables> = {
  name: 'HideInitiative',
  kind: 'mutation',
  hash: 'f5933548ca2919e71fe66ea20dbcd3fec10e2d7b06fe14f4039c01fed01ede93',
};

export type RestoreInitiativeResult = { restoreInitiative: DeskInitiativeWholeFragment };
export type RestoreInitiativeVariables = { input: DecideInitiativeInput };
export const RestoreInitiative: Operation<RestoreInitiativeResult, RestoreInitiativeVariables> = {
  name: 'RestoreInitiative',
  kind: 'mutation',
  hash: 'fd2ba0a051fd46a8140234db4762f740d03e5c3c55a29c59ce96a0f22d0058e0',
};

export type SaveInitiativeSettingResult = { saveInitiativeSetting: { key: string; name: string; value: number; revision: number }[] };
export type SaveInitiativeSettingVariables = { input: SaveInitiativeSettingInput };
export const SaveInitiativeSetting: Operation<SaveInitiativeSettingResult, SaveInitiativeSettingVariables> = {
  name: 'SaveInitiativeSetting',
  kind: 'mutation',
  hash: '9c99abeb8c3f74e377a4c0180b1ad0ac9ccf23e40838736e388f982ce207dd53',
};
