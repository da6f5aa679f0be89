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

export type ReviewSectionFragment = { key: string; kind: SectionKind; title: string; state: SectionState; basics: { title: string; summary: string; themeName: string | null; startedOn: string | null } | null; place: { leadIged: { code: string; name: string }; igeds: ({ code: string; name: string; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[] } | null; team: { id: string; name: string; post: string; igedName: string }[] | null; text: string | null; lines: { heading: string; text: string }[] | null; results: { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string })[] } | null; sustainability: { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] } | null; resources: { text: string; costSoles: number | null; videoUrl: string | null } | null };

export type ReviewFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; submittedAt: string | null; startedOn: string | null; monthsRunning: number | null; tooYoung: boolean; slug: string | null; publishedVersion: number | null; ownInstitution: boolean; authorName: string; sections: ReviewSectionFragment[]; declaration: { directorName: string; directorPost: string; signedAt: string; signedByName: string } | null; decisions: { at: string; from: PracticeStatus; to: PracticeStatus; byName: string; comment: string; observations: { section: string; sectionTitle: string; text: string }[] }[]; assignments: { id: string; expertName: string; status: FeedbackStatus; dueOn: string; version: number }[] };

export type PracticeUnderReviewResult = { practiceUnderReview: ReviewFragment | null };
export type PracticeUnderReviewVariables = { id: string };
export const PracticeUnderReview: Operation<PracticeUnderReviewResult, PracticeUnderReviewVariables> = {
  name: 'PracticeUnderReview',
  kind: 'query',
  hash: '48b8ebb4d12b8f612607abe76e7aa9da14d88998a672283281a296eeba5955d3',
};

export type ObservePracticeResult = { observePractice: ReviewFragment };
export type ObservePracticeVariables = { input: ObservePracticeInput };
export const ObservePractice: Operation<ObservePracticeResult, ObservePracticeVariables> = {
  name: 'ObservePractice',
  kind: 'mutation',
  hash: '9679e5965fdb588507c578c2cd40b1bd16167bb42c9094d0c7fda1937e8b7057',
};

export type AdmitPracticeResult = { admitPractice: ReviewFragment };
export type AdmitPracticeVariables = { input: AdmitPracticeInput };
export const AdmitPractice: Operation<AdmitPracticeResult, AdmitPracticeVariables> = {
  name: 'AdmitPractice',
  kind: 'mutation',
  hash: '2bb47b50b1c4935a31d453e9d85d47e099cf6662d8bc07c2499b8b9e71b49994',
};

export type RejectPracticeResult = { rejectPractice: ReviewFragment };
export type RejectPracticeVariables = { input: RejectPracticeInput };
export const RejectPractice: Operation<RejectPracticeResult, RejectPracticeVariables> = {
  name: 'RejectPractice',
  kind: 'mutation',
  hash: '6573c21c580947483f032ac0b005ad9ef3643ce2b5a6785ba57741906e798783',
};
