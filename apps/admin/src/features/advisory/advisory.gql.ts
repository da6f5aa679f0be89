// Written by scripts/operations.mjs from advisory.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdvisoryKind, AdvisorySide, AdvisoryState, AssignAdvisoryInput, CancelAdvisoryInput, RecordAdvisoryInput, SaveMyHoursInput, ScheduleAdvisoryInput } from '../../graphql/schema.gen.js';

export type DeskAdvisoryLineFragment = { id: string; code: string; kind: AdvisoryKind; state: AdvisoryState; topic: string; requestedByName: string; igedName: string; expertName: string | null; requestedAt: string; startsAt: string | null; endsAt: string | null };

export type DeskSessionFragment = { id: string; code: string; kind: AdvisoryKind; state: AdvisoryState; topic: string; detail: string; themeName: string; practiceTitle: string | null; requestedByName: string; igedName: string; requestedAt: string; expertName: string | null; expertId: string | null; mine: boolean; ownInstitution: boolean; startsAt: string | null; endsAt: string | null; link: string; place: string; reason: string; agreements: string; confirmed: AdvisorySide[]; canCancel: boolean; canConfirm: boolean; canAssign: boolean; missingToSchedule: string[]; missingToRecord: string[]; ratings: number; meanRating: number | null; windows: { startsAt: string; endsAt: string }[]; attendees: ({ id: string; name: string; side: AdvisorySide; registered: boolean; connected: boolean | null })[]; commitments: { id: string; text: string; ownerName: string; dueOn: string; state: string }[]; moves: { action: string; at: string; byName: string; note: string }[] };

export type AdvisoryQueueResult = { advisoryQueue: { items: DeskAdvisoryLineFragment[]; nextCursor: string | null } };
export type AdvisoryQueueVariables = { state: AdvisoryState; search?: string | null; first?: number | null; after?: string | null };
export const AdvisoryQueue: Operation<AdvisoryQueueResult, AdvisoryQueueVariables> = {
  name: 'AdvisoryQueue',
  kind: 'query',
  hash: 'b3e2e02a2993c20a55d8783050d38db8dfceb4bd7bdb7880e878cf3016ff12c5',
};

export type MyAdvisoryWorkResult = { myAdvisoryWork: { items: DeskAdvisoryLineFragment[]; nextCursor: string | null } };
export type MyAdvisoryWorkVariables = { first?: number | null; after?: string | null };
export const MyAdvisoryWork: Operation<MyAdvisoryWorkResult, MyAdvisoryWorkVariables> = {
  name: 'MyAdvisoryWork',
  kind: 'query',
  hash: 'f57a8d7cc948ec08c97271c47e43541622fb2ad5e0e052b58b29ab2e4cd7070d',
};

export type AdvisoryWeekResult = { advisoryWeek: DeskAdvisoryLineFragment[] };
export type AdvisoryWeekVariables = { from: string };
export const AdvisoryWeek: Operation<AdvisoryWeekResult, AdvisoryWeekVariables> = {
  name: 'AdvisoryWeek',
  kind: 'query',
  hash: 'a45fad56dd266135c9857296b60fb2f3352cec31eefda21b2715bf6f807eda20',
};

export type DeskAdvisoryDetailResult = { deskAdvisory: DeskSessionFragment | null };
export type DeskAdvisoryDetailVariables = { id: string };
export const DeskAdvisoryDetail: Operation<DeskAdvisoryDetailResult, DeskAdvisoryDetailVariables> = {
  name: 'DeskAdvisoryDetail',
  kind: 'query',
  hash: '2e80d15299d399e7d82b3fee21c7965ce93df459f9a5508538e9f04160c9d2f3',
};

export type AdvisoryExpertsResult = { advisoryExperts: { id: string; name: string; post: string; institution: string; open: number; inField: boolean; freeWindows: number; windows: boolean[]; offersHours: boolean; ownInstitution: boolean }[] };
export type AdvisoryExpertsVariables = { id: string };
export const AdvisoryExperts: Operation<AdvisoryExpertsResult, AdvisoryExpertsVariables> = {
  name: 'AdvisoryExperts',
  kind: 'query',
  hash: '63bb48c58bceb99cabbb8078242f50ea9709dffa9efe0520c23c56fa25f97485',
};

