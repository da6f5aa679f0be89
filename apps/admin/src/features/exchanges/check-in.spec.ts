import { expect, test } from '@jest/globals';
import { found, nextToSend, personOf, received, renewed, stamped, type Kept } from './check-in.js';

let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const people = [
  { id: 'r1', code: 'AAA', name: 'Óscar Ríos', igedName: 'UGEL Uno', state: 'REGISTERED' as const },
  { id: 'r2', code: 'BBB', name: 'Ana Paz', igedName: 'UGEL Dos', state: 'WAITING' as const },
];
const fresh = { exchangeId: 'x', title: 'I Intercambio', days: ['2026-03-02'], items: [], people };
const empty = (): Kept => renewed(null, fresh, newId);
const where = { day: '2026-03-02', itemId: null };

test('only a pass of this exchange is read', () => {
  expect(personOf(empty(), 'cop:pase:AAA')?.name).toBe('Óscar Ríos');
  expect([personOf(empty(), 'AAA'), personOf(empty(), 'cop:pase:ZZZ'), personOf(empty(), 'https://x.pe')]).toEqual([null, null, null]);
});

test('somebody enters once a day on this phone, and again in each moment', () => {
  const first = stamped(empty(), people[0], where, '2026-03-02T13:00:00Z', newId);
  expect(first.reading.outcome).toBe('in');
  const again = stamped(first.kept, people[0], where, '2026-03-02T13:05:00Z', newId);
  expect(again.reading).toMatchObject({ outcome: 'again', at: '2026-03-02T13:00:00Z' });
  expect(again.kept.queue).toHaveLength(1);
  expect(stamped(again.kept, people[0], { ...where, itemId: 'i' }, '2026-03-02T14:00:00Z', newId).kept.queue).toHaveLength(2);
});

test('what the server received leaves the queue, what was read meanwhile stays, and a newer list loses nothing', () => {
  const one = stamped(empty(), people[0], where, '2026-03-02T13:00:00Z', newId).kept;
  const sent = nextToSend(one).map(({ id }) => id);
  const two = stamped(one, people[1], where, '2026-03-02T13:01:00Z', newId).kept;
  const after = received(two, sent);
  expect(after.queue.map(({ registrationId }) => registrationId)).toEqual(['r2']);
  const newer = renewed(after, { ...fresh, people: [people[1]] }, newId);
  expect([newer.deviceId, newer.queue, newer.seen]).toEqual([after.deviceId, after.queue, after.seen]);
});

test('a name is found as it is typed in a hurry', () => {
  expect(found(empty(), 'oscar rios').map(({ id }) => id)).toEqual(['r1']);
  expect(found(empty(), 'o')).toEqual([]);
});
