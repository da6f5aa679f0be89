import { stageNotices } from './stage.texts.rules.js';

const decision = { id: 'd1', title: 'Puentes', slug: 'puentes', comment: 'Tiene datos.', team: ['a', 'b'] };

test.each([
  ['INTERMEDIATE', 'Intermedio', false, '¡Tu práctica llegó al estadio intermedio!', 'Tiene datos.'],
  ['REFERENT', 'Referente', false, '¡Tu práctica es referente!', 'otras instancias pueden adoptarla'],
  ['INITIAL', 'Inicial', true, 'Tu práctica volvió a un estadio anterior', 'Motivo: Tiene datos.'],
])('a decision to %s tells the team "%s"', (to, toName, back, title, said) => {
  const [notice] = stageNotices({ ...decision, to, toName, back });
  expect(notice).toMatchObject({ title, accountIds: ['a', 'b'], audience: 'member', link: '/practicas/puentes#ruta' });
  expect(notice.body).toContain(said);
});
