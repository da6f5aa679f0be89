import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, published, refused, succeeded, type Stage } from '../practices/cast.js';
import { FIRST_DAY, LAST_DAY, MARK, announced, itemInput, SAVE_ITEM, turned, type DeskShown } from '../exchanges/scene.js';
import { wireOf } from '../files/evidence.cast.js';
import { photo } from '../files/samples.js';
import { CHECK, PUBLISH, heldExchange, opened, publishInput, read, withoutConsent, written } from './report.scene.js';

type Line = { code: string; refuses: boolean; sentence: string; mend: string };
let stage: Stage;
let one: DeskShown & { practiceId: string };
beforeAll(async () => {
  stage = await openStage();
  one = await heldExchange(stage, { withPhoto: true });
  await opened(stage, one.id);
});
afterAll(() => stage.close());

const run = (text: string, ...values: unknown[]) => stage.app.db.rows<{ id: string }>({ text, values });
const linesOf = async (exchangeId = one.id): Promise<Line[]> => succeeded(await stage.ask<{ reportCheck: { lines: Line[] } }>('staff', CHECK, { exchangeId })).reportCheck.lines;
const told = async (code: string): Promise<Line | undefined> => (await linesOf()).find((line) => line.code === code);
const revisionOf = async (key: string): Promise<number> => (await read(stage, one.id)).texts.find((text) => text.key === key)?.revision ?? 0;
const writes = async (key: string, body: string): Promise<void> => void (await written(stage, one.id, key, await revisionOf(key), body));
const path = (...more: string[]): string => ['/intercambios', one.id, ...more].join('/');

/** Registered at the desk, and the first of them read at the door. */
async function people(registered: number, came: number): Promise<void> {
  await run(
    `insert into exchange_registration (id, exchange_id, name, iged_code, duty, state, queued_at, code, updated_at)
      select gen_random_uuid(), $1, 'Persona ' || n, '${HUAURA}', 'SPECIALIST', 'REGISTERED', now(), 'codigo-' || n, now() from generate_series(1, $2::int) n`,
    one.id,
    registered,
  );
  await run(
    `insert into exchange_attendance (registration_id, exchange_id, day, item_id, first_at)
      select id, exchange_id, '${FIRST_DAY}', null, now() from exchange_registration where exchange_id = $1 order by code limit $2`,
    one.id,
    came,
  );
}

test('what nobody attended, presented or wrote is told at once, each line with where it is mended', async () => {
  const { id } = await announced(stage, { startsOn: FIRST_DAY, endsOn: LAST_DAY, macroRegionId: 'sur', regionIds: ['tacna', 'junin'] });
  await turned(stage, 'hold', id);
  await opened(stage, id);
  const lines = await linesOf(id);
  expect(lines.filter(({ refuses }) => refuses)).toEqual([]);
  const by = Object.fromEntries(lines.map(({ code, sentence, mend }) => [code, `${sentence} ${mend}`]));
  expect(Object.keys(by).sort()).toEqual(['HOST_OUTSIDE', 'NOTHING_PRESENTED', 'NO_ATTENDANCE', 'REGION_OUTSIDE', 'TEXT_PROPOSED']);
  expect(by.HOST_OUTSIDE).toMatch(/DRE Lima Provincias .* Sur.* \/territorio\?parte=macrorregiones$/);
  expect(by.REGION_OUTSIDE).toContain('Junín');
  expect(by.NO_ATTENDANCE).toContain(`/intercambios/${id}/asistencia`);
});

test('a practice of the programme: presented, commented by somebody, and what of it is published', async () => {
  expect(await told('PRACTICE_NOT_PRESENTED')).toMatchObject({ refuses: false, mend: path() });
  const item = one.programme.find(({ presentation }) => presentation);
  const author = await stage.who('author');
  succeeded(await stage.ask('staff', MARK, { input: { exchangeId: one.id, itemId: item?.id, memberIds: [author.id] } }));
  expect(await told('PRACTICE_NOT_PRESENTED')).toBeUndefined();
  expect(await told('EXPERT_MISSING')).toMatchObject({ mend: path() });
  const expert = await stage.who('expert');
  const presentation = { practiceId: one.practiceId, version: 1, igedCode: HUAURA, method: 'Sociodrama', expertId: expert.id, feedbackId: randomUUID(), commentaryDueOn: '2026-03-20' };
  const more = { id: item?.id, revision: item?.revision, kind: 'PRESENTATION', title: 'Presentación', starts: '10:00', ends: '10:30', presentation };
  succeeded(await stage.ask('staff', SAVE_ITEM, { input: itemInput(one.id, more) }));
  expect(await told('FEEDBACK_MISSING')).toMatchObject({ mend: '/asignaciones' });
  await run(`update feedback set status = 'SUBMITTED' where practice_id = $1`, one.practiceId);
  expect((await told('FEEDBACK_MISSING'))?.mend).toMatch(/^\/publicar\/.{36}$/);
  await run(`update feedback set status = 'PUBLISHED', published_at = now() where practice_id = $1`, one.practiceId);
  expect(await told('FEEDBACK_MISSING')).toBeUndefined();
  await run(`update member set post = '' where id = $1`, expert.id);
  expect(await told('EXPERT_CARD')).toMatchObject({ mend: `/personas/${expert.id}` });
  await run(`update member set post = 'Docente' where id = $1`, expert.id);
});

