import fc from 'fast-check';
import { hasSeat, promoted, type Waiting } from './registration.rules.js';

test.each([
  [{ capacity: 10, taken: 9, seats: 2, igedTaken: 1 }, true],
  [{ capacity: 10, taken: 10, seats: 2, igedTaken: 0 }, false],
  [{ capacity: 10, taken: 3, seats: 2, igedTaken: 2 }, false],
  [{ capacity: 10, taken: 3, seats: null, igedTaken: 0 }, true],
  [{ capacity: 10, taken: 3, seats: 0, igedTaken: 0 }, false],
])('%o has a seat: %s', (facts, expected) => expect(hasSeat(facts)).toBe(expected));

test('the list moves in its order, and who has no place left in their Iged does not stop those behind', () => {
  const waiting: Waiting[] = [
    { id: 'a', igedCode: 'X' },
    { id: 'b', igedCode: 'Y' },
    { id: 'c', igedCode: 'X' },
    { id: 'd', igedCode: null },
  ];
  const hall = { capacity: 5, taken: 2, takenBy: { X: 1 }, seatsOf: () => 2 };
  expect(promoted(waiting, hall)).toEqual(['a', 'b', 'd']);
});

test('whatever waits, nobody is seated beyond the hall or beyond their Iged, and no free seat is left that somebody could take', () => {
  const some = fc.array(fc.record({ igedCode: fc.constantFrom('X', 'Y', 'Z', null) }), { maxLength: 30 });
  fc.assert(
    fc.property(some, fc.nat(12), fc.nat(4), (people, capacity, seats) => {
      const waiting = people.map(({ igedCode }, at) => ({ id: String(at), igedCode }));
      const ids = promoted(waiting, { capacity, taken: 0, takenBy: {}, seatsOf: () => seats });
      const chosen = waiting.filter(({ id }) => ids.includes(id));
      const of = (code: string): number => chosen.filter(({ igedCode }) => igedCode === code).length;
      expect(ids.length).toBeLessThanOrEqual(capacity);
      for (const code of ['X', 'Y', 'Z']) expect(of(code)).toBeLessThanOrEqual(seats);
      const left = waiting.filter(({ id }) => !ids.includes(id));
      if (ids.length < capacity) expect(left.every(({ igedCode }) => igedCode !== null && of(igedCode) === seats)).toBe(true);
    }),
  );
});
