import { endingNotices, keptNotices, lapsedNotices } from './validity.texts.rules.js';

const practice = {
  practiceId: 'p1',
  id: 'e1',
  title: 'Puentes',
  slug: 'puentes',
  validUntil: '2027-03-02',
  note: 'Lo dijo la UGEL.',
  team: ['a', 'b'],
};

test.each([
  ['ending', endingNotices(practice, 30), 'validity.ending:p1:2027-03-02:30', 'hasta el 2 de marzo de 2027'],
  ['lapsed', lapsedNotices(practice), 'validity.lapsed:e1', 'confírmala cuando quieras'],
  ['kept', keptNotices(practice), 'validity.kept:e1', 'Lo dijo la UGEL.'],
])('%s: one notice to the team, with a cause that is told once', (_title, notices, cause, said) => {
  expect(notices).toMatchObject([{ cause, accountIds: ['a', 'b'], audience: 'member', link: '/mis-practicas/p1#vigencia' }]);
  expect(notices[0].body).toContain(said);
});