test.each<[string, string, string, string]>([
  ['PRACTICE_LAPSED', `update practice set validity = 'LAPSED' where id = $1`, `update practice set validity = 'IN_FORCE' where id = $1`, '/vigencia'],
  ['PRACTICE_NOT_PUBLIC', 'update practice set hidden_version = published_version, published_version = null where id = $1', 'update practice set published_version = hidden_version, hidden_version = null where id = $1', '/moderacion'],
  [
    'VERSION_NOT_LATEST',
    `with v as (insert into practice_version select practice_id, 2, sheet, admitted_at, admitted_by from practice_version where practice_id = $1 and number = 1 returning practice_id)
      update practice set published_version = 2 where id = (select practice_id from v)`,
    'update practice set published_version = 1 where id = $1',
    'exchange',
  ],
])('%s is told of a practice, and not once it is mended', async (code, provoke, mend, where) => {
  expect(await told(code)).toBeUndefined();
  await run(provoke, one.practiceId);
  expect(await told(code)).toMatchObject({ refuses: false, mend: where === 'exchange' ? path() : where });
  await run(mend, one.practiceId);
  expect(await told(code)).toBeUndefined();
});

test('a practice whose route says that it was presented here, and that the programme has not', async () => {
  const other = await published(stage, 'La que no está en el programa');
  await run(`insert into route_fact (practice_id, kind, source, label, occurred_at) values ($1::uuid, 'EXCHANGE_PRESENTED', 'exchange:' || $2 || ':' || $1, 'Intercambio', now())`, other, one.id);
  expect((await told('PRACTICE_NOT_LISTED'))?.sentence).toContain('La que no está en el programa');
  await run('update route_fact set withdrawn_at = now() where practice_id = $1', other);
  expect(await told('PRACTICE_NOT_LISTED')).toBeUndefined();
});

describe('What people wrote', () => {
  beforeAll(() => people(9, 6));

  test.each([
    ['NUMBER_UNLIKE', 'Nos reunimos con 40 participantes.', 'Personas que asistieron» es 6'],
    ['NUMBER_REGISTERED', 'Nos acompañaron 9 participantes.', 'asistieron 6'],
    ['NUMBER_UNLIKE', 'Vinieron de dieciocho regiones.', 'Regiones que participaron» es 1'],
    ['DATE_UNLIKE', 'El intercambio fue el 4 y 5 de marzo.', '2 mar 2026 al 3 mar 2026'],
    ['NAME_UNLIKE', 'Nos recibió la UGEL Guaura.', 'el nombre oficial es «UGEL'],
    ['NAME_UNLIKE', 'Vino gente de Nazca.', 'el nombre oficial es «Nasca»'],
    ['NAME_UNLIKE', 'La UGEL Nasca contó su experiencia.', 'el nombre oficial es «UGEL Nazca»'],
    ['IGED_UNKNOWN', 'Gracias a la UGEL Marte.', '«UGEL Marte»'],
  ])('%s: «%s»', async (code, body, part) => {
    await writes('presentation', body);
    const line = await told(code);
    expect(line?.sentence).toContain(part);
    expect(line?.mend).toBe(`${path('reporte')}?texto=presentation`);
    await writes('presentation', 'Nos reunimos el 2 y 3 de marzo de 2026, con 6 participantes.');
    expect((await linesOf()).filter(({ mend }) => mend.includes('texto=presentation'))).toEqual([]);
  });

  test('the same thing is counted twice with two values', async () => {
    await writes('presentation', 'Con 12 aliados.');
    await writes('closing', 'Gracias a los 15 aliados.');
    expect((await told('NUMBER_TWICE'))?.sentence).toMatch(/12 aliados.*15 aliados/);
    await writes('closing', 'Gracias a los 12 aliados.');
    expect(await told('NUMBER_TWICE')).toBeUndefined();
    expect(await told('TEXT_PROPOSED')).toBeUndefined();
  });
});

