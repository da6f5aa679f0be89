import type { Duty } from '../../graphql/schema.gen.js';
import type { ExchangeRosterResult } from './door.gql.js';

export type Person = ExchangeRosterResult['exchangeRoster'][number];
export type Stamp = { id: string; registrationId: string; day: string; itemId: string | null; at: string; annuls?: string | null };
/** Somebody who came without being in the list, as it was written at the door. */
export type WalkIn = { id: string; name: string; igedCode: string | null; institution: string; duty: Duty; post: string; at: string };
/** What was read on this phone, to see it and to undo it. */
export type Entry = { stampId: string; registrationId: string; name: string; day: string; itemId: string | null; at: string; undone: boolean };
export type Where = { day: string; itemId: string | null };
/** What a phone keeps to read passes without network: names and institutions, never mails, telephones or DNI. */
export type Kept = {
  exchangeId: string;
  title: string;
  days: string[];
  items: { id: string; day: string; starts: string; title: string }[];
  people: Person[];
  igeds: { code: string; name: string; seats: number; registered: number }[];
  deviceId: string;
  /** Read and not known to be received yet. */
  queue: Stamp[];
  /** First reading of each person by day and moment, on this phone. */
  seen: Record<string, string>;
  /** The last ones, the newest first. */
  entries: Entry[];
  walkIns: (WalkIn & { sent: boolean })[];
};
export type Reading = { outcome: 'in' | 'again' | 'unknown'; person: Person | null; at: string; entry: Entry | null };
type Fresh = Pick<Kept, 'exchangeId' | 'title' | 'days' | 'items' | 'people' | 'igeds'>;

const PREFIX = 'cop:pase:';
const SENT_AT_ONCE = 200;
const SHOWN_ENTRIES = 30;

const keyOf = ({ registrationId, day, itemId }: Pick<Stamp, 'registrationId' | 'day' | 'itemId'>): string => `${registrationId} ${day} ${itemId ?? ''}`;

/** Who the text of a code names; null when it is no pass of this exchange. */
export function personOf({ people }: Kept, text: string): Person | null {
  if (!text.startsWith(PREFIX)) return null;
  const code = text.slice(PREFIX.length);
  return people.find((one) => one.code !== '' && one.code === code) ?? null;
}

/** One reading: counted here at once, and left in the queue for the server. */
export function stamped(kept: Kept, person: Person, where: Where, at: string, newId: () => string): { kept: Kept; reading: Reading } {
  const key = keyOf({ registrationId: person.id, ...where });
  const before = kept.seen[key];
  if (before) return { kept, reading: { outcome: 'again', person, at: before, entry: null } };
  const stamp = { id: newId(), registrationId: person.id, ...where, at };
  const entry = { stampId: stamp.id, registrationId: person.id, name: person.name, ...where, at, undone: false };
  const entries = [entry, ...kept.entries].slice(0, SHOWN_ENTRIES);
  return { kept: { ...kept, queue: [...kept.queue, stamp], seen: { ...kept.seen, [key]: at }, entries }, reading: { outcome: 'in', person, at, entry } };
}

/** A wrong reading is not erased: another one undoes it, whichever arrives first. */
export function undone(kept: Kept, entry: Entry, at: string, newId: () => string): Kept {
  if (kept.entries.some(({ stampId, undone: gone }) => stampId === entry.stampId && gone)) return kept;
  const { stampId, registrationId, day, itemId } = entry;
  const { [keyOf(entry)]: _, ...seen } = kept.seen;
  const stamp = { id: newId(), registrationId, day, itemId, at, annuls: stampId };
  const entries = kept.entries.map((one) => (one.stampId === stampId ? { ...one, undone: true } : one));
  return { ...kept, queue: [...kept.queue, stamp], seen, entries };
}

/** In the list of this phone from now on, and on its way to the server with her first reading. */
export function arrived(kept: Kept, walkIn: WalkIn): { kept: Kept; person: Person } {
  const person: Person = { id: walkIn.id, code: '', name: walkIn.name, igedName: walkIn.institution, igedCode: walkIn.igedCode, state: 'REGISTERED' };
  return { kept: { ...kept, people: [...kept.people, person], walkIns: [...kept.walkIns, { ...walkIn, sent: false }] }, person };
}

/** How many places an Iged has left, with those written on this phone; null when it is not known. It is told, never refused. */
export function seatsLeft({ igeds, walkIns }: Kept, igedCode: string): number | null {
  const iged = igeds.find(({ code }) => code === igedCode);
  return iged ? iged.seats - iged.registered - walkIns.filter((one) => !one.sent && one.igedCode === igedCode).length : null;
}

export function nextToSend({ queue }: Kept): Stamp[] {
  return queue.slice(0, SENT_AT_ONCE);
}

/** Those whom these readings name and the server does not know yet. */
export function walkInsOf({ walkIns }: Kept, stamps: readonly Stamp[]): WalkIn[] {
  const named = new Set(stamps.map(({ registrationId }) => registrationId));
  return walkIns.filter(({ id, sent }) => !sent && named.has(id)).map(({ sent: _, ...one }) => one);
}

/** What the server answered leaves the queue, whatever became of it; what was read meanwhile stays. */
export function received(kept: Kept, ids: readonly string[]): Kept {
  const gone = new Set(ids);
  const known = new Set(kept.queue.filter(({ id }) => gone.has(id)).map(({ registrationId }) => registrationId));
  const walkIns = kept.walkIns.map((one) => (known.has(one.id) ? { ...one, sent: true } : one));
  return { ...kept, queue: kept.queue.filter(({ id }) => !gone.has(id)), walkIns };
}

/** The list as it is today, without losing what this phone read or wrote. */
export function renewed(before: Kept | null, fresh: Fresh, newId: () => string): Kept {
  const { deviceId = newId(), queue = [], seen = {}, entries = [], walkIns = [] } = before ?? {};
  const unsent = walkIns.filter(({ sent, id }) => !sent && !fresh.people.some((one) => one.id === id));
  const own = before?.people.filter(({ id }) => unsent.some((one) => one.id === id)) ?? [];
  return { ...fresh, people: [...fresh.people, ...own], deviceId, queue, seen, entries, walkIns: unsent };
}

/** Without accents or capitals, as people type a name in a hurry. */
export function found({ people }: Kept, typed: string): Person[] {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  return people.filter(({ name }) => words.every((word) => plain(name).includes(word))).slice(0, 8);
}
