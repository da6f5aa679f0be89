// Written by scripts/operations.mjs from challenges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AcceptChallengeWorkInput, AccompanyChallengeInput, ChallengeEntryState, ChallengeNoteKind, ChallengeOutcome, ChallengeReceipt, ChallengeResultsOrder, ChallengeState, ChallengeWorkState, IgedKind, PublishChallengeNoteInput, RefuseChallengeWorkInput, ReturnChallengeWorkInput, SaveChallengeInput, WithdrawChallengeInput } from '../../graphql/schema.gen.js';

export type DeskChallengeLineFragment = { id: string; title: string; state: ChallengeState; launchedAt: string | null; entersUntil: string | null; endsAt: string | null; steps: number; entries: number };

export type DeskChallengeSheetFragment = { id: string; title: string; state: ChallengeState; revision: number; statement: string; igedKinds: IgedKind[]; regionIds: string[]; regionNames: string[]; teamMin: number; teamMax: number; entriesPerIged: number; entersUntil: string | null; graceHours: number; lateRule: string; becomes: ChallengeOutcome; themeId: string | null; themeName: string | null; results: ChallengeResultsOrder; launchedAt: string | null; closedAt: string | null; reason: string; entries: number; completed: number; withdrawn: number; criteria: string[]; missingToLaunch: string[]; missingToClose: string[]; steps: { id: string; position: number; title: string; instructions: string; dueAt: string; wantsText: boolean; textLimit: number; mostFiles: number }[]; rubric: { position: number; name: string; detail: string }[]; insignias: { place: number; insigniaId: string; name: string; grade: number }[]; allies: { allyId: string; name: string; what: string }[]; notes: ({ id: string; kind: ChallengeNoteKind; stepPosition: number | null; text: string; dueBefore: string | null; dueAfter: string | null; madeAt: string })[]; counts: { stepId: string; pending: number; handedIn: number; returned: number; accepted: number; refused: number }[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type DeskEntrySheetFragment = { id: string; challengeId: string; challengeTitle: string; challengeState: ChallengeState; state: ChallengeEntryState; name: string; igedName: string; mean: number | null; place: number | null; reason: string; ownInstitution: boolean; canAccompany: boolean; criteria: string[]; teammates: { memberId: string; name: string; post: string; leads: boolean }[]; works: ({ id: string; stepId: string; position: number; title: string; dueAt: string; state: ChallengeWorkState; text: string; reason: string; wantsText: boolean; files: ({ id: string; name: string; bytes: number; state: string; url: string | null })[]; handIns: { id: string; text: string; fileIds: string[]; deviceAt: string; receivedAt: string; dueAt: string; receipt: ChallengeReceipt; byName: string }[] })[]; verbs: { workId: string; missingToAccept: string[]; missingToReturn: string[]; missingToRefuse: string[]; completes: boolean }[]; rubric: { position: number; name: string; detail: string }[]; marks: { position: number; value: number }[]; accompaniments: ({ id: string; stepPosition: number | null; text: string; byName: string; madeAt: string })[]; moves: ({ action: string; step: number | null; at: string; byName: string; note: string })[] };

export type DeskChallengesResult = { deskChallenges: { items: DeskChallengeLineFragment[]; nextCursor: string | null } };
export type DeskChallengesVariables = { state: ChallengeState; first?: number | null; after?: string | null };
export const DeskChallenges: Operation<DeskChallengesResult, DeskChallengesVariables> = {
  name: 'DeskChallenges',
  kind: 'query',
  hash: '67439a498430133a79aea76f26d353604b0c4e3d993f0fcead4e454105d48fc6',
};

export type DeskChallengeResult = { deskChallenge: DeskChallengeSheetFragment | null };
export type DeskChallengeVariables = { id: string };
export const DeskChallenge: Operation<DeskChallengeResult, DeskChallengeVariables> = {
  name: 'DeskChallenge',
  kind: 'query',
  hash: '41563550dc675af20082b9f85720da61a1ae75165d5b3b75270a92acd652c355',
};

export type ChallengeChoicesResult = { insigniaCatalogue: { id: string; name: string; enabled: boolean; grades: { grade: number }[] }[]; deskAllies: { items: { id: string; name: string }[] }; regions: { id: string; name: string }[]; themes: { id: string; name: string }[] };
export type ChallengeChoicesVariables = Record<string, never>;
export const ChallengeChoices: Operation<ChallengeChoicesResult, ChallengeChoicesVariables> = {
  name: 'ChallengeChoices',
  kind: 'query',
  hash: '089ed64738eef5abdb3b5dbf276f787f59f6dca175ac9c5ca1dd1f8fe0bd4fcd',
};

export type ChallengeBoardResult = { challengeBoard: { items: ({ entryId: string; name: string; igedName: string; regionName: string; entryState: ChallengeEntryState; state: ChallengeWorkState; changedAt: string; receipt: ChallengeReceipt | null })[]; nextCursor: string | null } };
export type ChallengeBoardVariables = { stepId: string; state: ChallengeWorkState; first?: number | null; after?: string | null };
export const ChallengeBoard: Operation<ChallengeBoardResult, ChallengeBoardVariables> = {
  name: 'ChallengeBoard',
  kind: 'query',
  hash: 'c4509dcf918265035d3a1d388971c8c97802363a7b06710e394fa1e350af0c12',
};

export type DeskChallengeEntryResult = { deskChallengeEntry: DeskEntrySheetFragment | null };
export type DeskChallengeEntryVariables = { id: string };
export const DeskChallengeEntry: Operation<DeskChallengeEntryResult, DeskChallengeEntryVariables> = {
  name: 'DeskChallengeEntry',
  kind: 'query',
  hash: 'd24e559914e01d0ee2acf0c9444fabe274e284563b82e273a1c9d871b11e86a9',
};

export type SaveChallengeResult = { saveChallenge: DeskChallengeSheetFragment };
export type SaveChallengeVariables = { input: SaveChallengeInput };
export const SaveChallenge: Operation<SaveChallengeResult, SaveChallengeVariables> = {
  name: 'SaveChallenge',
  kind: 'mutation',
  hash: 'd2bf6c3555dbba680820b0e52c9d7c3c7ae0004278b9b46e2e00d4cef7692b3f',
};

export type LaunchChallengeResult = { launchChallenge: DeskChallengeSheetFragment };
export type LaunchChallengeVariables = { id: string };
export const LaunchChallenge: Operation<LaunchChallengeResult, LaunchChallengeVariables> = {
  name: 'LaunchChallenge',
  kind: 'mutation',
  hash: '8a2a3a8413827e5ca55de0bbdd7c053bdaa765123b167e13d8e18231f3ff9581',
};

export type PublishChallengeNoteResult = { publishChallengeNote: DeskChallengeSheetFragment };
export type PublishChallengeNoteVariables = { input: PublishChallengeNoteInput };
export const PublishChallengeNote: Operation<PublishChallengeNoteResult, PublishChallengeNoteVariables> = {
  name: 'PublishChallengeNote',
  kind: 'mutation',
  hash: 'ed2cc86d136cc3c44c05e376f421f37888ae14d90f611b7b8897491e51904782',
};

export type CloseChallengeResult = { closeChallenge: DeskChallengeSheetFragment };
export type CloseChallengeVariables = { id: string };
export const CloseChallenge: Operation<CloseChallengeResult, CloseChallengeVariables> = {
  name: 'CloseChallenge',
  kind: 'mutation',
  hash: '262d88ad8817720c18d5807a5ec4a8d7a4f2bb5d2c16aac16ebe484e76c8a393',
};

export type WithdrawChallengeResult = { withdrawChallenge: DeskChallengeSheetFragment };
export type WithdrawChallengeVariables = { input: WithdrawChallengeInput };
export const WithdrawChallenge: Operation<WithdrawChallengeResult, WithdrawChallengeVariables> = {
  name: 'WithdrawChallenge',
  kind: 'mutation',
  hash: '5af94aa146d0c0658d1ce3ec15cd86bdd6bf37b06a3a823066ec943694c465b9',
};

export type AcceptChallengeWorkResult = { acceptChallengeWork: DeskEntrySheetFragment };
export type AcceptChallengeWorkVariables = { input: AcceptChallengeWorkInput };
export const AcceptChallengeWork: Operation<AcceptChallengeWorkResult, AcceptChallengeWorkVariables> = {
  name: 'AcceptChallengeWork',
  kind: 'mutation',
  hash: 'bbee7f401e20acab5072c3f5f25e5e151ac160fbaecab07a0be276e6d452d24b',
};

export type ReturnChallengeWorkResult = { returnChallengeWork: DeskEntrySheetFragment };
export type ReturnChallengeWorkVariables = { input: ReturnChallengeWorkInput };
export const ReturnChallengeWork: Operation<ReturnChallengeWorkResult, ReturnChallengeWorkVariables> = {
  name: 'ReturnChallengeWork',
  kind: 'mutation',
  hash: '7630b615c49463088ed533453724850e03177efc49432023effe145f2cce442a',
};

export type RefuseChallengeWorkResult = { refuseChallengeWork: DeskEntrySheetFragment };
export type RefuseChallengeWorkVariables = { input: RefuseChallengeWorkInput };
export const RefuseChallengeWork: Operation<RefuseChallengeWorkResult, RefuseChallengeWorkVariables> = {
  name: 'RefuseChallengeWork',
  kind: 'mutation',
  hash: '28995cffb5f0e9ce6cb13a1eb95b6cc03a7ef48390720b0c64fd093d4e6fd318',
};

export type AccompanyChallengeEntryResult = { accompanyChallengeEntry: DeskEntrySheetFragment };
export type AccompanyChallengeEntryVariables = { input: AccompanyChallengeInput };
export const AccompanyChallengeEntry: Operation<AccompanyChallengeEntryResult, AccompanyChallengeEntryVariables> = {
  name: 'AccompanyChallengeEntry',
  kind: 'mutation',
  hash: '030b44a9b4c3a6e419ebfd1f40ff3046d3f22ed975dba2c4624d14c7a5118026',
};
