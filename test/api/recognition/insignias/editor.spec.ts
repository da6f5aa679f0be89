import { decodeJwt } from 'jose';
import sharp from 'sharp';
import { countRows, refusalOf } from '../../access/cast.js';
import type { Answer, Session } from '../../../support/index.js';
import { fact, facts, people, person } from '../people.js';
import { get, insigniaScene, jwtOf, show, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await insigniaScene();
});
afterAll(() => scene.app.close());

const SHEET = 'id version name enabled grades { grade holders needs { measure kinds min told } } history { version name reason createdBy }';
const CREATE = `mutation ($input: NewInsigniaInput!) { createInsignia(input: $input) { ${SHEET} } }`;
const CHANGE = `mutation ($input: InsigniaChangeInput!) { changeInsignia(input: $input) { ${SHEET} } }`;
const PREVIEW = 'query ($input: InsigniaPreviewInput!) { insigniaPreview(input: $input) { grade members newOnes examples } }';
type Sheet = { id: string; version: number; name: string };
type Data = { createInsignia: Sheet; changeInsignia: Sheet; insigniaPreview: { grade: number; members: number; newOnes: number; examples: string[] }[] };

const need = (min: number, more: object = {}): object => ({ measure: 'FACTS', kinds: ['stand.held'], min, told: `${min} stands atendidos`, ...more });
const grade = (...needs: object[]): object => ({ needs });
const text = (more: object = {}): object => ({
  name: 'Ojo atento', deed: 'Observa y acompaña a otras escuelas.', meaning: 'Un ojo abierto que mira con calma.', enabled: true,
  grades: [grade(need(2)), grade(need(5))], reason: 'Pedido de la red de gestores', ...more,
});
const FIGURE = { motif: 'ojo', ground: 'crema', a: 'vino', b: 'laguna', c: 'maiz' };
const ask = (document: string, input: object, who: Session | null = scene.staff): Promise<Answer<Data>> => scene.app.gql('admin', document, { input }, who);
const create = (more: object = {}, figure: object = FIGURE): Promise<Answer<Data>> => ask(CREATE, { ...text(more), figure });
const semilla = (more: object = {}): object => ({
  ...text({ name: 'Semilla viva', deed: 'Comparte sus prácticas con el país entero.', meaning: 'Un brote de dos hojas sobre el surco.', ...more }), id: 'semilla',
});
const admitted = (min: number): object => ({ measure: 'FACTS', kinds: ['practice.admitted'], min, told: `${min} prácticas admitidas` });
const reasonOf = (answer: Answer<unknown>): unknown => refusalOf(answer).extensions.reason;

test('the preview says who would get it today, counted in the database, and gives it to nobody', async () => {
  const [one, two] = await people(scene.app, 2, { name: 'Gestora del stand' });
  for (let n = 0; n < 2; n += 1) await facts(scene.app).record(fact('stand.held', one, `stand:${n}`));
  for (let n = 0; n < 5; n += 1) await facts(scene.app).record(fact('stand.held', two, `stand:${n}`));
  await facts(scene.app).record(fact('stand.held', await person(scene.app, { role: 'STAFF' }), 'stand:9'));
  const { data } = await ask(PREVIEW, { grades: [grade(need(2)), grade(need(5))] });
  expect(data.insigniaPreview).toEqual([
    { grade: 1, members: 2, newOnes: 2, examples: ['Gestora del stand', 'Gestora del stand'] },
    { grade: 2, members: 1, newOnes: 1, examples: ['Gestora del stand'] },
  ]);
  const both = await ask(PREVIEW, { grades: [grade(need(2), { measure: 'POINTS', kinds: [], min: 60, told: '60 puntos' })] });
  expect(both.data.insigniaPreview).toMatchObject([{ members: 1 }]);
  const level = await ask(PREVIEW, { grades: [grade({ measure: 'LEVEL', kinds: [], min: 1, told: 'llegar al primer nivel' }, { measure: 'SEASONS', kinds: [], min: 1, told: '1 temporada' })] });
  expect(level.data.insigniaPreview).toMatchObject([{ members: 3 }]);
  const known = await ask(PREVIEW, { id: 'semilla', grades: [grade(admitted(1))] });
  expect(known.data.insigniaPreview).toMatchObject([{ members: 1, newOnes: 0 }]);
  expect(await countRows(scene.app, 'insignia_award', `insignia_id not in ('semilla', 'feria', 'condor')`, [])).toBe(0);
});

