import { randomUUID } from 'node:crypto';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { at, CANCEL, DESK, ENTER, LEAVE, MARK, MATERIAL, MINE, PAGE, PASTE, PEOPLE, PLAN, RECORDING, REGISTER, announced, mine, planInput, planned, register, turn, type DeskShown } from './scene.js';

let stage: Stage;
let open: DeskShown;
let hidden: DeskShown;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'staff', 'expert'] as const) await stage.who(who);
  stage.app.clock.set(at('10:00'));
  open = await announced(stage);
  hidden = await planned(stage, { title: 'El que nadie debe ver todavía' });
  await register(stage, 'author', open.id);
});
afterAll(() => stage.close());

const picture = () =>
  stage.app.db.rows({
    text: `select w.*, (select json_agg(a order by a.id) from webinar_attendee a where a.webinar_id = w.id) as people, (select count(*) from webinar_move) as moves,
      (select count(*) from points_entry) as points, (select count(*) from notification) as notices from webinar w order by w.id`,
  });

test('What was not announced is as what does not exist, by every door', async () => {
  const asks: [Who | null, string, (one: { id: string; slug: string }) => object][] = [
    [null, PAGE, ({ slug }) => ({ slug })],
    ['author', MINE, ({ id }) => ({ webinarId: id })],
    ['author', REGISTER, ({ id }) => ({ input: { id: '6f1d7a52-6f35-4c5e-9a0e-5f9e5d6f0a11', webinarId: id } })],
    ['author', ENTER, ({ id }) => ({ webinarId: id })],
  ];
  const before = await picture();
  for (const [who, text, variables] of asks) {
    const [real, random] = [await stage.ask(who, text, variables(hidden)), await stage.ask(who, text, variables({ id: randomUUID(), slug: 'no-existe-2026-01-01' }))];
    expect([real.errors, real.data]).toEqual([random.errors, random.data]);
  }
  const [real, random] = await Promise.all([hidden.slug, 'no-existe'].map((slug) => fetch(`${stage.app.url}/webinars/${slug}/webinar.ics`)));
  expect([real.status, random.status]).toEqual([404, 404]);
  expect(await picture()).toEqual(before);
});

test('Another’s registration is answered as a random one, and her id is no door to her place', async () => {
  const { id } = (await mine(stage, 'author', open.id)) ?? {};
  const before = await picture();
  const [real, random] = [await stage.ask('colleague', LEAVE, { id }), await stage.ask('colleague', LEAVE, { id: randomUUID() })];
  expect(real.errors).toEqual(random.errors);
  expect(refused(await stage.ask('colleague', REGISTER, { input: { id, webinarId: open.id } })).reason).toBe('WEBINAR_ID_TAKEN');
  expect(await picture()).toEqual(before);
});

test('Neither gestores, experts nor visitors organise: nothing changes', async () => {
  const before = await picture();
  const [{ id: attendee }] = await stage.app.db.rows<{ id: string }>({ text: 'select id from webinar_attendee limit 1' });
  const asks: [string, object][] = [
    [PLAN, { input: planInput() }], [turn('announce'), { id: hidden.id }], [turn('hold'), { id: open.id }], [turn('close'), { id: open.id }],
    [CANCEL, { input: { id: open.id, reason: 'Porque sí' } }], [DESK, { id: hidden.id }], [PEOPLE, { webinarId: open.id }],
    [MARK, { input: { webinarId: open.id, attendeeIds: [attendee], connected: true, reason: '' } }], [PASTE, { input: { webinarId: open.id, text: 'author@prueba.test' } }],
    [MATERIAL, { input: { id: randomUUID(), webinarId: open.id, title: 'Malo', link: 'https://malo.example', fileId: null } }], [RECORDING, { input: { id: open.id, recording: 'https://malo.example' } }],
  ];
  for (const who of ['expert', 'author', null] as const) for (const [text, variables] of asks) expect((await stage.ask(who, text, variables)).errors).toBeDefined();
  expect(await picture()).toEqual(before);
});

test('Somebody of another webinar is not marked in this one, and staff who are gestores too give themselves nothing', async () => {
  const other = await announced(stage);
  await register(stage, 'colleague', other.id);
  const { id } = (await mine(stage, 'colleague', other.id)) ?? {};
  stage.app.clock.set(at('15:05'));
  expect(refused(await stage.ask('staff', MARK, { input: { webinarId: open.id, attendeeIds: [id], connected: true, reason: '' } })).reason).toBe('ATTENDEE_NOT_FOUND');
  const staff = (await stage.who('staff')).id;
  await stage.app.db.rows({ text: `insert into account_role (account_id, role) values ($1, 'MEMBER') on conflict do nothing`, values: [staff] });
  succeeded(await stage.ask('staff', PASTE, { input: { webinarId: open.id, text: 'staff@prueba.test' } }));
  expect(await stage.app.db.rows({ text: `select 1 from fact where kind = 'webinar.attended' and member_id = $1`, values: [staff] })).toEqual([]);
  stage.app.clock.set(at('10:00'));
});

test.each<[string, object, string]>([
  ['an address that runs', { link: 'javascript:alert(1)' }, 'WEBINAR_LINK_INVALID'],
  ['an hour that is over', { day: '2026-03-01' }, 'WEBINAR_PAST'],
  ['a speaker who is not an expert', { speakers: [{ kind: 'EXPERT', memberId: '6f1d7a52-6f35-4c5e-9a0e-5f9e5d6f0a11', allyId: null, name: 'Yo', post: '' }] }, 'SPEAKER_UNKNOWN'],
  ['a guest with somebody’s account', { speakers: [{ kind: 'GUEST', memberId: '6f1d7a52-6f35-4c5e-9a0e-5f9e5d6f0a11', allyId: null, name: 'Alguien', post: '' }] }, 'SPEAKER_UNKNOWN'],
])('%s is refused beside its field', async (_title, more, reason) => {
  expect(refused(await stage.ask('staff', PLAN, { input: planInput(more) })).reason).toBe(reason);
});

test('History is the database’s own: nobody rewrites it', async () => {
  await expect(stage.app.db.rows({ text: 'delete from webinar_move' })).rejects.toThrow();
});
