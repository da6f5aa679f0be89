import { randomUUID } from 'node:crypto';
import { JobWorker } from '@lib/platform';
import { ValidityDay } from '@lib/practices';
import { openStage, published, refused, succeeded, type Stage, type Who } from './cast.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const DAY = 86_400_000;
const CONFIRM = `mutation ($input: ConfirmValidityInput!) { confirmValidity(input: $input) { validity { state validUntil canConfirm } } }`;
const KEEP = `mutation ($input: KeepInForceInput!) { keepInForce(input: $input) }`;
const DESK = `query ($queue: ValidityQueue!, $first: Int, $after: String) { validityDesk(queue: $queue, first: $first, after: $after) {
  total nextCursor items { id validUntil daysLeft activeTeam reminders ownInstitution history { kind } } } }`;
const MINE = `query ($id: ID!) { myRoute(practiceId: $id) { validity { state validUntil daysLeft canConfirm confirmableFrom } } }`;
const PAGE = `query ($slug: String!) { practice(slug: $slug) { validity validUntil } practiceRoute(slug: $slug) { validity { kind validUntil note } } }`;
const WALL = `query ($filter: WallFilter) { wall(filter: $filter) { total items { id validity } } wallFacets(filter: $filter) { total } }`;
type Mine = { myRoute: { validity: { state: string; validUntil: string; daysLeft: number; canConfirm: boolean } } };
type Page = { practice: { validity: string; validUntil: string }; practiceRoute: { validity: { kind: string; note: string }[] } };
type Wall = { wall: { total: number; items: { id: string }[] }; wallFacets: { total: number } };

/** Lets so many days pass and runs the daily job, twice: the second time nothing may happen again. */
const after = async (days: number): Promise<void> => {
  stage.app.clock.pass({ minutes: days * 1440 });
  for (let turn = 0; turn < 2; turn += 1) await stage.app.app.get(ValidityDay).run();
  await stage.app.drainJobs();
};
const told = async (kind: string): Promise<number> =>
  (
    await stage.app.db.rows({
      text: 'select 1 from notification where kind = $1 and account_id = $2',
      values: [kind, (await stage.who('author')).id],
    })
  ).length;
/** A session lasts less than a year: people enter again. */
const confirm = (who: Who, practiceId: unknown, note = '') => stage.ask(who, CONFIRM, { input: { practiceId, note } });
const validity = async (id: string) => succeeded(await stage.ask<Mine>('author', MINE, { id })).myRoute.validity;
const slugOf = async (id: string): Promise<string> =>
  (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] }))?.slug ?? '';
const page = async (id: string) => succeeded(await stage.ask<Page>(null, PAGE, { slug: await slugOf(id) }));
const wall = async (filter: object = {}) => succeeded(await stage.ask<Wall>(null, WALL, { filter }));

/** As if it had been admitted so many days ago; what happened is its history, not its clock. */
const aged = async (id: string, days: number): Promise<void> => {
  const until = new Date(stage.app.clock.now().getTime() + (365 - days) * DAY);
  await stage.app.db.rows({
    text: 'update practice set valid_until = $2 where id = $1',
    values: [id, until.toISOString().slice(0, 10)],
  });
};

test('a practice is in force for a year from its admission, and its team may not confirm it the next day', async () => {
  const id = await published(stage, 'Recién admitida');
  expect(await validity(id)).toEqual({
    state: 'IN_FORCE',
    validUntil: '2027-03-02',
    daysLeft: 365,
    canConfirm: false,
    confirmableFrom: '2027-01-01',
  });
  const refusal = await confirm('author', id);
  expect(refused(refusal)).toMatchObject({ code: 'CONFLICT', reason: 'VALIDITY_TOO_EARLY' });
  expect(refusal.errors?.[0].message).toContain('desde el 01/01/2027');
  expect((await page(id)).practiceRoute.validity).toMatchObject([{ kind: 'ADMITTED' }]);
});

test('its team is reminded 60, 30 and 7 days before, once each; then it lapses, leaves the wall and stays readable', async () => {
  const id = await published(stage, 'Nadie la confirma');
  await aged(id, 300);
  expect([await wall(), (await wall({ lapsed: true })).wall.total]).toMatchObject([
    { wall: { total: 1 }, wallFacets: { total: 1 } },
    1,
  ]);
  await after(0);
  expect(await told('validity.ending')).toBe(0);
  for (const [days, count] of [
    [5, 1],
    [10, 1],
    [25, 2],
    [20, 3],
    [4, 3],
  ]) {
    await after(days);
    expect([days, await told('validity.ending')]).toEqual([days, count]);
  }
  expect((await page(id)).practice.validity).toBe('IN_FORCE');
  await after(1);
  expect((await page(id)).practice.validity).toBe('IN_FORCE');
  await after(1);
  expect(await page(id)).toMatchObject({
    practice: { validity: 'LAPSED' },
    practiceRoute: { validity: [{ kind: 'LAPSED' }, { kind: 'ADMITTED' }] },
  });
  expect(await told('validity.lapsed')).toBe(1);
  expect(await wall()).toMatchObject({ wall: { total: 0, items: [] }, wallFacets: { total: 0 } });
  expect(await wall({ lapsed: true })).toMatchObject({
    wall: { total: 1, items: [{ id, validity: 'LAPSED' }] },
    wallFacets: { total: 1 },
  });
  expect(stage.app.mailer.sent.filter(({ subject }) => subject === 'Tu práctica dejó de estar vigente').length).toBeGreaterThan(
    0,
  );
});

