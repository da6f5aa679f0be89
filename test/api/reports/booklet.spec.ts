import { randomUUID } from 'node:crypto';
import { ADMIT, DECLARED, SUBMIT, drafted, openStage, published, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { toldPhoto } from '../files/evidence.cast.js';
import { photo } from '../files/samples.js';
import { sha256 } from './report.scene.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';

const FULL = `id slug title latest withheld revision updatedByName cases { id title schoolName } lines { code refuses sentence mend }
  texts { key text own revision byName changed } editions { number whatChanged byName pdfSha256 withheld reason } making { id number state step failure }`;
const SAVE = `mutation ($input: SaveBookletInput!) { saveBooklet(input: $input) { ${FULL} } }`;
const READ = `query ($id: ID!) { deskBooklet(id: $id) { ${FULL} } }`;
const PUBLISH = `mutation ($input: PublishBookletInput!) { publishBooklet(input: $input) { ${FULL} } }`;
const SAVE_TEXT = 'mutation ($input: SaveBookletTextInput!) { saveBookletText(input: $input) { key revision body } }';
const RESTORE = 'mutation ($input: RestoreBookletTextInput!) { restoreBookletText(input: $input) { key revision body } }';
const HISTORY = 'query ($bookletId: ID!, $key: String!) { bookletTextHistory(bookletId: $bookletId, key: $key) { items { revision body restores byName } nextCursor } }';
const WITHHOLD = `mutation ($input: WithholdBookletInput!) { withholdBooklet(input: $input) { ${FULL} } }`;
const CASES = 'query ($search: String) { bookletCases(search: $search) { id title schoolName } }';
const PREVIEW = 'query ($bookletId: ID!, $section: String!, $body: String) { bookletPreview(bookletId: $bookletId, section: $section, body: $body) }';
const PAGE = `query ($slug: String!, $edition: Int) { caseBooklet(slug: $slug, edition: $edition) { title number latest whatChanged contentSha256 pdfSha256 pdfLength withheldReason
  parts { id title blocks { kind title text items { heading text cells link } photos { sha256 } } } editions { number withheld } } }`;
const LIST = '{ caseBooklets(first: 10) { items { slug title caseCount regionNames number } nextCursor } }';

const SCHOOL = {
  ...{ modularCode: '0234567', name: 'I. E. 1234 de muestra', level: 'PRIMARY', kind: 'MULTIGRADE', area: 'RURAL', students: 48, teachers: 3, supportStaff: 1 },
  ...{ population: 'Familias de tres anexos.', economy: 'Agricultura de quebrada.' },
  pairs: [{ problem: 'Faltas en época de cosecha', response: 'Calendario acordado con las familias' }],
};
type Line = { code: string; refuses: boolean; sentence: string; mend: string };
type Booklet = {
  id: string;
  slug: string;
  title: string;
  latest: number;
  withheld: boolean;
  revision: number;
  updatedByName: string;
  texts: { key: string; text: string; own: boolean; revision: number; byName: string | null; changed: boolean }[];
  cases: { id: string; title: string; schoolName: string }[];
  lines: Line[];
  editions: { number: number; whatChanged: string; pdfSha256: string; withheld: boolean; reason: string }[];
  making: { id: string; number: number; state: string; failure: string } | null;
};
type Part = { id: string; title: string; blocks: { kind: string; title: string; text: string; items: { cells: string[]; link: string }[]; photos: { sha256: string }[] }[] };
type Page = { title: string; number: number; latest: number; whatChanged: string; pdfSha256: string; pdfLength: number; withheldReason: string; parts: Part[]; editions: { number: number; withheld: boolean }[] };

let stage: Stage;
let first: string;
let second: string;
beforeAll(async () => {
  stage = await openStage();
  first = await drafted(stage, 'La escuela que acordó su calendario', { school: { school: SCHOOL } });
  await toldPhoto(stage, first, await photo(400, 300));
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: first, ...DECLARED } }));
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: first, comment: '' } }));
  second = await published(stage, 'La escuela que hizo su pozo', { school: { school: { ...SCHOOL, modularCode: '0234568', name: 'I. E. 5678 de muestra', pairs: [{ problem: 'Sin agua', response: 'Pozo comunal' }] } } });
});
afterAll(() => stage.close());

