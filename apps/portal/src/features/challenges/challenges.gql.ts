// Written by scripts/operations.mjs from challenges.graphql.
import type { Operation } from '@lib/web-graphql';
import type { BecomeFromChallengeInput, ChallengeEntryState, ChallengeNoteKind, ChallengeOutcome, ChallengeReceipt, ChallengeResultsOrder, ChallengeState, ChallengeWorkState, ChangeChallengeTeamInput, EnterChallengeInput, HandInChallengeInput, IgedKind, SaveChallengeWorkInput, WithdrawEntryInput } from '../../graphql/schema.gen.js';

export type ChallengeLineFragment = { id: string; title: string; state: ChallengeState; launchedAt: string | null; entersUntil: string | null; endsAt: string | null; steps: number; entries: number };

export type ChallengeResultLineFragment = { id: string; place: number | null; name: string; igedName: string; regionName: string; mean: number | null };

export type MyTeamInChallengeFragment = { now: string; missingToEnter: string[]; igedCode: string | null; entry: { id: string; challengeId: string; challengeTitle: string; challengeState: ChallengeState; state: ChallengeEntryState; name: string; igedName: string; leads: boolean; canChangeTeam: boolean; canWithdraw: boolean; missingToBecome: string[]; outcomeLink: string | null; mean: number | null; place: number | null; teammates: { memberId: string; name: string; post: string; leads: boolean }[]; works: ({ id: string; stepId: string; position: number; title: string; instructions: string; wantsText: boolean; textLimit: number; mostFiles: number; dueAt: string; state: ChallengeWorkState; text: string; revision: number; savedAt: string | null; reason: string; canWrite: boolean; missingToHandIn: string[]; files: ({ id: string; name: string; bytes: number; state: string; problem: string; url: string | null })[]; handIns: { id: string; text: string; deviceAt: string; receivedAt: string; receipt: ChallengeReceipt; byName: string }[] })[]; accompaniments: ({ id: string; stepPosition: number | null; text: string; byName: string; madeAt: string })[]; moves: ({ action: string; step: number | null; at: string; byName: string; note: string })[] } | null };

export type ChallengesResult = { challenges: { items: ChallengeLineFragment[]; nextCursor: string | null } };
export type ChallengesVariables = { after?: string | null };
export const Challenges: Operation<ChallengesResult, ChallengesVariables> = {
  name: 'Challenges',
  kind: 'query',
  hash: '49b12e22319f7f29e0d59e8e46c6875841c5f0593a1b47bbb1452ff3045ab91e',
};

export type ChallengeSheetResult = { challenge: { id: string; title: string; state: ChallengeState; statement: string; igedKinds: IgedKind[]; regionNames: string[]; teamMin: number; teamMax: number; entriesPerIged: number; entersUntil: string | null; graceHours: number; lateRule: string; becomes: ChallengeOutcome; results: ChallengeResultsOrder; launchedAt: string | null; closedAt: string | null; reason: string; entries: number; steps: { id: string; position: number; title: string; instructions: string; dueAt: string; wantsText: boolean; textLimit: number; mostFiles: number }[]; criteria: string[]; rubric: { position: number; name: string; detail: string }[]; insignias: { place: number; insigniaId: string; name: string; grade: number }[]; allies: { allyId: string; name: string; slug: string; what: string }[]; notes: ({ id: string; kind: ChallengeNoteKind; stepPosition: number | null; text: string; dueBefore: string | null; dueAfter: string | null; madeAt: string })[] } | null };
export type ChallengeSheetVariables = { id: string };
export const ChallengeSheet: Operation<ChallengeSheetResult, ChallengeSheetVariables> = {
  name: 'ChallengeSheet',
  kind: 'query',
  hash: 'e209f11454c53377cb77a9d1f107f7e790163609c65295a5f22b2c9082cfcbdc',
};

export type ChallengeResultsResult = { challengeResults: { items: ChallengeResultLineFragment[]; nextCursor: string | null } };
export type ChallengeResultsVariables = { id: string; after?: string | null };
export const ChallengeResults: Operation<ChallengeResultsResult, ChallengeResultsVariables> = {
  name: 'ChallengeResults',
  kind: 'query',
  hash: '91d894ffc3352c29ac46bcdc17a3ae4e13d4b12865441ddaa0efe040c1df2798',
};

export type MyChallengesResult = { myChallenges: { items: ({ entryId: string; challengeId: string; title: string; name: string; state: ChallengeEntryState; nextTitle: string | null; nextDueAt: string | null })[]; nextCursor: string | null } };
export type MyChallengesVariables = { after?: string | null };
export const MyChallenges: Operation<MyChallengesResult, MyChallengesVariables> = {
  name: 'MyChallenges',
  kind: 'query',
  hash: 'ad50f865348dccb5abcba9bb50a55f51d19a8e2c5fdf4264240e9dbc6914c9a4',
};

