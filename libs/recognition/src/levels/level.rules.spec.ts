import { levelFor, levelSteps, nextLevel, type Level } from './level.rules.js';

const LEVELS: Level[] = [
  {
    level: 'TRANSFORMATIVE',
    name: 'Transformadora',
    minPoints: 300,
    minKinds: 0,
    anyOfKinds: ['stage.advanced', 'transfer.completed'],
    anyOfNames: ['Estadio avanzado', 'Transferencia completada'],
    position: 3,
  },
  { level: 'PARTICIPATIVE', name: 'Participativa', minPoints: 30, minKinds: 0, anyOfKinds: [], anyOfNames: [], position: 1 },
  { level: 'OUTSTANDING', name: 'Destacada', minPoints: 120, minKinds: 3, anyOfKinds: [], anyOfNames: [], position: 2 },
];

test.each([
  [0, [], null],
  [29, ['a'], null],
  [30, ['a'], 'PARTICIPATIVE'],
  [119, ['a', 'b', 'c'], 'PARTICIPATIVE'],
  [500, ['a', 'b'], 'PARTICIPATIVE'],
  [120, ['a', 'b', 'c'], 'OUTSTANDING'],
  [300, ['a', 'b', 'c'], 'OUTSTANDING'],
  [299, ['a', 'b', 'stage.advanced'], 'OUTSTANDING'],
  [300, ['transfer.completed'], 'TRANSFORMATIVE'],
])('with %i points of %j the level is %s', (points, kinds, level) => {
  expect(levelFor({ points, kinds }, LEVELS)?.level ?? null).toBe(level);
});

test('the next level tells the points and the deeds that are missing', () => {
  expect(nextLevel({ points: 146, kinds: ['a', 'b', 'c'] }, LEVELS)).toEqual({
    level: 'TRANSFORMATIVE',
    name: 'Transformadora',
    minPoints: 300,
    pointsMissing: 154,
    missing: ['Logra al menos una de estas: estadio avanzado o transferencia completada.'],
    kindsMissing: 0,
    oneOf: ['Estadio avanzado', 'Transferencia completada'],
  });
});

test.each([
  [['a'], 'Participa en 2 tipos más de actividad.'],
  [['a', 'b'], 'Participa en un tipo más de actividad.'],
])('with kinds %j it says: %s', (kinds, sentence) => {
  expect(nextLevel({ points: 200, kinds }, LEVELS)).toMatchObject({
    level: 'OUTSTANDING',
    pointsMissing: 0,
    missing: [sentence],
  });
});

test('who has no level is told of the first', () => {
  expect(nextLevel({ points: 0, kinds: [] }, LEVELS)).toMatchObject({ level: 'PARTICIPATIVE', pointsMissing: 30, missing: [] });
});

test('at the top there is no next level', () => {
  expect(nextLevel({ points: 400, kinds: ['stage.advanced'] }, LEVELS)).toBeNull();
});

test('the steps are told from the first up, and those below the present one are passed', () => {
  expect(levelSteps({ points: 150, kinds: ['a', 'b', 'c'] }, LEVELS).map(({ level, reached }) => [level, reached])).toEqual([
    ['PARTICIPATIVE', true],
    ['OUTSTANDING', true],
    ['TRANSFORMATIVE', false],
  ]);
});
