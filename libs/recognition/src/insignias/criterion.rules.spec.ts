import { isMet, progressOf, verdictOn, type Criterion, type Deeds, type InsigniaGradeRow } from './criterion.rules.js';
import { deedsOf } from './deeds.rules.js';

const deeds = (more: Partial<Deeds> = {}): Deeds => ({ facts: {}, points: 0, seasons: 0, level: 0, ...more });
const practices = (min: number): Criterion => [
  { measure: 'facts', kinds: ['practice.admitted', 'practice.referent'], min, told: `${min} prácticas` },
];

describe('A criterion', () => {
  it.each<[string, Criterion, Deeds, boolean]>([
    [
      'counts facts of several kinds together',
      practices(3),
      deeds({ facts: { 'practice.admitted': 2, 'practice.referent': 1 } }),
      true,
    ],
    ['does not count other kinds', practices(1), deeds({ facts: { 'webinar.attended': 9 } }), false],
    ['counts distinct kinds', [{ measure: 'kinds', min: 2, told: '' }], deeds({ facts: { a: 5, b: 1 } }), true],
    ['counts points of all seasons', [{ measure: 'points', min: 100, told: '' }], deeds({ points: 99 }), false],
    ['counts seasons', [{ measure: 'seasons', min: 2, told: '' }], deeds({ seasons: 2 }), true],
    ['asks for a level', [{ measure: 'level', min: 2, told: '' }], deeds({ level: 3 }), true],
    ['needs all of its parts', [...practices(1), { measure: 'points', min: 1, told: '' }], deeds({ points: 5 }), false],
    ['that asks nothing is met by nobody', [], deeds({ points: 5 }), false],
  ])('%s', (_, criterion, done, met) => expect(isMet(criterion, done)).toBe(met));

  it('never shows more than it asks, nor less than nothing', () => {
    const told = progressOf(
      [...practices(2), { measure: 'points', min: 10, told: 'puntos' }],
      deeds({ facts: { 'practice.admitted': 7 }, points: -5 }),
    );
    expect(told).toEqual([
      { told: '2 prácticas', done: 2, min: 2 },
      { told: 'puntos', done: 0, min: 10 },
    ]);
  });
});

describe('The verdict on a member', () => {
  const grades: InsigniaGradeRow[] = [1, 3].map((min, at) => ({
    insigniaId: 'semilla',
    version: 1,
    grade: at + 1,
    criterion: practices(min),
  }));
  const award = { id: 'one', insigniaId: 'semilla', grade: 1, criterion: practices(1), revoked: false, unsupported: false };
  const three = deeds({ facts: { 'practice.admitted': 3 } });

  it('gives every grade reached and not given', () => {
    expect(verdictOn(grades, [award], three).earned.map(({ grade }) => grade)).toEqual([2]);
  });

  it('does not give a revoked one again', () => {
    expect(verdictOn(grades, [{ ...award, revoked: true }], deeds({ facts: { 'practice.admitted': 1 } })).earned).toEqual([]);
  });

  it('doubts what is no longer upheld, once, and stops doubting when it is upheld again', () => {
    expect(verdictOn(grades, [award], deeds()).doubtful).toEqual(['one']);
    expect(verdictOn(grades, [{ ...award, unsupported: true }], deeds())).toEqual({ earned: [], doubtful: [], upheld: [] });
    expect(verdictOn(grades, [{ ...award, unsupported: true }], three).upheld).toEqual(['one']);
  });
});

test('an award is held to what was asked when it was given, not to what is asked today', () => {
  const harder: InsigniaGradeRow[] = [{ insigniaId: 'semilla', version: 2, grade: 1, criterion: practices(9) }];
  const award = { id: 'one', insigniaId: 'semilla', grade: 1, criterion: practices(1), revoked: false, unsupported: false };
  const one = deeds({ facts: { 'practice.admitted': 1 } });
  expect(verdictOn(harder, [award], one)).toEqual({ earned: [], doubtful: [], upheld: [] });
  expect(verdictOn([], [award], deeds()).doubtful).toEqual(['one']);
});

test('a season without points left is no season, and the level is the best of all', () => {
  const level = (name: string, minPoints: number, position: number, season = '2026') => ({
    season,
    level: name,
    name,
    minPoints,
    minKinds: 0,
    anyOfKinds: [],
    anyOfNames: [],
    position,
  });
  const seasons = [
    { season: '2026', points: 130, kinds: [] },
    { season: '2025', points: 0, kinds: [] },
    { season: '2024', points: 40, kinds: [] },
  ];
  expect(deedsOf({}, seasons, [level('PARTICIPATIVE', 30, 1), level('OUTSTANDING', 120, 2), level('TRANSFORMATIVE', 40, 3, '2023')])).toEqual({
    facts: {},
    points: 170,
    seasons: 2,
    level: 2,
  });
});
