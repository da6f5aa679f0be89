// Written by scripts/operations.mjs from admission.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdmitPracticeInput, FeedbackStatus, IndicatorDirection, ManagementInstrument, ObservePracticeInput, PracticeStatus, RejectPracticeInput, SectionKind, SectionState } from '../../graphql/schema.gen.js';
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

export type AdmissionSheetFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; submittedAt: string | null; startedOn: string | null; monthsRunning: number | null; tooYoung: boolean; slug: string | null; publishedVersion: number | null; ownInstitution: boolean; authorName: string; sections: AdmissionSectionFragment[]; declaration: { directorName: string; directorPost: string; signedAt: string; signedByName: string } | null; decisions: { at: string; from: PracticeStatus; to: PracticeStatus; byName: string; comment: string; observations: { section: string; sectionTitle: string; text: string }[] }[]; assignments: { id: string; expertName: string; status: FeedbackStatus; dueOn: string; version: number }[] };

export type PracticeUnderReviewResult = { practiceUnderReview: AdmissionSheetFragment | null };
export type PracticeUnderReviewVariables = { id: string };
export const PracticeUnderReview: Operation<PracticeUnderReviewResult, PracticeUnderReviewVariables> = {
  name: 'PracticeUnderReview',
  kind: 'query',
  hash: 'afa84d05c858b5d48894b40282341a8684efcd99d4744a810bd899eb31ff1203',
};

export type ObservePracticeResult = { observePractice: AdmissionSheetFragment };
export type ObservePracticeVariables = { input: ObservePracticeInput };
export const ObservePractice: Operation<ObservePracticeResult, ObservePracticeVariables> = {
  name: 'ObservePractice',
  kind: 'mutation',
  hash: 'cffd6ff8fd1a5ecf25046298c36172acf255015eb8ddb7bfb91e41eee3a9e260',
};

export type AdmitPracticeResult = { admitPractice: AdmissionSheetFragment };
export type AdmitPracticeVariables = { input: AdmitPracticeInput };
export const AdmitPractice: Operation<AdmitPracticeResult, AdmitPracticeVariables> = {
  name: 'AdmitPractice',
  kind: 'mutation',
  hash: 'd38f46dc7411ce37e145548b2e031a6ae2c084a1cc43cd90aef3ce6d91225990',
};

export type RejectPracticeResult = { rejectPractice: AdmissionSheetFragment };
export type RejectPracticeVariables = { input: RejectPracticeInput };
export const RejectPractice: Operation<RejectPracticeResult, RejectPracticeVariables> = {
  name: 'RejectPractice',
  kind: 'mutation',
  hash: '17e16591f49d57392494ea498d165548946f5c7464d8fd5faae2e98fbf2ee461',
};
