/** Steps of the strengthening route, in order. A referent is an advanced practice that others may adopt. */
export const STEPS = ['INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT'] as const;
export type Step = (typeof STEPS)[number];
export type Goal = Exclude<Step, 'INITIAL'>;

export const STEP_NAMES: Record<Step, string> = {
  INITIAL: 'Inicial',
  INTERMEDIATE: 'Intermedio',
  ADVANCED: 'Avanzado',
  REFERENT: 'Referente',
};

/** What is known of a practice on the day of the question; the sheet is the published one. */
export type KnownFacts = {
  published: boolean;
  step: Step;
  /** Whole months of implementation. */
  months: number;
  indicatorsWithBaseline: number;
  indicatorsWithResult: number;
  /** Resolutions, and presence in PEI, PAT or POI. */
  institutionalProofs: number;
  feedbacksPublished: number;
  feedbacksAnswered: number;
  improvementsOpen: number;
  /** Advisory sessions held, and exchanges where it was presented, as the floors above state them. */
  advisoriesHeld: number;
  presentations: number;
  /** Commitments of its team whose day passed without an answer. */
  commitmentsOverdue: number;
  /** Areas of the transfer sheet that its team has not marked. */
  transferAreasMissing: number;
  /** 0-3; of the rubric of the decision, or of the last published feedback. */
  rubricMean: number | null;
};

export const MEASURES = [
  'ADMITTED',
  'MONTHS',
  'BASELINE',
  'ACCOMPANIED',
  'IMPROVEMENTS_ANSWERED',
  'COMMITMENTS_KEPT',
  'RESULT',
  'INSTITUTIONALISED',
  'RUBRIC_MEAN',
  'STAGE_ADVANCED',
  'TRANSFER_SHEET',
  'EXCHANGE_PRESENTED',
] as const;
export type Measure = (typeof MEASURES)[number];

export type Need = {
  id: string;
  step: Goal;
  measure: Measure;
  /** null when the measure is a yes or a no. */
  threshold: number | null;
  title: string;
  place: string;
  enabled: boolean;
};

/** `detail`: what there is and what it takes, as a person reads it. */
export type NeedLine = { id: string; title: string; place: string; met: boolean; detail: string };

type Reading = { met: boolean; detail: string };
type Meter = (facts: KnownFacts, threshold: number) => Reading;

const counted = (have: number, least: number): Reading => ({ met: have >= least, detail: `${have} de ${least}` });
/** Known to the route, and stated by nobody yet. Every floor that states something has come: today there is none. */
const NOT_YET: ReadonlySet<Measure> = new Set();

const METERS: Record<Measure, Meter> = {
  ADMITTED: ({ published }) => ({ met: published, detail: published ? 'Admitida y publicada.' : 'Todavía no está admitida.' }),
  MONTHS: ({ months }, least) => ({ met: months >= least, detail: `Lleva ${months} de ${least} meses.` }),
  BASELINE: ({ indicatorsWithBaseline: have }, least) => counted(have, least),
  ACCOMPANIED: ({ feedbacksAnswered, feedbacksPublished, advisoriesHeld }, least) =>
    feedbacksPublished + advisoriesHeld === 0
      ? {
          met: least <= 0,
          detail: 'Todavía no tiene asesoría ni retroalimentación: DIFOCA las encarga a una experta o un experto.',
        }
      : counted(feedbacksAnswered + advisoriesHeld, least),
  IMPROVEMENTS_ANSWERED: ({ improvementsOpen: open }) => ({
    met: open === 0,
    detail: open === 0 ? 'No queda ninguna por responder.' : open === 1 ? 'Falta responder 1.' : `Faltan responder ${open}.`,
  }),
  COMMITMENTS_KEPT: ({ commitmentsOverdue: late }) => ({
    met: late === 0,
    detail:
      late === 0
        ? 'No hay compromisos vencidos.'
        : late === 1
          ? 'Hay 1 compromiso vencido.'
          : `Hay ${late} compromisos vencidos.`,
  }),
  RESULT: ({ indicatorsWithResult: have }, least) => counted(have, least),
  INSTITUTIONALISED: ({ institutionalProofs: have }, least) => counted(have, least),
  RUBRIC_MEAN: ({ rubricMean: mean }, least) => ({
    met: mean !== null && mean >= least,
    detail:
      mean === null
        ? 'Todavía no tiene puntajes de la rúbrica.'
        : `Promedio ${inWords(mean)}; hace falta ${inWords(least)} o más.`,
  }),
  STAGE_ADVANCED: ({ step }) => {
    const met = step === 'ADVANCED' || step === 'REFERENT';
    return { met, detail: met ? 'Está en el estadio avanzado.' : `Está en el estadio ${STEP_NAMES[step].toLowerCase()}.` };
  },
  TRANSFER_SHEET: ({ transferAreasMissing: missing }) => ({
    met: missing === 0,
    detail: missing === 0 ? 'Está llena.' : missing === 1 ? 'Falta marcar 1 área.' : `Falta marcar ${missing} áreas.`,
  }),
  EXCHANGE_PRESENTED: ({ presentations: have }, least) =>
    have === 0 ? { met: least <= 0, detail: 'Todavía no figura en ningún intercambio.' } : counted(have, least),
};

/** What the platform cannot see yet stays in the table, disabled: enabled it would close the step to everyone. */
export function isMeasured(measure: Measure): boolean {
  return !NOT_YET.has(measure);
}

/** Every enabled need of the step with what there is of it. */
export function needLines(step: Goal, needs: readonly Need[], facts: KnownFacts): NeedLine[] {
  return needs
    .filter((need) => need.enabled && need.step === step)
    .map(({ id, title, place, measure, threshold }) => ({ id, title, place, ...METERS[measure](facts, threshold ?? 1) }));
}

/** The one function that refuses a decision and that tells the team what is missing for `step`. */
export function missingFor(step: Goal, needs: readonly Need[], facts: KnownFacts): NeedLine[] {
  return needLines(step, needs, facts).filter(({ met }) => !met);
}

/** null after the last. */
export function nextStep(step: Step): Goal | null {
  return (STEPS[STEPS.indexOf(step) + 1] as Goal | undefined) ?? null;
}

/** Steps are climbed one at a time: none is skipped, none is reached twice. */
export function isNext(from: Step, to: Step): boolean {
  return nextStep(from) === to;
}

export function isEarlier(from: Step, to: Step): boolean {
  return STEPS.indexOf(to) < STEPS.indexOf(from);
}

/** What is lost by going back, the highest first. */
export function stepsLost(from: Step, to: Step): Goal[] {
  return STEPS.slice(STEPS.indexOf(to) + 1, STEPS.indexOf(from) + 1).reverse() as Goal[];
}

type Range = { min: number; max: number; whole: boolean };
const COUNT: Range = { min: 1, max: 20, whole: true };
const RANGES: Partial<Record<Measure, Range>> = {
  MONTHS: { min: 0, max: 120, whole: true },
  BASELINE: COUNT,
  ACCOMPANIED: COUNT,
  RESULT: COUNT,
  INSTITUTIONALISED: COUNT,
  RUBRIC_MEAN: { min: 0, max: 3, whole: false },
};

/** The number a measure admits; null: it takes none. */
export function rangeOf(measure: Measure): Range | null {
  return RANGES[measure] ?? null;
}

export function fits(measure: Measure, threshold: number | null): boolean {
  const range = rangeOf(measure);
  if (range === null || threshold === null) return range === null && threshold === null;
  return threshold >= range.min && threshold <= range.max && (!range.whole || Number.isInteger(threshold));
}

function inWords(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
