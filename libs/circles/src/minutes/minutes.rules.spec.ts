import { canonical, type Minutes } from './minutes.rules.js';
import { minutesDocument } from './minutes-document.rules.js';

const minutes: Minutes = {
  circle: 'Gestoras del norte',
  number: 3,
  title: 'Asistencia escolar',
  startsAt: '2026-03-02T15:00:00.000Z',
  beganAt: '2026-03-02T15:05:00.000Z',
  heldAt: '2026-03-02T16:10:00.000Z',
  place: '',
  roles: { COORDINATOR: 'Ana', SECRETARY: 'Carla' },
  present: [{ name: 'Ana', institution: 'UGEL Huaura' }],
  absent: [],
  questions: [],
  programme: [{ title: 'Experiencias', minutes: 30, taken: 1_801, brings: 'La línea de base', owner: 'Ana' }],
  topics: [{ text: 'Medir', votes: 1 }],
  practices: [],
  notes: 'Se habló.',
  conclusions: 'Medir cada semana.',
  commitments: [{ text: 'Traer la lista', owner: 'Ana', dueOn: '2026-03-20' }],
  followUps: [{ text: 'Enviar el acta', owner: 'Carla', state: 'DONE', note: '' }],
};

test('the same content has the same text, whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(minutes).reverse());
  expect(canonical(turned)).toBe(canonical(minutes));
  expect(canonical({ ...minutes, notes: 'Se habló..' })).not.toBe(canonical(minutes));
});

test('the document says everything in its order and leaves out what is empty', () => {
  const document = minutesDocument(minutes, null);
  expect(document.state).toBe('Borrador: falta la firma de la coordinación.');
  expect(document.parts.map(({ title }) => title)).toEqual([
    'Asistieron',
    'Temas propuestos',
    'Seguimiento de compromisos anteriores',
    'Notas',
    'Conclusiones',
    'Compromisos',
  ]);
  expect(document.rows).toEqual([['Experiencias', '30 min', '30 min', 'La línea de base (Ana)']]);
  expect(document.parts.at(-1)?.bullets).toEqual(['Traer la lista: Ana, hasta el 20 de marzo de 2026']);
});

test('signed, it says by whom, when and its hash', () => {
  const digest = 'a'.repeat(64);
  const document = minutesDocument(minutes, { digest, signedByName: 'Ana', signedAt: new Date('2026-03-03T15:00:00Z') });
  expect(document.state).toBe('Firmada por Ana, 3 de marzo de 2026, 10:00.');
  expect(document.footer).toContain('aaaaaaaaaaaaaaaa');
});