test('what lapsed is confirmed at any time and is in force again; the reply that was lost is the same confirmation', async () => {
  const id = await published(stage, 'Vuelve');
  await aged(id, 370);
  await after(0);
  expect(await wall()).toMatchObject({ wall: { total: 0 } });
  expect(await validity(id)).toMatchObject({ state: 'LAPSED', daysLeft: -5, canConfirm: true });
  const answers = await Promise.all(Array.from({ length: 6 }, () => confirm('author', id, 'Ya son doce escuelas.')));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(await validity(id)).toMatchObject({ state: 'IN_FORCE', validUntil: '2027-03-02', canConfirm: false });
  expect((await page(id)).practiceRoute.validity).toMatchObject([
    { kind: 'CONFIRMED_BY_TEAM', note: 'Ya son doce escuelas.' },
    { kind: 'LAPSED' },
    { kind: 'ADMITTED' },
  ]);
  expect(await wall()).toMatchObject({ wall: { total: 1 } });
});

test('staff see what lapses soon, page by page, and keep it in force with a reason; never that of their own institution', async () => {
  const ids = [await published(stage, 'Primera'), await published(stage, 'Segunda'), await published(stage, 'Lejana')];
  await aged(ids[0], 350);
  await aged(ids[1], 340);
  type Desk = {
    validityDesk: {
      total: number;
      nextCursor: string | null;
      items: { id: string; daysLeft: number; ownInstitution: boolean; activeTeam: number }[];
    };
  };
  const { validityDesk: soon } = succeeded(await stage.ask<Desk>('staff', DESK, { queue: 'SOON' }));
  expect(soon).toMatchObject({
    total: 2,
    items: [{ id: ids[0], daysLeft: 15, activeTeam: 1, ownInstitution: false }, { id: ids[1] }],
  });
  for (const who of ['neighbour', 'administrator'] as const) {
    const keep = await stage.ask(who, KEEP, { input: { practiceId: ids[0], note: 'La conozco' } });
    expect(refused(keep)).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  }
  expect(refused(await stage.ask('staff', KEEP, { input: { practiceId: ids[0], note: '' } })).fields).toEqual([
    'input.note TEXT_TOO_SHORT',
  ]);
  expect(refused(await stage.ask('staff', KEEP, { input: { practiceId: ids[2], note: 'Sigue' } })).reason).toBe(
    'VALIDITY_TOO_EARLY',
  );
  succeeded(await stage.ask('staff', KEEP, { input: { practiceId: ids[0], note: 'Visita de mayo.' } }));
  await stage.app.drainJobs();
  expect(await told('validity.kept')).toBe(1);
  expect((await page(ids[0])).practiceRoute.validity[0]).toMatchObject({ kind: 'CONFIRMED_BY_STAFF', note: 'Visita de mayo.' });
  expect(
    await stage.app.db.one({
      text: `select 1 as n from audit_entry where action = 'validity.keep' and target = $1`,
      values: [ids[0]],
    }),
  ).toEqual({ n: 1 });
  expect(
    refused(await stage.ask('staff', DESK, { queue: 'SOON', after: Buffer.from('["x","y"]').toString('base64url') })).reason,
  ).toBe('CURSOR_INVALID');
});

test('another team, a person not yet confirmed and a hand-made identifier confirm nothing', async () => {
  const id = await published(stage, 'Ajena');
  await aged(id, 370);
  const before = await stage.app.db.one({ text: 'select valid_until::text from practice where id = $1', values: [id] });
  const [known, unknown] = [await confirm('stranger', id), await confirm('stranger', randomUUID())];
  expect(known.errors).toEqual(unknown.errors);
  expect(refused(known).reason).toBe('PRACTICE_NOT_FOUND');
  for (const wrong of [null, '', 0, [], 'x']) expect(refused(await confirm('author', wrong)).code).toBe('BAD_USER_INPUT');
  expect(await stage.app.db.one({ text: 'select valid_until::text from practice where id = $1', values: [id] })).toEqual(before);
  for (const table of ['validity_entry', 'validity_reminder']) {
    await expect(stage.app.db.rows({ text: `update ${table} set valid_until = '2099-01-01'` })).rejects.toThrow();
  }
});

test('a practice that moderation hid is neither reminded nor lapsed while hidden', async () => {
  const id = await published(stage, 'Oculta');
  await aged(id, 370);
  await stage.app.db.rows({
    text: 'update practice set hidden_version = published_version, published_version = null where id = $1',
    values: [id],
  });
  await after(0);
  expect(await told('validity.lapsed')).toBe(0);
  expect(refused(await confirm('author', id)).reason).toBe('VALIDITY_NOT_PUBLISHED');
});

test('the worker knows the hour of the daily job', async () => {
  const worker = stage.app.app.get(JobWorker);
  await worker.start(stage.app.databaseUrl);
  try {
    for (;;) {
      const known = await stage.app.db.rows<{ identifier: string }>({
        text: 'select identifier from graphile_worker._private_known_crontabs',
      });
      if (known.some(({ identifier }) => identifier === 'validity.day')) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  } finally {
    await worker.stop();
  }
});
