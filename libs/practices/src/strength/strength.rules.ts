/** What is known of the results of a published version, and of the evidence that can still be seen. */
export type StrengthFacts = {
  /** Results told in words. */
  lines: number;
  indicators: readonly MeasuredIndicator[];
  /** Pieces tied to the results as a whole, and to no indicator. */
  pieces: number;
};

export type MeasuredIndicator = {
  name: string;
  baseline: number | null;
  baselineOn: string | null;
  result: number | null;
  resultOn: string | null;
  source: string;
  places: number | null;
  checkedBy: string;
  /** Pieces of evidence tied to it. */
  pieces: number;
};

export const STRENGTHS = ['NONE', 'OWN_ACCOUNT', 'BEFORE_AFTER', 'CONFIRMED'] as const;
export type Strength = (typeof STRENGTHS)[number];
export type StrengthReading = { level: Strength; reasons: string[]; next: string | null };

const SEVERAL = 2;

/**
 * How firmly the results are known, whatever they are: one that did not improve is known as well as one that did. It looks at neither
 * stage nor popularity, and falls when a new version, or the withdrawal of a piece, takes away what it rested on.
 */
export function strengthOf(facts: StrengthFacts): StrengthReading {
  const paired = facts.indicators.filter(isBeforeAfter);
  const wide = paired.filter(({ places, checkedBy }) => (places ?? 0) >= SEVERAL || checkedBy !== '');
  const proven = wide.filter(({ pieces }) => pieces + facts.pieces > 0);
  if (proven.length > 0) return { level: 'CONFIRMED', reasons: proven.flatMap(wideReasons), next: null };
  if (paired.length > 0)
    return { level: 'BEFORE_AFTER', reasons: paired.map(pairReason), next: wide.length > 0 ? NEXT.PIECE : NEXT.WIDE };
  if (facts.lines + facts.indicators.length > 0) return { level: 'OWN_ACCOUNT', reasons: [ownReason(facts)], next: NEXT.PAIR };
  return { level: 'NONE', reasons: ['Todavía no cuenta resultados.'], next: 'Subiría con un resultado contado por el equipo.' };
}

const NEXT = {
  PAIR: 'Subiría con un indicador que tenga valor antes y después, con sus fechas y su fuente.',
  WIDE: 'Subiría con el mismo dato medido en varios lugares, o verificado por alguien de fuera.',
  PIECE: 'Subiría con una evidencia que respalde ese dato.',
};

function isBeforeAfter({ baseline, baselineOn, result, resultOn, source }: MeasuredIndicator): boolean {
  return baseline !== null && result !== null && baselineOn !== null && resultOn !== null && source !== '';
}

function pairReason({ name, source }: MeasuredIndicator): string {
  return `«${name}» se midió antes y después. Fuente: ${source}.`;
}

function wideReasons(indicator: MeasuredIndicator): string[] {
  const { name, places, checkedBy } = indicator;
  return [
    pairReason(indicator),
    ...((places ?? 0) >= SEVERAL ? [`«${name}» se midió en ${places} lugares.`] : []),
    ...(checkedBy ? [`«${name}» lo verificó ${checkedBy}.`] : []),
    'Hay evidencia que lo respalda.',
  ];
}

function ownReason({ indicators }: StrengthFacts): string {
  if (indicators.length === 0) return 'El equipo cuenta sus resultados con sus palabras.';
  return 'El equipo da datos, pero a ninguno lo acompañan el valor de antes, el de después, sus fechas y su fuente.';
}
