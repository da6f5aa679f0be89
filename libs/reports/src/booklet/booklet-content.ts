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
