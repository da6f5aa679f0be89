import {
  commentNotices,
  decidedCaseNotices,
  followedNotice,
  interestNotices,
  waitingNotices,
} from './conversation.texts.rules.js';

const comment = {
  id: 'c',
  slug: 'puentes',
  practiceTitle: 'Puentes',
  authorId: 'eva',
  authorName: 'Eva',
  text: 'Bien',
  team: ['ana', 'luis'],
  answeredId: 'ana',
};
const step = {
  id: 's',
  caseId: 'k',
  from: 'OPEN',
  to: 'HIDDEN',
  reason: 'Tiene un DNI.',
  aboutPractice: false,
  practiceTitle: 'Puentes',
  text: 'Bien',
  authors: ['eva'],
};

test('an answer tells once whoever was answered, and the rest of the team', () => {
  const [answer, team] = commentNotices(comment);
  expect([answer.accountIds, team.accountIds]).toEqual([['ana'], ['luis']]);
  expect(answer.link).toBe('/practicas/puentes#comentario-c');
  expect(answer.body).toBe('Eva escribió en la conversación de «Puentes».');
});

test('nobody is told of what they wrote themselves', () => {
  const [answer, team] = commentNotices({ ...comment, authorId: 'ana' });
  expect([answer.accountIds, team.accountIds]).toEqual([[], ['luis']]);
});

test('an interest reaches the team and the desk', () => {
  const interest = { ...comment, name: 'Eva', post: 'Jefa', igedName: 'UGEL Santa', message: '¿Cómo empezaron?' };
  expect(interestNotices(interest, ['staff']).map(({ audience, accountIds, body }) => ({ audience, accountIds, body }))).toEqual([
    {
      audience: 'member',
      accountIds: ['ana', 'luis'],
      body: 'Eva, Jefa, UGEL Santa, quiere replicar «Puentes».\n¿Cómo empezaron?',
    },
    { audience: 'admin', accountIds: ['staff'], body: 'Eva, Jefa, UGEL Santa, quiere replicar «Puentes».\n¿Cómo empezaron?' },
  ]);
});

test.each([
  ['OPEN', 'HIDDEN', 'Ocultamos tu comentario'],
  ['APPEALED', 'UPHELD', 'Revisamos tu pedido: tu comentario sigue sin mostrarse'],
  ['APPEALED', 'RESTORED', 'Te dimos la razón: tu comentario se muestra otra vez'],
  ['HIDDEN', 'RESTORED', 'Tu comentario se muestra otra vez'],
])('from %s to %s its author reads "%s" and why', (from, to, title) => {
  const [notice] = decidedCaseNotices({ ...step, from, to });
  expect(notice).toMatchObject({ title, accountIds: ['eva'], link: '/moderacion/k' });
  expect(notice.body).toContain('Motivo: Tiene un DNI.');
});

test('a dismissed report is told to nobody', () => expect(decidedCaseNotices({ ...step, to: 'DISMISSED' })).toEqual([]));

test('the desk hears of a report and of an appeal', () => {
  expect(waitingNotices({ ...step, to: 'OPEN' }, ['staff'])[0].title).toBe('Hay un reporte por revisar');
  expect(waitingNotices({ ...step, to: 'APPEALED' }, ['staff'])[0].title).toBe('Apelaron una decisión');
});

test('followers hear of a new edition', () => {
  const notice = followedNotice('version', 'practice.decided:d', { title: 'Puentes', slug: 'puentes' }, ['eva']);
  expect(notice).toMatchObject({
    cause: 'practice.decided:d:followers',
    body: '«Puentes» publicó una nueva edición.',
    link: '/practicas/puentes',
  });
});
