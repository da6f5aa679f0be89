import type { ExchangeRosterResult } from './exchanges.gql.js';

export type Person = ExchangeRosterResult['exchangeRoster'][number];
export type Stamp = { id: string; registrationId: string; day: string; itemId: string | null; at: string };
/** What a phone keeps to read passes without network: names and institutions, never mails, telephones or DNI. */
export type Kept = {
  exchangeId: string;
  title: string;
  days: string[];
  items: { id: string; day: string; starts: string; title: string }[];
  people: Person[];
  deviceId: string;
  /** Read and not known to be received yet. */
  queue: Stamp[];
  /** First reading of each person by day and moment, on this phone. */
  seen: Record<string, string>;
};
export type Reading = { outcome: 'in' | 'again' | 'unknown'; person: Person | null; at: string };

const PREFIX = 'cop:pase:';
const SENT_AT_ONCE = 200;

const keyOf = (registrationId: string, day: string, itemId: string | null): string => `${registrationId} ${day} ${itemId ?? ''}`;

/** Who the text of a code names; null when it is no pass of this exchange. */
export function personOf({ people }: Kept, text: string): Person | null {
  if (!text.startsWith(PREFIX)) return null;
  const code = text.slice(PREFIX.length);
  return people.find((one) => one.code === code) ?? null;
}

/** One reading: counted here at once, and left in the queue for the server. */
export function stamped(kept: Kept, person: Person, where: { day: string; itemId: string | null }, at: string, newId: () => string): { kept: Kept; reading: Reading } {
  const key = keyOf(person.id, where.day, where.itemId);
  const before = kept.seen[key];
  if (before) return { kept, reading: { outcome: 'again', person, at: before } };
  const stamp = { id: newId(), registrationId: person.id, ...where, at };
  return { kept: { ...kept, queue: [...kept.queue, stamp], seen: { ...kept.seen, [key]: at } }, reading: { outcome: 'in', person, at } };
}

export function nextToSend({ queue }: Kept): Stamp[] {
  return queue.slice(0, SENT_AT_ONCE);
}

/** What the server answered leaves the queue, whatever became of it; what was read meanwhile stays. */
export function received(kept: Kept, ids: readonly string[]): Kept {
  return { ...kept, queue: kept.queue.filter(({ id }) => !ids.includes(id)) };
}

/** The list as it is today, without losing what this phone read. */
export function renewed(before: Kept | null, fresh: Omit<Kept, 'deviceId' | 'queue' | 'seen'>, newId: () => string): Kept {
  return { ...fresh, deviceId: before?.deviceId ?? newId(), queue: before?.queue ?? [], seen: before?.seen ?? {} };
}

/** Without accents or capitals, as people type a name in a hurry. */
export function found({ people }: Kept, typed: string): Person[] {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = plain(typed.trim());
  return sought.length < 2 ? [] : people.filter(({ name }) => plain(name).includes(sought)).slice(0, 8);
}
