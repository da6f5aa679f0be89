import { ENOUGH, INITIATIVE_STEPS, canRead, initiativeSource, isNew, missingTo, openStep, originOf, type InitiativeStep, type InitiativeVerb } from './initiative.rules.js';

const long = 'x'.repeat(ENOUGH);
const initiative = (state: InitiativeStep, more: object = {}) => ({ state, problem: long, proposal: long, practiceGone: false, ...more });

const VERBS: [InitiativeVerb, InitiativeStep[]][] = [
  ['EDIT', ['SHARED', 'ACCOMPANIED']],
  ['CONTRIBUTE', ['SHARED', 'ACCOMPANIED']],
  ['MARK', ['SHARED', 'ACCOMPANIED', 'TURNED']],
  ['ACCOMPANY', ['SHARED', 'ACCOMPANIED']],
  ['TURN', ['SHARED', 'ACCOMPANIED']],
  ['CONTINUE', ['SHARED', 'ACCOMPANIED', 'ARCHIVED']],
  ['ARCHIVE', ['SHARED', 'ACCOMPANIED']],
  ['WITHDRAW', ['SHARED', 'ACCOMPANIED', 'ARCHIVED']],
  ['HIDE', ['SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED']],
  ['RESTORE', ['HIDDEN']],
];
const STEPS: InitiativeStep[] = ['SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED', 'WITHDRAWN', 'HIDDEN'];

describe('An initiative', () => {
  it.each(VERBS)('%s is possible while it is %j, and everywhere else it says how it stands', (verb, allowed) => {
    for (const state of STEPS) expect(missingTo(verb, initiative(state))).toHaveLength(allowed.includes(state) ? 0 : 1);
  });

  it('becomes a practice once its problem and proposal say something, and again when its draft is gone', () => {
    expect(missingTo('TURN', initiative('SHARED', { problem: 'Poco' }))).toEqual(['Cuenta un poco más el problema: al menos 40 caracteres.']);
    expect(missingTo('TURN', initiative('SHARED', { problem: '', proposal: '' }))).toHaveLength(2);
    expect(missingTo('TURN', initiative('TURNED'))).toEqual(['Ya se convirtió en práctica.']);
    expect(missingTo('TURN', initiative('TURNED', { practiceGone: true }))).toEqual([]);
  });

  it('never leaves where it was withdrawn to, and comes back from the archive to where it was', () => {
    expect(STEPS.some((to) => INITIATIVE_STEPS.can('WITHDRAWN', to))).toBe(false);
    expect(openStep(0)).toBe('SHARED');
    expect(openStep(2)).toBe('ACCOMPANIED');
    expect(INITIATIVE_STEPS.can('ARCHIVED', openStep(2))).toBe(true);
  });

  it.each([
    ['something else', 'Otro título', 'Otro problema', true],
    ['the same title with other accents and signs', '¡Lectura en quechua!', 'Otro problema', false],
    ['the same problem under another title', 'Otro título', 'no leen en su lengua', false],
  ])('of %s by the same author is new: %s', (_, title, problem, expected) => {
    expect(isNew({ title, problem }, [{ title: 'Lectura en Quéchua', problem: 'No leen en su lengua.' }])).toBe(expected);
  });

  it('that is out of sight is read by its author and by staff, and by nobody else', () => {
    const visitor = { accountId: null, accompanies: false };
    const hidden = { state: 'HIDDEN' as const, authorId: 'a' };
    expect(canRead(visitor, { state: 'ARCHIVED', authorId: 'a' })).toBe(true);
    expect(canRead(visitor, hidden)).toBe(false);
    expect(canRead({ ...visitor, accountId: 'b' }, hidden)).toBe(false);
    expect(canRead({ ...visitor, accountId: 'a' }, hidden)).toBe(true);
    expect(canRead({ accountId: 'b', accompanies: true }, hidden)).toBe(true);
  });

  it.each([
    [null, null],
    ['challenge-entry:x', 'CHALLENGE'],
    ['challenge:x', 'CHALLENGE'],
    ['circle:x', 'ELSEWHERE'],
  ])('begun from %s was born in %s', (source, origin) => expect(originOf(source)).toBe(origin));

  it('is stated under another name each time it comes back', () => {
    expect(initiativeSource('i', 0)).toBe('initiative:i');
    expect(initiativeSource('i', 2)).toBe('initiative:i:2');
  });
});
