import { commitmentNotices } from './commitment.texts.rules.js';

const one = {
  id: 'c1',
  practiceId: 'p1',
  title: 'Puentes',
  text: 'Sumar a la municipalidad',
  ownerName: 'Gestora de prueba',
  dueOn: '2026-03-02',
  originLabel: 'Asesoría ASP26.001',
  tellTo: ['a'],
};

test.each([
  [7, 'commitment.near', 'es para el 2 de marzo de 2026'],
  [-1, 'commitment.overdue', 'era para el 2 de marzo de 2026'],
])('%i days before: %s', (days, kind, said) => {
  const [notice] = commitmentNotices(one, days);
  expect(notice).toMatchObject({ kind, cause: `commitment.due:c1:${days}`, accountIds: ['a'], link: '/mis-practicas/p1#compromisos' });
  expect(notice.body).toContain(said);
});
