// Written by scripts/operations.mjs from sheet.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerImprovementInput, IgedKind, PracticeOriginKind, PracticeStatus, SectionKind, SectionState, Stage, SubmitPracticeInput } from '../../graphql/schema.gen.js';
import type { AnswerFragment, SectionLinesFragment, SectionResourcesFragment, SectionResultsFragment, SectionSchoolFragment, SectionSustainabilityFragment } from '../../features/practice/practice.gql.js';

export type SheetSectionFragment = { key: string; kind: SectionKind; title: string; verb: string; help: string; example: string; limit: number; required: boolean; state: SectionState; note: string; revision: number; savedAt: string | null; savedByMe: boolean; observation: string | null; basics: { title: string; summary: string; themeId: string | null; startedOn: string | null } | null; place: { leadIged: { code: string; name: string; kind: IgedKind; regionName: string | null }; igeds: ({ code: string; name: string; kind: IgedKind; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[] } | null; team: ({ id: string; memberId: string | null; name: string; post: string; igedCode: string; igedName: string })[] | null; text: string | null; lines: SectionLinesFragment[] | null; results: SectionResultsFragment | null; sustainability: SectionSustainabilityFragment | null; resources: SectionResourcesFragment | null; school: SectionSchoolFragment | null };

export type MyPracticeResult = { myPractice: { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; slug: string | null; publishedVersion: number | null; stage: Stage; canEdit: boolean; canSubmit: boolean; isAuthor: boolean; origin: { kind: PracticeOriginKind; label: string; link: string; version: number | null } | null; templateNews: { number: number; changes: string[] } | null; updatedAt: string; submittedAt: string | null; evidencePieces: number; sections: SheetSectionFragment[]; missing: { section: string; text: string }[]; decisions: { at: string; from: PracticeStatus; to: PracticeStatus; comment: string; observations: { section: string; sectionTitle: string; text: string }[] }[]; declaration: { version: string; paragraphs: string[] }; improvements: ({ id: string; text: string; sectionTitle: string | null; expertName: string; publishedAt: string; answer: AnswerFragment | null })[] } | null };
export type MyPracticeVariables = { id: string };
export const MyPractice: Operation<MyPracticeResult, MyPracticeVariables> = {
  name: 'MyPractice',
  kind: 'query',
  hash: '3b616f4cd149a4fb75b69a94cf9d4491bb2b92a13e33bc111f880118a0497d7e',
};

export type ThemesResult = { themes: ({ id: string; name: string; parentId: string | null })[] };
export type ThemesVariables = Record<string, never>;
export const Themes: Operation<ThemesResult, ThemesVariables> = {
  name: 'Themes',
  kind: 'query',
  hash: '518ab5b8882148cd448a72d18a925e49ae13690ccc2ff1dc2af971671537c3a5',
};

export type DistrictsResult = { districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[] };
export type DistrictsVariables = { search: string; region?: string | null };
export const Districts: Operation<DistrictsResult, DistrictsVariables> = {
  name: 'Districts',
  kind: 'query',
  hash: '42daf96e3c1e9420bf06c37cbe9941b66a18d91dc7ffbceb9d9427dfc9fd58c1',
};

export type ColleaguesResult = { colleagues: { id: string; name: string; post: string; igedCode: string; igedName: string }[] };
export type ColleaguesVariables = { search: string; igedCodes: string[] };
export const Colleagues: Operation<ColleaguesResult, ColleaguesVariables> = {
  name: 'Colleagues',
  kind: 'query',
  hash: 'd34164704c14221577b4dfd86626cac28c278400dd2ce389ae55933fdcb4df2c',
};

export type SubmitPracticeResult = { submitPractice: { practiceId: string; code: string; submittedAt: string; edition: number; digest: string; files: { name: string; sha256: string }[] } };
export type SubmitPracticeVariables = { input: SubmitPracticeInput };
export const SubmitPractice: Operation<SubmitPracticeResult, SubmitPracticeVariables> = {
  name: 'SubmitPractice',
  kind: 'mutation',
  hash: 'ded0ecde0f0c16bd6600305e1676ad016d6ddb83c054a52d5e6751a46756595e',
};

export type AnswerImprovementResult = { answerImprovement: AnswerFragment };
export type AnswerImprovementVariables = { input: AnswerImprovementInput };
export const AnswerImprovement: Operation<AnswerImprovementResult, AnswerImprovementVariables> = {
  name: 'AnswerImprovement',
  kind: 'mutation',
  hash: '0d446cb6f4b4c941b7514e1d61f5be8931366dd95dfe86b4b508b524c57b8e13',
};