test('a new insignia is drawn of motif and colours, in the gallery at once, and given to whoever had earned it', async () => {
  const sample = await get(scene, '/insignias/muestra/ojo.crema.vino.laguna.maiz.1.svg');
  expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  const { data } = await create();
  expect(data.createInsignia).toMatchObject({ id: 'ojo-atento', version: 1, history: [{ version: 1, createdBy: 'Especialista de prueba' }] });
  await scene.app.drainJobs();
  expect(await countRows(scene.app, 'insignia_award', `insignia_id = 'ojo-atento'`, [])).toBe(3);
  const gallery = await scene.app.gql<{ insigniaGallery: { id: string }[] }>('member', '{ insigniaGallery { id inUse } }');
  expect(gallery.data.insigniaGallery.at(-1)).toEqual({ id: 'ojo-atento', inUse: true });
  const svg = await (await get(scene, '/insignias/ojo-atento/2.svg')).text();
  expect(svg.replace(/xmlns(:\w+)?="[^"]+"/g, '')).not.toMatch(/style|script|href|url\(/);
  const ink = await (await get(scene, '/insignias/ojo-atento/1-tinta.svg')).text();
  expect(new Set(ink.match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#857b6b']));
  const small = await sharp(Buffer.from(svg)).resize(32, 32).flatten().raw().toBuffer();
  expect(new Set(Array.from({ length: 1_024 }, (_, at) => small.subarray(at * 3, at * 3 + 3).toString('hex'))).size).toBeGreaterThan(3);
  expect((await get(scene, '/insignias/ojo-atento/3.png')).headers.get('content-type')).toBe('image/png');
  expect(await countRows(scene.app, 'audit_entry', `action = 'insignia.create' and target = 'ojo-atento'`, [])).toBe(1);
});

test('what was already given keeps its name, its criterion and its credential when the insignia changes', async () => {
  await show(scene);
  const before = await jwtOf(scene);
  const proof = async (): Promise<object> => (await scene.app.gql<{ insigniaProof: object }>('member',
    'query ($id: ID!) { insigniaProof(id: $id) { insigniaName deed criterion standing signatureValid } }', { id: scene.awardId })).data.insigniaProof;
  const told = await proof();
  const { data } = await ask(CHANGE, { ...semilla({ grades: [grade(admitted(2)), grade(admitted(4)), grade(admitted(8))] }), basedOn: 1 });
  expect(data.changeInsignia).toMatchObject({ version: 2, name: 'Semilla viva', history: [{ version: 2 }, { version: 1, name: 'Semilla' }] });
  await scene.app.drainJobs();
  expect(await proof()).toEqual(told);
  expect(await jwtOf(scene)).toBe(before);
  expect(await countRows(scene.app, 'insignia_award', 'id = $1 and unsupported_at is null and insignia_version = 1', [scene.awardId])).toBe(1);
  const { credentialSubject } = decodeJwt<{ credentialSubject: { achievement: { id: string } } }>(before);
  expect(await (await get(scene, new URL(credentialSubject.achievement.id).pathname)).json()).toMatchObject({ ...credentialSubject.achievement });
  const mine = await scene.app.gql<{ myInsignias: { insignia: { id: string; name: string }; awards: object[] }[] }>('member',
    '{ myInsignias { insignia { id name } awards { name criterion } } }', {}, scene.gestora);
  expect(mine.data.myInsignias.find(({ insignia }) => insignia.id === 'semilla')).toMatchObject({
    insignia: { name: 'Semilla viva' }, awards: [{ name: 'Semilla', criterion: '1 práctica admitida' }],
  });
});

test('one switched off is given to nobody else, leaves the gallery, and stays with whoever has it', async () => {
  const change = { ...text({ enabled: false }), id: 'ojo-atento', basedOn: 1 };
  expect((await ask(CHANGE, change)).errors).toBeUndefined();
  const late = await person(scene.app);
  for (let n = 0; n < 5; n += 1) await facts(scene.app).record(fact('stand.held', late, `stand:${n}`));
  await scene.app.drainJobs();
  expect(await countRows(scene.app, 'insignia_award', `insignia_id = 'ojo-atento' and member_id = $1`, [late])).toBe(0);
  const page = await scene.app.gql<{ insignia: object | null; insigniaGallery: { id: string }[] }>('member', '{ insignia(id: "ojo-atento") { insignia { inUse } } insigniaGallery { id } }');
  expect(page.data.insignia).toEqual({ insignia: { inUse: false } });
  expect(page.data.insigniaGallery.map(({ id }) => id)).not.toContain('ojo-atento');
});

test('a grade that somebody holds does not go; one that nobody holds does', async () => {
  const two = { ...text({ name: 'Ojo atento', grades: [grade(need(2))] }), id: 'ojo-atento', basedOn: 2 };
  expect(reasonOf(await ask(CHANGE, two))).toBe('INSIGNIA_GRADE_HELD');
  const three = { ...semilla({ grades: [grade(admitted(2))] }), basedOn: 2 };
  expect((await ask(CHANGE, three)).data.changeInsignia).toMatchObject({ version: 3, grades: [{ grade: 1, holders: 1 }] });
});

test('ten changes over one version: one is saved', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(CHANGE, { ...semilla({ grades: [grade(admitted(3))] }), basedOn: 3 })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  for (const answer of answers.filter(({ errors }) => errors)) expect(reasonOf(answer)).toBe('INSIGNIA_CHANGED_MEANWHILE');
  await expect(scene.app.db.rows({ text: `update insignia_version set name = 'otra'` })).rejects.toBeDefined();
});

test.each<[string, () => Promise<Answer<unknown>>, string]>([
  ['a motif that is taken', () => create({ name: 'Otro ojo' }), 'MOTIF_TAKEN'],
  ['a name that is taken, accents apart', () => create({ name: 'SEMÍLLA VIVA' }, { ...FIGURE, motif: 'casa' }), 'INSIGNIA_NAME_TAKEN'],
  ['a name of signs', () => create({ name: '¡¡¡!!!' }, { ...FIGURE, motif: 'casa' }), 'INSIGNIA_NAME_EMPTY'],
  ['a name that is an address', () => create({ name: 'Muestra' }, { ...FIGURE, motif: 'casa' }), 'INSIGNIA_NAME_TAKEN'],
  ['an unknown motif', () => create({}, { ...FIGURE, motif: 'semilla' }), 'FIGURE_UNKNOWN'],
  ['a colour that is markup', () => create({}, { ...FIGURE, a: '"/><script>' }), 'FIGURE_UNKNOWN'],
  ['a prototype for a motif', () => create({}, { ...FIGURE, motif: 'constructor' }), 'FIGURE_UNKNOWN'],
  ['colours that nobody reads', () => create({}, { ...FIGURE, a: 'maiz' }), 'FIGURE_MAIN_FAINT'],
  ['a criterion with SQL for a kind', () => ask(PREVIEW, { grades: [grade(need(1, { kinds: ["x') or true --"] }))] }), 'CRITERION_KIND_UNKNOWN'],
  ['a phrase of another number', () => create({ grades: [grade(need(3, { told: '30 stands' }))] }), 'CRITERION_TOLD_WITHOUT_NUMBER'],
  ['an easier second grade', () => create({ grades: [grade(need(3)), grade(need(2))] }), 'GRADE_NOT_HARDER'],
  ['an insignia that does not exist', () => ask(CHANGE, { ...text(), id: 'nadie', basedOn: 1 }), 'INSIGNIA_NOT_FOUND'],
])('%s is refused and nothing changes', async (_, attempt, reason) => {
  const versions = await countRows(scene.app, 'insignia_version', 'true', []);
  expect(reasonOf(await attempt())).toBe(reason);
  expect(await countRows(scene.app, 'insignia_version', 'true', [])).toBe(versions);
});

test('markup in a name is text in the page of who verifies and in the file', async () => {
  const { data } = await create({ name: '<b>Casa</b>', grades: [grade(need(1, { told: '1 <img src=x>' }))] }, { ...FIGURE, motif: 'casa' });
  const svg = await (await get(scene, `/insignias/${data.createInsignia.id}/1.svg`)).text();
  expect(svg).not.toMatch(/<b>|<img/);
});

test.each([
  '/insignias/muestra/ojo.crema.vino.laguna.maiz.4.svg', '/insignias/muestra/nadie.crema.vino.laguna.maiz.1.svg', '/insignias/muestra/ojo.crema.vino.laguna.toString.1.svg',
  '/insignias/OJO-ATENTO/1.svg', '/credenciales/logros/semilla/1/99', '/credenciales/logros/semilla/0/1', '/credenciales/logros/semilla/1/x',
])('there is nothing at %s', async (path) => expect((await get(scene, path)).status).toBe(404));
