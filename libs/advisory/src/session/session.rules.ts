import { transitions } from '@lib/kernel';

export type AdvisoryStep = 'REQUESTED' | 'SCHEDULED' | 'HELD' | 'CLOSED' | 'CANCELLED';
export type Side = 'TEAM' | 'EXPERT';

/** What somebody does to a session. Moving its hour and changing its expert keep it scheduled. */
export type AdvisoryVerb = 'ASSIGN' | 'SCHEDULE' | 'RECORD' | 'CONFIRM' | 'RATE' | 'CANCEL';

export const ADVISORY_STEPS = transitions<AdvisoryStep>({
  REQUESTED: ['REQUESTED', 'SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['SCHEDULED', 'HELD', 'CANCELLED'],
  HELD: ['HELD', 'CLOSED'],
  CLOSED: [],
  CANCELLED: [],
});

const ALLOWED: Record<AdvisoryVerb, readonly AdvisoryStep[]> = {
  ASSIGN: ['REQUESTED', 'SCHEDULED'],
  SCHEDULE: ['REQUESTED', 'SCHEDULED'],
  RECORD: ['SCHEDULED'],
  CONFIRM: ['HELD'],
  RATE: ['CLOSED'],
  CANCEL: ['REQUESTED', 'SCHEDULED'],
};

export type SessionFacts = {
  state: AdvisoryStep;
  expertId: string | null;
  startsAt: Date | null;
  confirmed: readonly Side[];
};

const STANDING: Record<AdvisoryStep, string> = {
  REQUESTED: 'Todavía no tiene día ni hora.',
  SCHEDULED: 'Todavía no se anota que se realizó.',
  HELD: 'Falta que ambas partes confirmen lo anotado.',
  CLOSED: 'Ya está cerrada.',
  CANCELLED: 'Fue cancelada.',
};

/**
 * What is missing to do this now, a sentence each; empty when nothing is. The services refuse with it and the screens show it.
 * @param now decides whether its hour has come
 */
export function missingTo(verb: AdvisoryVerb, session: SessionFacts, now: Date): string[] {
  const { state, expertId, startsAt } = session;
  if (!ALLOWED[verb].includes(state)) return [STANDING[state]];
  if (verb === 'SCHEDULE' && expertId === null) return ['Falta asignar a una persona experta.'];
  if (verb === 'RECORD' && startsAt !== null && startsAt > now) return ['Todavía no llega su hora: se anota cuando empezó.'];
  return [];
}

/** Both sides, whoever came first. */
export function closesWith(side: Side, confirmed: readonly Side[]): boolean {
  return new Set([...confirmed, side]).size === 2;
}

/** `ASP26.007`: it never runs out of digits. */
export function advisoryCode(year: number, number: number): string {
  return `ASP${String(year % 100).padStart(2, '0')}.${String(number).padStart(3, '0')}`;
}

export type Stretch = { startsAt: Date; endsAt: Date };

/** The first window that begins in the past or overlaps one before it; null when all are fine. */
export function wrongWindow(windows: readonly Stretch[], now: Date): { at: number; why: 'PAST' | 'REPEATED' } | null {
  for (const [at, { startsAt, endsAt }] of windows.entries()) {
    if (startsAt <= now) return { at, why: 'PAST' };
    if (windows.slice(0, at).some((other) => other.startsAt < endsAt && startsAt < other.endsAt)) return { at, why: 'REPEATED' };
  }
  return null;
}

export type Onlooker = { accountId: string; manages: boolean };
export type Belonging = { expertId: string | null; teamIds: readonly string[] };

/** At the portal: the team. At the desk: its expert, and whoever manages the queue. */
export function seenAtPortal(viewer: Onlooker, { teamIds }: Belonging): boolean {
  return teamIds.includes(viewer.accountId);
}

export function seenAtDesk(viewer: Onlooker, { expertId }: Belonging): boolean {
  return viewer.manages || expertId === viewer.accountId;
}

/** Hours before it starts at which everyone is reminded. */
export const REMINDERS = [24, 1] as const;
