import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import {
  CANCEL,
  DESK,
  FIRST_DAY,
  LAST_DAY,
  LATER,
  LIST,
  MARK,
  PAGE,
  PLAN,
  REMOVE_ITEM,
  SAVE_ITEM,
  UNMARK,
  announced,
  itemInput,
  planInput,
  planned,
  turn,
  turned,
  withItem,
  withPresentation,
  type DeskShown,
} from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Page = { title: string; state: string; registers: boolean; reason: string; programme: { id: string; title: string; changedAt: string | null }[] };
const page = async (slug: string) => succeeded(await stage.ask<{ exchange: Page | null }>(null, PAGE, { slug })).exchange;
const desk = async (id: string) => succeeded(await stage.ask<{ deskExchange: DeskShown }>('staff', DESK, { id })).deskExchange;
const pointsOf = async (kind: string) =>
  stage.app.db.rows<{ points: number }>({ text: `select points from points_entry where rule_kind = $1 order by recorded_at, points desc`, values: [kind] });

test('It is planned, filled day by day, announced to the invited regions, and everyone reads its programme', async () => {
  const author = await stage.who('author');
  await stage.who('stranger');
  const one = await planned(stage, { name: 'Intercambio del Centro' });
  expect(one).toMatchObject({ state: 'PLANNED', canPlan: true, missingToAnnounce: ['Cada día necesita al menos un momento en el programa.'] });
  expect(await page(one.slug)).toBe(null);
  expect(refused(await stage.ask('staff', turn('announce'), { id: one.id }))).toMatchObject({ code: 'CONFLICT', reason: 'EXCHANGE_STEP_REFUSED' });
  await withItem(stage, one.id, { starts: '11:00', ends: '12:00', title: 'Feria', kind: 'FAIR' });
  await withItem(stage, one.id);
  const filled = await withItem(stage, one.id, { day: LAST_DAY, title: 'Clausura', kind: 'CLOSING' });
  expect(filled.programme.map(({ title }) => title)).toEqual(['Apertura', 'Feria', 'Clausura']);
  await turned(stage, 'announce', one.id);
  await stage.app.drainJobs();
  const told = await stage.app.db.rows<{ account_id: string }>({ text: `select account_id from notification where kind = 'exchange.announced'` });
  expect(told.map(({ account_id: id }) => id)).toEqual([author.id]);
  expect(await page(one.slug)).toMatchObject({ state: 'ANNOUNCED', registers: true, regionNames: ['Junín', 'Lima Provincias'] });
  const list = succeeded(await stage.ask<{ exchanges: { items: { slug: string }[] } }>(null, LIST));
  expect(list.exchanges.items.map(({ slug }) => slug)).toContain(one.slug);
});

test('On the day a moment is changed from a phone: everyone sees it at once, marked, and those who come are told once', async () => {
  const one = await announced(stage);
  const [opening] = (await desk(one.id)).programme;
  await stage.app.drainJobs();
  for (const [at, starts] of ['09:15', '09:20'].entries())
    await withItem(stage, one.id, { id: opening.id, revision: at + 1, starts, ends: '09:50' });
  const shown = await page(one.slug);
  expect(shown?.programme[0]).toMatchObject({ title: 'Apertura', starts: '09:20' });
  expect(shown?.programme[0].changedAt).toBeTruthy();
  expect(shown?.programme[1].changedAt).toBe(null);
  await stage.app.drainJobs();
  const jobs = await stage.app.db.rows({ text: `select 1 from notification where kind = 'exchange.changed' and link = $1`, values: [`/intercambios/${one.slug}`] });
  expect(jobs.length).toBeLessThanOrEqual(2);
});

