import fc from 'fast-check';
import { rotation } from './rotation.rules.js';

test('three islands, three crews, half an hour each', () => {
  expect(rotation(3, 3, '09:45', 30)).toEqual([
    { starts: '09:45', ends: '10:15', islands: [0, 1, 2] },
    { starts: '10:15', ends: '10:45', islands: [1, 2, 0] },
    { starts: '10:45', ends: '11:15', islands: [2, 0, 1] },
  ]);
});

test('every crew passes once by every island, and no island has more crews at once than it must', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), (islands, crews) => {
      const turns = rotation(islands, crews, '08:00', 20);
      for (let crew = 0; crew < crews; crew += 1) expect(new Set(turns.map((turn) => turn.islands[crew])).size).toBe(islands);
      for (const turn of turns)
        for (let island = 0; island < islands; island += 1)
          expect(turn.islands.filter((at) => at === island).length).toBeLessThanOrEqual(Math.ceil(crews / islands));
    }),
  );
});
