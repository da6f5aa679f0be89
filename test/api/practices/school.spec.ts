import { SAVE, drafted, openStage, published, refused, succeeded, type Stage } from './cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SCHOOL = {
  modularCode: '0234567',
  name: 'I. E. 1234 de muestra',
  level: 'PRIMARY',
  kind: 'MULTIGRADE',
  area: 'RURAL',
  students: 48,
  teachers: 3,
  supportStaff: 1,
  population: 'Familias de tres anexos.',
  economy: 'Agricultura de quebrada.',
  pairs: [{ problem: 'Faltas en época de cosecha', response: 'Calendario acordado con las familias' }],
};
const PAGE = `query ($slug: String!) { practice(slug: $slug) { sections { key school { modularCode level kind students pairs { problem response } }
  results { indicators { name places checkedBy } } } } }`;
const CHANGES = `query ($slug: String!) { whatChanged(slug: $slug) { parts { title added removed } } }`;
type Sections = { practice: { sections: { key: string; school: { modularCode: string } | null; results: { indicators: object[] } | null }[] } };
const slugOf = async (id: string) => stage.app.db.one<{ slug: string; level: string | null }>({ text: 'select slug, school_level as level from practice where id = $1', values: [id] });

test('a practice of one school shows it on its page, in its version and in the column the wall reads', async () => {
  const id = await published(stage, 'Escuela de muestra', { school: { school: SCHOOL } });
  const row = await slugOf(id);
  expect(row?.level).toBe('PRIMARY');
  const { practice } = succeeded(await stage.ask<Sections>(null, PAGE, { slug: row?.slug }));
  expect(practice.sections.find(({ key }) => key === 'school')?.school).toMatchObject({ modularCode: '0234567', kind: 'MULTIGRADE', students: 48, pairs: SCHOOL.pairs });
  const found = await stage.ask<{ wall: { total: number } }>(null, '{ wall(filter: { search: "calendario acordado" }) { total } }');
  expect(succeeded(found).wall.total).toBe(1);
});

test.each(['escuela huaura', 'escuela lima provincias', 'escuela INCLUSION', 'escuelas huahura'])('it is found by words of its title with those of its place and theme: %s', async (search) => {
  const SEARCH = 'query ($search: String) { wall(filter: { search: $search }) { items { title } } }';
  const found = await stage.ask<{ wall: { items: { title: string }[] } }>(null, SEARCH, { search });
  expect(succeeded(found).wall.items).toEqual([{ title: 'Escuela de muestra' }]);
});

test('it is found by its code, and no other is', async () => {
  const id = await published(stage, 'Con código');
  const row = await stage.app.db.one<{ code: string }>({ text: 'select code from practice where id = $1', values: [id] });
  const SEARCH = 'query ($search: String) { wall(filter: { search: $search }) { items { id } } }';
  const found = await stage.ask<{ wall: { items: { id: string }[] } }>(null, SEARCH, { search: row?.code });
  expect(succeeded(found).wall.items).toEqual([{ id }]);
});

test('one that is of no school has no such section, and nothing is missing for it', async () => {
  const id = await published(stage, 'Sin escuela');
  const row = await slugOf(id);
  expect(row?.level).toBeNull();
  const { practice } = succeeded(await stage.ask<Sections>(null, PAGE, { slug: row?.slug }));
  expect(practice.sections.map(({ key }) => key)).not.toContain('school');
});

test('what changed between two editions tells the school and who checked an indicator', async () => {
  const id = await published(stage, 'Cambia su caso', { school: { school: SCHOOL } });
  const EDITION = 'mutation ($id: ID!) { startNextEdition(practiceId: $id) { sections { key revision } } }';
  type Begun = { startNextEdition: { sections: { key: string; revision: number }[] } };
  const { startNextEdition } = succeeded(await stage.ask<Begun>('author', EDITION, { id }));
  const revision = (key: string) => startNextEdition.sections.find((section) => section.key === key)?.revision ?? 0;
  const save = (section: string, body: object) => stage.ask('author', SAVE, { input: { practiceId: id, section, revision: revision(section), ...body } });
  succeeded(await save('school', { school: { ...SCHOOL, students: 60, pairs: [...SCHOOL.pairs, { problem: 'Sin agua', response: 'Pozo comunal' }] } }));
  const indicator = { name: 'Asistencia', unit: '%', direction: 'UP', baseline: 80, result: 75, source: 'SIAGIE', places: 3, checkedBy: 'Universidad de muestra' };
  succeeded(await save('results', { results: { lines: ['No mejoró todavía.'], indicators: [indicator] } }));
  const input = { practiceId: id, directorName: 'Directora de prueba', directorPost: 'Directora de la UGEL', declarationVersion: '2026-01', accept: true };
  succeeded(await stage.ask('author', 'mutation ($input: SubmitPracticeInput!) { submitPractice(input: $input) { edition } }', { input }));
  succeeded(await stage.ask('staff', 'mutation ($input: AdmitPracticeInput!) { admitPractice(input: $input) { id } }', { input: { practiceId: id, comment: '' } }));
  type Changed = { whatChanged: { parts: { title: string; added: string[]; removed: string[] }[] } };
  const { parts } = succeeded(await stage.ask<Changed>(null, CHANGES, { slug: (await slugOf(id))?.slug })).whatChanged;
  expect(parts.find(({ title }) => title === 'El caso de una escuela')).toEqual({
    title: 'El caso de una escuela',
    removed: ['Estudiantes: 48'],
    added: ['Estudiantes: 60', 'Sin agua → Pozo comunal'],
  });
  expect(parts.find(({ title }) => title === 'Resultados')?.added.join()).toContain('Medido en 3 lugares. Verificado por Universidad de muestra');
});

test.each([
  [{ modularCode: '1234' }, 'input.school.modularCode MODULAR_CODE_INVALID'],
  [{ population: 'La niña con DNI 71234567' }, 'input.school.population PERSONAL_DATA'],
  [{ students: 1.5 }, 'input.school.students NUMBER_OUT_OF_RANGE'],
  [{ level: 'KINDER' }, undefined],
  [{ pupils: ['Ana'] }, undefined],
])('%j is refused at its field, and nothing is saved', async (change, field) => {
  const id = await drafted(stage, 'Mal escrita');
  const answer = await stage.ask('author', SAVE, { input: { practiceId: id, section: 'school', revision: 0, school: { ...SCHOOL, ...change } } });
  expect(refused(answer).code).toBe('BAD_USER_INPUT');
  if (field) expect(refused(answer).fields).toEqual([field]);
  expect(await stage.app.db.rows({ text: `select 1 from practice_section where practice_id = $1 and section_key = 'school'`, values: [id] })).toEqual([]);
});

test('the body of a school is no body of another section', async () => {
  const id = await drafted(stage, 'Otra sección');
  const answer = await stage.ask('author', SAVE, { input: { practiceId: id, section: 'problem', revision: 1, school: SCHOOL } });
  expect(refused(answer).reason).toBe('PRACTICE_SECTION_MISMATCH');
});