export type ExpertWeekResult = { expertHours: { weekly: { weekday: number; starts: string; ends: string }[]; exceptions: ({ day: string; starts: string | null; ends: string | null })[]; themeIds: string[] } };
export type ExpertWeekVariables = { expertId: string };
export const ExpertWeek: Operation<ExpertWeekResult, ExpertWeekVariables> = {
  name: 'ExpertWeek',
  kind: 'query',
  hash: '78cb5a67cd028c5324cebeb9d2e5ba0c785ae4c9f9c1aff5ddd9e677a4d51b45',
};

export type AssignAdvisoryResult = { assignAdvisory: DeskSessionFragment };
export type AssignAdvisoryVariables = { input: AssignAdvisoryInput };
export const AssignAdvisory: Operation<AssignAdvisoryResult, AssignAdvisoryVariables> = {
  name: 'AssignAdvisory',
  kind: 'mutation',
  hash: '6335264210e36041514ba4b40c7c2fe2c8ba06ae771565bb6888d334438ee867',
};

export type ScheduleAdvisoryResult = { scheduleAdvisory: DeskSessionFragment };
export type ScheduleAdvisoryVariables = { input: ScheduleAdvisoryInput };
export const ScheduleAdvisory: Operation<ScheduleAdvisoryResult, ScheduleAdvisoryVariables> = {
  name: 'ScheduleAdvisory',
  kind: 'mutation',
  hash: 'de158a59c5034bce750eebe4f8bea38f01fb9b4ade5249cbad749bed25a0bf5d',
};

export type RecordAdvisoryResult = { recordAdvisory: DeskSessionFragment };
export type RecordAdvisoryVariables = { input: RecordAdvisoryInput };
export const RecordAdvisory: Operation<RecordAdvisoryResult, RecordAdvisoryVariables> = {
  name: 'RecordAdvisory',
  kind: 'mutation',
  hash: '7321205baadaeb8d362df619daf2a71f0fd7d6ae3f4db91aa6954658c8e36522',
};

export type ConfirmAsExpertResult = { confirmAdvisoryAsExpert: DeskSessionFragment };
export type ConfirmAsExpertVariables = { id: string };
export const ConfirmAsExpert: Operation<ConfirmAsExpertResult, ConfirmAsExpertVariables> = {
  name: 'ConfirmAsExpert',
  kind: 'mutation',
  hash: '0fac5551f5e6d44faa8ac6ddc66dcd388bb157b2e5c010a7744b023a209875ba',
};

export type CancelAtDeskResult = { cancelAdvisoryAtDesk: DeskSessionFragment };
export type CancelAtDeskVariables = { input: CancelAdvisoryInput };
export const CancelAtDesk: Operation<CancelAtDeskResult, CancelAtDeskVariables> = {
  name: 'CancelAtDesk',
  kind: 'mutation',
  hash: '4b8adf5f89c74e8384eca906cf874da3e20189f042b4fb46224033861b8efcba',
};

export type MyHoursFragment = { weekly: { weekday: number; starts: string; ends: string }[]; exceptions: ({ day: string; starts: string | null; ends: string | null })[]; themeIds: string[] };

export type MyAdvisoryHoursResult = { myAdvisoryHours: MyHoursFragment };
export type MyAdvisoryHoursVariables = Record<string, never>;
export const MyAdvisoryHours: Operation<MyAdvisoryHoursResult, MyAdvisoryHoursVariables> = {
  name: 'MyAdvisoryHours',
  kind: 'query',
  hash: '4bb37802e2472da0d80a8e2cd7ca2e20d9c00dccbd41ccfd35be8cfc2333c672',
};

export type SaveMyAdvisoryHoursResult = { saveMyAdvisoryHours: MyHoursFragment };
export type SaveMyAdvisoryHoursVariables = { input: SaveMyHoursInput };
export const SaveMyAdvisoryHours: Operation<SaveMyAdvisoryHoursResult, SaveMyAdvisoryHoursVariables> = {
  name: 'SaveMyAdvisoryHours',
  kind: 'mutation',
  hash: 'ad4ad35d3c29253b209021441ac75e49627b6882959ea1331b59376d6f787636',
};

export type AdvisoryThemesResult = { themes: ({ id: string; name: string; parentId: string | null })[] };
export type AdvisoryThemesVariables = Record<string, never>;
export const AdvisoryThemes: Operation<AdvisoryThemesResult, AdvisoryThemesVariables> = {
  name: 'AdvisoryThemes',
  kind: 'query',
  hash: 'c803e2f0bf1d8937884dc66cf9cb793b0263e1f2d7a1e53dc377bf897943d1a2',
};
