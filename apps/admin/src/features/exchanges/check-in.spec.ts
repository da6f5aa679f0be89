import { expect, test } from '@jest/globals';
import { arrived, found, nextToSend, personOf, received, renewed, seatsLeft, stamped, undone, walkInsOf, type Entry, type Kept } from './check-in.js';

let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const people = [
  { id: 'r1', code: 'AAA', name: 'Óscar Ríos', igedName: 'UGEL Uno', igedCode: 'u1', state: 'REGISTERED' as const },
  { id: 'r2', code: 'BBB', name: 'Ana Paz', igedName: 'UGEL Dos', igedCode: 'u2', state: 'WAITING' as const },
];
const igeds = [{ code: 'u1', name: 'UGEL Uno', seats: 2, registered: 1 }];
const fresh = { exchangeId: 'x', title: 'I Intercambio', days: ['2026-03-02'], items: [], people, igeds };
const empty = (): Kept => renewed(null, fresh, newId);
const where = { day: '2026-03-02', itemId: null };
const walkIn = { id: 'w1', name: 'Rosa Luna', igedCode: 'u1', institution: 'UGEL Uno', duty: 'SPECIALIST' as const, post: '', at: '2026-03-02T13:00:00Z' };

test('only a pass of this exchange is read', () => {
  expect(personOf(empty(), 'cop:pase:AAA')?.name).toBe('Óscar Ríos');
  expect([personOf(empty(), 'AAA'), personOf(empty(), 'cop:pase:ZZZ'), personOf(empty(), 'https://x.pe'), personOf(arrived(empty(), walkIn).kept, 'cop:pase:')]).toEqual([null, null, null, null]);
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
  expect([newer.deviceId, newer.queue, newer.seen, newer.entries]).toEqual([after.deviceId, after.queue, after.seen, after.entries]);
});

test('a wrong reading is undone by another one, once, and the person may enter again', () => {
  const one = stamped(empty(), people[0], where, '2026-03-02T13:00:00Z', newId);
  const entry = one.reading.entry as Entry;
  const without = undone(one.kept, entry, '2026-03-02T13:01:00Z', newId);
  expect(without.queue).toMatchObject([{ id: entry.stampId }, { annuls: entry.stampId, registrationId: 'r1', day: '2026-03-02' }]);
  expect(undone(without, entry, '2026-03-02T13:02:00Z', newId)).toBe(without);
  const back = stamped(without, people[0], where, '2026-03-02T13:03:00Z', newId);
  expect([back.reading.outcome, back.kept.queue.length, back.kept.entries.map((each) => each.undone)]).toEqual(['in', 3, [false, true]]);
});

test('who comes without being in the list enters it, takes a place that is told, and travels with her reading until it is received', () => {
  expect(seatsLeft(empty(), 'u1')).toBe(1);
  const { kept, person } = arrived(empty(), walkIn);
  expect([seatsLeft(kept, 'u1'), seatsLeft(kept, 'otra')]).toEqual([0, null]);
  const one = stamped(stamped(kept, people[1], where, walkIn.at, newId).kept, person, where, walkIn.at, newId).kept;
  expect(found(one, 'luna rosa').map(({ id }) => id)).toEqual(['w1']);
  const stamps = nextToSend(one);
  expect([walkInsOf(one, stamps.slice(0, 1)), walkInsOf(one, stamps)]).toEqual([[], [walkIn]]);
  expect(renewed(one, fresh, newId).people.map(({ id }) => id)).toEqual(['r1', 'r2', 'w1']);
  const sent = received(one, stamps.map(({ id }) => id));
  expect([walkInsOf(sent, stamps), renewed(sent, fresh, newId).people.length]).toEqual([[], 2]);
});

test('a name is found as it is typed in a hurry', () => {
  expect(found(empty(), 'oscar rios').map(({ id }) => id)).toEqual(['r1']);
  expect(found(empty(), 'o')).toEqual([]);
});
