import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { announced, type DeskShown } from '../exchanges/scene.js';
import { wireOf } from '../files/evidence.cast.js';
import { photo } from '../files/samples.js';
import { MakingRunner } from '../../../libs/reports/src/edition/making-runner.js';
import { runnersOf } from '../../../libs/reports/src/edition/runners.js';
import {
  CHECK, HISTORY, LIST, MAKING, OF_EXCHANGE, OPEN, PREVIEW, PUBLISH, READ, RESTORE, SAVE, TRY, WITHHOLD,
  attended, heldExchange, opened, publishInput, publishedReport, read, sha256, textInput, withoutConsent, written, type Making,
} from './report.scene.js';

let stage: Stage;
let one: DeskShown & { practiceId: string };
beforeAll(async () => {
  stage = await openStage();
  one = await heldExchange(stage, { withPhoto: true });
  await attended(stage, one.id, 'author');
});
afterAll(() => stage.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${stage.app.url}${path}`, { headers });
const status = async (path: string): Promise<number> => (await get(path)).status;
const bytes = async (path: string): Promise<Buffer> => Buffer.from(await (await get(path)).arrayBuffer());
const making = async (id: string): Promise<Making> => succeeded(await stage.ask<{ reportMaking: Making }>('staff', MAKING, { id })).reportMaking;

test('A report begins when the exchange was held, once, with a proposal in each text', async () => {
  const early = await announced(stage);
  expect(refused(await stage.ask('staff', OPEN, { exchangeId: early.id })).reason).toBe('REPORT_EXCHANGE_NOT_HELD');
  const [real, random] = [await stage.ask('staff', READ, { exchangeId: early.id }), await stage.ask('staff', READ, { exchangeId: randomUUID() })];
  expect(real.data).toEqual(random.data);
  for (let twice = 0; twice < 2; twice += 1) await opened(stage, one.id);
  const report = await read(stage, one.id);
  expect(report).toMatchObject({ state: 'WRITING', latest: 0, editions: [], making: null });
  expect(report.texts.map(({ key }) => key)).toEqual(['presentation', 'summary', 'community', 'route', 'network', `chapter:${one.practiceId}`, 'testimonials', 'closing']);
  expect(report.texts.filter(({ own }) => own)).toEqual([]);
  expect(report.texts[0].text).toContain(one.title);
  const { deskReports } = succeeded(await stage.ask<{ deskReports: { items: object[] } }>('staff', LIST, { first: 10 }));
  expect(deskReports.items).toEqual([{ exchangeId: one.id, title: one.title, state: 'WRITING', latest: 0, making: false }]);
});

test('What two people write at once is refused to the second, with nothing lost; the same save sent again is one revision', async () => {
  const first = textInput(one.id, 'closing', 0, 'Gracias a todas y todos.');
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', SAVE, first));
  expect(refused(await stage.ask('otherStaff', SAVE, textInput(one.id, 'closing', 0, 'Otro cierre.'))).reason).toBe('REPORT_TEXT_STALE');
  expect(refused(await stage.ask('otherStaff', SAVE, { input: { ...first.input, body: 'Con otro texto.' } })).reason).toBe('REPORT_TEXT_ID_TAKEN');
  expect(await written(stage, one.id, 'closing', 1, 'Otro cierre.', 'otherStaff')).toBe(2);
  const { reportTextHistory: history } = succeeded(await stage.ask<{ reportTextHistory: { items: { revision: number; body: string; byName: string }[] } }>('staff', HISTORY, { exchangeId: one.id, key: 'closing' }));
  expect(history.items.map(({ revision, body }) => [revision, body])).toEqual([[2, 'Otro cierre.'], [1, 'Gracias a todas y todos.']]);
  succeeded(await stage.ask('staff', RESTORE, { input: { id: randomUUID(), exchangeId: one.id, key: 'closing', revision: 2, restores: 1 } }));
  const closing = (await read(stage, one.id)).texts.find(({ key }) => key === 'closing');
  expect(closing).toMatchObject({ text: 'Gracias a todas y todos.', own: true, revision: 3, byName: 'Especialista de prueba' });
});

test('Fifty saves over the same revision leave one', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => stage.ask('staff', SAVE, textInput(one.id, 'network', 0, `Texto ${n}`))));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  const rows = await stage.app.db.rows({ text: `select 1 from report_text where exchange_id = $1 and key = 'network'`, values: [one.id] });
  expect(rows).toHaveLength(1);
});

test.each<[string, object, string]>([
  ['a key that no report has', { key: 'cover' }, 'input.key REPORT_TEXT_UNKNOWN'],
  ['the chapter of a practice that was not presented', { key: `chapter:${randomUUID()}` }, 'input.key REPORT_TEXT_UNKNOWN'],
  ['a text that is too long', { key: 'testimonials', body: 'x'.repeat(1001) }, 'input.body REPORT_TEXT_TOO_LONG'],
])('%s is refused at its field', async (_, more, field) => {
  const { input } = textInput(one.id, 'closing', 3, 'Hola');
  expect(refused(await stage.ask('staff', SAVE, { input: { ...input, ...more } })).fields).toEqual([field]);
});

test('A chapter is drawn with what is being written, without saving it', async () => {
  const pages = async (body: string | null) => succeeded(await stage.ask<{ reportPreview: { pages: string[] } }>('staff', PREVIEW, { exchangeId: one.id, section: 'closing', body })).reportPreview.pages;
  const [saved, typed] = [await pages(null), await pages('Un cierre muy distinto.')];
  expect(saved.length).toBeGreaterThan(0);
  expect(saved[0]).toContain('<svg');
  expect(typed[0]).not.toBe(saved[0]);
  expect((await read(stage, one.id)).texts.find(({ key }) => key === 'closing')?.text).toBe('Gracias a todas y todos.');
});

test('A trial is made by the worker, opened by the desk alone, and asked again with its id it is the same', async () => {
  const input = { id: randomUUID(), exchangeId: one.id };
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', TRY, { input }));
  expect(refused(await stage.ask('otherStaff', TRY, { input: { id: randomUUID(), exchangeId: one.id } })).reason).toBe('REPORT_BEING_MADE');
  await stage.app.drainJobs();
  const done = await making(input.id);
  expect(done).toMatchObject({ state: 'DONE', failure: '', path: `/admin/reportes/prueba/${input.id}.pdf` });
  const open = async (who: Who) => fetch(`${stage.app.url}${done.path}`, { headers: { cookie: (await stage.who(who)).session.cookie } });
  expect(Buffer.from(await (await open('staff')).arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await open('expert')).status).toBe(403);
  expect([401, 403, 404]).toContain((await open('author')).status);
  expect(await status(`/reportes/${one.slug}/reporte.pdf`)).toBe(404);
  // Nobody needs it after a week.
  await stage.app.db.rows({ text: 'update kept_object set until = $1 where until is not null', values: [new Date(stage.app.clock.now().getTime() - 1)] });
  await stage.app.db.addJob('files.sweep', {});
  await stage.app.drainJobs();
  expect([(await making(input.id)).path, (await open('staff')).status]).toEqual([null, 404]);
});

test('A making whose process was killed begins again; after three times it says that it could not', async () => {
  const id = randomUUID();
  const put = (attempts: number) => stage.app.db.rows({
    text: `insert into report_making (id, exchange_id, state, attempts, runner, asked_by, asked_at, touched_at)
      values ($1, $2, 'MAKING', $3, gen_random_uuid(), $4, $5, $5) on conflict (id) do update set attempts = $3, state = 'MAKING', touched_at = $5, finished_at = null`,
    values: [id, one.id, attempts, staffId, new Date(stage.app.clock.now().getTime() - 120_000)],
  });
  const { id: staffId } = await stage.who('staff');
  await put(1);
  await stage.app.db.addJob('report.resume', {});
  await stage.app.drainJobs();
  expect((await making(id)).state).toBe('DONE');
  await put(3);
  await stage.app.db.addJob('report.resume', {});
  await stage.app.drainJobs();
  expect(await making(id)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('No pudimos armar el reporte') as string });
});

test('A making whose job is taken up again goes on at once; one of a process that lives is left to it', async () => {
  const { id: staffId } = await stage.who('staff');
  const [id, job] = [randomUUID(), { id: '900001', attempts: 1 }];
  const at = stage.app.clock.now();
  await stage.app.db.rows({
    text: `insert into report_making (id, exchange_id, state, attempts, runner, asked_by, asked_at, touched_at) values ($1, $2, 'MAKING', 1, $3, $4, $5, $5)`,
    values: [id, one.id, runnersOf(job).runner, staffId, at],
  });
  const runner = stage.app.app.get(MakingRunner, { strict: false });
  await runner.make({ makingId: id }, { id: '900002', attempts: 3 });
  expect((await making(id)).state).toBe('MAKING');
  await runner.make({ makingId: id }, { ...job, attempts: 2 });
  expect((await making(id)).state).toBe('DONE');
});

test('Nothing is published while a line refuses, neither when it is asked nor when it would be frozen', async () => {
  const id = await withoutConsent(stage, one.id, 'Rosa Quispe');
  await written(stage, one.id, 'closing', 3, 'Como dijo Rosa Quispe, nos llevamos ideas.');
  const { reportCheck } = succeeded(await stage.ask<{ reportCheck: { lines: { code: string; refuses: boolean; mend: string }[] } }>('staff', CHECK, { exchangeId: one.id }));
  expect(reportCheck.lines[0]).toMatchObject({ code: 'TESTIMONIAL_NAMED', refuses: true, mend: expect.stringContaining(one.id) as string });
  expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 1))).reason).toBe('REPORT_CHECK_REFUSES');
  // It agreed when it was asked, and no longer when its turn came.
  await written(stage, one.id, 'closing', 4, 'Gracias.');
  const asked = publishInput(one.id, 1);
  succeeded(await stage.ask('staff', PUBLISH, asked));
  await written(stage, one.id, 'closing', 5, 'Como dijo Rosa Quispe, gracias.');
  await stage.app.drainJobs();
  expect(await making(asked.input.id)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('una línea de la revisión lo impide') as string });
  expect((await read(stage, one.id)).editions).toEqual([]);
  await stage.app.db.rows({ text: 'delete from testimonial where id = $1', values: [id] });
});

describe('Published', () => {
  const path = (file: string, edition?: number): string => `/reportes/${one.slug}${file}${edition ? `?edicion=${edition}` : ''}`;

  test('an edition is frozen with the hashes of its bytes, told to whoever attended, linked from its exchange and known to search engines', async () => {
    expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 2))).reason).toBe('REPORT_EDITION_TAKEN');
    const report = await publishedReport(stage, one.id, 1);
    expect(report).toMatchObject({ state: 'PUBLISHED', latest: 1, changedParts: [] });
    const [edition] = report.editions;
    const [pdf, annex] = [await bytes(path('/reporte.pdf')), await bytes(path('/datos.json'))];
    expect([sha256(pdf), sha256(annex), pdf.length]).toEqual([edition.pdfSha256, edition.annexSha256, edition.pdfLength]);
    const data = JSON.parse(annex.toString()) as { edicion: number; sha256: { pdf: string }; cifras: { clave: string; definicion: string; corte: string; consulta: string }[]; tablas: { practicas: { titulo: string }[] } };
    expect(data).toMatchObject({ edicion: 1, sha256: { pdf: edition.pdfSha256 } });
    expect(data.cifras.length).toBeGreaterThan(10);
    for (const figure of data.cifras) expect([figure.definicion, figure.corte, figure.consulta].every(Boolean)).toBe(true);
    expect(data.tablas.practicas).toHaveLength(1);
    expect(annex.toString()).not.toContain('@');
    expect((await get(path('/datos.json'), { 'if-none-match': `"${edition.annexSha256}"` })).status).toBe(304);
    const told = await stage.app.db.rows<{ kind: string }>({ text: `select kind from notification where kind = 'report.published'` });
    expect(told).toHaveLength(1);
    expect(succeeded(await stage.ask(null, OF_EXCHANGE, { slug: one.slug }))).toEqual({ exchangeReport: { slug: one.slug, number: 1 } });
    expect((await bytes('/sitemap.xml')).toString()).toContain(`/reportes/${one.slug}</loc>`);
    const audited = await stage.app.db.rows({ text: `select 1 from audit_entry where action = 'report.publish' and target = $1`, values: [one.id] });
    expect(audited).toHaveLength(1);
    // The answer was lost: asked again with its id, it is the same edition.
    const done = `select id from report_making where exchange_id = $1 and number = 1 and state = 'DONE'`;
    const [{ id }] = await stage.app.db.rows<{ id: string }>({ text: done, values: [one.id] });
    const replay = succeeded(await stage.ask<{ publishReport: { state: string } }>('staff', PUBLISH, { input: { ...publishInput(one.id, 1).input, id } }));
    expect(replay.publishReport.state).toBe('DONE');
    expect((await read(stage, one.id)).editions).toHaveLength(1);
  });

  test('its photos stay as they were when the practice loses them', async () => {
    const [{ sha }] = await stage.app.db.rows<{ sha: string }>({ text: `select sha256 as sha from report_edition_photo where exchange_id = $1 and form = 'LARGE'`, values: [one.id] });
    const before = await bytes(path(`/fotos/${sha}-grande.webp`));
    expect(before.length).toBeGreaterThan(100);
    await stage.app.db.rows({ text: 'update stored_file set released_at = now()' });
    for (const { id } of await stage.app.db.rows<{ id: string }>({ text: 'select id from stored_file' })) await stage.app.db.addJob('files.purge', { fileId: id });
    await stage.app.db.addJob('files.sweep', {});
    await stage.app.drainJobs();
    expect(sha256(await bytes(path(`/fotos/${sha}-grande.webp`)))).toBe(sha256(before));
    expect(await status(path(`/fotos/${'0'.repeat(64)}-grande.webp`))).toBe(404);
  });

  test('nothing of it can be changed, not even by the role of the application', async () => {
    const client = new pg.Client({ connectionString: stage.app.databaseUrl });
    await client.connect();
    await client.query('set role cop_app');
    for (const table of ['report_edition', 'report_text', 'report_edition_photo', 'report_withholding'])
      for (const statement of [`update ${table} set number = 9`, `delete from ${table}`].filter((text) => table !== 'report_text' || text.startsWith('delete')))
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    await client.query('reset role');
    await expect(client.query(`update report_edition set what_changed = 'x'`)).rejects.toThrow();
    await client.end();
  });

  test('an erratum says what changed, shows which parts did, and the edition before stays at its address', async () => {
    const first = await bytes(path('/reporte.pdf', 1));
    expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 2, ''))).fields).toEqual(['input.whatChanged ERRATUM_SAYS_NOTHING']);
    const changedBefore = (await read(stage, one.id)).changedParts;
    await written(stage, one.id, 'closing', 6, 'Gracias de nuevo.');
    expect([...(await read(stage, one.id)).changedParts].sort()).toEqual([...changedBefore, 'Cierre'].sort());
    const report = await publishedReport(stage, one.id, 2, 'Corrige el cierre.');
    expect(report.editions.map(({ number }) => number)).toEqual([2, 1]);
    expect(report.editions[0]).toMatchObject({ whatChanged: 'Corrige el cierre.', changedParts: expect.arrayContaining(['Cierre']) as string[] });
    expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 3, 'Nada nuevo'))).reason).toBe('ERRATUM_CHANGES_NOTHING');
    expect(sha256(await bytes(path('/reporte.pdf', 1)))).toBe(sha256(first));
    expect(sha256(await bytes(path('/reporte.pdf')))).toBe(report.editions[0].pdfSha256);
    for (const edition of ['3', '0', '-1', 'x', '1&edicion=2']) expect(await status(`${path('/datos.json')}?edicion=${edition}`)).toBe(404);
  });

  test('when a consent is withdrawn its address is withheld with a reason, its hash stays, and it can be returned', async () => {
    const input = { exchangeId: one.id, number: 2, withheld: true, reason: 'Una persona retiró su consentimiento.' };
    succeeded(await stage.ask('staff', WITHHOLD, { input }));
    expect(refused(await stage.ask('otherStaff', WITHHOLD, { input })).reason).toBe('EDITION_ALREADY_SO');
    const report = await read(stage, one.id);
    expect(report).toMatchObject({ state: 'WITHHELD' });
    expect(report.editions[0]).toMatchObject({ withheld: true, reason: input.reason, pdfSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect([await status(path('/reporte.pdf')), await status(path('/datos.json', 2)), await status(path('/reporte.pdf', 1))]).toEqual([410, 410, 200]);
    expect(succeeded(await stage.ask(null, OF_EXCHANGE, { slug: one.slug }))).toEqual({ exchangeReport: null });
    expect((await bytes('/sitemap.xml')).toString()).not.toContain(`/reportes/${one.slug}<`);
    succeeded(await stage.ask('staff', WITHHOLD, { input: { ...input, withheld: false, reason: 'Se repuso.' } }));
    expect(await status(path('/reporte.pdf'))).toBe(200);
  });
});

describe('Words that are taken back', () => {
  const GIVE = 'mutation ($input: GiveTestimonialInput!) { giveTestimonial(input: $input) { missing } }';
  const DECIDE = 'mutation ($input: DecideTestimonialInput!) { decideTestimonial(input: $input) }';
  const LEAVE = 'mutation ($id: ID!) { withdrawTestimonial(id: $id) { missing } }';
  const PHOTO = 'mutation ($input: SetTestimonialPhotoInput!) { setTestimonialPhoto(input: $input) }';
  const PAGE = `query ($slug: String!, $edition: Int) { systematizationReport(slug: $slug, edition: $edition) { number takenBack contentSha256 parts { id blocks { kind text items { text photo { sha256 } } } } } }`;
  type Page = { number: number; takenBack: number; contentSha256: string; parts: { id: string; blocks: { kind: string; text: string; items: { text: string; photo: { sha256: string } | null }[] }[] }[] };
  const words = 'Me llevo el calendario que acordaron con las familias.';
  const others = 'Volveré con mi equipo.';
  let two: DeskShown;
  let taken = '';
  const page = async (edition?: number) => succeeded(await stage.ask<{ systematizationReport: Page }>(null, PAGE, { slug: two.slug, edition })).systematizationReport;
  const path = (file: string, edition: number): string => `/reportes/${two.slug}${file}?edicion=${edition}`;

  beforeAll(async () => {
    two = await heldExchange(stage);
    await attended(stage, two.id, 'author');
    await opened(stage, two.id);
    for (const text of [words, others]) {
      const input = { id: randomUUID(), exchangeId: two.id, post: 'Jefa de área', text, practiceId: null, wishesReplica: false, replicaFor: '', showsName: true, consents: true };
      succeeded(await stage.ask('author', GIVE, { input }));
      succeeded(await stage.ask('staff', DECIDE, { input: { id: input.id, show: true, reason: '' } }));
      if (text === words) taken = input.id;
    }
    const fileId = randomUUID();
    await (await wireOf(stage, 'staff')).upload({ id: fileId, purpose: 'exchange.testimonial', subject: taken, filename: 'rostro.jpg' }, await photo(300, 300));
    await stage.app.drainJobs();
    succeeded(await stage.ask('staff', PHOTO, { input: { id: taken, fileId, alt: 'Jefa de área en la feria', authorised: true } }));
    await publishedReport(stage, two.id, 1);
  });

  test('every public door stops showing them at once; the edition and its hash stay', async () => {
    const before = await page();
    const sha = before.parts.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.flatMap(({ photo: shown }) => shown?.sha256 ?? [])))[0];
    expect([JSON.stringify(before).includes(words), before.takenBack, await status(path(`/fotos/${sha}-grande.webp`, 1)), await status(path('/reporte.pdf', 1))]).toEqual([true, 0, 200, 200]);
    const annex = (await bytes(path('/datos.json', 1))).toString();
    const tag = (await get(path('/reporte.pdf', 1))).headers.get('etag') ?? '';
    succeeded(await stage.ask('author', LEAVE, { id: taken }));
    const after = await page();
    expect([JSON.stringify(after).includes(words), JSON.stringify(after).includes(others), after.takenBack, after.contentSha256]).toEqual([false, true, 1, before.contentSha256]);
    expect(after.parts.find(({ id }) => id === 'testimonios')?.blocks.find(({ kind }) => kind === 'NOTE')?.text).toBe('Aquí había un testimonio más, que se retiró después de publicarse esta edición.');
    expect([await status(path('/reporte.pdf', 1)), (await get(path('/reporte.pdf', 1), { 'if-none-match': tag })).status, await status(path(`/fotos/${sha}-grande.webp`, 1))]).toEqual([410, 410, 404]);
    expect(annex).not.toContain(words);
    expect((await bytes(path('/datos.json', 1))).toString()).toBe(annex);
    const report = await read(stage, two.id);
    expect([report.state, report.editions[0].takenBack, report.changedParts]).toEqual(['PUBLISHED', 1, expect.arrayContaining(['Testimonios'])]);
    const [row] = await stage.app.db.rows<{ kept: boolean }>({ text: 'select content::text like $2 as kept from report_edition where exchange_id = $1', values: [two.id, `%${words}%`] });
    expect(row.kept).toBe(true);
  });

  test('two who publish at once make one edition: it is without them and has its PDF; the one before does not come back', async () => {
    const asked = (['staff', 'otherStaff'] as const).map((who) => stage.ask(who, PUBLISH, publishInput(two.id, 2, 'Se retiró un testimonio.')));
    const both = await Promise.all(asked);
    expect(both.filter(({ errors }) => errors).map((answer) => refused(answer).reason)).toEqual(['REPORT_BEING_MADE']);
    await stage.app.drainJobs();
    const report = await read(stage, two.id);
    expect(report.editions.map(({ takenBack }) => takenBack)).toEqual([0, 1]);
    expect([(await page()).takenBack, await status(path('/reporte.pdf', 2)), await status(path('/reporte.pdf', 1)), JSON.stringify(await page(1)).includes(words)]).toEqual([0, 200, 410, false]);
  });

  test('what staff hold is shown no more than what was withdrawn', async () => {
    const [{ id }] = await stage.app.db.rows<{ id: string }>({ text: 'select id from testimonial where text = $1', values: [others] });
    const decide = async (show: boolean) => succeeded(await stage.ask('staff', DECIDE, { input: { id, show, reason: show ? '' : 'Nombra a alguien.' } }));
    await decide(false);
    expect([(await page()).takenBack, JSON.stringify(await page()).includes(others), await status(path('/reporte.pdf', 2))]).toEqual([1, false, 410]);
    await decide(true);
    expect([(await page()).takenBack, await status(path('/reporte.pdf', 2))]).toEqual([0, 200]);
  });
});

test.each<Who>(['author', 'expert'])('For %s the desk of reports is closed', async (who) => {
  const door = who === 'expert' ? 'admin' : 'member';
  const { session } = await stage.who(who);
  for (const [text, variables] of [[READ, { exchangeId: one.id }], [SAVE, textInput(one.id, 'closing', 0, 'x')], [PUBLISH, publishInput(one.id, 3)]] as const) {
    const answer = await stage.app.gql(door, text, variables, session);
    expect(answer.errors?.[0]).toBeDefined();
  }
});
