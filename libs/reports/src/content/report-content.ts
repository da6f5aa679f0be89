/**
 * What a systematisation report says, as plain JSON: the only source of its PDF, its web page and its annex of data. It carries no address of
 * a person, no DNI, no needs and no guardian. Days are `YYYY-MM-DD`, hours `HH:MM`, moments ISO 8601.
 */
export type ReportContent = {
  format: 1;
  exchange: ReportExchange;
  /** When what is counted here was counted. */
  asOf: string;
  presentation: ReportText;
  summary: ReportText & { figures: ReportFigure[] };
  community: ReportText & { year: number; figures: ReportFigure[] };
  route: ReportText & { steps: RouteStep[]; figures: ReportFigure[] };
  network: ReportText & { figures: ReportFigure[]; tiles: ReportTile[]; igeds: NetworkRow[] };
  days: ReportDay[];
  fair: ReportStand[];
  internship: ReportInternship | null;
  testimonials: ReportText & { items: ReportTestimonial[] };
  attendance: { figures: ReportFigure[] };
  closing: ReportText;
};

export type ReportExchange = {
  id: string;
  slug: string;
  /** With its number: «III Intercambio Macrorregional Centro». */
  title: string;
  macroRegionName: string;
  state: string;
  hostCode: string;
  hostName: string;
  venue: string;
  address: string;
  startsOn: string;
  endsOn: string;
  objective: string;
  regions: { id: string; name: string }[];
  /** Of its public page, for whoever reads on paper. */
  link: string;
};

/** A text that people write at the desk. `own`: somebody did; otherwise it is the proposal made from what was recorded. */
export type ReportText = { key: TextKey; text: string; own: boolean };

export const FIXED_TEXTS = ['presentation', 'summary', 'community', 'route', 'network', 'internship', 'testimonials', 'closing'] as const;
export type TextKey = (typeof FIXED_TEXTS)[number] | `chapter:${string}`;
/** What staff wrote, by key; what is absent or blank stays the proposal. */
export type ReportTexts = Partial<Record<TextKey, string>>;

/** One chapter of the document, for a preview. */
export type ReportSection = TextKey | 'cover' | 'programme' | 'fair' | 'attendance' | 'definitions';

/** A number, bound to its entry in a dictionary. `value` null: by parts, or not told because it is of fewer than five people. */
export type ReportFigure = {
  key: string;
  name: string;
  definition: string;
  unit: readonly [string, string];
  value: number | null;
  hidden: boolean;
  /** The cut-off: what came later is not in it. */
  asOf: string;
  parts: { key: string; label: string; value: number | null; hidden: boolean }[];
  /** The SQL of its entry, as a person may run it: $1 the exchange, or begin of the year, $2 cut-off, $3 year. */
  query?: string;
};

export type RouteStep = { key: 'INITIAL' | 'INTERMEDIATE' | 'ADVANCED' | 'REFERENT'; name: string; about: string };

/** A region on the map of squares; `figure` is the key of whom its number is read from. */
export type ReportTile = { regionId: string; name: string; label: string; row: number; column: number; invited: boolean };

/** The instances of one region, by kind. */
export type NetworkRow = { regionName: string; igeds: { code: string; name: string; kind: string }[] };

export type ReportDay = { number: number; day: string; programme: ReportMoment[]; chapters: ReportChapter[] };

export type ReportMoment = {
  id: string;
  starts: string;
  ends: string;
  kind: 'OPENING' | 'EXPOSITION' | 'PRESENTATION' | 'COMMENTARY' | 'FAIR' | 'INTERNSHIP' | 'CLOSING' | 'BREAK';
  title: string;
  place: string;
  people: string;
};

export type ReportChapter = {
  practiceId: string;
  /** The moment of the programme in which it was presented. */
  itemId: string;
  code: string;
  slug: string;
  version: number;
  title: string;
  /** Whether it was noted that the presentation took place. */
  presented: boolean;
  method: string;
  igedCode: string;
  igedName: string;
  regionId: string;
  regionName: string;
  igeds: { code: string; name: string }[];
  summary: string;
  problem: string;
  strategy: { heading: string; text: string }[];
  results: { lines: string[]; indicators: ReportIndicator[] };
  photos: ReportPhoto[];
  /** Of its public page: what its code opens. */
  link: string;
  expert: ReportExpert | null;
  feedback: ReportFeedback | null;
  note: ReportText;
};

export type ReportIndicator = {
  name: string;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  result: number | null;
  resultOn: string | null;
  source: string;
};

/** `width` and `height` of the form to print, in pixels. */
export type ReportPhoto = { fileId: string; sha256: string; alt: string; caption: string; width: number; height: number };

export type ReportExpert = { memberId: string; name: string; post: string; institution: string };

export type ReportFeedback = {
  id: string;
  publishedAt: string;
  keyAspects: string[];
  improvements: { text: string; answer: { status: 'DONE' | 'PLANNED' | 'NOT_APPLICABLE'; text: string; plannedOn: string | null } | null }[];
  recommendations: string[];
};

export type ReportStand = { id: string; number: number; name: string; igedName: string; practiceTitle: string | null; products: string; photos: ReportPhoto[] };

export type ReportInternship = ReportText & {
  day: string;
  hostCode: string;
  hostName: string;
  practice: { id: string; title: string; slug: string; link: string } | null;
  islands: { name: string; place: string; about: string }[];
  schools: { name: string; modularCode: string }[];
  modules: { allyName: string; title: string }[];
};

/** Only with consent, and shown. `name` empty: only the post and the institution are told. */
export type ReportTestimonial = {
  id: string;
  text: string;
  name: string;
  post: string;
  institution: string;
  regionName: string;
  practice: { id: string; title: string; slug: string | null } | null;
  wishesReplica: boolean;
  photo: ReportPhoto | null;
};