test('the internship: its host of another region, a school with two names, a module that no contribution records', async () => {
  const SCHOOL = { modularCode: '0234567', name: 'I. E. San Luis', level: 'PRIMARY', kind: 'MULTIGRADE', area: 'RURAL', students: 40, teachers: 2, population: '', economy: '', pairs: [{ problem: 'Faltas', response: 'Calendario' }] };
  await published(stage, 'El caso de San Luis', { school: { school: SCHOOL } });
  const allyId = randomUUID();
  await run(`insert into ally (id, slug, name, kind, description, link, created_at, updated_at) values ($1, 'consejo', 'Consejo de prueba', 'INTERNATIONAL', 'Apoya', '', now(), now())`, allyId);
  const input = {
    ...{ exchangeId: one.id, revision: 0, hostCode: '010001', day: FIRST_DAY, starts: '09:00', turnMinutes: 30, crews: 3, about: '' },
    islands: [{ name: 'Acogida', place: '', about: '' }],
    schools: [{ name: 'I. E. Santa Rosa', modularCode: '0234567' }],
    modules: [{ allyId, title: 'Taller de datos' }],
  };
  succeeded(await stage.ask('staff', 'mutation ($input: SaveInternshipInput!) { saveInternship(input: $input) { revision } }', { input }));
  expect(await told('INTERNSHIP_OUTSIDE')).toMatchObject({ mend: path('feria') });
  expect((await told('SCHOOL_UNLIKE'))?.sentence).toContain('I. E. San Luis');
  expect(await told('MODULE_UNRECORDED')).toBeUndefined();
  await run('update ally_contribution set withdrawn_at = now() where ally_id = $1', allyId);
  expect((await told('MODULE_UNRECORDED'))?.sentence).toContain('Consejo de prueba');
  await run(`update internship set day = '2026-03-09' where exchange_id = $1`, one.id);
  expect((await told('DAY_OUTSIDE'))?.sentence).toContain('Pasantía');
  await run('delete from internship where exchange_id = $1', one.id);
});

test('a photo of the fair is in no report until somebody says that it may be shown, and is nowhere when it may not', async () => {
  const standId = randomUUID();
  const stand = { id: standId, exchangeId: one.id, number: 1, name: 'Puesto de Huaura', igedCode: HUAURA, products: '', holderIds: [] };
  const { saveStand } = succeeded(await stage.ask<{ saveStand: { code: string }[] }>('staff', 'mutation ($input: SaveStandInput!) { saveStand(input: $input) { code } }', { input: stand }));
  const fileId = randomUUID();
  await (await wireOf(stage, 'staff')).upload({ id: fileId, purpose: 'exchange.stand', subject: standId, filename: 'puesto.jpg' }, await photo(400, 300));
  succeeded(await stage.ask('staff', 'mutation ($input: AddStandPhotoInput!) { addStandPhoto(input: $input) { id } }', { input: { standId, fileId, caption: 'La maqueta' } }));
  await stage.app.drainJobs();
  const note = async (rights: string) => succeeded(await stage.ask('staff', 'mutation ($input: NotePhotoRightsInput!) { noteStandPhotoRights(input: $input) }', { input: { fileId, rights } }));
  const page = async () => succeeded(await stage.ask<{ fairStand: { photos: { url: string }[] } }>(null, 'query ($code: String!) { fairStand(code: $code) { photos { url } } }', { code: saveStand[0].code })).fairStand.photos;
  expect(await told('PHOTO_RIGHTS')).toMatchObject({ refuses: true, mend: path('feria') });
  expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 1))).reason).toBe('REPORT_CHECK_REFUSES');
  const [shown] = await page();
  await note('MISSING');
  expect(await told('PHOTO_MINORS')).toMatchObject({ refuses: true });
  expect([await page(), (await fetch(`${stage.app.url}${shown.url}`)).status]).toEqual([[], 404]);
  await note('AUTHORISED');
  expect((await linesOf()).filter(({ refuses }) => refuses)).toEqual([]);
  expect(await page()).toHaveLength(1);
  expect(refused(await stage.ask('staff', 'mutation ($input: NotePhotoRightsInput!) { noteStandPhotoRights(input: $input) }', { input: { fileId: randomUUID(), rights: 'AUTHORISED' } })).reason).toBe('STAND_PHOTO_UNKNOWN');
});

test('a photo of a practice with minors and no authorisation, and a person who did not consent, refuse its publication', async () => {
  await run('update practice_evidence set minors = true, authorised = null where practice_id = $1', one.practiceId);
  expect(await told('PHOTO_MINORS')).toMatchObject({ refuses: true, mend: `/admision/${one.practiceId}` });
  await run('update practice_evidence set minors = false where practice_id = $1', one.practiceId);
  const testimony = await withoutConsent(stage, one.id, 'Rosa Quispe');
  expect(await told('TESTIMONIAL_WAITS')).toMatchObject({ refuses: false, mend: path('testimonios') });
  await writes('closing', 'Como dijo rosa quíspe, nos llevamos ideas.');
  expect(await told('TESTIMONIAL_NAMED')).toMatchObject({ refuses: true });
  expect(refused(await stage.ask('staff', PUBLISH, publishInput(one.id, 1))).reason).toBe('REPORT_CHECK_REFUSES');
  await run(`update testimonial set consent_how = 'WRITTEN', consent_on = now(), state = 'SHOWN' where id = $1`, testimony);
  expect((await linesOf()).filter(({ refuses }) => refuses)).toEqual([]);
  await writes('closing', 'Gracias.');
});

test('what is mended lets it be published', async () => {
  succeeded(await stage.ask('staff', PUBLISH, publishInput(one.id, 1)));
  await stage.app.drainJobs();
  expect((await read(stage, one.id)).latest).toBe(1);
});
