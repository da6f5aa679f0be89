// Written by scripts/operations.mjs from practice.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerStatus, IgedKind, IndicatorDirection, ManagementInstrument, SectionKind, Stage, Validity } from '../../graphql/schema.gen.js';

export type AnswerFragment = { itemId: string; status: AnswerStatus; text: string; plannedOn: string | null; revision: number; answeredAt: string };

export type SectionLinesFragment = { heading: string; text: string };

export type SectionResultsFragment = { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string })[] };

export type SectionSustainabilityFragment = { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] };

export type SectionResourcesFragment = { text: string; costSoles: number | null; videoUrl: string | null };

export type PublicSheetSectionFragment = { key: string; title: string; kind: SectionKind; text: string | null; lines: SectionLinesFragment[] | null; results: SectionResultsFragment | null; sustainability: SectionSustainabilityFragment | null; resources: SectionResourcesFragment | null };

export type FeedbackVoiceFragment = { id: string; version: number; publishedAt: string; expertName: string; expertPost: string; expertInstitution: string; rubricMean: number | null; keyAspects: string[]; improvements: ({ id: string; sectionTitle: string | null; text: string; answer: AnswerFragment | null })[]; recommendations: string[] };

export type PracticeResult = { practice: { id: string; code: string; slug: string; version: number; publishedAt: string; stage: Stage; referent: boolean; validity: Validity; validUntil: string | null; title: string; summary: string; themeName: string; regionId: string; regionName: string; leadIged: { code: string; name: string; kind: IgedKind }; igeds: { code: string; name: string }[]; districts: string[]; startedOn: string | null; monthsRunning: number | null; team: { name: string; post: string; igedName: string }[]; sections: PublicSheetSectionFragment[]; usefulCount: number; usefulByMe: boolean; mine: boolean; feedbacks: FeedbackVoiceFragment[] } | null };
export type PracticeVariables = { slug: string };
export const Practice: Operation<PracticeResult, PracticeVariables> = {
  name: 'Practice',
  kind: 'query',
  hash: 'b904eec5307bb8ba1ddc10e2dbdbce5913a22d40ecf3d96226c3bddca8a8e8a1',
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
