// Written by scripts/operations.mjs from practice.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerStatus, IgedKind, IndicatorDirection, ManagementInstrument, PracticeOriginKind, SchoolArea, SchoolKind, SchoolLevel, SectionKind, Stage, Validity } from '../../graphql/schema.gen.js';

export type AnswerFragment = { itemId: string; status: AnswerStatus; text: string; plannedOn: string | null; revision: number; answeredAt: string };

export type SectionLinesFragment = { heading: string; text: string };

export type SectionResultsFragment = { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string; places: number | null; checkedBy: string | null })[] };

export type SectionSustainabilityFragment = { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] };

export type SectionResourcesFragment = { text: string; costSoles: number | null; videoUrl: string | null };

export type SectionSchoolFragment = { modularCode: string; name: string; level: SchoolLevel | null; kind: SchoolKind | null; area: SchoolArea | null; students: number | null; teachers: number | null; supportStaff: number | null; population: string; economy: string; pairs: { problem: string; response: string }[] };

export type PublicSheetSectionFragment = { key: string; title: string; kind: SectionKind; text: string | null; lines: SectionLinesFragment[] | null; results: SectionResultsFragment | null; sustainability: SectionSustainabilityFragment | null; resources: SectionResourcesFragment | null; school: SectionSchoolFragment | null };

export type FeedbackVoiceFragment = { id: string; version: number; publishedAt: string; expertName: string; expertPost: string; expertInstitution: string; rubricMean: number | null; keyAspects: string[]; improvements: ({ id: string; sectionTitle: string | null; text: string; answer: AnswerFragment | null })[]; recommendations: string[] };

export type PracticeResult = { practice: { id: string; code: string; slug: string; version: number; publishedAt: string; stage: Stage; referent: boolean; validity: Validity; validUntil: string | null; title: string; summary: string; themeName: string; regionId: string; regionName: string; leadIged: { code: string; name: string; kind: IgedKind }; igeds: { code: string; name: string }[]; districts: string[]; startedOn: string | null; monthsRunning: number | null; team: { name: string; post: string; igedName: string }[]; sections: PublicSheetSectionFragment[]; usefulCount: number; usefulByMe: boolean; mine: boolean; origin: { kind: PracticeOriginKind; label: string; link: string; version: number | null } | null; feedbacks: FeedbackVoiceFragment[] } | null };
export type PracticeVariables = { slug: string };
export const Practice: Operation<PracticeResult, PracticeVariables> = {
  name: 'Practice',
  kind: 'query',
  hash: 'f8b5a7f8903f6d148cb626a41ecf23e353bcfaac00e27cd66fe93995430b0b8b',
};

export type MarkUsefulResult = { markUseful: { usefulCount: number; usefulByMe: boolean } };
export type MarkUsefulVariables = { practiceId: string };
export const MarkUseful: Operation<MarkUsefulResult, MarkUsefulVariables> = {
  name: 'MarkUseful',
  kind: 'mutation',
  hash: '53e134e64ea5d573eb33cc52d5ad9f89ffe521ed773bfb21005504a7c13bae4f',
};

export type UnmarkUsefulResult = { unmarkUseful: { usefulCount: number; usefulByMe: boolean } };
export type UnmarkUsefulVariables = { practiceId: string };
export const UnmarkUseful: Operation<UnmarkUsefulResult, UnmarkUsefulVariables> = {
  name: 'UnmarkUseful',
  kind: 'mutation',
  hash: '54d69c65161055e29e99120596dc7f9eabe7c545aeadfb7ccfd0e7802433ae99',
};
