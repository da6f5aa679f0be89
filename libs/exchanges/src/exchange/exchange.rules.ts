import { foldText, transitions } from '@lib/kernel';

export type ExchangeStep = 'PLANNED' | 'ANNOUNCED' | 'HELD' | 'CLOSED' | 'CANCELLED';

/** What somebody does to an exchange. */
export type ExchangeVerb =
  | 'PLAN'
  | 'PROGRAMME'
  | 'ANNOUNCE'
  | 'REGISTER'
  | 'CHECK_IN'
  | 'PRESENT'
  | 'HOLD'
  | 'RECORD'
  | 'CLOSE'
  | 'CERTIFY'
  | 'MEND'
  | 'MEND_PLAN'
  | 'CANCEL'
  | 'BRING_IN';

export const EXCHANGE_STEPS = transitions<ExchangeStep>({
  PLANNED: ['PLANNED', 'ANNOUNCED', 'CANCELLED'],
  ANNOUNCED: ['ANNOUNCED', 'HELD', 'CANCELLED'],
  // Cancelled: only what was written down as held by mistake.
  HELD: ['HELD', 'CLOSED', 'CANCELLED'],
  CLOSED: ['CLOSED'],
  CANCELLED: [],
});

const ALLOWED: Record<ExchangeVerb, readonly ExchangeStep[]> = {
  PLAN: ['PLANNED', 'ANNOUNCED'],
  PROGRAMME: ['PLANNED', 'ANNOUNCED', 'HELD'],
  ANNOUNCE: ['PLANNED'],
  REGISTER: ['ANNOUNCED'],
  CHECK_IN: ['ANNOUNCED', 'HELD'],
  PRESENT: ['ANNOUNCED', 'HELD'],
  HOLD: ['ANNOUNCED'],
  RECORD: ['ANNOUNCED', 'HELD'],
  CLOSE: ['HELD'],
  CERTIFY: ['HELD', 'CLOSED'],
  // What was already told is corrected, with a reason; what counted is not for it to change.
  MEND: ['CLOSED'],
  MEND_PLAN: ['HELD', 'CLOSED'],
  CANCEL: ['PLANNED', 'ANNOUNCED'],
  BRING_IN: ['HELD'],
};

export type ExchangeFacts = {
  state: ExchangeStep;
  startsOn: string;
  endsOn: string;
  registersUntil: string;
  regions: number;
  /** Days that have something in the programme. */
  programmeDays: readonly string[];
  /** Presentations of which nobody has said whether they took place. */
  unsettled: number;
};

const STANDING: Record<ExchangeStep, string> = {
  PLANNED: 'Todavía no se anuncia.',
  ANNOUNCED: 'Todavía no se anota que se realizó.',
  HELD: 'Ya se realizó.',
  CLOSED: 'Ya está cerrado.',
  CANCELLED: 'Fue cancelado.',
};

const DAY_MS = 86_400_000;
export const LONGEST_DAYS = 7;

/** Every day from the first to the last, `YYYY-MM-DD`. */
export function daysOf(startsOn: string, endsOn: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn) && days.length < 60; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/**
 * What is missing to do this now, a sentence each; empty when nothing is. The services refuse with it and the screens show it.
 * @param today the day in Lima
 */
export function missingTo(verb: ExchangeVerb, facts: ExchangeFacts, today: string): string[] {
  const { state, startsOn, endsOn, registersUntil, regions, programmeDays, unsettled } = facts;
  if (!ALLOWED[verb].includes(state)) return [STANDING[state]];
  if (verb === 'ANNOUNCE')
    return [
      ...(regions === 0 ? ['Elige qué regiones están invitadas.'] : []),
      ...(daysOf(startsOn, endsOn).some((day) => !programmeDays.includes(day)) ? ['Cada día necesita al menos un momento en el programa.'] : []),
      ...(endsOn < today ? ['Sus fechas ya pasaron.'] : []),
    ];
  if (verb === 'REGISTER' && today > registersUntil) return ['La inscripción ya cerró.'];
  if (['CHECK_IN', 'PRESENT', 'HOLD', 'RECORD'].includes(verb) && today < startsOn) return ['Todavía no llega su primer día.'];
  if (verb === 'CLOSE')
    return [
      ...(today < endsOn ? ['Todavía no llega su último día.'] : []),
      ...(unsettled > 0 ? ['Hay presentaciones por anotar: marca las que se dieron y retira las que no.'] : []),
    ];
  return [];
}

const ROMAN: readonly [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `III Intercambio Macrorregional Centro`, as the directorate numbers them. */
export function exchangeTitle(number: number, name: string): string {
  let rest = number;
  let numeral = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  return `${numeral} ${name}`;
}

/** Its address: readable, and told apart by its year. */
export function exchangeSlug(number: number, name: string, startsOn: string): string {
  const words = foldText(exchangeTitle(number, name)).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${words.slice(0, 80).replace(/-+$/, '')}-${startsOn.slice(0, 4)}`;
}

/** The first thing wrong with the dates of a plan, or null. */
export function wrongDates(plan: { startsOn: string; endsOn: string; registersUntil: string }): 'ENDS_BEFORE' | 'TOO_LONG' | 'REGISTERS_LATE' | null {
  const { startsOn, endsOn, registersUntil } = plan;
  if (endsOn < startsOn) return 'ENDS_BEFORE';
  if (daysOf(startsOn, endsOn).length > LONGEST_DAYS) return 'TOO_LONG';
  return registersUntil > endsOn ? 'REGISTERS_LATE' : null;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];

/** `14 may 2026 al 15 may 2026`, or the day alone. */
export function daysInWords(startsOn: string, endsOn: string): string {
  const words = (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    return `${date} ${MONTHS[month - 1]} ${year}`;
  };
  return startsOn === endsOn ? words(startsOn) : `${words(startsOn)} al ${words(endsOn)}`;
}
