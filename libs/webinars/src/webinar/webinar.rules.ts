import { foldText, transitions } from '@lib/kernel';

export type WebinarStep = 'PLANNED' | 'ANNOUNCED' | 'HELD' | 'CLOSED' | 'CANCELLED';

/** What somebody does to a webinar. */
export type WebinarVerb = 'PLAN' | 'ANNOUNCE' | 'REGISTER' | 'LEAVE' | 'ENTER' | 'ATTEND' | 'MATERIAL' | 'HOLD' | 'CLOSE' | 'CANCEL';

export const WEBINAR_STEPS = transitions<WebinarStep>({
  PLANNED: ['PLANNED', 'ANNOUNCED', 'CANCELLED'],
  ANNOUNCED: ['ANNOUNCED', 'HELD', 'CANCELLED'],
  HELD: ['HELD', 'CLOSED'],
  CLOSED: ['CLOSED'],
  CANCELLED: [],
});

const ALLOWED: Record<WebinarVerb, readonly WebinarStep[]> = {
  PLAN: ['PLANNED', 'ANNOUNCED'],
  ANNOUNCE: ['PLANNED'],
  REGISTER: ['ANNOUNCED'],
  LEAVE: ['ANNOUNCED'],
  ENTER: ['ANNOUNCED', 'HELD'],
  ATTEND: ['ANNOUNCED', 'HELD'],
  MATERIAL: ['ANNOUNCED', 'HELD', 'CLOSED'],
  HOLD: ['ANNOUNCED'],
  CLOSE: ['HELD'],
  CANCEL: ['PLANNED', 'ANNOUNCED'],
};

export type WebinarFacts = { state: WebinarStep; startsAt: Date; endsAt: Date; speakers: number };

/** How long before its beginning the link is shown, and how long after its end one may still say that she entered. */
export type EntryWindow = { linkMinutes: number; graceMinutes: number };

const STANDING: Record<WebinarStep, string> = {
  PLANNED: 'Todavía no se anuncia.',
  ANNOUNCED: 'Ya está anunciado y todavía no se anota que se realizó.',
  HELD: 'Ya se realizó.',
  CLOSED: 'Ya está cerrado.',
  CANCELLED: 'Fue cancelado.',
};

const MINUTE_MS = 60_000;

export function entryFrom({ startsAt }: Pick<WebinarFacts, 'startsAt'>, { linkMinutes }: Pick<EntryWindow, 'linkMinutes'>): Date {
  return new Date(startsAt.getTime() - linkMinutes * MINUTE_MS);
}

export function entryUntil({ endsAt }: Pick<WebinarFacts, 'endsAt'>, { graceMinutes }: Pick<EntryWindow, 'graceMinutes'>): Date {
  return new Date(endsAt.getTime() + graceMinutes * MINUTE_MS);
}

/**
 * What is missing to do this now, a sentence each; empty when nothing is. The services refuse with it and the screens show it.
 */
export function missingTo(verb: WebinarVerb, facts: WebinarFacts, now: Date, window: EntryWindow): string[] {
  const { state, startsAt, endsAt, speakers } = facts;
  if (!ALLOWED[verb].includes(state)) return [STANDING[state]];
  switch (verb) {
    case 'ANNOUNCE':
      return [...(speakers === 0 ? ['Di quién expone.'] : []), ...(startsAt <= now ? ['Su hora ya pasó.'] : [])];
    case 'REGISTER':
    case 'LEAVE':
      return now >= endsAt ? ['Ya terminó.'] : [];
    case 'ENTER':
      if (now < entryFrom(facts, window)) return ['Todavía no se abre: vuelve cuando esté por empezar.'];
      return now > entryUntil(facts, window) ? ['Ya pasó el momento de marcar que entraste. Si estuviste, avisa a quien organiza.'] : [];
    case 'ATTEND':
    case 'HOLD':
      return now < startsAt ? ['Todavía no llega su hora.'] : [];
    case 'CLOSE':
      return now < endsAt ? ['Todavía no termina.'] : [];
    default:
      return [];
  }
}

/** Its address: readable, and told apart by its day. */
export function webinarSlug(title: string, day: string): string {
  const words = foldText(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${words.slice(0, 80).replace(/-+$/, '') || 'webinar'}-${day}`;
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}

/** Each time that staff took it back, the next one has another cause. */
export function attendedSource(webinarId: string, turn: number): string {
  return turn === 0 ? `webinar:${webinarId}` : `webinar:${webinarId}:${turn}`;
}
