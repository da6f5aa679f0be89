import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, published, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { CHECK, opened, publishedReport, written } from '../reports/report.scene.js';
import { wireOf } from '../files/evidence.cast.js';
import { photo } from '../files/samples.js';
import { DESK_SHOWN, FIRST_DAY, MARK, REMOVE_ITEM, SAVE_ITEM, UNMARK, announced, itemInput, turned, withPresentation, type DeskShown } from './scene.js';

const SHOWN = `${DESK_SHOWN} venue objective canMendClosed canMendPlan publishedEdition erratumDue`;
const DESK = `query ($id: ID!) { deskExchange(id: $id) { ${SHOWN} } }`;
const MEND_PLAN = `mutation ($input: MendExchangePlanInput!) { mendExchangePlan(input: $input) { ${SHOWN} } }`;
const STAND = `mutation ($input: SaveStandInput!) { saveStand(input: $input) { id name igedCode held holders { id } } }`;
const HOLD = `mutation ($id: ID!) { holdStand(id: $id) { id } }`;
const PHOTO = `mutation ($input: AddStandPhotoInput!) { addStandPhoto(input: $input) { id } }`;
const UNPHOTO = `mutation ($fileId: ID!, $reason: String) { removeStandPhoto(fileId: $fileId, reason: $reason) { id } }`;
const INTERNSHIP = `mutation ($input: SaveInternshipInput!) { saveInternship(input: $input) { revision } }`;
const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id } }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { outcome } }`;

const reason = 'Lo vimos al armar el reporte.';
type Desk = DeskShown & { venue: string; canMendClosed: boolean; canMendPlan: boolean; publishedEdition: number | null; erratumDue: boolean };
type Line = { code: string; sentence: string; mend: string };

let stage: Stage;
let one: DeskShown;
let itemId: string;
let practiceId: string;
let moment: { id: string; revision: number };
const standInput = { id: randomUUID(), number: 1, name: 'Puesto de la UGEL Guaura', igedCode: HUAURA, products: 'Guías', holderIds: [] as string[], practiceId: null };
const allyId = randomUUID();
const photoId = randomUUID();
const internship = {
  ...{ revision: 0, hostCode: '010001', day: FIRST_DAY, starts: '09:00', turnMinutes: 30, crews: 3, about: '' },
  islands: [{ name: 'Acogida', place: 'Ugel Marte', about: '' }],
  schools: [{ name: 'I. E. Santa Rosa', modularCode: '0234567' }],
  modules: [{ allyId, title: 'Taller de datos', island: null, starts: null }],
};

const run = (text: string, ...values: unknown[]) => stage.app.db.rows<Record<string, unknown>>({ text, values });
const desk = async (): Promise<Desk> => succeeded(await stage.ask<{ deskExchange: Desk }>('staff', DESK, { id: one.id })).deskExchange;
const lines = async (): Promise<Line[]> => succeeded(await stage.ask<{ reportCheck: { lines: Line[] } }>('staff', CHECK, { exchangeId: one.id })).reportCheck.lines;
const told = async (code: string, part = ''): Promise<Line | undefined> => (await lines()).find((line) => line.code === code && line.sentence.includes(part));
const item = async (id: string) => {
  const found = (await desk()).programme.find((each) => each.id === id);
  if (!found) throw new Error('No such moment');
  return found;
};
/** All that counted: who came, what was read, what was paid, what the ledger of facts says. */
const counted = async () =>
  (
    await run(
      `select (select json_agg(a order by a.registration_id, a.day, a.item_id) from exchange_attendance a) as came, (select json_agg(s order by s.id) from exchange_check_in s) as stamps,
      (select json_agg(p order by p.id) from points_entry p) as points, (select json_agg(f order by f.id) from fact f) as facts`,
    )
  )[0];
/** It changed what it says, and nothing that counted. */
const mended = async (document: string, variables: object, who: Who = 'staff'): Promise<void> => {
  const before = await counted();
  succeeded(await stage.ask(who, document, variables));
  expect(await counted()).toEqual(before);
};
const presentation = (more: object = {}) => ({ practiceId, version: 1, igedCode: HUAURA, method: 'Sociodrama', ...more });
const presentationInput = async (more: object = {}) => {
  const { revision } = await item(itemId);
  return { input: { ...itemInput(one.id, { id: itemId, revision, kind: 'PRESENTATION', title: 'Presentación', starts: '10:00', ends: '10:30', presentation: presentation(more) }), reason } };
};

beforeAll(async () => {
  stage = await openStage();
  const author = await stage.who('author');
  await run(`insert into ally (id, slug, name, kind, description, link, created_at, updated_at) values ($1, 'consejo', 'Consejo de prueba', 'INTERNATIONAL', 'Apoya', '', now(), now())`, allyId);
  one = await announced(stage, { endsOn: FIRST_DAY, objective: 'Compartir lo que ya hace la UGEL Guaura.' });
  ({ itemId, practiceId } = await withPresentation(stage, one.id));
  const opening = one.programme[0];
  moment = { id: opening.id, revision: opening.revision };
  succeeded(await stage.ask('staff', SAVE_ITEM, { input: itemInput(one.id, { ...moment, people: 'Directora de la UGEL Guaura' }) }));
  const registrationId = randomUUID();
  succeeded(await stage.ask('author', REGISTER, { input: { id: registrationId, exchangeId: one.id, duty: 'SPECIALIST', needs: '' } }));
  const stamp = { id: randomUUID(), registrationId, day: FIRST_DAY, itemId: moment.id, at: `${FIRST_DAY}T14:05:00.000Z` };
  succeeded(await stage.ask('staff', SYNC, { input: { exchangeId: one.id, deviceId: randomUUID(), stamps: [stamp] } }));
  standInput.holderIds = [author.id];
  succeeded(await stage.ask('staff', STAND, { input: { ...standInput, exchangeId: one.id } }));
  succeeded(await stage.ask('staff', HOLD, { id: standInput.id }));
  await (await wireOf(stage, 'staff')).upload({ id: photoId, purpose: 'exchange.stand', subject: standInput.id, filename: 'puesto.jpg' }, await photo(400, 300));
  succeeded(await stage.ask('staff', PHOTO, { input: { standId: standInput.id, fileId: photoId, caption: 'La maqueta' } }));
  succeeded(await stage.ask('staff', INTERNSHIP, { input: { ...internship, exchangeId: one.id } }));
  succeeded(await stage.ask('staff', MARK, { input: { itemId, exchangeId: one.id, memberIds: [author.id] } }));
  await turned(stage, 'hold', one.id);
  await turned(stage, 'close', one.id);
  await stage.app.drainJobs();
  await opened(stage, one.id);
});
afterAll(() => stage.close());

test('Closed, nothing is mended without saying why, nor by who is not of the desk; another id is answered as any other', async () => {
  expect(await desk()).toMatchObject({ state: 'CLOSED', canPlan: false, canMendClosed: true, canMendPlan: true, publishedEdition: null, erratumDue: false });
  const asked: [string, object, string][] = [
    [SAVE_ITEM, { input: itemInput(one.id) }, 'input.reason'],
    [REMOVE_ITEM, { input: { id: moment.id, exchangeId: one.id, reason: 'No' } }, 'input.reason'],
    [MARK, { input: { itemId, exchangeId: one.id, memberIds: [(await stage.who('author')).id] } }, 'input.reason'],
    [UNMARK, { input: { id: itemId, exchangeId: one.id, reason: '' } }, 'input.reason'],
    [STAND, { input: { ...standInput, exchangeId: one.id, name: 'Otro nombre' } }, 'input.reason'],
    [UNPHOTO, { fileId: photoId }, 'reason'],
    [INTERNSHIP, { input: { ...internship, exchangeId: one.id, revision: 1, about: 'Otra cosa' } }, 'input.reason'],
  ];
  const moves = await run('select count(*)::int as n from exchange_move');
  for (const [document, variables, path] of asked) {
    expect(refused(await stage.ask('staff', document, variables)).fields).toEqual([`${path} MEND_REASON_MISSING`]);
    for (const who of ['author', 'expert'] as const) expect((await stage.ask(who, document, variables)).errors).toBeDefined();
  }
  const plan = { id: one.id, revision: one.revision, venue: 'Otra sede', address: '', objective: 'Compartir prácticas.', reason };
  expect(refused(await stage.ask('staff', MEND_PLAN, { input: { ...plan, reason: 'No' } })).fields).toEqual(['input.reason TEXT_TOO_SHORT']);
  for (const who of ['author', 'expert'] as const) expect((await stage.ask(who, MEND_PLAN, { input: plan })).errors).toBeDefined();
  const random = randomUUID();
  expect(refused(await stage.ask('staff', SAVE_ITEM, { input: { ...itemInput(random), reason } })).reason).toBe('EXCHANGE_NOT_FOUND');
  expect(refused(await stage.ask('staff', MEND_PLAN, { input: { ...plan, id: random } })).reason).toBe('EXCHANGE_NOT_FOUND');
  expect(await run('select count(*)::int as n from exchange_move')).toEqual(moves);
  expect(refused(await stage.ask('staff', HOLD, { id: standInput.id })).reason).toBe('EXCHANGE_STEP_REFUSED');
});

describe('Each line of the check leads to where it is mended, also once the exchange closed', () => {
  test('a name of the programme, of a stand, of an island and of the plan', async () => {
    const at = `/intercambios/${one.id}`;
    expect((await lines()).filter(({ code }) => code === 'NAME_UNLIKE').map(({ mend }) => mend).sort()).toEqual([at, `${at}/feria`, `${at}/plan`]);
    expect((await told('IGED_UNKNOWN'))?.mend).toBe(`${at}/feria`);
    await mended(SAVE_ITEM, { input: { ...itemInput(one.id, { id: moment.id, revision: (await item(moment.id)).revision, people: 'Directora de la UGEL Huaura' }), reason } });
    await mended(STAND, { input: { ...standInput, exchangeId: one.id, name: 'Puesto de Huaura', reason } });
    await mended(INTERNSHIP, { input: { ...internship, exchangeId: one.id, revision: 1, islands: [{ name: 'Acogida', place: 'Auditorio', about: '' }], reason } });
    const { revision } = await desk();
    const plan = { id: one.id, revision, venue: 'Auditorio de la DRE', address: '', objective: 'Compartir lo que ya da resultado.', reason };
    for (let twice = 0; twice < 2; twice += 1) await mended(MEND_PLAN, { input: plan });
    expect(refused(await stage.ask('otherStaff', MEND_PLAN, { input: { ...plan, venue: 'Otra sede' } })).reason).toBe('EXCHANGE_CHANGED');
    expect((await lines()).filter(({ code }) => ['NAME_UNLIKE', 'IGED_UNKNOWN'].includes(code))).toEqual([]);
    const [last] = await run(`select a.detail from audit_entry a where a.action = 'exchange.mend_plan'`);
    expect(last).toMatchObject({ detail: { from: 'CLOSED', to: 'CLOSED', reason } });
  });

  test('the host and the schools of the internship, its day, and a module that no contribution records; whoever went in a crew stays', async () => {
    const now = { ...internship, exchangeId: one.id, revision: 2, islands: [{ name: 'Acogida', place: 'Auditorio', about: '' }], reason };
    await run(`update internship set day = '2026-03-09', schools = '[{"name":"I. E. Santa Rosa","modularCode":"023456"}]' where exchange_id = $1`, one.id);
    await run('update ally_contribution set withdrawn_at = now() where ally_id = $1', allyId);
    for (const code of ['INTERNSHIP_OUTSIDE', 'DAY_OUTSIDE', 'SCHOOL_CODE', 'MODULE_UNRECORDED']) expect((await told(code))?.mend).toBe(`/intercambios/${one.id}/feria`);
    // As the line says, saving it again is enough for what the ally brought.
    await mended(INTERNSHIP, { input: now });
    expect(await told('MODULE_UNRECORDED')).toBeUndefined();
    await mended(INTERNSHIP, { input: { ...now, revision: 3, hostCode: HUAURA, about: 'El circuito de la mañana.' } });
    for (const code of ['INTERNSHIP_OUTSIDE', 'DAY_OUTSIDE', 'SCHOOL_CODE']) expect(await told(code)).toBeUndefined();
    await run('insert into internship_place (registration_id, exchange_id, crew) select id, exchange_id, 3 from exchange_registration where exchange_id = $1', one.id);
    const fewer = { ...now, revision: 4, hostCode: HUAURA, crews: 2 };
    expect(refused(await stage.ask('staff', INTERNSHIP, { input: fewer })).fields).toEqual(['input.crews CREWS_USED']);
    expect(refused(await stage.ask('staff', INTERNSHIP, { input: { ...fewer, crews: 4, revision: 1 } })).reason).toBe('EXCHANGE_CHANGED');
  });

  test('a presentation: its version, its Iged, its method and who comments it; not which practice, nor that it was presented', async () => {
    expect((await told('EXPERT_MISSING'))?.mend).toBe(`/intercambios/${one.id}`);
    const { id: expertId } = await stage.who('expert');
    await mended(SAVE_ITEM, await presentationInput({ method: 'Panel', expertId, feedbackId: randomUUID(), commentaryDueOn: '2026-03-12' }));
    expect(await told('EXPERT_MISSING')).toBeUndefined();
    await run(`update feedback set status = 'PUBLISHED', published_at = now() where practice_id = $1`, practiceId);
    await run(
      `with v as (insert into practice_version select practice_id, 2, sheet, admitted_at, admitted_by from practice_version where practice_id = $1 and number = 1 returning practice_id)
        update practice set published_version = 2 where id = (select practice_id from v)`,
      practiceId,
    );
    expect((await told('VERSION_NOT_LATEST'))?.mend).toBe(`/intercambios/${one.id}`);
    await mended(SAVE_ITEM, await presentationInput({ method: 'Panel', version: 2, expertId, feedbackId: randomUUID(), commentaryDueOn: '2026-03-12' }));
    expect((await item(itemId)).presentation).toMatchObject({ version: 2, presented: true, feedbackState: 'PUBLISHED' });
    for (const code of ['VERSION_NOT_LATEST', 'FEEDBACK_MISSING', 'EXPERT_MISSING']) expect(await told(code)).toBeUndefined();
    const other = await published(stage, 'Otra práctica de Huaura');
    expect(refused(await stage.ask('staff', SAVE_ITEM, await presentationInput({ practiceId: other, version: 1 })))).toMatchObject({ reason: 'PRESENTATION_COUNTED' });
    for (const document of [UNMARK, REMOVE_ITEM]) expect(refused(await stage.ask('staff', document, { input: { id: itemId, exchangeId: one.id, reason } })).reason).toBe('PRESENTATION_COUNTED');
  });

  test('a practice that was left out is added and noted: its route knows it, nobody is paid, and it may be taken back', async () => {
    const left = await published(stage, 'La que faltó en el programa');
    const author = await stage.who('author');
    await run(`insert into route_fact (practice_id, kind, source, label, occurred_at) values ($1::uuid, 'EXCHANGE_PRESENTED', 'exchange:' || $2 || ':' || $1, 'Intercambio', now())`, left, one.id);
    expect((await told('PRACTICE_NOT_LISTED'))?.mend).toBe(`/intercambios/${one.id}`);
    const id = randomUUID();
    await mended(SAVE_ITEM, { input: { ...itemInput(one.id, { id, kind: 'PRESENTATION', title: 'La que faltó', starts: '12:00', ends: '12:30', presentation: presentation({ practiceId: left }) }), reason } });
    expect((await told('PRACTICE_NOT_PRESENTED'))?.mend).toBe(`/intercambios/${one.id}`);
    const onRoute = () => run(`select source, occurred_at from route_fact where practice_id = $1 and withdrawn_at is null order by source`, left);
    const before = await onRoute();
    const mark = { input: { itemId: id, exchangeId: one.id, memberIds: [author.id], reason } };
    for (const who of ['neighbour', 'administrator'] as const) expect(refused(await stage.ask(who, MARK, mark)).reason).toBe('OWN_INSTITUTION');
    await mended(MARK, mark);
    expect(await onRoute()).toEqual(before);
    for (const code of ['PRACTICE_NOT_LISTED', 'PRACTICE_NOT_PRESENTED']) expect(await told(code)).toBeUndefined();
    await mended(UNMARK, { input: { id, exchangeId: one.id, reason } });
    expect(await onRoute()).toEqual(before);
    await run('update route_fact set withdrawn_at = now() where practice_id = $1', left);
    await mended(MARK, mark);
    expect(await onRoute()).toMatchObject([{ source: `exchange:${one.id}:${left}:late` }]);
    await mended(UNMARK, { input: { id, exchangeId: one.id, reason } });
    await mended(REMOVE_ITEM, { input: { id, exchangeId: one.id, reason } });
    expect([await onRoute(), (await desk()).programme.map((each) => each.id).includes(id)]).toEqual([[], false]);
  });

  test('a moment on a day that it does not have; where passes were read it is mended and never taken away', async () => {
    await run(`update programme_item set day = '2026-03-09' where id = $1`, moment.id);
    expect((await told('DAY_OUTSIDE', 'Apertura'))?.mend).toBe(`/intercambios/${one.id}`);
    await mended(SAVE_ITEM, { input: { ...itemInput(one.id, { id: moment.id, revision: (await item(moment.id)).revision, title: 'Apertura del encuentro' }), reason } });
    expect(await told('DAY_OUTSIDE')).toBeUndefined();
    expect(refused(await stage.ask('staff', REMOVE_ITEM, { input: { id: moment.id, exchangeId: one.id, reason } })).reason).toBe('MOMENT_ATTENDED');
  });

  test('a photo of the fair, and a stand with who was counted as attending it', async () => {
    expect((await told('PHOTO_RIGHTS'))?.mend).toBe(`/intercambios/${one.id}/feria`);
    await mended(UNPHOTO, { fileId: photoId, reason });
    expect(await told('PHOTO_RIGHTS')).toBeUndefined();
    const input = { ...standInput, exchangeId: one.id, name: 'Puesto de la DRE', igedCode: '150200', reason };
    await mended(STAND, { input });
    expect(refused(await stage.ask('staff', STAND, { input: { ...input, holderIds: [] } })).fields).toEqual(['input.holderIds STAND_HOLDERS_COUNTED']);
    await mended(STAND, { input: { ...standInput, id: randomUUID(), exchangeId: one.id, number: 2, name: 'El que faltó', holderIds: [], reason } });
  });
});

test('Of ten that mend the same at once one is kept, and the history tells who and why', async () => {
  const before = await item(moment.id);
  const input = (n: number) => ({ input: { ...itemInput(one.id, { id: moment.id, revision: before.revision, title: `Apertura ${n}` }), reason: `Motivo número ${n}` } });
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => stage.ask(n % 2 ? 'staff' : 'otherStaff', SAVE_ITEM, input(n))));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.flatMap((answer) => (answer.errors ? [refused(answer).reason] : []))).toEqual(Array.from({ length: 9 }, () => 'EXCHANGE_CHANGED'));
  const after = await item(moment.id);
  expect(after.revision).toBe(before.revision + 1);
  const { deskExchange } = succeeded(await stage.ask<{ deskExchange: { moves: { action: string; reason: string; byName: string }[] } }>('staff', 'query ($id: ID!) { deskExchange(id: $id) { moves { action reason byName } } }', { id: one.id }));
  expect(deskExchange.moves[0]).toMatchObject({ action: 'MOMENT_CHANGE', reason: `Motivo número ${after.title.slice('Apertura '.length)}`, byName: expect.stringContaining('specialista de prueba') });
  expect(deskExchange.moves.find(({ action }) => action === 'CLOSE')?.reason).toBe('');
});

test('Once published it is still mended, and the desk says that an erratum is due until it is out', async () => {
  await written(stage, one.id, 'presentation', 0, 'Nos reunimos el 2 de marzo de 2026.');
  await written(stage, one.id, 'closing', 0, 'Gracias.');
  await publishedReport(stage, one.id, 1);
  expect(await desk()).toMatchObject({ publishedEdition: 1, erratumDue: false });
  stage.app.clock.set('2026-03-02T16:00:00Z');
  await mended(SAVE_ITEM, { input: { ...itemInput(one.id, { id: moment.id, revision: (await item(moment.id)).revision, title: 'Apertura con danza' }), reason } });
  expect(await desk()).toMatchObject({ publishedEdition: 1, erratumDue: true });
  // Whoever reads the programme is told of what changed before they came, not of what was corrected since.
  expect((await item(moment.id)).changedAt).toBe('2026-03-02T15:00:00.000Z');
  const [{ detail }] = await run(`select detail from audit_entry where target = $1 and action = 'exchange.moment_change' order by at desc limit 1`, one.id);
  expect(detail).toMatchObject({ reason, publishedEdition: 1 });
  stage.app.clock.set('2026-03-02T16:05:00Z');
  await publishedReport(stage, one.id, 2, 'Se corrigió la apertura.');
  expect(await desk()).toMatchObject({ publishedEdition: 2, erratumDue: false });
});
