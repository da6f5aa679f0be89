/** A published version as this lib reads it: the frozen sheet, and what is of today. What an older version has not is absent. */
export type PublishedPractice = {
  slug: string;
  code: string;
  version: number;
  latest: number;
  admittedAt: Date;
  stage: 'INITIAL' | 'INTERMEDIATE' | 'ADVANCED';
  referent: boolean;
  lapsed: boolean;
  sheet: FrozenSheet;
};

export type FrozenSheet = {
  title: string;
  summary: string;
  themeName: string;
  regionName: string;
  leadIged?: { name: string };
  igeds: { name: string }[];
  districts: string[];
  team: { name: string; post: string; igedName: string }[];
  sections: FrozenSection[];
};

export type FrozenIndicator = {
  name: string;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  result: number | null;
  resultOn: string | null;
  source: string;
  places?: number | null;
  checkedBy?: string | null;
};

export type FrozenSchool = {
  name?: string;
  modularCode?: string;
  level?: string | null;
  kind?: string | null;
  area?: string | null;
  students?: number | null;
  teachers?: number | null;
  supportStaff?: number | null;
  population?: string;
  economy?: string;
  pairs?: { problem: string; response: string }[];
};

export type FrozenSection = {
  key: string;
  title: string;
  text?: string | null;
  lines?: { heading: string; text: string }[] | null;
  results?: { lines: string[]; indicators: FrozenIndicator[] } | null;
  sustainability?: { text: string; instruments: string[]; resolutions: { number: string; date: string; about: string }[] } | null;
  resources?: { text: string; costSoles: number | null; videoUrl: string | null } | null;
  school?: FrozenSchool | null;
};
