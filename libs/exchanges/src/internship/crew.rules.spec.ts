import fc from 'fast-check';
import { dealt, type Dealt } from './crew.rules.js';

const person = fc.record({ iged: fc.option(fc.nat(14)), region: fc.nat(5) });
const hall = fc.array(person, { maxLength: 120 }).map((all) =>
  all.map(({ iged, region }, at): Dealt => ({ id: `p${String(at).padStart(3, '0')}`, igedCode: iged === null ? null : `i${iged}`, region: `r${iged === null ? region : iged % 6}`, crew: null })),
);
const count = (placed: Map<string, number>, crew: number, of: readonly Dealt[]): number => of.filter(({ id }) => placed.get(id) === crew).length;
const spread = (placed: Map<string, number>, crews: number, of: readonly Dealt[]): number => {
  const each = Array.from({ length: crews }, (_, at) => count(placed, at + 1, of));
  return Math.max(...each) - Math.min(...each);
};

test('mixed: everyone has a crew, crews differ by one, and so does each region in them', () => {
  fc.assert(
    fc.property(hall, fc.integer({ min: 1, max: 9 }), (people, crews) => {
      const placed = dealt(people, crews, 'MIXED');
      expect(placed.size).toBe(people.length);
      expect(spread(placed, crews, people)).toBeLessThanOrEqual(1);
      for (const region of new Set(people.map((one) => one.region)))
        expect(spread(placed, crews, people.filter((one) => one.region === region))).toBeLessThanOrEqual(1);
    }),
  );
});

test('together: no Iged is parted, and crews differ at most by the largest one', () => {
  fc.assert(
    fc.property(hall, fc.integer({ min: 1, max: 9 }), (people, crews) => {
      const placed = dealt(people, crews, 'TOGETHER');
      const igeds = [...new Set(people.flatMap(({ igedCode }) => igedCode ?? []))].map((code) => people.filter(({ igedCode }) => igedCode === code));
      for (const own of igeds) expect(new Set(own.map(({ id }) => placed.get(id))).size).toBe(1);
      expect(spread(placed, crews, people)).toBeLessThanOrEqual(Math.max(1, ...igeds.map((own) => own.length)));
    }),
  );
});

test('whoever comes later joins the crew of her Iged, or the smallest; nobody who had one moves', () => {
  const before: Dealt[] = [
    { id: 'a', igedCode: 'x', region: 'r', crew: 1 },
    { id: 'b', igedCode: 'y', region: 'r', crew: 1 },
    { id: 'c', igedCode: 'z', region: 'r', crew: 2 },
  ];
  const late: Dealt[] = [{ id: 'd', igedCode: 'y', region: 'r', crew: null }, { id: 'e', igedCode: null, region: 's', crew: null }];
  expect([...dealt([...before, ...late], 2, 'TOGETHER')]).toEqual([['a', 1], ['b', 1], ['c', 2], ['e', 2], ['d', 1]]);
  expect(dealt([...before, { id: 'f', igedCode: null, region: 's', crew: 7 }], 2, 'MIXED').get('f')).toBe(2);
});
