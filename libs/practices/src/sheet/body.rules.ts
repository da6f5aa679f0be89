/** What each kind of section holds. Parts may be empty while a draft is being written. */
export type BasicsContent = { title: string; summary: string; themeId: string | null; startedOn: string | null };
export type PlaceContent = { leadIgedCode: string; igedCodes: string[]; districts: string[] };
export type TeamEntry = { id: string; memberId: string | null; name: string; post: string; igedCode: string };
export type LineContent = { heading: string; text: string };
export type IndicatorContent = {
  name: string;
  unit: string;
  direction: 'UP' | 'DOWN';
  baseline: number | null;
  baselineOn: string | null;
  result: number | null;
  resultOn: string | null;
  source: string;
  /** In how many schools, Iged or districts it was measured; null when it was not said. */
  places: number | null;
  /** Who checked it from outside the team; '' when nobody did. */
  checkedBy: string;
};
export type ResultsContent = { lines: string[]; indicators: IndicatorContent[] };
export type ResolutionContent = { number: string; date: string; about: string };
export type SustainabilityContent = { text: string; instruments: string[]; resolutions: ResolutionContent[] };
export type ResourcesContent = { text: string; costSoles: number | null; videoUrl: string | null };
/** A practice of one school. Numbers of the school, never of a pupil. */
export type SchoolContent = {
  /** Código modular: seven digits, with its leading zeros. */
  modularCode: string;
  name: string;
  level: SchoolLevelName | null;
  kind: 'SINGLE_TEACHER' | 'MULTIGRADE' | 'FULL' | null;
  area: 'RURAL' | 'URBAN' | null;
  students: number | null;
  teachers: number | null;
  supportStaff: number | null;
  population: string;
  economy: string;
  pairs: { problem: string; response: string }[];
};
export type SchoolLevelName = 'PRESCHOOL' | 'PRIMARY' | 'SECONDARY' | 'SPECIAL' | 'ALTERNATIVE' | 'TECHNICAL';

export type BodyOf = {
  BASICS: BasicsContent;
  PLACE: PlaceContent;
  TEAM: { team: TeamEntry[] };
  TEXT: { text: string };
  LINES: { lines: LineContent[] };
  RESULTS: ResultsContent;
  SUSTAINABILITY: SustainabilityContent;
  RESOURCES: ResourcesContent;
  SCHOOL: SchoolContent;
};
export type Kind = keyof BodyOf;

/** One section with its body, told apart by `kind`. */
export type Filled = { [K in Kind]: { kind: K; body: BodyOf[K] } }[Kind];

/** What the template says of a section. */
export type SectionPlan = { key: string; kind: Kind; title: string; limit: number; required: boolean };

/** Numbers staff may change, by name. */
export type Settings = {
  months_to_be_admitted: number;
  team_min_lead_iged: number;
  team_max_per_iged: number;
  igeds_max: number;
  lines_max: number;
  indicators_max: number;
};

export const TITLE_MAX = 255;

export function emptyBody<K extends Kind>(kind: K): BodyOf[K] {
  return structuredClone(EMPTY[kind]);
}

const EMPTY: BodyOf = {
  BASICS: { title: '', summary: '', themeId: null, startedOn: null },
  PLACE: { leadIgedCode: '', igedCodes: [], districts: [] },
  TEAM: { team: [] },
  TEXT: { text: '' },
  LINES: { lines: [] },
  RESULTS: { lines: [], indicators: [] },
  SUSTAINABILITY: { text: '', instruments: [], resolutions: [] },
  RESOURCES: { text: '', costSoles: null, videoUrl: null },
  SCHOOL: {
    modularCode: '',
    name: '',
    level: null,
    kind: null,
    area: null,
    students: null,
    teachers: null,
    supportStaff: null,
    population: '',
    economy: '',
    pairs: [],
  },
};

/** The same text for the same content, whatever the order of its keys: what is compared and signed. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
