import {
  completes,
  meanOf,
  missingTo,
  missingToEnter,
  missingToWork,
  wrongSize,
  type Asked,
  type EntryFacts,
  type EntryStage,
  type WorkStage,
  type WorkVerb,
} from './entry.rules.js';

const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  state: 'ENTERED',
  challengeState: 'LAUNCHED',
  becomes: 'PRACTICE',
  outcomeId: null,
  works: [
    { position: 1, state: 'PENDING' },
    { position: 2, state: 'PENDING' },
  ],
  ...more,
});
const works = (...states: WorkStage[]) => states.map((state, at) => ({ position: at + 1, state }));

const verbs: WorkVerb[] = ['WRITE', 'HAND_IN', 'ACCEPT', 'RETURN', 'REFUSE'];
test.each<[WorkStage, boolean, WorkVerb[]]>([
  ['PENDING', false, ['WRITE', 'HAND_IN']],
  ['HANDED_IN', false, ['ACCEPT', 'RETURN']],
  ['HANDED_IN', true, ['ACCEPT', 'RETURN', 'REFUSE']],
  ['RETURNED', false, ['WRITE', 'HAND_IN']],
  ['ACCEPTED', false, []],
  ['REFUSED', true, []],
])('the first step %s (late: %s) allows %s', (state, late, allowed) => {
  expect(verbs.filter((verb) => missingToWork(verb, { position: 1, state, late }, entry()).length === 0)).toEqual(allowed);
});

test.each<[WorkVerb, WorkStage, WorkStage, string[]]>([
  ['HAND_IN', 'PENDING', 'PENDING', ['Antes se entregan los pasos anteriores.']],
  ['HAND_IN', 'REFUSED', 'PENDING', ['Antes se entregan los pasos anteriores.']],
  ['HAND_IN', 'HANDED_IN', 'PENDING', []],
  ['HAND_IN', 'RETURNED', 'PENDING', []],
  ['ACCEPT', 'RETURNED', 'HANDED_IN', ['Antes se aceptan los pasos anteriores.']],
  ['ACCEPT', 'ACCEPTED', 'HANDED_IN', []],
])('%s of the second step after a first that is %s', (verb, first, state, missing) => {
  expect(missingToWork(verb, { position: 2, state, late: false }, entry({ works: works(first, state) }))).toEqual(missing);
});

test.each<[EntryStage, EntryFacts['challengeState'], number]>([
  ['ENTERED', 'LAUNCHED', 0],
  ['ACCEPTED', 'LAUNCHED', 0],
  ['COMPLETED', 'LAUNCHED', 1],
  ['WITHDRAWN', 'LAUNCHED', 1],
  ['ENTERED', 'CLOSED', 1],
  ['ENTERED', 'WITHDRAWN', 1],
])('an entry %s in a challenge %s misses %d things to withdraw, to be accompanied and to hand in', (state, challengeState, missing) => {
  const facts = entry({ state, challengeState });
  expect(missingTo('WITHDRAW', facts)).toHaveLength(missing);
  expect(missingTo('ACCOMPANY', facts)).toHaveLength(missing);
  expect(missingToWork('HAND_IN', { position: 1, state: 'PENDING', late: false }, facts)).toHaveLength(missing);
});

test('the team is as it was once a step was handed in', () => {
  expect(missingTo('TEAM', entry())).toEqual([]);
  expect(missingTo('TEAM', entry({ works: works('HANDED_IN', 'PENDING') }))).toEqual(['El equipo ya entregó un paso: desde entonces no cambia.']);
});

test('a completed entry becomes something else once, also after the challenge closed', () => {
  expect(missingTo('BECOME', entry({ state: 'COMPLETED', challengeState: 'CLOSED' }))).toEqual([]);
  expect(missingTo('BECOME', entry({ state: 'COMPLETED', becomes: 'INITIATIVE' }))).toEqual([]);
  expect(missingTo('BECOME', entry())).toEqual(['Primero se completa el desafío.']);
  expect(missingTo('BECOME', entry({ state: 'COMPLETED', outcomeId: 'x' }))).toEqual(['Tu equipo ya la convirtió.']);
  expect(missingTo('BECOME', entry({ state: 'COMPLETED', becomes: 'NOTHING' }))).toHaveLength(1);
});

test('the last acceptance completes it', () => {
  expect(completes(2, entry({ works: works('ACCEPTED', 'HANDED_IN') }))).toBe(true);
  expect(completes(1, entry({ works: works('HANDED_IN', 'PENDING') }))).toBe(false);
  expect([meanOf([3, 2, 2]), meanOf([0]), meanOf([])]).toEqual([2.33, 0, null]);
});

describe('Who may enter', () => {
  const now = new Date('2026-03-02T15:00:00Z');
  const asked: Asked = {
    state: 'LAUNCHED',
    entersUntil: new Date('2026-03-09T15:00:00Z'),
    igedKinds: ['UGEL'],
    regionIds: ['LIMP'],
    teamMin: 2,
    teamMax: 4,
    entriesPerIged: 1,
  };
  const iged = { kind: 'UGEL', regionId: 'LIMP' };
  test.each<[string, Partial<Asked>, Partial<Parameters<typeof missingToEnter>[1]>, string[]]>([
    ['a team of a UGEL of that region', {}, {}, []],
    ['anyone, where nothing is asked', { igedKinds: [], regionIds: [] }, { iged: { kind: 'DRE', regionId: 'AMA' } }, []],
    ['a DRE', {}, { iged: { ...iged, kind: 'DRE' } }, ['Este desafío es para otro tipo de instancia.']],
    ['another region', {}, { iged: { ...iged, regionId: 'AMA' } }, ['Este desafío es para otras regiones.']],
    ['an Iged without region', {}, { iged: { ...iged, regionId: null } }, ['Este desafío es para otras regiones.']],
    ['a second team', {}, { entered: 1 }, ['Tu instancia ya tiene un equipo en este desafío.']],
    ['somebody without institution', {}, { iged: null }, ['Participan equipos de una DRE, UGEL o gobierno local: completa tu institución en tu perfil.']],
    ['somebody not confirmed yet', {}, { confirmed: false }, ['Falta que DIFOCA confirme que trabajas en tu institución.']],
    ['anyone after the day', { entersUntil: new Date('2026-03-01T15:00:00Z') }, {}, ['La inscripción de equipos ya cerró.']],
    ['anyone before it is launched', { state: 'DRAFT' }, {}, ['Este desafío no recibe equipos.']],
  ])('%s', (_title, change, asking, missing) => {
    expect(missingToEnter({ ...asked, ...change }, { iged, confirmed: true, entered: 0, ...asking }, now)).toEqual(missing);
  });

  test.each([
    [1, 'El equipo es de 2 a 4 personas, contigo; ahora tiene 1.'],
    [2, null],
    [4, null],
    [5, 'El equipo es de 2 a 4 personas, contigo; ahora tiene 5.'],
  ])('a team of %d', (people, sentence) => {
    expect(wrongSize(asked, people)).toBe(sentence);
  });
});
