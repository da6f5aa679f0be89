import {
  answeredNotices,
  assignedNotices,
  publishedNotices,
  submittedFeedbackNotices,
  withdrawnNotices,
} from './feedback.texts.rules.js';
import { confirmedNotices, pendingNotices, rejectedNotices } from './member.texts.rules.js';
import { decidedNotices, submittedNotices } from './practice.texts.rules.js';

const practice = {
  id: 'p1',
  code: 'BPGE-2026-0001',
  title: 'Puentes',
  slug: 'puentes',
  leadIgedName: 'UGEL 09 Huaura',
  team: ['a', 'b'],
};
const feedback = {
  id: 'f1',
  practice,
  dueOn: '2026-12-05',
  expertId: 'e1',
  expertName: 'Experta de prueba',
  withdrawnReason: 'Cambio de turno',
  improvements: 2,
};
const decided = (to: string) => decidedNotices({ id: 'd1', practice, to, comment: 'Buen trabajo.', observations: [] })[0];

test('a submitted practice reaches whoever admits, and its team', () => {
  const [staff, team] = submittedNotices(practice, ['s1'], 'practice.submitted:p1:7');
  expect(staff).toMatchObject({ audience: 'admin', accountIds: ['s1'], link: '/admin/admision/p1' });
  expect(team).toMatchObject({ audience: 'member', accountIds: ['a', 'b'], link: '/mis-practicas/p1' });
  expect(staff.cause).not.toBe(team.cause);
});

test.each([
  ['OBSERVED', 'Tu práctica tiene observaciones', '/mis-practicas/p1'],
  ['ADMITTED', '¡Tu práctica ya está en el muro!', '/practicas/puentes'],
  ['REJECTED', 'Tu práctica no fue admitida', '/mis-practicas/p1'],
])('a practice %s tells its team "%s"', (to, title, link) => {
  expect(decided(to)).toMatchObject({ title, link, audience: 'member', accountIds: ['a', 'b'], cause: 'practice.decided:d1' });
  expect(decided(to).body).toContain('Buen trabajo.');
});

test('a step that is no decision tells nobody', () => {
  expect(decided('SUBMITTED')).toBeUndefined();
});

test('observations name each section once', () => {
  const observations = [{ sectionTitle: 'El problema' }, { sectionTitle: 'Los resultados' }, { sectionTitle: 'El problema' }];
  const [notice] = decidedNotices({ id: 'd1', practice, to: 'OBSERVED', comment: 'Casi.', observations });
  expect(notice.body).toContain('Mira estas partes: El problema; Los resultados.');
});

test('an expert hears of an assignment with its date, and of its withdrawal with the reason', () => {
  expect(assignedNotices(feedback)[0]).toMatchObject({
    accountIds: ['e1'],
    audience: 'admin',
    link: '/admin/retroalimentaciones/f1',
  });
  expect(assignedNotices(feedback)[0].body).toContain('5 de diciembre de 2026');
  expect(withdrawnNotices(feedback)[0].body).toContain('Motivo: Cambio de turno');
});

test('a submitted feedback reaches whoever publishes', () => {
  expect(submittedFeedbackNotices(feedback, ['s1'])[0]).toMatchObject({ accountIds: ['s1'], link: '/admin/publicar/f1' });
});

test.each([
  [0, ''],
  [1, 'Hay una oportunidad de mejora por responder.'],
  [2, 'Hay 2 oportunidades de mejora por responder.'],
])('a published feedback with %i improvements says "%s"', (improvements, sentence) => {
  const [team, expert] = publishedNotices({ ...feedback, improvements });
  expect(team.body).toContain(sentence);
  expect(team).toMatchObject({ audience: 'member', link: '/mis-practicas/p1/mejoras' });
  expect(expert).toMatchObject({ audience: 'admin', accountIds: ['e1'] });
});

test.each([
  ['DONE', null, 'Ya lo hicieron. Listo'],
  ['PLANNED', '2027-03-01', 'Lo harán hasta el 1 de marzo de 2027. Listo'],
  ['NOT_APPLICABLE', null, 'Dicen que no aplica. Listo'],
])('an answer %s is told to the expert', (status, plannedOn, sentence) => {
  const answer = {
    itemId: 'i1',
    practice,
    feedbackId: 'f1',
    expertId: 'e1',
    itemText: 'Mide',
    status,
    text: 'Listo',
    plannedOn,
    revision: 2,
  };
  const [notice] = answeredNotices(answer);
  expect(notice.body).toContain(sentence);
  expect(notice.cause).toBe('improvement.answered:i1:2');
});

test('a registration reaches staff, and its outcome the person', () => {
  const story = { id: 'm1', name: 'Gestora de prueba', post: 'Especialista', igedName: null, statusReason: 'No trabaja ahí' };
  expect(pendingNotices(story, ['s1'], 'c')[0]).toMatchObject({
    body: 'Gestora de prueba, Especialista.',
    link: '/admin/personas/m1',
  });
  expect(confirmedNotices(story, 'c')[0]).toMatchObject({ accountIds: ['m1'], audience: 'member' });
  expect(rejectedNotices(story, 'c')[0].body).toContain('Motivo: No trabaja ahí');
});
