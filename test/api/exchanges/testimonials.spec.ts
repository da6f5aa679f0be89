import { randomUUID } from 'node:crypto';
import { Testimonials } from '@lib/exchanges';
import { HUAURA, openStage, published, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, announced, planned, type DeskShown } from './scene.js';

const MINE = `missing post items { id authorName post igedName text state reason consented wishesReplica practiceTitle }`;
const GIVE = `mutation ($input: GiveTestimonialInput!) { giveTestimonial(input: $input) { ${MINE} } }`;
const OWN = `query ($exchangeId: ID!) { myTestimonials(exchangeId: $exchangeId) { ${MINE} } }`;
const LEAVE = `mutation ($id: ID!) { withdrawTestimonial(id: $id) { ${MINE} } }`;
const SHOWN = `query ($slug: String!, $after: String) { exchangeTestimonials(slug: $slug, first: 10, after: $after) { nextCursor
  items { id authorName post igedName institution text practiceTitle practiceSlug photo { url alt } givenAt } } }`;
const DESK = `query ($exchangeId: ID!, $state: TestimonialState, $after: String) { deskTestimonials(exchangeId: $exchangeId, state: $state, first: 10, after: $after) { nextCursor
  items { id authorName memberName attended minor guardianName consentHow state missingToShow photo { authorised } } } }`;
