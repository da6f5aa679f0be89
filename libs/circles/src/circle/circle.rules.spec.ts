import {
  CIRCLE_STEPS,
  MEMBERSHIP_STEPS,
  isListed,
  missingTo,
  type CircleFacts,
  type CircleVerb,
  type Holders,
} from './circle.rules.js';
import { nextByTurn, type Turn } from './turn.rules.js';

const holders: Holders = { COORDINATOR: 'ana', MODERATOR: 'beto', SECRETARY: 'carla' };
const circle = (more: Partial<CircleFacts> = {}): CircleFacts => ({
  state: 'OPEN',
  memberIds: ['ana', 'beto', 'carla', 'dina'],
  holders,
  ...more,
});
const verbs: CircleVerb[] = ['EDIT', 'INVITE', 'ROTATE', 'LEAVE', 'CLOSE', 'MEET', 'PLAN', 'WISH'];

test.each<[string, CircleVerb[]]>([
  ['ana', ['EDIT', 'INVITE', 'ROTATE', 'CLOSE', 'MEET', 'PLAN', 'WISH']],
  ['beto', ['INVITE', 'LEAVE', 'MEET', 'PLAN', 'WISH']],
  ['carla', ['INVITE', 'LEAVE', 'PLAN', 'WISH']],
  ['dina', ['INVITE', 'LEAVE', 'PLAN', 'WISH']],
])('%s may %s', (member, allowed) => {
  expect(verbs.filter((verb) => missingTo(verb, member, circle()).length === 0)).toEqual(allowed);
});

test('what is missing is said in a sentence', () => {
  expect(missingTo('MEET', 'dina', circle())).toEqual(['Le toca a quien coordina o a quien modera.']);
  expect(missingTo('LEAVE', 'ana', circle())).toEqual(['Antes de salir, entrega la coordinación a otra persona.']);
  expect(missingTo('INVITE', 'ana', circle({ state: 'CLOSED' }))).toEqual(['El círculo ya terminó.']);
});

test('who is alone leaves with the coordination, and without a coordinator anyone rotates', () => {
  expect(missingTo('LEAVE', 'ana', circle({ memberIds: ['ana'] }))).toEqual([]);
  expect(missingTo('ROTATE', 'dina', circle({ holders: { ...holders, COORDINATOR: null } }))).toEqual([]);
});

test('a circle that ended stays so; who left may be invited again', () => {
  expect(CIRCLE_STEPS.can('CLOSED', 'OPEN')).toBe(false);
  expect(MEMBERSHIP_STEPS.can('LEFT', 'INVITED')).toBe(true);
  expect(MEMBERSHIP_STEPS.can('LEFT', 'IN')).toBe(false);
  expect(MEMBERSHIP_STEPS.can('DECLINED', 'IN')).toBe(false);
});

test.each([
  [0, 1, false],
  [1, 1, true],
  [1, 2, false],
  [2, 3, true],
  [0, 0, false],
])('%i who want it of %i: listed %s', (wishes, members, listed) => {
  expect(isListed(wishes, members)).toBe(listed);
});

const turn = (memberId: string, day: number): Turn => ({
  role: 'SECRETARY',
  memberId,
  startsAt: new Date(Date.UTC(2026, 0, day)),
});
test.each<[string, Turn[], string | null]>([
  ['nobody else has held it: who came first without a role', [turn('carla', 1)], 'dina'],
  ['dina has held it: she has no other role, so it is hers again', [turn('dina', 1), turn('carla', 2)], 'dina'],
])('%s', (_title, turns, next) => {
  expect(nextByTurn('SECRETARY', ['ana', 'beto', 'carla', 'dina'], holders, turns)).toBe(next);
});

test('among those without a role it goes round: who held it longest ago', () => {
  const people = ['ana', 'beto', 'carla', 'dina', 'elsa', 'fidel'];
  expect(nextByTurn('SECRETARY', people, holders, [turn('dina', 1), turn('fidel', 3), turn('carla', 5)])).toBe('elsa');
  expect(nextByTurn('SECRETARY', people, holders, [turn('dina', 4), turn('fidel', 3), turn('elsa', 2), turn('carla', 5)])).toBe(
    'elsa',
  );
});

test('with nobody free it goes to who has another role, and alone to nobody', () => {
  expect(nextByTurn('SECRETARY', ['ana', 'beto', 'carla'], holders, [])).toBe('ana');
  expect(nextByTurn('SECRETARY', ['carla'], holders, [])).toBeNull();
});