test('Two who change the same: the second is told, and a retry is the same change', async () => {
  const one = await planned(stage);
  const input = itemInput(one.id);
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', SAVE_ITEM, { input }));
  const change = { input: { ...input, revision: 1, title: 'Apertura con danza' } };
  succeeded(await stage.ask('staff', SAVE_ITEM, change));
  expect(refused(await stage.ask('otherStaff', SAVE_ITEM, { input: { ...input, revision: 1, title: 'Otra' } })).reason).toBe('EXCHANGE_CHANGED');
  const after = await desk(one.id);
  expect(after.programme).toMatchObject([{ title: 'Apertura con danza', revision: 2 }]);
  expect(after.moves.map(({ action }) => action)).toEqual(['MOMENT_CHANGE', 'MOMENT_ADD', 'PLAN']);
  const plan = planInput();
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', PLAN, { input: plan }));
  succeeded(await stage.ask('staff', PLAN, { input: { ...plan, revision: 1, venue: 'Otra sede' } }));
  expect(refused(await stage.ask('staff', PLAN, { input: { ...plan, revision: 1, venue: 'Una tercera' } })).reason).toBe('EXCHANGE_CHANGED');
});

test.each<[string, object, string]>([
  ['ends before it starts', { endsOn: '2026-03-01' }, 'input.endsOn ENDS_BEFORE'],
  ['lasts a month', { endsOn: '2026-04-05' }, 'input.endsOn TOO_LONG'],
  ['registers after its end', { registersUntil: '2026-03-04' }, 'input.registersUntil REGISTERS_LATE'],
  ['has no such macro-region', { macroRegionId: 'nada' }, 'input.macroRegionId MACRO_REGION_UNKNOWN'],
  ['is hosted by a UGEL', { hostCode: HUAURA }, 'input.hostCode HOST_UNKNOWN'],
  ['invites a region that does not exist', { regionIds: ['nada'] }, 'input.regionIds REGION_UNKNOWN'],
])('A plan that %s is refused at its field', async (_title, more, field) => {
  expect(refused(await stage.ask('staff', PLAN, { input: planInput(more) })).fields).toEqual([field]);
});

test.each<[string, object, string]>([
  ['another day', { day: '2026-03-09' }, 'input.day DAY_OUTSIDE'],
  ['its end first', { ends: '08:00' }, 'input.ends ENDS_NOT_AFTER'],
  ['no practice', { kind: 'PRESENTATION' }, 'input.presentation.practiceId PRESENTATION_MISSING'],
  ['a practice of nobody', { kind: 'PRESENTATION', presentation: { practiceId: randomUUID(), version: 1, igedCode: HUAURA, method: 'Panel' } }, 'input.presentation.practiceId PRACTICE_NOT_PUBLISHED'],
])('A moment with %s is refused at its field', async (_title, more, field) => {
  const { id } = await planned(stage);
  expect(refused(await stage.ask('staff', SAVE_ITEM, { input: itemInput(id, more) })).fields).toEqual([field]);
  expect((await desk(id)).programme).toEqual([]);
});

test('A practice is presented in one version, its commentary is its own feedback, and its route and its team are counted once', async () => {
  const one = await announced(stage);
  const { id: expertId } = await stage.who('expert');
  const author = await stage.who('author');
  const feedbackId = randomUUID();
  const { itemId, practiceId } = await withPresentation(stage, one.id, { expertId, feedbackId, commentaryDueOn: '2026-03-12' });
  const feedback = await stage.app.db.rows({ text: 'select practice_id, version, expert_id, status from feedback where id = $1', values: [feedbackId] });
  expect(feedback).toEqual([{ practice_id: practiceId, version: 1, expert_id: expertId, status: 'ASSIGNED' }]);
  const mark = { input: { itemId, exchangeId: one.id, memberIds: [author.id] } };
  const later = await announced(stage, LATER);
  const early = await withPresentation(stage, later.id, {}, { day: LATER.startsOn });
  const tooEarly = { input: { itemId: early.itemId, exchangeId: later.id, memberIds: [author.id] } };
  expect(refused(await stage.ask('staff', MARK, tooEarly)).reason).toBe('EXCHANGE_STEP_REFUSED');
  for (let thrice = 0; thrice < 3; thrice += 1) succeeded(await stage.ask('staff', MARK, mark));
  expect(await pointsOf('exchange.presented')).toEqual([{ points: 40 }]);
  const facts = await stage.app.db.rows({ text: `select label from route_fact where practice_id = $1 and kind = 'EXCHANGE_PRESENTED' and withdrawn_at is null`, values: [practiceId] });
  expect(facts).toEqual([{ label: one.title }]);
  const shown = await desk(one.id);
  expect(shown.programme.find(({ id }) => id === itemId)?.presentation).toMatchObject({ version: 1, feedbackState: 'ASSIGNED', presented: true, team: [{ memberId: author.id, presented: true }] });
  expect(refused(await stage.ask('staff', REMOVE_ITEM, { input: { id: itemId, exchangeId: one.id, reason: 'No' } })).reason).toBe('PRESENTATION_SETTLED');
  succeeded(await stage.ask('staff', UNMARK, { input: { id: itemId, exchangeId: one.id, reason: 'Se anotó en otra práctica.' } }));
  expect((await pointsOf('exchange.presented')).reduce((sum, { points }) => sum + points, 0)).toBe(0);
  const counted = () => stage.app.db.rows({ text: `select 1 from route_fact where practice_id = $1 and kind = 'EXCHANGE_PRESENTED' and withdrawn_at is null`, values: [practiceId] });
  expect(await counted()).toEqual([]);
  // It took place after all: what had been taken back is given again, once.
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', MARK, mark));
  expect((await pointsOf('exchange.presented')).reduce((sum, { points }) => sum + points, 0)).toBe(40);
  expect(await counted()).toHaveLength(1);
});

