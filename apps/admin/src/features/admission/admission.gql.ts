// Written by scripts/operations.mjs from admission.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdmitPracticeInput, FeedbackStatus, IndicatorDirection, ManagementInstrument, ObservePracticeInput, PracticeStatus, RejectPracticeInput, SectionKind, SectionState } from '../../graphql/schema.gen.js';

export type QueueRowFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; leadIgedName: string; regionName: string | null; igedCount: number; submittedAt: string | null; daysWaiting: number; ownInstitution: boolean; observedBefore: boolean };

export type AdmissionQueueResult = { admissionQueue: { items: QueueRowFragment[]; nextCursor: string | null; total: number } };
export type AdmissionQueueVariables = { status?: PracticeStatus | null; region?: string | null; search?: string | null; first?: number | null; after?: string | null };
export const AdmissionQueue: Operation<AdmissionQueueResult, AdmissionQueueVariables> = {
  name: 'AdmissionQueue',
  kind: 'query',
  hash: '9690ed2197eabad7c4a167b88689aa318f2efcfc653e0263cc160b1f1773c824',
};

export type AdmissionSectionFragment = { key: string; kind: SectionKind; title: string; state: SectionState; basics: { title: string; summary: string; themeName: string | null; startedOn: string | null } | null; place: { leadIged: { code: string; name: string }; igeds: ({ code: string; name: string; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[] } | null; team: { id: string; name: string; post: string; igedName: string }[] | null; text: string | null; lines: { heading: string; text: string }[] | null; results: { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string })[] } | null; sustainability: { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] } | null; resources: { text: string; costSoles: number | null; videoUrl: string | null } | null };

export type AdmissionSheetFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; submittedAt: string | null; startedOn: string | null; monthsRunning: number | null; tooYoung: boolean; slug: string | null; publishedVersion: number | null; ownInstitution: boolean; authorName: string; sections: AdmissionSectionFragment[]; declaration: { directorName: string; directorPost: string; signedAt: string; signedByName: string } | null; decisions: { at: string; from: PracticeStatus; to: PracticeStatus; byName: string; comment: string; observations: { section: string; sectionTitle: string; text: string }[] }[]; assignments: { id: string; expertName: string; status: FeedbackStatus; dueOn: string; version: number }[] };

export type PracticeUnderReviewResult = { practiceUnderReview: AdmissionSheetFragment | null };
export type PracticeUnderReviewVariables = { id: string };
export const PracticeUnderReview: Operation<PracticeUnderReviewResult, PracticeUnderReviewVariables> = {
  name: 'PracticeUnderReview',
  kind: 'query',
  hash: 'fe39abc9c00b9ed0d070ca798520e140b95198987f8022b9dc3eb7e990368199',
};

export type ObservePracticeResult = { observePractice: AdmissionSheetFragment };
export type ObservePracticeVariables = { input: ObservePracticeInput };
export const ObservePractice: Operation<ObservePracticeResult, ObservePracticeVariables> = {
  name: 'ObservePractice',
  kind: 'mutation',
  hash: 'cc4ccc1b01456adfd052af822472c16e0b7375ef80b6ad1ae9276b9d88f3e9c3',
};

export type AdmitPracticeResult = { admitPractice: AdmissionSheetFragment };
export type AdmitPracticeVariables = { input: AdmitPracticeInput };
export const AdmitPractice: Operation<AdmitPracticeResult, AdmitPracticeVariables> = {
  name: 'AdmitPractice',
  kind: 'mutation',
  hash: '703ddcde63b3a5721832522f5d4e1064f3b9decf6e73ffea37885b79d9d9ffe7',
};

export type RejectPracticeResult = { rejectPractice: AdmissionSheetFragment };
export type RejectPracticeVariables = { input: RejectPracticeInput };
export const RejectPractice: Operation<RejectPracticeResult, RejectPracticeVariables> = {
  name: 'RejectPractice',
  kind: 'mutation',
  hash: 'b63a79f9a621887707994fb2e7aed3d9e510555235b86c1932b5d39a0473047d',
};
