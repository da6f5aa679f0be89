import { levelsProblem, type LevelChange } from './level-change.rules.js';

const level = (name: string, minPoints: number, more: Partial<LevelChange> = {}): LevelChange => ({
  level: name, name: `Nivel ${name}`, minPoints, minKinds: 0, anyOfKinds: [], ...more,
});
const all = (second: Partial<LevelChange> = {}): LevelChange[] => [level('PARTICIPATIVE', 30), level('OUTSTANDING', 120, second), level('TRANSFORMATIVE', 300)];

test.each<[string, LevelChange[], string | null]>([
  ['whole', all(), null],
  ['with deeds that exist', all({ anyOfKinds: ['a'], minKinds: 2 }), null],
  ['without one', all().slice(0, 2), 'LEVELS_INCOMPLETE'],
  ['in another order', [...all()].reverse(), 'LEVELS_INCOMPLETE'],
  ['one of them twice', [all()[0], all()[0], all()[2]], 'LEVELS_INCOMPLETE'],
  ['with one name twice', all({ name: 'nivel participative' }), 'LEVEL_NAME_TWICE'],
  ['no higher than the one below', all({ minPoints: 30 }), 'LEVEL_POINTS_TOO_LOW'],
  ['higher than the one above', all({ minPoints: 400 }), 'LEVEL_POINTS_TOO_LOW'],
  ['with deeds that nobody states', all({ anyOfKinds: ['z'] }), 'LEVEL_KIND_UNKNOWN'],
  ['with more kinds than there are', all({ minKinds: 3 }), 'LEVEL_KINDS_TOO_MANY'],
])('levels %s', (_, levels, code) => expect(levelsProblem(levels, ['a', 'b'])?.code ?? null).toBe(code));
