// Written by scripts/operations.mjs from own.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ActivityProgress, ProgressActivityInput, SaveActivityInput, SaveLogbookEntryInput } from '../../graphql/schema.gen.js';

export type PlanSheetFragment = { year: number; circleName: string; canPlan: boolean; activities: ({ id: string; title: string; dueOn: string; ownerId: string | null; ownerName: string | null; progress: ActivityProgress; meansPlanned: string; meansText: string; meansLink: string; meansFileId: string | null; fileName: string; fileUrl: string | null; revision: number })[] };

export type CircleYearPlanResult = { circlePlan: PlanSheetFragment | null };
export type CircleYearPlanVariables = { id: string; year: number };
export const CircleYearPlan: Operation<CircleYearPlanResult, CircleYearPlanVariables> = {
  name: 'CircleYearPlan',
  kind: 'query',
  hash: '7ef80e933a8e5d549d23828f442ed58eaa12e147074e30719ab1ce84f26d7bc9',
};

export type SavePlanActivityResult = { savePlanActivity: PlanSheetFragment };
export type SavePlanActivityVariables = { input: SaveActivityInput };
export const SavePlanActivity: Operation<SavePlanActivityResult, SavePlanActivityVariables> = {
  name: 'SavePlanActivity',
  kind: 'mutation',
  hash: 'd4b4e90f2723d49bbfdce6b8367141b9b316d6b62ab64cb8bb84bf8ef3709ad0',
};

export type ProgressPlanActivityResult = { progressPlanActivity: PlanSheetFragment };
export type ProgressPlanActivityVariables = { input: ProgressActivityInput };
export const ProgressPlanActivity: Operation<ProgressPlanActivityResult, ProgressPlanActivityVariables> = {
  name: 'ProgressPlanActivity',
  kind: 'mutation',
  hash: 'fdefab7942da02537f57216e928fbafd8158b0eff65aaa838ac605859f3df43a',
};

export type WithdrawPlanActivityResult = { withdrawPlanActivity: PlanSheetFragment };
export type WithdrawPlanActivityVariables = { id: string };
export const WithdrawPlanActivity: Operation<WithdrawPlanActivityResult, WithdrawPlanActivityVariables> = {
  name: 'WithdrawPlanActivity',
  kind: 'mutation',
  hash: '9793e736bdb7d1d18fc2da4b6f1e05b130db7cbf319f0401aa27d14429dea793',
};

export type MyLogbookResult = { myLogbook: { items: ({ id: string; meetingTitle: string | null; prompt: string; text: string; revision: number; writtenAt: string })[]; nextCursor: string | null }; reflectionPrompts: { id: string; text: string }[] };
export type MyLogbookVariables = { id: string; after?: string | null };
export const MyLogbook: Operation<MyLogbookResult, MyLogbookVariables> = {
  name: 'MyLogbook',
  kind: 'query',
  hash: 'f995f6d392b6b66a721244555dc9d8bc845c4714b1a3a98f4b01639f53a433eb',
};

export type SaveLogbookEntryResult = { saveLogbookEntry: { id: string; meetingTitle: string | null; prompt: string; text: string; revision: number; writtenAt: string } };
export type SaveLogbookEntryVariables = { input: SaveLogbookEntryInput };
export const SaveLogbookEntry: Operation<SaveLogbookEntryResult, SaveLogbookEntryVariables> = {
  name: 'SaveLogbookEntry',
  kind: 'mutation',
  hash: '934a1c2c4b2b6804cc345f57f7b01f14097229037023d5a285d749ce23f3d8e1',
};

export type RemoveLogbookEntryResult = { removeLogbookEntry: boolean };
export type RemoveLogbookEntryVariables = { id: string };
export const RemoveLogbookEntry: Operation<RemoveLogbookEntryResult, RemoveLogbookEntryVariables> = {
  name: 'RemoveLogbookEntry',
  kind: 'mutation',
  hash: 'ea103ed87133958ca031a24cfbee04f43f24fb09e68cf30113de0cfe6b1a775b',
};
