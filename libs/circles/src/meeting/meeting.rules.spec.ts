import {
  MEETING_STEPS,
  countsAsRun,
  isWebAddress,
  missingToMeet,
  type MeetingFacts,
  type MeetingStep,
  type MeetingVerb,
} from './meeting.rules.js';

const now = new Date('2026-03-02T15:00:00Z');
const circle = { state: 'OPEN', holders: { COORDINATOR: 'ana', MODERATOR: 'beto', SECRETARY: 'carla' } } as const;
const meeting = (state: MeetingStep, more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  state,
  startsAt: now,
  items: 2,
  notes: 'Se habló de la asistencia.',
  conclusions: 'Medir cada semana.',
  attendees: 3,
  ...more,
});
const verbs: MeetingVerb[] = [
  'MOVE',
  'TOPICS',
  'PROGRAMME',
  'BEGIN',
  'TIMER',
  'NOTES',
  'SHARE',
  'ATTENDANCE',
  'CONFIRM',
  'COMMIT',
  'END',
  'SIGN',
  'CANCEL',
];
const may = (member: string, state: MeetingStep) =>
  verbs.filter((verb) => missingToMeet(verb, member, circle, meeting(state), now).length === 0);

test.each<[MeetingStep, string, MeetingVerb[]]>([
  ['PLANNED', 'ana', ['MOVE', 'TOPICS', 'PROGRAMME', 'BEGIN', 'SHARE', 'CANCEL']],
  ['PLANNED', 'carla', ['TOPICS', 'BEGIN', 'SHARE']],
  ['PLANNED', 'dina', ['TOPICS', 'SHARE']],
  ['RUNNING', 'ana', ['TIMER', 'SHARE', 'CONFIRM', 'COMMIT', 'END']],
  ['RUNNING', 'beto', ['TIMER', 'SHARE', 'ATTENDANCE', 'CONFIRM', 'COMMIT', 'END']],
  ['RUNNING', 'carla', ['TIMER', 'NOTES', 'SHARE', 'ATTENDANCE', 'CONFIRM', 'COMMIT', 'END']],
  ['RUNNING', 'dina', ['SHARE', 'CONFIRM']],
  ['HELD', 'ana', ['SHARE', 'CONFIRM', 'COMMIT', 'SIGN']],
  ['HELD', 'carla', ['NOTES', 'SHARE', 'ATTENDANCE', 'CONFIRM', 'COMMIT']],
  ['SIGNED', 'ana', ['CONFIRM']],
  ['CANCELLED', 'ana', []],
])('when it is %s, %s may %s', (state, member, allowed) => {
  expect(may(member, state)).toEqual(allowed);
});

test('what is missing is said in sentences', () => {
  const early = new Date('2026-03-02T14:00:00Z');
  expect(missingToMeet('BEGIN', 'ana', circle, meeting('PLANNED', { items: 0 }), early)).toEqual([
    'Falta el programa: al menos un punto con sus minutos.',
    'Todavía no llega su hora: se abre media hora antes.',
  ]);
  expect(missingToMeet('SIGN', 'ana', circle, meeting('HELD', { notes: ' ', conclusions: '', attendees: 0 }), now)).toHaveLength(
    3,
  );
  expect(missingToMeet('SIGN', 'beto', circle, meeting('HELD'), now)).toEqual(['Le toca a quien coordina.']);
  expect(missingToMeet('NOTES', 'carla', circle, meeting('SIGNED'), now)).toEqual(['El acta ya está firmada y no cambia.']);
  expect(missingToMeet('NOTES', 'carla', { ...circle, state: 'CLOSED' }, meeting('HELD'), now)).toEqual([
    'El círculo ya terminó.',
  ]);
});

test('no step goes back, and what is signed stays', () => {
  expect(MEETING_STEPS.can('HELD', 'RUNNING')).toBe(false);
  expect(MEETING_STEPS.can('SIGNED', 'HELD')).toBe(false);
  expect(MEETING_STEPS.can('PLANNED', 'HELD')).toBe(false);
  expect(MEETING_STEPS.can('RUNNING', 'HELD')).toBe(true);
});

const run = {
  runBy: 'beto',
  beganAt: now,
  heldAt: new Date('2026-03-02T16:00:00Z'),
  confirmedBy: ['ana', 'carla'],
  paidThatDay: false,
};
test.each([
  ['two others say they were there', {}, true],
  ['one of the two is who ran it', { confirmedBy: ['ana', 'beto'] }, false],
  ['the same person twice', { confirmedBy: ['ana', 'ana'] }, false],
  ['it lasted ten minutes', { heldAt: new Date('2026-03-02T15:10:00Z') }, false],
  ['another of that day was recognised', { paidThatDay: true }, false],
  ['nobody ran it', { runBy: null }, false],
])('%s: %s', (_title, more, counts) => {
  expect(countsAsRun({ ...run, ...more })).toBe(counts);
});

test.each([
  ['https://meet.example.pe/x', true],
  ['javascript:alert(1)', false],
  ['https://ana:clave@example.pe', false],
])('%s is a page: %s', (text, fine) => {
  expect(isWebAddress(text)).toBe(fine);
});
