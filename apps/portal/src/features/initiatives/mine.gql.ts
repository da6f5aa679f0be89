// Written by scripts/operations.mjs from mine.graphql.
import type { Operation } from '@lib/web-graphql';
import type { InitiativePhotoInput, InitiativeState, ShareInitiativeInput, TurnInitiativeInput, WithdrawInitiativeInput } from '../../graphql/schema.gen.js';

export type OwnInitiativeFragment = { id: string; state: InitiativeState; reason: string; canEdit: boolean; canContinue: boolean; canWithdraw: boolean; canMark: boolean; missingToTurn: string[]; practiceId: string | null; nudgedAt: string | null; archivesOn: string | null; photoState: string | null; photoRefusal: string; contributors: { id: string; name: string; igedName: string; eligible: boolean }[]; accompaniments: { id: string; heldOn: string; byName: string; note: string }[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type OwnInitiativeViewResult = { myInitiative: OwnInitiativeFragment | null };
export type OwnInitiativeViewVariables = { id: string };
export const OwnInitiativeView: Operation<OwnInitiativeViewResult, OwnInitiativeViewVariables> = {
  name: 'OwnInitiativeView',
  kind: 'query',
  hash: '011a3d198c6386c75388afc0730fec66207c4f03cf04c6add8a631bebc469113',
};

export type EditInitiativeResult = { editInitiative: { id: string } };
export type EditInitiativeVariables = { input: ShareInitiativeInput };
export const EditInitiative: Operation<EditInitiativeResult, EditInitiativeVariables> = {
  name: 'EditInitiative',
  kind: 'mutation',
  hash: '21d112c8211033b944b1230fc79b96c4ffe667e70267bb751c46e840e2e5fcc7',
};

export type TellInitiativePhotoResult = { tellInitiativePhoto: OwnInitiativeFragment };
export type TellInitiativePhotoVariables = { input: InitiativePhotoInput };
export const TellInitiativePhoto: Operation<TellInitiativePhotoResult, TellInitiativePhotoVariables> = {
  name: 'TellInitiativePhoto',
  kind: 'mutation',
  hash: '877ff1ebfe0cde36d5e9ffb9a4518ce8bd8d98237570b0cb1b0e7dd69a0cbb67',
};

export type RemoveInitiativePhotoResult = { removeInitiativePhoto: OwnInitiativeFragment };
export type RemoveInitiativePhotoVariables = { id: string };
export const RemoveInitiativePhoto: Operation<RemoveInitiativePhotoResult, RemoveInitiativePhotoVariables> = {
  name: 'RemoveInitiativePhoto',
  kind: 'mutation',
  hash: '9b201c1cf3012c05ec26263b2724da6d6e7e425e4e0f905428c35b326cc4d295',
};

export type ContinueInitiativeResult = { continueInitiative: OwnInitiativeFragment };
export type ContinueInitiativeVariables = { id: string };
export const ContinueInitiative: Operation<ContinueInitiativeResult, ContinueInitiativeVariables> = {
  name: 'ContinueInitiative',
  kind: 'mutation',
  hash: '4c0cab45bde930119190bbd309f07e8c3a23d045681591eee61f2f58d8078903',
};

export type WithdrawInitiativeResult = { withdrawInitiative: OwnInitiativeFragment };
export type WithdrawInitiativeVariables = { input: WithdrawInitiativeInput };
export const WithdrawInitiative: Operation<WithdrawInitiativeResult, WithdrawInitiativeVariables> = {
  name: 'WithdrawInitiative',
  kind: 'mutation',
  hash: '5ec1505b06f3e23ad1aa21b27e9562510f20c7e81d580d95a1930b62bc4e3349',
};

export type TurnInitiativeResult = { turnInitiative: OwnInitiativeFragment };
export type TurnInitiativeVariables = { input: TurnInitiativeInput };
export const TurnInitiative: Operation<TurnInitiativeResult, TurnInitiativeVariables> = {
  name: 'TurnInitiative',
  kind: 'mutation',
  hash: '51928165d2802a18ce298c8c7b1e6e6bd94fe5eee5bb37237fb7c1e1246fc97f',
};