test('Nobody notes that a practice of their own institution was presented, administrators neither; a stranger is no presenter', async () => {
  const one = await announced(stage);
  const { itemId } = await withPresentation(stage, one.id);
  const author = await stage.who('author');
  const stranger = await stage.who('stranger');
  const input = { itemId, exchangeId: one.id, memberIds: [author.id] };
  for (const who of ['neighbour', 'administrator'] as const)
    expect(refused(await stage.ask(who, MARK, { input }))).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  expect(refused(await stage.ask('staff', MARK, { input: { ...input, memberIds: [stranger.id] } })).fields).toEqual(['input.memberIds PRESENTERS_MISSING']);
});

test('It is held, closed once its presentations are settled, and then it is only mended; cancelled, it says why to everyone', async () => {
  const later = await announced(stage, LATER);
  expect(refused(await stage.ask('staff', turn('hold'), { id: later.id })).reason).toBe('EXCHANGE_STEP_REFUSED');
  const one = await announced(stage, { endsOn: FIRST_DAY });
  const { itemId } = await withPresentation(stage, one.id);
  const held = await turned(stage, 'hold', one.id);
  expect(held.missingToClose).toHaveLength(1);
  succeeded(await stage.ask('staff', REMOVE_ITEM, { input: { id: itemId, exchangeId: one.id, reason: 'No llegó el equipo' } }));
  await turned(stage, 'close', one.id);
  expect(refused(await stage.ask('staff', SAVE_ITEM, { input: itemInput(one.id) })).fields).toEqual(['input.reason MEND_REASON_MISSING']);
  for (const answer of [
    await stage.ask('staff', CANCEL, { input: { id: one.id, reason: 'Ya no se hace' } }),
    await stage.ask('staff', turn('announce'), { id: one.id }),
  ])
    expect(refused(answer)).toMatchObject({ code: 'CONFLICT', reason: 'EXCHANGE_STEP_REFUSED' });
  const other = await announced(stage, LATER);
  succeeded(await stage.ask('staff', CANCEL, { input: { id: other.id, reason: 'Huaico en la vía central' } }));
  expect(await page(other.slug)).toMatchObject({ state: 'CANCELLED', reason: 'Huaico en la vía central', registers: false });
});

test('Its programme goes to any calendar once announced, one entry a day; before, there is nothing at that address', async () => {
  const one = await planned(stage);
  const file = (slug: string) => fetch(`${stage.app.url}/intercambios/${slug}/programa.ics`);
  expect([(await file(one.slug)).status, (await file('nada-2026')).status]).toEqual([404, 404]);
  const open = await announced(stage);
  const text = await (await file(open.slug)).text();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain(`DTSTART;TZID=America/Lima:${FIRST_DAY.replaceAll('-', '')}T090000`);
});
