import {
  agreedWith,
  distance,
  lacksIn,
  missingTo,
  sideOf,
  TRANSFER_STEPS,
  type Choice,
  type Side,
  type TransferFacts,
  type TransferStep,
  type Verb,
} from './transfer.rules.js';

const facts = (state: TransferStep, more: Partial<TransferFacts> = {}): TransferFacts => ({
  state,
  kind: 'HORIZONTAL',
  areas: 7,
  originMarked: 7,
  adopterMarked: 7,
  agreementRevision: 1,
  undecidedBlocks: 0,
  openMilestones: 0,
  plannedMilestones: 1,
  hasOwnPractice: true,
  hasNorm: true,
  ...more,
});
const verbs: Verb[] = ['MARK', 'JOIN', 'WRITE', 'SIGN', 'PLAN', 'MILESTONE', 'BEGIN', 'ADVANCE', 'LINK', 'REPORT', 'VERIFY', 'RETURN', 'CLOSE', 'STOP'];
const allowed = (side: Side, state: TransferStep) => verbs.filter((verb) => missingTo(verb, side, facts(state)).length === 0);

test.each<[TransferStep, Verb[], Verb[], Verb[]]>([
  ['TALKING', ['MARK', 'WRITE', 'SIGN', 'STOP'], ['MARK', 'JOIN', 'WRITE', 'SIGN', 'STOP'], ['SIGN', 'STOP']],
  ['AGREED', ['STOP'], ['JOIN', 'PLAN', 'MILESTONE', 'BEGIN', 'STOP'], ['STOP']],
  ['UNDERWAY', ['STOP'], ['JOIN', 'MILESTONE', 'ADVANCE', 'LINK', 'REPORT', 'STOP'], ['STOP']],
  ['REPORTED', ['STOP'], ['JOIN', 'STOP'], ['VERIFY', 'RETURN', 'STOP']],
  ['VERIFIED', ['STOP'], ['JOIN', 'CLOSE', 'STOP'], ['STOP']],
  ['SUSTAINED', [], [], []],
  ['ADAPTED', [], [], []],
  ['STOPPED', [], [], []],
])('while %s the origin may %j, the adopter %j, staff %j', (state, origin, adopter, staff) => {
  expect([allowed('ORIGIN', state), allowed('ADOPTER', state), allowed('STAFF', state)]).toEqual([origin, adopter, staff]);
});

test.each<[Verb, Side, Partial<TransferFacts>, TransferStep, string[]]>([
  [
    'SIGN',
    'STAFF',
    { originMarked: 6, adopterMarked: 0, agreementRevision: 0 },
    'TALKING',
    [
      'Al equipo de la práctica le falta marcar 1 área de la ficha de conversación.',
      'A la instancia que adopta le falta marcar 7 áreas de la ficha de conversación.',
      'Falta escribir el acuerdo, con sus fechas.',
    ],
  ],
  ['BEGIN', 'ADOPTER', { undecidedBlocks: 2, plannedMilestones: 0 }, 'AGREED', ['Falta decidir 2 líneas de la estrategia.', 'Falta al menos un hito con su fecha.']],
  [
    'REPORT',
    'ADOPTER',
    { openMilestones: 1, hasOwnPractice: false },
    'UNDERWAY',
    ['Falta cumplir, o dejar de lado con su motivo, 1 hito.', 'Falta crear o enlazar la práctica propia.'],
  ],
  ['REPORT', 'ADOPTER', { kind: 'VERTICAL', hasOwnPractice: false, hasNorm: false }, 'UNDERWAY', ['Falta la norma, con su número y su fecha.']],
  ['REPORT', 'ADOPTER', { kind: 'VERTICAL', hasOwnPractice: false }, 'UNDERWAY', []],
  ['VERIFY', 'ADOPTER', {}, 'REPORTED', ['Eso le toca a DIFOCA.']],
  ['PLAN', 'ORIGIN', {}, 'AGREED', ['Eso le toca a la instancia que la adopta.']],
  ['CLOSE', 'ADOPTER', {}, 'UNDERWAY', ['Está en marcha: todavía no se informa su resultado.']],
  ['STOP', 'ORIGIN', {}, 'SUSTAINED', ['Ya terminó: se sostiene.']],
])('%s by %s with %j while %s says what is missing', (verb, side, more, state, expected) => {
  expect(missingTo(verb, side, facts(state, more))).toEqual(expected);
});

test('nothing goes back, but a result that staff return', () => {
  expect(TRANSFER_STEPS.can('REPORTED', 'UNDERWAY')).toBe(true);
  expect(TRANSFER_STEPS.can('AGREED', 'TALKING')).toBe(false);
  expect(TRANSFER_STEPS.can('VERIFIED', 'REPORTED')).toBe(false);
  expect(TRANSFER_STEPS.can('STOPPED', 'UNDERWAY')).toBe(false);
  expect(TRANSFER_STEPS.can('UNDERWAY', 'SUSTAINED')).toBe(false);
});

test.each<[Choice, string, string, 'how' | 'why' | null]>([
  ['ADOPTED', '', '', null],
  ['ADAPTED', '', 'x', 'how'],
  ['ADAPTED', 'x', '', 'why'],
  ['ADAPTED', 'x', 'x', null],
  ['LEFT_OUT', '', '', 'why'],
  ['LEFT_OUT', '', 'x', null],
])('%s with how %j and why %j lacks %s', (choice, how, why, lacks) => {
  expect(lacksIn({ choice, how, why })).toBe(lacks);
});

test('it takes three, whoever comes last', () => {
  expect(agreedWith('STAFF', [])).toBe(false);
  expect(agreedWith('STAFF', ['ORIGIN', 'STAFF'])).toBe(false);
  expect(agreedWith('STAFF', ['ORIGIN', 'ADOPTER'])).toBe(true);
  expect(agreedWith('ORIGIN', ['STAFF', 'ADOPTER'])).toBe(true);
});

test('each sees it from their own side, and nobody else from any', () => {
  const belonging = { originIds: ['a', 'b'], adopterIds: ['b', 'c'] };
  expect(['a', 'b', 'c', 'd'].map((id) => sideOf(id, belonging))).toEqual(['ORIGIN', 'ORIGIN', 'ADOPTER', null]);
});

test('how far apart they are is said area by area, once both have marked it', () => {
  expect([distance(1, 3), distance(2, 2), distance(null, 2), distance(1, null)]).toEqual([2, 0, null, null]);
});