const TAKE = `mutation ($input: TakeTestimonialInput!) { takeTestimonial(input: $input) }`;
const CONSENT = `mutation ($input: NoteConsentInput!) { noteTestimonialConsent(input: $input) }`;
const DECIDE = `mutation ($input: DecideTestimonialInput!) { decideTestimonial(input: $input) }`;
const GONE = `mutation ($input: WithdrawTestimonialInput!) { withdrawTestimonialAtDesk(input: $input) }`;
const PHOTO = `mutation ($input: SetTestimonialPhotoInput!) { setTestimonialPhoto(input: $input) }`;
const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id } }`;
const GUARDIAN = 'Apoderada de prueba';

type Own = { missing: string | null; items: { id: string; state: string; reason: string; authorName: string }[] };
type Desk = { nextCursor: string | null; items: { id: string; authorName: string; memberName: string; guardianName: string; missingToShow: string[]; state: string }[] };
type Page = { nextCursor: string | null; items: { id: string; authorName: string; text: string; photo: { url: string; alt: string } | null }[] };

let stage: Stage;
let one: DeskShown;
let practiceId: string;
const giveInput = (more: object = {}) => ({
  input: { id: randomUUID(), exchangeId: one.id, post: 'Jefa de área', text: 'Me llevo la idea de la comisión interna.', practiceId: null, wishesReplica: false, replicaFor: '', showsName: true, consents: true, ...more },
});
const takeInput = (more: object = {}) => ({
  input: { id: randomUUID(), exchangeId: one.id, name: 'Directora de escuela de prueba', post: 'Directora', igedCode: null, institution: 'IE de prueba', minor: false,
    text: 'La feria nos dio ideas para la escuela.', practiceId: null, wishesReplica: false, replicaFor: '', consentHow: 'WRITTEN', guardianName: '', ...more },
});
const give = async (who: Who, more: object = {}): Promise<string> => {
  const input = giveInput(more);
  succeeded(await stage.ask(who, GIVE, input));
  return input.input.id;
};
const take = async (more: object = {}): Promise<string> => {
  const input = takeInput(more);
  succeeded(await stage.ask('staff', TAKE, input));
  return input.input.id;
};
const show = (id: string, yes = true, reason = '') => stage.ask('staff', DECIDE, { input: { id, show: yes, reason } });
const shown = async (after?: string): Promise<Page> => succeeded(await stage.ask<{ exchangeTestimonials: Page }>(null, SHOWN, { slug: one.slug, after })).exchangeTestimonials;
const own = async (who: Who): Promise<Own> => succeeded(await stage.ask<{ myTestimonials: Own }>(who, OWN, { exchangeId: one.id })).myTestimonials;
const wishes = () => stage.app.db.rows<{ name: string | null; memberId: string | null }>({ text: `select name, member_id as "memberId" from practice_interest where practice_id = $1 order by name`, values: [practiceId] });

beforeAll(async () => {
  stage = await openStage();
  practiceId = await published(stage, 'Práctica que impresiona');
  one = await announced(stage);
  for (const who of ['author', 'colleague'] as const) succeeded(await stage.ask(who, REGISTER, { input: { id: randomUUID(), exchangeId: one.id, duty: 'SPECIALIST', needs: '' } }));
});
afterAll(() => stage.close());

test('She leaves her words once however often she sends them; nobody reads them before somebody does; then everyone, signed as she chose', async () => {
  const input = giveInput({ showsName: false });
  const sent = await Promise.all([stage.ask('colleague', GIVE, input), stage.ask('colleague', GIVE, input), stage.ask('colleague', GIVE, input)]);
  sent.forEach(succeeded);
  expect((await own('colleague')).items).toHaveLength(1);
  expect((await shown()).items).toEqual([]);
  expect(refused(await stage.ask('colleague', GIVE, { input: { ...input.input, text: 'Otras palabras distintas.' } })).reason).toBe('TESTIMONIAL_ID_TAKEN');
  succeeded(await show(input.input.id));
  const [read] = (await shown()).items;
  expect(read).toMatchObject({ id: input.input.id, authorName: '', post: 'Jefa de área', igedName: expect.stringContaining('Huaura') });
  expect(JSON.stringify(await shown())).not.toMatch(/Colega de prueba|prueba\.test|@/);
  await stage.app.drainJobs();
  const told = await stage.app.db.rows({ text: `select kind from notification where kind like 'testimonial.%'` });
  expect(told).toEqual([{ kind: 'testimonial.shown' }]);
});

test('What is held is nowhere and its author reads why; taken back by its author, it is gone at once and stays gone', async () => {
  const id = await give('colleague');
  expect(refused(await show(id, false)).fields).toEqual(['input.reason HOLD_REASON_MISSING']);
  succeeded(await show(id, false, 'Nombra a una persona que no está.'));
  expect((await own('colleague')).items.find((item) => item.id === id)).toMatchObject({ state: 'HELD', reason: 'Nombra a una persona que no está.' });
  succeeded(await show(id));
  expect((await shown()).items.map((item) => item.id)).toContain(id);
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('colleague', LEAVE, { id }));
  expect((await shown()).items.map((item) => item.id)).not.toContain(id);
  expect(refused(await show(id)).reason).toBe('TESTIMONIAL_WITHDRAWN');
  expect((await stage.app.app.get(Testimonials).ofReport(one.id)).map((told) => told.id)).not.toContain(id);
  await stage.app.drainJobs();
  const warned = await stage.app.db.rows({ text: `select account_id as id from notification where kind = 'testimonial.withdrawn'` });
  expect(warned).toEqual([{ id: (await stage.who('staff')).id }]);
});

test('A wish to replicate reaches the team of that practice once, and goes with the words while nothing came of it', async () => {
  const input = giveInput({ practiceId, wishesReplica: true, replicaFor: 'Para dos redes de mi UGEL', consents: false });
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('colleague', GIVE, input));
  const colleague = await stage.who('colleague');
  expect(await wishes()).toEqual([{ name: 'Colega de prueba, UGEL Huaura', memberId: colleague.id }]);
  const silent = await take({ practiceId, wishesReplica: true, consentHow: null, name: 'Alcaldesa de prueba' });
  expect(await wishes()).toHaveLength(1);
  for (let twice = 0; twice < 2; twice += 1)
    succeeded(await stage.ask('staff', CONSENT, { input: { id: silent, consentHow: 'RECORDED', consentOn: FIRST_DAY, guardianName: '' } }));
  expect((await wishes()).map(({ name }) => name)).toEqual(['Alcaldesa de prueba', 'Colega de prueba, UGEL Huaura']);
  succeeded(await stage.ask('colleague', LEAVE, { id: input.input.id }));
  succeeded(await stage.ask('staff', GONE, { input: { id: silent, reason: 'Llamó para pedirlo.' } }));
  expect(await wishes()).toEqual([]);
  expect(refused(await stage.ask('colleague', GIVE, giveInput({ wishesReplica: true }))).fields).toEqual(['input.practiceId REPLICA_OF_NOTHING']);
});

test('A wish from which a transfer began stays when the words are taken back', async () => {
  const id = await give('colleague', { practiceId, wishesReplica: true });
  const { id: colleagueId } = await stage.who('colleague');
  const transfer = `insert into transfer (id, kind, state, practice_id, version, adopter_iged, interest_id, begun_by, begun_at, state_since, updated_at)
    select gen_random_uuid(), 'HORIZONTAL', 'TALKING', i.practice_id, 1, '${HUAURA}', i.id, $2, now(), now(), now() from practice_interest i where i.source = $1 returning id`;
  expect(await stage.app.db.rows({ text: transfer, values: [`testimony:${id}`, colleagueId] })).toHaveLength(1);
  succeeded(await stage.ask('colleague', LEAVE, { id }));
  expect((await wishes()).map(({ memberId }) => memberId)).toEqual([colleagueId]);
});

test('Without consent words are kept and never shown, not even by the hand of the database', async () => {
  const [mute, silent] = [await give('author', { consents: false }), await take({ consentHow: null })];
  for (const id of [mute, silent]) {
    expect(refused(await show(id))).toMatchObject({ code: 'CONFLICT', reason: 'TESTIMONIAL_NEEDS_CONSENT' });
    await expect(stage.app.db.rows({ text: `update testimonial set state = 'SHOWN' where id = $1`, values: [id] })).rejects.toThrow();
  }
  const reported = await stage.app.app.get(Testimonials).ofReport(one.id);
  expect(reported.map(({ id }) => id)).not.toEqual(expect.arrayContaining([mute]));
  expect(reported.every(({ consentHow }) => consentHow)).toBe(true);
});

test('Of a minor only the first name is even kept; it needs the guardian, whose name no page and no report carries', async () => {
  const id = await take({ minor: true, name: 'Rosa Elvira Apellido', post: 'Estudiante', guardianName: GUARDIAN });
  expect(refused(await show(id)).reason).toBe('TESTIMONIAL_NEEDS_CONSENT');
  const noted = { id, consentHow: 'WRITTEN', consentOn: FIRST_DAY, guardianName: '', guardianConsentHow: 'WRITTEN' };
  expect(refused(await stage.ask('staff', CONSENT, { input: noted })).fields).toEqual(['input.guardianName GUARDIAN_MISSING']);
  succeeded(await stage.ask('staff', CONSENT, { input: { ...noted, guardianName: GUARDIAN } }));
  succeeded(await show(id));
  const everyone = JSON.stringify([await shown(), await stage.app.app.get(Testimonials).ofReport(one.id)]);
  expect(everyone).toContain('"authorName":"Rosa"');
  expect(everyone).not.toMatch(/Elvira|Apellido|Apoderada/);
  const desk = succeeded(await stage.ask<{ deskTestimonials: Desk }>('staff', DESK, { exchangeId: one.id, state: 'SHOWN' })).deskTestimonials;
  expect(desk.items.find((item) => item.id === id)).toMatchObject({ guardianName: GUARDIAN, authorName: 'Rosa', minor: true, missingToShow: [] });
  expect(refused(await stage.ask('staff', TAKE, takeInput({ minor: true, practiceId, wishesReplica: true }))).fields).toEqual(['input.wishesReplica MINOR_WISHES_NOTHING']);
});

test('A picture is seen by everyone only when whoever is in it said yes, and goes with the words', async () => {
  const id = await take();
  const [fileId, staff] = [randomUUID(), await stage.who('staff')];
  const file = [fileId, staff.id, id, 'a'.repeat(64), fileId.replaceAll('-', '')];
  await stage.app.db.rows({ text: `insert into stored_file (id, owner_id, purpose, subject_id, kind, file_name, length, sha256, upload_name, state, media_type, scanned, created_at, touched_at)
    values ($1, $2, 'exchange.testimonial', $3, 'IMAGE', 'foto.jpg', 9, $4, $5, 'READY', 'image/jpeg', 'NO_SCANNER', now(), now())`, values: file });
  await stage.app.db.rows({ text: `insert into file_object (name, file_id, form, media_type, length, sha256, width, height) values ($1, $2, 'SMALL', 'image/webp', 9, $3, 320, 320)`, values: [file[4], fileId, file[3]] });
  const set = (more: object = {}) => stage.ask('staff', PHOTO, { input: { id, fileId, alt: 'Directora en la feria', authorised: false, ...more } });
  expect(refused(await set({ fileId: randomUUID() })).fields).toEqual(['input.fileId TESTIMONIAL_PHOTO_UNKNOWN']);
  succeeded(await show(id));
  const seen = async () => [(await shown()).items.find((item) => item.id === id)?.photo ?? null, (await stage.app.app.get(Testimonials).ofReport(one.id)).find((item) => item.id === id)?.photo ?? null];
  succeeded(await set());
  expect(await seen()).toEqual([null, null]);
  succeeded(await set({ authorised: true }));
  expect(await seen()).toEqual([{ url: `/archivos/${file[4]}`, alt: 'Directora en la feria' }, expect.objectContaining({ fileId, sha256: file[3], width: 320 })]);
  succeeded(await stage.ask('staff', GONE, { input: { id, reason: 'Lo pidió por escrito.' } }));
  expect(await seen()).toEqual([null, null]);
  const left = await stage.app.db.rows({ text: 'select released_at is not null as gone from stored_file where id = $1', values: [fileId] });
  expect(left).toEqual([{ gone: true }]);
});

test('Who took no part leaves none; a plan does not exist; nothing carries a DNI; the desk does not consent for an account', async () => {
  expect(refused(await stage.ask('stranger', GIVE, giveInput()))).toMatchObject({ code: 'FORBIDDEN', reason: 'TESTIMONIAL_NOT_ATTENDEE' });
  expect((await own('stranger')).missing).toContain('quienes participaron');
  const hidden = await planned(stage);
  const [real, random] = [await stage.ask('author', GIVE, giveInput({ exchangeId: hidden.id })), await stage.ask('author', GIVE, giveInput({ exchangeId: randomUUID() }))];
  expect(real.errors).toEqual(random.errors);
  expect(refused(await stage.ask('author', GIVE, giveInput({ text: 'Mi DNI es 40506070 para lo que sirva.' }))).fields).toEqual(['input.text TESTIMONIAL_HAS_DNI']);
  expect(refused(await stage.ask('staff', TAKE, takeInput({ consentHow: 'ACCOUNT' }))).fields).toEqual(['input.consentHow CONSENT_BY_ACCOUNT']);
  expect(refused(await stage.ask('staff', TAKE, takeInput({ institution: '' }))).fields).toEqual(['input.institution IGED_OR_INSTITUTION']);
  expect(refused(await stage.ask('staff', TAKE, takeInput({ igedCode: HUAURA, practiceId: randomUUID() }))).fields).toEqual(['input.practiceId TESTIMONIAL_PRACTICE_UNKNOWN']);
});

test('The words of somebody else are answered as a random id, nothing changes, and the denial is audited', async () => {
  const id = await give('author');
  for (const who of ['colleague', 'stranger'] as const) {
    const [real, random] = [await stage.ask(who, LEAVE, { id }), await stage.ask(who, LEAVE, { id: randomUUID() })];
    expect(real.errors).toEqual(random.errors);
  }
  expect((await own('author')).items.find((item) => item.id === id)?.state).toBe('PENDING');
  const denied = await stage.app.db.rows({ text: `select 1 from audit_entry where outcome = 'DENIED' and detail->>'testimonialId' = $1`, values: [id] });
  expect(denied).toHaveLength(2);
});

test('The desk and the page are read by pages, without loss or repetition; one person leaves few, and a flood is stopped', async () => {
  for (let n = 0; n < 12; n += 1) succeeded(await show(await take({ name: `Visita ${n}` })));
  const first = await shown();
  const rest = await shown(first.nextCursor ?? '');
  const ids = [...first.items, ...rest.items].map(({ id }) => id);
  expect(first.items).toHaveLength(10);
  expect(new Set(ids).size).toBe(ids.length);
  const names = [...first.items, ...rest.items].map(({ authorName }) => authorName);
  for (let n = 0; n < 12; n += 1) expect(names).toContain(`Visita ${n}`);
  let answer = await stage.ask('author', GIVE, giveInput());
  for (let n = 0; n < 6 && !answer.errors; n += 1) answer = await stage.ask('author', GIVE, giveInput());
  expect(refused(answer).reason).toBe('TOO_MANY_TESTIMONIALS');
  for (let n = 0; n < 25 && refused(answer).code !== 'RATE_LIMITED'; n += 1) answer = await stage.ask('author', GIVE, giveInput());
  expect(refused(answer).code).toBe('RATE_LIMITED');
});
