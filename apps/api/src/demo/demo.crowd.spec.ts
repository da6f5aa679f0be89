import { Duty } from '@lib/exchanges';
import { comes, crowd } from './demo.crowd.js';

const plan = {
  delegations: { centro: { DRE: [Duty.DIRECTOR, Duty.SPECIALIST], UGEL: [Duty.DIRECTOR] }, invited: { DRE: [Duty.DIRECTOR], UGEL: [Duty.SPECIALIST] } },
  larger: [{ iged: '120001', duties: [Duty.TEACHER] }],
  others: ['Universidad de muestra'],
};
const igeds = [
  { code: '120000', name: 'DRE Junín', kind: 'DRE', centro: true },
  { code: '040000', name: 'GRE Arequipa', kind: 'GRE', centro: false },
  { code: '120001', name: 'UGEL Huancayo', kind: 'UGEL', centro: true },
];

test('every instance sends its own, whoever is of none comes too, and the numbers are those of the order of arrival', () => {
  const people = crowd(igeds, plan);
  expect(people.map(({ igedCode, duty }) => `${igedCode} ${duty}`).sort()).toEqual([
    '040000 DIRECTOR', '120000 DIRECTOR', '120000 SPECIALIST', '120001 DIRECTOR', '120001 TEACHER', 'null OTHER',
  ]);
  expect(people.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(people.find(({ duty }) => duty === 'TEACHER')?.name).toMatch(/^Docente de prueba [1-6], UGEL Huancayo$/);
  expect(crowd(igeds, plan)).toEqual(people);
});

test('nearly everyone comes, and some on one day alone', () => {
  const days = Array.from({ length: 350 }, (_, at) => [comes(at + 1, 0), comes(at + 1, 1)]);
  const count = (of: (day: boolean[]) => boolean): number => days.filter(of).length;
  expect(count(([first, second]) => first !== second)).toBeGreaterThan(10);
  expect(count(([first, second]) => !first && !second)).toBeGreaterThan(3);
  expect(count(([first]) => first)).toBeGreaterThan(315);
});
