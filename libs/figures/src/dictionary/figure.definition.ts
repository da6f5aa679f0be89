/** Tables of a figure's own that several figures count: written once, so that they cannot differ. */
export type Base = 'registered' | 'practices' | 'igeds' | 'activities' | 'reached';

/**
 * One entry of the dictionary. Its SQL answers rows (part, label, value, position): one row with part '' for a total, a row per part otherwise.
 * $1 begin of the year in Lima, $2 cut-off (not included), $3 the year.
 */
export type FigureDefinition = {
  key: string;
  name: string;
  /** One sentence that says what is counted and what is not; a number that staff may change stands in it by its name, `{continuous_activities}`. */
  definition: string;
  /** One and many of what is counted. */
  unit: readonly [string, string];
  public: boolean;
  /** It counts people: in public, few are not told. */
  people: boolean;
  /** The total that its parts add up to: then one part left out could be found by subtraction. */
  addsUpTo: string | null;
  /** Other numbers that are told and add up: the same people, counted in two tables. Keys of figures, or of a figure and a part. */
  sums?: readonly { whole: string; parts: readonly string[] }[];
  /** The figure of people of which each part of this one is a least number: eight places are eight people or more. */
  leastOf?: string;
  bases: readonly Base[];
  sql: string;
};
