import { askedNotices, decidedNotices } from './handover.texts.rules.js';

const handover = {
  id: 'h1',
  state: 'PENDING',
  practiceId: 'p1',
  title: 'Puentes',
  slug: 'puentes',
  askedBy: 'new',
  askedByName: 'Gestora',
  igedName: 'UGEL Huaura',
  reason: 'Se jubilaron.',
  decisionReason: 'Lo confirmó la UGEL.',
  team: ['old', 'new'],
};

test('who asks reaches staff at the desk and the team of today at the portal', () => {
  const notices = askedNotices(handover, ['staff']);
  expect(notices.map(({ audience, accountIds, link }) => [audience, accountIds, link])).toEqual([
    ['admin', ['staff'], '/relevos'],
    ['member', ['old', 'new'], '/practicas/puentes'],
  ]);
  expect(notices[0].body).toContain('Motivo: Se jubilaron.');
});

test.each([
  ['ACCEPTED', 'Ahora estás a cargo de la práctica', '/mis-practicas/p1', 'Tu práctica tiene un nuevo equipo'],
  ['REFUSED', 'Tu pedido de relevo no procedió', '/practicas/puentes/relevo', 'Tu práctica sigue con su equipo'],
])('%s is told to whoever asked and to those who had it, with the reason', (state, title, link, toTeam) => {
  const [mine, theirs] = decidedNotices({ ...handover, state });
  expect(mine).toMatchObject({ title, link, accountIds: ['new'] });
  expect(theirs).toMatchObject({ title: toTeam, accountIds: ['old'] });
  expect([mine.body, theirs.body].every((body) => body.includes('Lo confirmó la UGEL.'))).toBe(true);
});
