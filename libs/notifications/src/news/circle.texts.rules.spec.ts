import {
  meetingCancelledNotices,
  meetingHeldNotices,
  plannedNotices,
  rotatedNotices,
  type ToldMeeting,
} from './circle.texts.rules.js';

const meeting: ToldMeeting = {
  id: 'm',
  circleId: 'c',
  circleName: 'Gestoras del norte',
  title: 'Asistencia',
  sequence: 0,
  startsAt: new Date('2026-03-02T16:00:00Z'),
  link: '',
  place: 'UGEL Huaura',
  reason: 'Paro',
  members: ['ana', 'beto'],
  toConfirm: [],
  coordinatorId: 'ana',
};

test('a meeting is told to everyone in the circle, with its calendar file, and again when it moves', () => {
  const [first] = plannedNotices(meeting, 0);
  expect(first).toMatchObject({
    accountIds: ['ana', 'beto'],
    link: '/circulos/c/reuniones/m',
    calendar: { source: 'circulos', id: 'm' },
  });
  expect(first?.body).toContain('2 de marzo de 2026 a las 11:00');
  expect(plannedNotices(meeting, 1)[0]?.cause).not.toBe(first?.cause);
});

test('who calls it off is not told; who coordinates is asked to sign and the others whether they were there', () => {
  expect(meetingCancelledNotices(meeting, 'ana')[0]?.accountIds).toEqual(['beto']);
  expect(meetingHeldNotices(meeting).map(({ accountIds }) => accountIds)).toEqual([['beto'], ['ana']]);
});

test('a role says its name', () => {
  const [notice] = rotatedNotices({ id: 'c', name: 'Norte', purpose: '' }, 'SECRETARY', 'beto', '2026');
  expect(notice?.title).toBe('Ahora llevas la secretaría de tu círculo');
});
