import { linesOf, outcomeLink, pieces, sharesOf, wallTexts } from './outcome.rules.js';

test.each([
  ['', []],
  ['corto', ['corto']],
  ['uno dos tres', ['uno dos', 'tres']],
  ['uno\ndos tres', ['uno', 'dos tres']],
  ['unodostrescuatro', ['unodostre', 'scuatro']],
])('%s is cut where it may be', (text, expected) => {
  expect(pieces(text, 9)).toEqual(expected);
});

test('a long step is several lines, and no letter is lost', () => {
  const text = Array.from({ length: 400 }, (_, at) => `palabra${at}`).join(' ');
  const lines = linesOf([
    { title: 'Diagnóstico', text: 'Breve.' },
    { title: 'Plan', text },
    { title: 'Archivos', text: '' },
  ]);
  expect(lines[0]).toEqual({ heading: 'Diagnóstico', text: 'Breve.' });
  expect(lines.slice(1).map(({ heading }) => heading)).toEqual(['Plan (1)', 'Plan (2)', 'Plan (3)', 'Plan (4)', 'Plan (5)']);
  expect(lines.slice(1).map((line) => line.text).join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => line.text.length))).toBeLessThanOrEqual(1000);
});

test.each([
  [[5, 5], 20, [5, 5]],
  [[5, 50], 20, [5, 15]],
  [[50, 5, 50], 25, [10, 5, 10]],
  [[], 20, []],
])('texts of %j letters share %d', (lengths, room, expected) => {
  expect(sharesOf(lengths, room)).toEqual(expected);
});

describe('On the wall of initiatives', () => {
  const statement = 'Que cada estudiante llegue a tiempo y con ganas a su escuela.';
  const works = [
    { title: 'Diagnóstico', text: 'Medimos la asistencia de un mes.' },
    { title: 'Fotos', text: ' ' },
    { title: 'Propuesta', text: 'Abrir la puerta más temprano.' },
  ];
  const entry = { name: 'Puerta abierta', title: 'Llegar a tiempo', statement, works };

  test('the problem is what was asked, and the proposal what the team told', () => {
    expect(wallTexts(entry)).toEqual({
      title: 'Puerta abierta',
      problem: statement,
      proposal: 'Diagnóstico: Medimos la asistencia de un mes.\n\nPropuesta: Abrir la puerta más temprano.',
    });
  });

  test('a short name says of which challenge, and steps without texts say at least that', () => {
    const { title, proposal } = wallTexts({ ...entry, name: 'Yupay', works: [{ title: 'Archivos', text: '' }] });
    expect([title, proposal]).toEqual(['Yupay: Llegar a tiempo', 'Lo que completamos en el desafío «Llegar a tiempo».']);
  });

  test('long texts are cut, and every step is there', () => {
    const long = wallTexts({ ...entry, statement: 'a'.repeat(6000), works: works.map(({ title }) => ({ title, text: 'b'.repeat(5000) })) });
    expect([long.problem.length, long.proposal.length]).toEqual([1000, 1000]);
    expect(long.problem.endsWith('…')).toBe(true);
    for (const { title } of works) expect(long.proposal).toContain(`${title}: bbb`);
  });

  test('it is read there, and a practice where its team writes it', () => {
    expect([outcomeLink('INITIATIVE', 'x'), outcomeLink('PRACTICE', 'x')]).toEqual(['/iniciativas/x', '/mis-practicas/x']);
  });
});
