/** REFUSES: the report is not published while it stands. WARNS: people decide. */
export type CheckWeight = 'REFUSES' | 'WARNS';

/** One thing of a report that does not agree, and the screen of the desk where it is mended. */
export type CheckLine = { code: CheckCode; level: CheckWeight; sentence: string; mend: string };

/**
 * What harms a person, or cannot be taken back once it is frozen, refuses: consent, photos, and a part that would be an empty page. A text
 * that is still the proposal only warns: it says nothing false. The rest warns too, since what was recorded may be right and the official list late.
 */
const LEVELS = {
  PRACTICE_NOT_PRESENTED: 'WARNS',
  PRACTICE_NOT_LISTED: 'WARNS',
  PRACTICE_NOT_PUBLIC: 'WARNS',
  PRACTICE_LAPSED: 'WARNS',
  VERSION_NOT_LATEST: 'WARNS',
  CONTENT_STALE: 'REFUSES',
  NOTHING_PRESENTED: 'WARNS',
  HOST_OUTSIDE: 'WARNS',
  REGION_OUTSIDE: 'WARNS',
  INTERNSHIP_OUTSIDE: 'WARNS',
  NAME_UNLIKE: 'WARNS',
  IGED_UNKNOWN: 'WARNS',
  SCHOOL_UNLIKE: 'WARNS',
  SCHOOL_CODE: 'WARNS',
  NUMBER_UNLIKE: 'WARNS',
  NUMBER_REGISTERED: 'WARNS',
  NUMBER_TWICE: 'WARNS',
  FEEDBACK_MISSING: 'WARNS',
  EXPERT_MISSING: 'WARNS',
  EXPERT_CARD: 'WARNS',
  TESTIMONIAL_CONSENT: 'REFUSES',
  TESTIMONIAL_GUARDIAN: 'REFUSES',
  TESTIMONIAL_NAMED: 'REFUSES',
  TESTIMONIAL_WAITS: 'WARNS',
  PHOTO_RIGHTS: 'REFUSES',
  PHOTO_MINORS: 'REFUSES',
  PHOTO_HELD: 'REFUSES',
  PHOTO_WITHOUT_WORDS: 'WARNS',
  TEXT_EMPTY: 'REFUSES',
  TEXT_PROPOSED: 'WARNS',
  NO_ATTENDANCE: 'WARNS',
  MORE_THAN_REGISTERED: 'WARNS',
  DAY_OUTSIDE: 'WARNS',
  DATE_UNLIKE: 'WARNS',
  MODULE_UNRECORDED: 'WARNS',
  BOOKLET_WITHOUT_CASES: 'REFUSES',
  CASE_NOT_PUBLIC: 'REFUSES',
  BOOKLET_TEXT_EMPTY: 'WARNS',
  CASE_WITHOUT_PAIRS: 'WARNS',
} as const satisfies Record<string, CheckWeight>;

export type CheckCode = keyof typeof LEVELS;
export const CHECK_CODES = Object.keys(LEVELS) as CheckCode[];

export function checkLine(code: CheckCode, sentence: string, mend: string): CheckLine {
  return { code, level: LEVELS[code], sentence, mend };
}

/** The screens of the desk, by what is mended in them. A test walks them all against its routes. */
export const mendAt = {
  programme: (exchangeId: string): string => `/intercambios/${exchangeId}`,
  plan: (exchangeId: string): string => `/intercambios/${exchangeId}/plan`,
  territory: (): string => '/territorio?parte=macrorregiones',
  attendance: (exchangeId: string): string => `/intercambios/${exchangeId}/asistencia`,
  fair: (exchangeId: string): string => `/intercambios/${exchangeId}/feria`,
  testimonials: (exchangeId: string): string => `/intercambios/${exchangeId}/testimonios`,
  report: (exchangeId: string): string => `/intercambios/${exchangeId}/reporte`,
  booklet: (bookletId: string): string => `/cartillas/${bookletId}`,
  practice: (practiceId: string): string => `/admision/${practiceId}`,
  publishing: (feedbackId: string): string => `/publicar/${feedbackId}`,
  assignments: (): string => '/asignaciones',
  validity: (): string => '/vigencia',
  moderation: (): string => '/moderacion',
  held: (): string => '/archivos-apartados',
  person: (memberId: string): string => `/personas/${memberId}`,
} as const;
