// Written by scripts/operations.mjs from admission.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdmitPracticeInput, FeedbackStatus, IndicatorDirection, ManagementInstrument, ObservePracticeInput, PracticeOriginKind, PracticeStatus, RejectPracticeInput, SectionKind, SectionState } from '../../graphql/schema.gen.js';
import type { SchoolSheetFragment } from '../../parts/sheet/sheet.gql.js';

export type QueueRowFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; leadIgedName: string; regionName: string | null; igedCount: number; submittedAt: string | null; daysWaiting: number; ownInstitution: boolean; observedBefore: boolean };

export type AdmissionQueueResult = { admissionQueue: { items: QueueRowFragment[]; nextCursor: string | null; total: number } };
export type AdmissionQueueVariables = { status?: PracticeStatus | null; region?: string | null; search?: string | null; first?: number | null; after?: string | null };
export const AdmissionQueue: Operation<AdmissionQueueResult, AdmissionQueueVariables> = {
  name: 'AdmissionQueue',
  kind: 'query',
  hash: '9690ed2197eabad7c4a167b88689aa318f2efcfc653e0263cc160b1f1773c824',
};

export type AdmissionSectionFragment = { key: string; kind: SectionKind; title: string; state: SectionState; basics: { title: string; summary: string; themeName: string | null; startedOn: string | null } | null; place: { leadIged: { code: string; name: string }; igeds: ({ code: string; name: string; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[] } | null; team: { id: string; name: string; post: string; igedName: string }[] | null; text: string | null; lines: { heading: string; text: string }[] | null; results: { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string; places: number | null; checkedBy: string | null })[] } | null; sustainability: { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] } | null; resources: { text: string; costSoles: number | null; videoUrl: string | null } | null; school: SchoolSheetFragment | null };

export type AdmissionSheetFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; submittedAt: string | null; startedOn: string | null; monthsRunning: number | null; tooYoung: boolean; slug: string | null; publishedVersion: number | null; ownInstitution: boolean; authorName: string; origin: { kind: PracticeOriginKind; label: string; link: string; version: number | null } | null; sections: AdmissionSectionFragment[]; declaration: { directorName: string; directorPost: string; signedAt: string; signedByName: string } | null; decisions: { at: string; from: PracticeStatus; to: PracticeStatus; byName: string; comment: string; observations: { section: string; sectionTitle: string; text: string }[] }[]; assignments: { id: string; expertName: string; status: FeedbackStatus; dueOn: string; version: number }[] };

export type PracticeUnderReviewResult = { practiceUnderReview: AdmissionSheetFragment | null };
export type PracticeUnderReviewVariables = { id: string };
export const PracticeUnderReview: Operation<PracticeUnderReviewResult, PracticeUnderReviewVariables> = {
  name: 'PracticeUnderReview',
  kind: 'query',
  hash: '124845d0415601ba34dacad274ea2c269c29c5b3c21b33df6fe2803659148cbf',
};

export type ObservePracticeResult = { observePractice: AdmissionSheetFragment };
export type ObservePracticeVariables = { input: ObservePracticeInput };
export const ObservePractice: Operation<ObservePracticeResult, ObservePracticeVariables> = {
  name: 'ObservePractice',
  kind: 'mutation',
  hash: '80626a3d72af4adc5ec067ab7352535042b8a508f6d5ea641be28013a0d191a9',
};

export type AdmitPracticeResult = { admitPractice: AdmissionSheetFragment };
export type AdmitPracticeVariables = { input: AdmitPracticeInput };
export const AdmitPractice: Operation<AdmitPracticeResult, AdmitPracticeVariables> = {
  name: 'AdmitPractice',
  kind: 'mutation',
  hash: '67f97e3a4aa60f7ef539ea92bdee56d5fd6b84e523917c6a6f60b6e360ec811f',
};

export type RejectPracticeResult = { rejectPractice: AdmissionSheetFragment };
export type RejectPracticeVariables = { input: RejectPracticeInput };
export const RejectPractice: Operation<RejectPracticeResult, RejectPracticeVariables> = {
  name: 'RejectPractice',
  kind: 'mutation',
  hash: '591a9aede1f1e87f0456caf760522c74f46ef8eb0b50bc82b53e7005db04b24a',
};
