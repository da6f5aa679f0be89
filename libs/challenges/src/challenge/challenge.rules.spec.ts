import { CHALLENGE_STEPS, missingTo, placed, type ChallengeFacts, type ChallengeStage, type ChallengeVerb } from './challenge.rules.js';

const now = new Date('2026-03-02T15:00:00Z');
const at = (day: number): Date => new Date(`2026-03-${String(day).padStart(2, '0')}T15:00:00Z`);
const step = (day: number) => ({ title: `Paso del ${day}`, dueAt: at(day), wantsText: true, mostFiles: 0 });
const whole: ChallengeFacts = {
  state: 'DRAFT',
  statement: 'Cómo hacer que cada estudiante llegue a tiempo y con ganas a su escuela.',
  steps: [step(10), step(20)],
  criteria: 1,
  rubric: 1,
  results: 'BY_RUBRIC',
  places: [0, 1],
  entersUntil: at(9),
  graceHours: 24,
  becomes: 'INITIATIVE',
  themeId: 'convivencia-y-bienestar',
  waiting: 0,
};

test('a whole draft is launched', () => {
  expect(missingTo('LAUNCH', whole, now)).toEqual([]);
});

test('only initiatives ask for a theme', () => {
  expect(missingTo('LAUNCH', { ...whole, becomes: 'PRACTICE', themeId: null }, now)).toEqual([]);
});

test.each<[string, Partial<ChallengeFacts>, string]>([
  ['no statement', { statement: 'Corto' }, 'Falta el enunciado: cuenta qué se busca, en al menos 40 letras.'],
  ['no steps', { steps: [], entersUntil: at(9) }, 'Falta al menos un paso, con su fecha.'],
  ['a step of the past', { steps: [step(1), step(20)] }, 'Hay pasos con una fecha que ya pasó.'],
  ['steps out of order', { steps: [step(20), step(10)] }, 'Cada paso vence después del anterior.'],
  ['no criteria', { criteria: 0 }, 'Falta al menos un criterio de aceptación.'],
  ['an order without a rubric', { rubric: 0 }, 'Para ordenar los resultados por rúbrica falta la rúbrica.'],
  ['places without an order', { results: 'LISTED' }, 'Hay insignias por puesto, pero los resultados no se ordenan.'],
  ['initiatives without a theme', { themeId: null }, 'Para que lo completado se convierta en iniciativas falta elegir su tema.'],
  ['no day to enter', { entersUntil: null }, 'Falta hasta cuándo se inscriben los equipos.'],
  ['a day to enter that has passed', { entersUntil: at(1) }, 'La fecha de inscripción ya pasó.'],
  ['entering after the end', { entersUntil: at(25) }, 'La inscripción cierra antes de que venza el último paso.'],
])('with %s it says what is missing', (_title, change, sentence) => {
  expect(missingTo('LAUNCH', { ...whole, ...change }, now)).toContain(sentence);
});

const verbs: ChallengeVerb[] = ['SAVE', 'LAUNCH', 'NOTE', 'CLOSE', 'WITHDRAW'];
test.each<[ChallengeStage, ChallengeVerb[]]>([
  ['DRAFT', ['SAVE', 'LAUNCH', 'WITHDRAW']],
  ['LAUNCHED', ['NOTE', 'WITHDRAW']],
  ['CLOSED', []],
  ['WITHDRAWN', []],
])('a challenge that is %s allows %s while its last step is open', (state, allowed) => {
  expect(verbs.filter((verb) => missingTo(verb, { ...whole, state }, now).length === 0)).toEqual(allowed);
});

test.each<[Date, number, number]>([
  [at(20), 0, 1],
  [at(21), 0, 1],
  [new Date(at(21).getTime() + 1), 0, 0],
  [at(25), 2, 1],
])('results at %s with %d undecided miss %d things', (moment, waiting, missing) => {
  expect(missingTo('CLOSE', { ...whole, state: 'LAUNCHED', waiting }, moment)).toHaveLength(missing);
});

test('nothing goes backwards', () => {
  expect(CHALLENGE_STEPS.can('LAUNCHED', 'DRAFT')).toBe(false);
  expect(CHALLENGE_STEPS.can('CLOSED', 'WITHDRAWN')).toBe(false);
  expect(CHALLENGE_STEPS.can('WITHDRAWN', 'LAUNCHED')).toBe(false);
});

test('ties share a place, and a mere list has none', () => {
  const entries = [
    { id: 'd', name: 'Delta', mean: 1 },
    { id: 'b', name: 'Ñandú', mean: 2.5 },
    { id: 'a', name: 'Alfa', mean: 2.5 },
    { id: 'c', name: 'Cóndor', mean: 3 },
  ];
  expect(placed(entries, 'BY_RUBRIC')).toEqual([
    { id: 'c', place: 1, listed: 1 },
    { id: 'a', place: 2, listed: 2 },
    { id: 'b', place: 2, listed: 3 },
    { id: 'd', place: 4, listed: 4 },
  ]);
  expect(placed(entries, 'LISTED').map(({ id, place }) => [id, place])).toEqual([
    ['a', null],
    ['c', null],
    ['d', null],
    ['b', null],
  ]);
});
