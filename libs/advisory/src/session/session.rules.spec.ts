import {
  advisoryCode,
  closesWith,
  missingTo,
  seenAtDesk,
  seenAtPortal,
  wrongWindow,
  ADVISORY_STEPS,
  type AdvisoryStep,
  type AdvisoryVerb,
  type SessionFacts,
} from './session.rules.js';

const now = new Date('2026-03-02T15:00:00Z');
const at = (hour: string): Date => new Date(`2026-03-03T${hour}:00Z`);
const session = (state: AdvisoryStep, more: Partial<SessionFacts> = {}): SessionFacts => ({
  state,
  expertId: 'expert',
  startsAt: new Date('2026-03-02T14:00:00Z'),
  confirmed: [],
  ...more,
});

const verbs: AdvisoryVerb[] = ['ASSIGN', 'SCHEDULE', 'RECORD', 'CONFIRM', 'RATE', 'CANCEL'];
test.each<[AdvisoryStep, AdvisoryVerb[]]>([
  ['REQUESTED', ['ASSIGN', 'SCHEDULE', 'CANCEL']],
  ['SCHEDULED', ['ASSIGN', 'SCHEDULE', 'RECORD', 'CANCEL']],
  ['HELD', ['CONFIRM']],
  ['CLOSED', ['RATE']],
  ['CANCELLED', []],
])('a session that is %s allows %s and nothing else', (state, allowed) => {
  expect(verbs.filter((verb) => missingTo(verb, session(state), now).length === 0)).toEqual(allowed);
});

test('what is missing is said in a sentence', () => {
  expect(missingTo('SCHEDULE', session('REQUESTED', { expertId: null }), now)).toEqual(['Falta asignar a una persona experta.']);
  expect(missingTo('RECORD', session('SCHEDULED', { startsAt: at('10:00') }), now)).toEqual([
    'Todavía no llega su hora: se anota cuando empezó.',
  ]);
  expect(missingTo('RECORD', session('REQUESTED'), now)).toEqual(['Todavía no tiene día ni hora.']);
  expect(missingTo('CANCEL', session('HELD'), now)).toEqual(['Falta que ambas partes confirmen lo anotado.']);
});

test('no state is left backwards, and what is closed or cancelled stays', () => {
  expect(ADVISORY_STEPS.can('HELD', 'SCHEDULED')).toBe(false);
  expect(ADVISORY_STEPS.can('SCHEDULED', 'REQUESTED')).toBe(false);
  expect(ADVISORY_STEPS.can('CLOSED', 'CANCELLED')).toBe(false);
  expect(ADVISORY_STEPS.can('REQUESTED', 'HELD')).toBe(false);
  expect(ADVISORY_STEPS.can('SCHEDULED', 'HELD')).toBe(true);
});

test.each<['TEAM' | 'EXPERT', ('TEAM' | 'EXPERT')[], boolean]>([
  ['TEAM', [], false],
  ['TEAM', ['TEAM'], false],
  ['TEAM', ['EXPERT'], true],
  ['EXPERT', ['TEAM'], true],
])('%s after %s closes: %s', (side, confirmed, closes) => {
  expect(closesWith(side, confirmed)).toBe(closes);
});

test.each([
  [2026, 7, 'ASP26.007'],
  [2026, 999, 'ASP26.999'],
  [2026, 1000, 'ASP26.1000'],
  [2109, 1, 'ASP09.001'],
])('number %2$s of %1$s', (year, number, code) => {
  expect(advisoryCode(year, number)).toBe(code);
});

test('windows are in the future and apart', () => {
  const one = { startsAt: at('14:00'), endsAt: at('15:00') };
  const next = { startsAt: at('15:00'), endsAt: at('16:00') };
  expect(wrongWindow([one, next], now)).toBeNull();
  expect(wrongWindow([one, { startsAt: at('14:30'), endsAt: at('15:30') }], now)).toEqual({ at: 1, why: 'REPEATED' });
  expect(wrongWindow([next, { startsAt: now, endsAt: at('10:00') }], now)).toEqual({ at: 1, why: 'PAST' });
});

test('each door shows it to its own people', () => {
  const belonging = { expertId: 'expert', teamIds: ['asker'] };
  const of = (accountId: string, manages = false) => ({ accountId, manages });
  expect([
    seenAtPortal(of('asker'), belonging),
    seenAtPortal(of('expert'), belonging),
    seenAtPortal(of('x', true), belonging),
  ]).toEqual([true, false, false]);
  expect([seenAtDesk(of('expert'), belonging), seenAtDesk(of('asker'), belonging), seenAtDesk(of('x', true), belonging)]).toEqual(
    [true, false, true],
  );
});