const TEXTS = { presentation: 'Dos escuelas rurales que cambiaron lo que estaba en sus manos.', closing: 'Cuéntanos qué vas a adaptar.' };
let titled = 0;
const input = (more: object = {}) => ({ input: { id: randomUUID(), revision: 0, title: `Escuelas rurales, cartilla ${(titled += 1)}`, caseIds: [first, second], ...more } });
const textInput = (bookletId: string, key: string, revision: number, body: string) => ({ input: { id: randomUUID(), bookletId, key, revision, body } });
/** Its cases and both of its texts. */
async function saved(more: object = {}, texts: Record<string, string> = TEXTS): Promise<Booklet> {
  const { id } = succeeded(await stage.ask<{ saveBooklet: Booklet }>('staff', SAVE, input(more))).saveBooklet;
  for (const [key, body] of Object.entries(texts)) succeeded(await stage.ask('staff', SAVE_TEXT, textInput(id, key, 0, body)));
  return read(id);
}
const read = async (id: string): Promise<Booklet> => succeeded(await stage.ask<{ deskBooklet: Booklet }>('staff', READ, { id })).deskBooklet;
const publish = (bookletId: string, number: number, whatChanged = '', who: Who = 'staff') => stage.ask<{ publishBooklet: Booklet }>(who, PUBLISH, { input: { id: randomUUID(), bookletId, number, whatChanged } });
async function made(bookletId: string, number: number, whatChanged = ''): Promise<Booklet> {
  succeeded(await publish(bookletId, number, whatChanged));
  await stage.app.drainJobs();
  return read(bookletId);
}
const page = async (slug: string, edition?: number) => succeeded(await stage.ask<{ caseBooklet: Page | null }>(null, PAGE, { slug, edition })).caseBooklet;
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${stage.app.url}${path}`, { headers });
const bytes = async (path: string): Promise<Buffer> => Buffer.from(await (await get(path)).arrayBuffer());

test('only published practices that tell the case of a school can be chosen, found by their words', async () => {
  const none = await published(stage, 'Sin escuela');
  const cases = async (search: string | null) => succeeded(await stage.ask<{ bookletCases: { id: string }[] }>('staff', CASES, { search })).bookletCases.map(({ id }) => id);
  expect(await cases(null)).toEqual(expect.arrayContaining([first, second]));
  expect(await cases(null)).not.toContain(none);
  expect(await cases('POZO')).toEqual([second]);
  expect(await cases('%')).toEqual([]);
  expect(refused(await stage.ask('staff', SAVE, input({ caseIds: [none] })))).toMatchObject({ reason: 'BOOKLET_CASE_UNKNOWN', fields: ['input.caseIds BOOKLET_CASE_UNKNOWN'] });
});

test('what two people write at once is refused to the second; the same booklet saved again is one', async () => {
  const asked = input();
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', SAVE, asked));
  const { id } = asked.input;
  expect(await read(id)).toMatchObject({ revision: 1, latest: 0, updatedByName: 'Especialista de prueba', lines: [{ code: 'BOOKLET_TEXT_EMPTY' }, { code: 'BOOKLET_TEXT_EMPTY' }], editions: [] });
  const change = { input: { ...asked.input, revision: 1, caseIds: [second, first] } };
  const { saveBooklet } = succeeded(await stage.ask<{ saveBooklet: Booklet }>('otherStaff', SAVE, change));
  expect(saveBooklet).toMatchObject({ revision: 2, cases: [{ id: second, schoolName: 'I. E. 5678 de muestra' }, { id: first }] });
  expect(refused(await stage.ask('staff', SAVE, { input: { ...asked.input, revision: 1, title: 'Otro título' } })).reason).toBe('BOOKLET_STALE');
});

test('each text keeps every save: who, when and what it said; an old one comes back, and a stale save is refused with nothing lost', async () => {
  const { id } = await saved({}, {});
  const asked = textInput(id, 'closing', 0, 'Gracias.');
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', SAVE_TEXT, asked));
  expect(refused(await stage.ask('otherStaff', SAVE_TEXT, textInput(id, 'closing', 0, 'Otro cierre.'))).reason).toBe('REPORT_TEXT_STALE');
  expect(refused(await stage.ask('otherStaff', SAVE_TEXT, { input: { ...asked.input, body: 'Con otro texto.' } })).reason).toBe('REPORT_TEXT_ID_TAKEN');
  succeeded(await stage.ask('otherStaff', SAVE_TEXT, textInput(id, 'closing', 1, 'Otro cierre.')));
  const history = async () => succeeded(await stage.ask<{ bookletTextHistory: { items: { revision: number; body: string; restores: number | null }[] } }>('staff', HISTORY, { bookletId: id, key: 'closing' })).bookletTextHistory.items;
  expect((await history()).map(({ revision, body }) => [revision, body])).toEqual([[2, 'Otro cierre.'], [1, 'Gracias.']]);
  succeeded(await stage.ask('staff', RESTORE, { input: { id: randomUUID(), bookletId: id, key: 'closing', revision: 2, restores: 1 } }));
  expect((await history())[0]).toMatchObject({ revision: 3, body: 'Gracias.', restores: 1 });
  expect((await read(id)).texts).toMatchObject([{ key: 'presentation', text: '', own: false, revision: 0, byName: null }, { key: 'closing', text: 'Gracias.', own: true, revision: 3, byName: 'Especialista de prueba' }]);
  const parallel = await Promise.all(Array.from({ length: 20 }, (_, n) => stage.ask('staff', SAVE_TEXT, textInput(id, 'presentation', 0, `Texto ${n}`))));
  expect(parallel.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(refused(await stage.ask('staff', SAVE_TEXT, textInput(id, 'summary', 0, 'x'))).fields).toEqual(['input.key REPORT_TEXT_UNKNOWN']);
  const [nowhere, stranger] = [await stage.ask('staff', SAVE_TEXT, textInput(randomUUID(), 'closing', 0, 'x')), await stage.ask('author', SAVE_TEXT, textInput(id, 'closing', 3, 'x'))];
  expect([refused(nowhere).reason, stranger.errors === undefined]).toEqual(['BOOKLET_NOT_FOUND', false]);
  await expect(stage.app.db.rows({ text: `update booklet_text set body = 'x'` })).rejects.toThrow();
});

test('a part is drawn with what is being written in it', async () => {
  const { id } = await saved();
  const pages = async (section: string, body: string | null = null) => succeeded(await stage.ask<{ bookletPreview: string[] }>('staff', PREVIEW, { bookletId: id, section, body })).bookletPreview;
  expect((await pages('cover')).length).toBeGreaterThanOrEqual(2);
  expect((await pages(first))[0]).toContain('<svg');
  expect(await pages('closing', '')).toEqual([]);
  expect((await pages('closing', 'Otro cierre.'))[0]).not.toBe((await pages('closing'))[0]);
  expect(refused(await stage.ask('staff', PREVIEW, { bookletId: randomUUID(), section: 'cover' })).reason).toBe('BOOKLET_NOT_FOUND');
});

describe('Published', () => {
  let booklet: Booklet;
  const path = (file = '', edition?: number): string => `/cartillas/${booklet.slug}${file}${edition ? `?edicion=${edition}` : ''}`;

  test('an edition is frozen with its hashes, its page says what its document says, and search engines learn of it', async () => {
    const before = await saved();
    expect(await page(before.slug)).toBeNull();
    booklet = await made(before.id, 1);
    expect(booklet).toMatchObject({ latest: 1, making: { state: 'DONE', number: 1 } });
    const shown = await page(booklet.slug);
    const pdf = await bytes(path('/cartilla.pdf'));
    expect([sha256(pdf), pdf.length, pdf.subarray(0, 5).toString()]).toEqual([shown?.pdfSha256, shown?.pdfLength, '%PDF-']);
    expect(accessibilityProblems(pdf)).toEqual([]);
    expect(shown?.parts.map(({ id, title }) => [id, title])).toEqual([
      ['presentacion', 'Presentación'],
      ['casos', 'Los casos'],
      ['caso-1', 'La escuela que acordó su calendario'],
      ['caso-2', 'La escuela que hizo su pozo'],
      ['cierre', 'Cierre'],
    ]);
    const blocks = shown?.parts[2].blocks ?? [];
    expect(blocks.find(({ title }) => title === 'Lo que identificaron y cómo respondieron')?.items[0].cells).toEqual(['Faltas en época de cosecha', 'Calendario acordado con las familias']);
    expect(blocks.find(({ title }) => title === 'La escuela en datos')?.items.map(({ cells }) => cells)).toEqual(expect.arrayContaining([['Estudiantes', '48']]));
    expect(blocks.find(({ kind }) => kind === 'ADDRESS')?.items[0].link).toContain('/practicas/');
    const [picture] = blocks.find(({ kind }) => kind === 'PHOTOS')?.photos ?? [];
    const image = await get(path(`/fotos/${picture?.sha256}-mediana.webp`));
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const { caseBooklets } = succeeded(await stage.ask<{ caseBooklets: { items: { slug: string; caseCount: number }[] } }>(null, LIST, {}));
    expect(caseBooklets.items).toEqual([expect.objectContaining({ slug: booklet.slug, caseCount: 2, number: 1 })]);
    expect(await (await get('/sitemap.xml')).text()).toContain(`/cartillas/${booklet.slug}<`);
    const tag = (await get(path('/cartilla.pdf'))).headers.get('etag') ?? '';
    expect((await get(path('/cartilla.pdf'), { 'if-none-match': tag })).status).toBe(304);
  });

  test('an erratum is another edition that says what changed; the one before stays to the byte', async () => {
    const old = await bytes(path('/cartilla.pdf', 1));
    expect(refused(await publish(booklet.id, 2, 'Nada')).reason).toBe('BOOKLET_ERRATUM_CHANGES_NOTHING');
    expect(refused(await publish(booklet.id, 1)).reason).toBe('BOOKLET_EDITION_TAKEN');
    succeeded(await stage.ask('staff', SAVE, { input: { id: booklet.id, revision: booklet.revision, title: booklet.title, caseIds: [second] } }));
    succeeded(await stage.ask('staff', SAVE_TEXT, textInput(booklet.id, 'closing', 1, 'Otro cierre.')));
    expect((await read(booklet.id)).texts.map(({ key, changed }) => [key, changed])).toEqual([['presentation', false], ['closing', true]]);
    expect(refused(await publish(booklet.id, 2)).fields).toEqual(['input.whatChanged BOOKLET_ERRATUM_SAYS_NOTHING']);
    const again = await made(booklet.id, 2, 'Se quitó un caso.');
    expect(again).toMatchObject({ latest: 2, slug: booklet.slug, editions: [{ number: 2, whatChanged: 'Se quitó un caso.' }, { number: 1 }] });
    expect(await page(booklet.slug)).toMatchObject({ number: 2, latest: 2, whatChanged: 'Se quitó un caso.' });
    expect(await page(booklet.slug, 1)).toMatchObject({ number: 1, latest: 2 });
    expect((await bytes(path('/cartilla.pdf', 1))).equals(old)).toBe(true);
    expect((await get(path('/cartilla.pdf', 3))).status).toBe(404);
    await expect(stage.app.db.rows({ text: `update booklet_edition set what_changed = 'x'` })).rejects.toThrow();
  });

  test('its address is withheld with a reason: its page says so, its files do not answer, nobody is led to it; its hash stays and it can be returned', async () => {
    const decision = { input: { bookletId: booklet.id, number: 2, withheld: true, reason: 'Una familia pidió retirar su caso.' } };
    expect((await stage.ask('author', WITHHOLD, decision)).errors).toBeDefined();
    expect(refused(await stage.ask('staff', WITHHOLD, { input: { ...decision.input, number: 9 } })).reason).toBe('REPORT_EDITION_UNKNOWN');
    succeeded(await stage.ask('staff', WITHHOLD, decision));
    expect(refused(await stage.ask('otherStaff', WITHHOLD, decision)).reason).toBe('EDITION_ALREADY_SO');
    const shown = await page(booklet.slug);
    expect(shown).toMatchObject({ number: 2, withheldReason: decision.input.reason, parts: [], editions: [{ number: 2, withheld: true }, { number: 1, withheld: false }] });
    expect((await read(booklet.id)).editions[0]).toMatchObject({ withheld: true, reason: decision.input.reason, pdfSha256: shown?.pdfSha256 });
    const statuses = async () => Promise.all([path('/cartilla.pdf'), path('/cartilla.pdf', 2), path('/cartilla.pdf', 1), path(`/fotos/${'0'.repeat(64)}-grande.webp`)].map(async (one) => (await get(one)).status));
    expect(await statuses()).toEqual([410, 410, 200, 410]);
    expect(await page(booklet.slug, 1)).toMatchObject({ number: 1, withheldReason: '' });
    const listed = async () => JSON.stringify(succeeded(await stage.ask(null, LIST, {})));
    expect([await listed(), await (await get('/sitemap.xml')).text()].filter((text) => text.includes(booklet.slug))).toEqual([]);
    succeeded(await stage.ask('staff', WITHHOLD, { input: { ...decision.input, withheld: false, reason: 'Se repuso.' } }));
    expect([await statuses(), (await listed()).includes(booklet.slug)]).toEqual([[200, 200, 200, 404], true]);
    const audited = await stage.app.db.rows<{ action: string }>({ text: `select action from audit_entry where target = $1 and action in ('booklet.withhold', 'booklet.return') order by action`, values: [booklet.id] });
    expect(audited.map(({ action }) => action)).toEqual(['booklet.return', 'booklet.withhold']);
  });
});

test('nothing is published while a photo lacks its rights, a case is not public, or there is none', async () => {
  const codes = ({ lines }: Booklet) => lines.filter(({ refuses }) => refuses).map(({ code }) => code);
  expect(codes(await saved({ caseIds: [] }))).toEqual(['BOOKLET_WITHOUT_CASES']);
  const { id } = await saved();
  const minors = (value: boolean | null) => stage.app.db.rows({ text: 'update practice_evidence set minors = $2, authorised = null where practice_id = $1', values: [first, value] });
  await minors(true);
  const [line] = (await read(id)).lines;
  expect(line).toMatchObject({ code: 'PHOTO_MINORS', mend: `/admision/${first}` });
  expect(refused(await publish(id, 1)).reason).toBe('BOOKLET_REFUSED');
  await minors(false);
  const hide = (sign: string) => stage.app.db.rows({ text: `update practice set hidden_version = ${sign === 'hide' ? 'published_version' : 'null'}, published_version = ${sign === 'hide' ? 'null' : 'hidden_version'} where id = $1`, values: [second] });
  // It agreed when it was asked, and no longer when its turn came.
  succeeded(await publish(id, 1));
  await hide('hide');
  await stage.app.drainJobs();
  expect(await read(id)).toMatchObject({ latest: 0, making: { state: 'FAILED' }, lines: [{ code: 'CASE_NOT_PUBLIC' }] });
  await hide('show');
});

test('two who publish at once make one edition; a photo that lost its rights meanwhile stops it; a text saved meanwhile is in it', async () => {
  const { id, slug } = await saved();
  const minors = (value: boolean | null) => stage.app.db.rows({ text: 'update practice_evidence set minors = $2, authorised = null where practice_id = $1', values: [first, value] });
  const both = await Promise.all((['staff', 'otherStaff'] as const).map((who) => publish(id, 1, '', who)));
  expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(both.filter(({ errors }) => errors).map((answer) => refused(answer).reason)).toEqual(['BOOKLET_BEING_MADE']);
  await minors(true);
  await stage.app.drainJobs();
  expect(await read(id)).toMatchObject({ latest: 0, making: { state: 'FAILED' }, lines: [{ code: 'PHOTO_MINORS', refuses: true }] });
  expect(await page(slug)).toBeNull();
  await minors(false);
  succeeded(await publish(id, 1));
  succeeded(await stage.ask('otherStaff', SAVE_TEXT, textInput(id, 'closing', 1, 'Un cierre de última hora.')));
  await stage.app.drainJobs();
  expect((await page(slug))?.parts.at(-1)?.blocks[0].text).toBe('Un cierre de última hora.');
});

test('a making whose process was killed begins again; a person sees nothing of it but a little more waiting', async () => {
  const { id } = await saved();
  const { id: staff } = await stage.who('staff');
  const gone = new Date(stage.app.clock.now().getTime() - 180_000);
  await stage.app.db.rows({
    text: `insert into booklet_making (id, booklet_id, number, state, attempts, asked_by, asked_at, touched_at) values ($1, $2, 1, 'MAKING', 1, $3, $4, $4)`,
    values: [randomUUID(), id, staff, gone],
  });
  expect(refused(await publish(id, 1)).reason).toBe('BOOKLET_BEING_MADE');
  await stage.app.db.addJob('booklet.resume', {});
  await stage.app.drainJobs();
  expect(await read(id)).toMatchObject({ latest: 1, making: { state: 'DONE' } });
});

test('a text of a person stays text in the document and on the page', async () => {
  const nasty = '#eval("1+1") $x$ *no* _es_ <script>alert(1)</script>';
  const booklet = await saved({ title: 'Casos «#read("x")» y <b>más</b>' }, { presentation: nasty });
  const { making, slug } = await made(booklet.id, 1);
  expect(making?.failure).toBe('');
  expect((await page(slug))?.parts[0].blocks[0].text).toBe(nasty);
});

test.each<[Who | null]>([['author'], ['expert'], [null]])('%s writes no booklet, and learns of none', async (who) => {
  const { id } = await saved();
  const answer = await stage.ask(who, SAVE, input());
  expect(answer.errors).toBeDefined();
  expect((await stage.ask(who, READ, { id })).errors).toBeDefined();
});