export type MyChallengeResult = { myChallenge: MyTeamInChallengeFragment | null };
export type MyChallengeVariables = { id: string };
export const MyChallenge: Operation<MyChallengeResult, MyChallengeVariables> = {
  name: 'MyChallenge',
  kind: 'query',
  hash: '04802d8bac9933900a9f09567ba54eb7eafbf25281d3abd74612980664514c22',
};

export type ChallengeClockResult = { myChallenge: { now: string } | null };
export type ChallengeClockVariables = { id: string };
export const ChallengeClock: Operation<ChallengeClockResult, ChallengeClockVariables> = {
  name: 'ChallengeClock',
  kind: 'query',
  hash: 'ef4c67969acb57034d2f964cfe1c6e09614da3bc488f59f5e46583372ca2fd49',
};

export type EnterChallengeResult = { enterChallenge: MyTeamInChallengeFragment };
export type EnterChallengeVariables = { input: EnterChallengeInput };
export const EnterChallenge: Operation<EnterChallengeResult, EnterChallengeVariables> = {
  name: 'EnterChallenge',
  kind: 'mutation',
  hash: '24db89ac91ea3dc80552632a7c0353a184de1d6d4c9ce3e6d90b910330b2545f',
};

export type ChangeChallengeTeamResult = { changeChallengeTeam: MyTeamInChallengeFragment };
export type ChangeChallengeTeamVariables = { input: ChangeChallengeTeamInput };
export const ChangeChallengeTeam: Operation<ChangeChallengeTeamResult, ChangeChallengeTeamVariables> = {
  name: 'ChangeChallengeTeam',
  kind: 'mutation',
  hash: 'a379d623557734919cf0d8b04d1b4bda0ae1717c11cc727ac51e070242ed8699',
};

export type LeaveChallengeTeamResult = { leaveChallengeTeam: MyTeamInChallengeFragment };
export type LeaveChallengeTeamVariables = { id: string };
export const LeaveChallengeTeam: Operation<LeaveChallengeTeamResult, LeaveChallengeTeamVariables> = {
  name: 'LeaveChallengeTeam',
  kind: 'mutation',
  hash: 'd2634248cddc8358bbb0865aec81c19fe1a7aaeb693a7123ad7f5e8a4b3695c0',
};

export type WithdrawChallengeEntryResult = { withdrawChallengeEntry: MyTeamInChallengeFragment };
export type WithdrawChallengeEntryVariables = { input: WithdrawEntryInput };
export const WithdrawChallengeEntry: Operation<WithdrawChallengeEntryResult, WithdrawChallengeEntryVariables> = {
  name: 'WithdrawChallengeEntry',
  kind: 'mutation',
  hash: 'e08b809a3a5764130a3fb2bb8e23117e782ff2665970cc9d90032d1cdaba5058',
};

export type SaveChallengeWorkResult = { saveChallengeWork: MyTeamInChallengeFragment };
export type SaveChallengeWorkVariables = { input: SaveChallengeWorkInput };
export const SaveChallengeWork: Operation<SaveChallengeWorkResult, SaveChallengeWorkVariables> = {
  name: 'SaveChallengeWork',
  kind: 'mutation',
  hash: 'e94d7b95bed7f54f14645e603355106bd4e7e7b831f51001a844734821758069',
};

export type HandInChallengeResult = { handInChallenge: MyTeamInChallengeFragment };
export type HandInChallengeVariables = { input: HandInChallengeInput };
export const HandInChallenge: Operation<HandInChallengeResult, HandInChallengeVariables> = {
  name: 'HandInChallenge',
  kind: 'mutation',
  hash: 'e56e66e65e2e1081e745c3382e166ecf1c7fef0c7b1a6991aab11668db9fe3bd',
};

export type RemoveChallengeFileResult = { removeChallengeFile: MyTeamInChallengeFragment };
export type RemoveChallengeFileVariables = { id: string };
export const RemoveChallengeFile: Operation<RemoveChallengeFileResult, RemoveChallengeFileVariables> = {
  name: 'RemoveChallengeFile',
  kind: 'mutation',
  hash: '5ecfd75a6ecc6f014f3c91cb79c5f38aed1a3d79bcf32ef88499c40433bb79f1',
};

export type BecomeFromChallengeResult = { becomeFromChallenge: MyTeamInChallengeFragment };
export type BecomeFromChallengeVariables = { input: BecomeFromChallengeInput };
export const BecomeFromChallenge: Operation<BecomeFromChallengeResult, BecomeFromChallengeVariables> = {
  name: 'BecomeFromChallenge',
  kind: 'mutation',
  hash: 'f0ace705a2a174ebe710b59eada70752e1f007617b84b88a930593017470c7f7',
};
