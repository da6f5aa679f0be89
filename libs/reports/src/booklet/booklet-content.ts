import type { ReportIndicator, ReportPhoto } from '../content/report-content.js';

/** What a case booklet says, as plain JSON: the only source of its PDF and its web page. Numbers of a school, never of a pupil. */
export type BookletContent = {
  format: 1;
  booklet: { id: string; slug: string; title: string };
  introduction: string;
  closing: string;
  cases: BookletCase[];
};

export type BookletCase = {
  practiceId: string;
  code: string;
  slug: string;
  version: number;
  title: string;
  summary: string;
  igedName: string;
  regionName: string;
  /** Of its public page: what its code opens. */
  link: string;
  schoolName: string;
  /** What is told of the school, already in words. */
  school: { label: string; text: string }[];
  context: string;
  challenges: string;
  /** Identified problem -> response. */
  pairs: { problem: string; response: string }[];
  methodology: { heading: string; text: string }[];
  actions: string;
  results: { lines: string[]; indicators: ReportIndicator[] };
  lessons: string;
  photos: ReportPhoto[];
};

/** What a person writes in it besides its title. */
export const BOOKLET_TEXTS = [
  { key: 'presentation', title: 'Presentación', help: 'Para quién es y qué va a encontrar quien la lee.', limit: 4000 },
  { key: 'closing', title: 'Cierre', help: 'Qué invita a hacer a quien terminó de leer.', limit: 4000 },
] as const;
export type BookletTextKey = (typeof BOOKLET_TEXTS)[number]['key'];
