import { transitions } from '@lib/kernel';
import { lacksRole, type CircleFacts, type RoleName } from '../circle/circle.rules.js';

export type MeetingStep = 'PLANNED' | 'RUNNING' | 'HELD' | 'SIGNED' | 'CANCELLED';

/** What somebody does to a meeting. */
export type MeetingVerb =
  | 'MOVE'
  | 'TOPICS'
  | 'PROGRAMME'
  | 'BEGIN'
  | 'TIMER'
  | 'NOTES'
  | 'SHARE'
  | 'ATTENDANCE'
  | 'CONFIRM'
  | 'COMMIT'
  | 'END'
  | 'SIGN'
  | 'CANCEL';

export const MEETING_STEPS = transitions<MeetingStep>({
  PLANNED: ['PLANNED', 'RUNNING', 'CANCELLED'],
  RUNNING: ['RUNNING', 'HELD'],
  HELD: ['HELD', 'SIGNED'],
  SIGNED: ['SIGNED'],
  CANCELLED: [],
});

const WRITING: readonly MeetingStep[] = ['RUNNING', 'HELD'];
const WHEN: Record<MeetingVerb, readonly MeetingStep[]> = {
  MOVE: ['PLANNED'],
  TOPICS: ['PLANNED'],
  PROGRAMME: ['PLANNED'],
  BEGIN: ['PLANNED'],
  TIMER: ['RUNNING'],
  NOTES: WRITING,
  SHARE: ['PLANNED', 'RUNNING', 'HELD'],
  ATTENDANCE: WRITING,
  CONFIRM: ['RUNNING', 'HELD', 'SIGNED'],
  COMMIT: WRITING,
  END: ['RUNNING'],
  SIGN: ['HELD'],
  CANCEL: ['PLANNED'],
};

/** Empty: everyone in the circle. */
const BY: Record<MeetingVerb, readonly RoleName[]> = {
  MOVE: ['COORDINATOR', 'MODERATOR'],
  TOPICS: [],
  PROGRAMME: ['COORDINATOR', 'MODERATOR'],
  BEGIN: ['COORDINATOR', 'MODERATOR', 'SECRETARY'],
  TIMER: ['COORDINATOR', 'MODERATOR', 'SECRETARY'],
  NOTES: ['SECRETARY'],
  SHARE: [],
  ATTENDANCE: ['SECRETARY', 'MODERATOR'],
  CONFIRM: [],
  COMMIT: ['SECRETARY', 'MODERATOR', 'COORDINATOR'],
  END: ['COORDINATOR', 'MODERATOR', 'SECRETARY'],
  SIGN: ['COORDINATOR'],
  CANCEL: ['COORDINATOR', 'MODERATOR'],
};

const STANDING: Record<MeetingStep, string> = {
  PLANNED: 'La reunión todavía no empieza.',
  RUNNING: 'La reunión está en curso.',
  HELD: 'La reunión ya terminó: falta firmar su acta.',
  SIGNED: 'El acta ya está firmada y no cambia.',
  CANCELLED: 'La reunión se canceló.',
};

export type MeetingFacts = {
  state: MeetingStep;
  startsAt: Date;
  items: number;
  notes: string;
  conclusions: string;
  attendees: number;
};

const EARLY_MS = 30 * 60_000;

/**
 * What is missing for this person to do this now, a sentence each; empty when nothing is.
 * @param now decides whether its hour has come: a meeting may begin half an hour early
 */
export function missingToMeet(
  verb: MeetingVerb,
  memberId: string,
  circle: Pick<CircleFacts, 'holders' | 'state'>,
  meeting: MeetingFacts,
  now: Date,
): string[] {
  const late = verb === 'CONFIRM';
  if (circle.state === 'CLOSED' && !late) return ['El círculo ya terminó.'];
  if (!WHEN[verb].includes(meeting.state)) return [STANDING[meeting.state]];
  const role = lacksRole(BY[verb], memberId, circle);
  if (role) return [role];
  if (verb === 'BEGIN') return beginning(meeting, now);
  if (verb === 'SIGN') return signing(meeting);
  return [];
}

function beginning({ startsAt, items }: MeetingFacts, now: Date): string[] {
  return [
    ...(items === 0 ? ['Falta el programa: al menos un punto con sus minutos.'] : []),
    ...(startsAt.getTime() - now.getTime() > EARLY_MS ? ['Todavía no llega su hora: se abre media hora antes.'] : []),
  ];
}

function signing({ notes, conclusions, attendees }: MeetingFacts): string[] {
  return [
    ...(notes.trim() === '' ? ['Faltan las notas de la reunión.'] : []),
    ...(conclusions.trim() === '' ? ['Faltan las conclusiones.'] : []),
    ...(attendees === 0 ? ['Falta marcar quiénes asistieron.'] : []),
  ];
}

export type RunFacts = {
  runBy: string | null;
  beganAt: Date | null;
  heldAt: Date | null;
  confirmedBy: readonly string[];
  paidThatDay: boolean;
};

const SHORTEST_MS = 15 * 60_000;
/** Others who say by themselves that they were there. */
export const CONFIRMATIONS = 2;

/** Whether who ran it is recognised: a real meeting that others confirm, and one a day in each circle. */
export function countsAsRun({ runBy, beganAt, heldAt, confirmedBy, paidThatDay }: RunFacts): boolean {
  if (!runBy || !beganAt || !heldAt || paidThatDay) return false;
  const others = new Set(confirmedBy.filter((id) => id !== runBy));
  return others.size >= CONFIRMATIONS && heldAt.getTime() - beganAt.getTime() >= SHORTEST_MS;
}

/** A page that a browser may open: nothing that runs, no name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['https:', 'http:'].includes(protocol) && username === '' && password === '';
}

/** Hours before it starts at which everyone is reminded. */
export const REMINDERS = [24, 1] as const;
