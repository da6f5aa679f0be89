import { randomUUID } from 'node:crypto';
import {
  circleOf,
  done,
  held,
  openStage,
  ops,
  planned,
  refused,
  succeeded,
  type Meeting,
  type Stage,
  type Who,
} from './scene.js';

let stage: Stage;
let circleId: string;
let meeting: Meeting;
let later: Meeting;
let commitmentId: string;
let activityId: string;
let entryId: string;
const SECRET = 'Hoy me costó escuchar a mi jefa';

beforeAll(async () => {
  stage = await openStage();
  circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
  meeting = await held(stage, circleId);
  later = await planned(stage, circleId, { day: '2026-03-20', title: 'Reunión por venir' });
  [commitmentId, activityId, entryId] = [randomUUID(), randomUUID(), randomUUID()];
  await done(stage, 'carla', ops.commit, {
    input: {
      id: commitmentId,
      meetingId: meeting.id,
      text: 'Traer la lista',
      ownerId: await stage.id('dina'),
      dueOn: '2026-03-20',
    },
  });
  await done(stage, 'ana', ops.activity, {
    input: {
      id: activityId,
      circleId,
      basedOn: 0,
      title: 'Visitar escuelas',
      dueOn: '2026-06-30',
      ownerId: null,
      meansPlanned: '',
    },
  });
  await done(stage, 'dina', ops.write, {
    input: { id: entryId, circleId, meetingId: meeting.id, basedOn: 0, prompt: '', text: SECRET },
  });
});
afterAll(() => stage.close());

const picture = () =>
  stage.app.db.rows({
    text: `select (select jsonb_agg(c order by c.id) from circle c) as circles, (select jsonb_agg(m order by m.id) from circle_meeting m) as meetings,
      (select jsonb_agg(x order by x.circle_id, x.member_id) from circle_member x) as people, (select count(*) from circle_move) as moves,
      (select jsonb_agg(t order by t.id) from meeting_topic t) as topics, (select jsonb_agg(k order by k.id) from circle_commitment k) as promises,
      (select jsonb_agg(p order by p.id) from plan_activity p) as plan, (select jsonb_agg(l order by l.id) from logbook_entry l) as logbook,
      (select count(*) from points_entry) as points, (select count(*) from notification) as notices`,
  });
const denials = async () =>
  (
    await stage.app.db.rows<{ n: number }>({
      text: `select count(*)::int as n from audit_entry where outcome = 'DENIED' and detail->>'circleId' = '${circleId}'`,
    })
  )[0].n;

type Ids = { circle: string; meeting: string; later: string; commitment: string; activity: string };
const real = (): Ids => ({
  circle: circleId,
  meeting: meeting.id,
  later: later.id,
  commitment: commitmentId,
  activity: activityId,
});
const random = (): Ids => ({
  circle: randomUUID(),
  meeting: randomUUID(),
  later: randomUUID(),
  commitment: randomUUID(),
  activity: randomUUID(),
});
const fixed = randomUUID();
const attacks: [string, string, (ids: Ids) => object][] = [
  ['invites herself', ops.invite, ({ circle }) => ({ input: { id: circle, memberIds: [fixed] } })],
  ['accepts what she was not offered', ops.answer, ({ circle }) => ({ input: { id: circle, accept: true } })],
  [
    'edits it',
    ops.edit,
    ({ circle }) => ({ input: { id: circle, basedOn: 1, name: 'Otro nombre', purpose: 'Otro propósito que no es de ellas' } }),
  ],
  ['takes a role', ops.rotate, ({ circle }) => ({ input: { id: circle, role: 'COORDINATOR', memberId: fixed } })],
  ['closes it', ops.end, ({ circle }) => ({ input: { id: circle, reason: 'Porque quiero' } })],
  [
    'calls a meeting',
    ops.plan,
    ({ circle }) => ({
      input: {
        id: fixed,
        circleId: circle,
        title: 'Reunión pirata',
        day: '2026-03-20',
        time: '10:00',
        minutes: 60,
        link: '',
        place: 'Aquí',
      },
    }),
  ],
  ['proposes a topic', ops.propose, ({ later: id }) => ({ input: { id: fixed, meetingId: id, text: 'Tema de fuera' } })],
  ['writes the programme', ops.programme, ({ later: id }) => ({ input: { id, basedOn: 0, questions: [], items: [] } })],
  ['writes the notes', ops.notes, ({ meeting: id }) => ({ input: { id, revision: 1, notes: 'Otra cosa', conclusions: '' } })],
  ['marks who came', ops.mark, ({ meeting: id }) => ({ input: { id, memberIds: [] } })],
  ['says that she was there', ops.confirm, ({ meeting: id }) => ({ input: { id, attended: true } })],
  [
    'adds a commitment',
    ops.commit,
    ({ meeting: id }) => ({ input: { id: fixed, meetingId: id, text: 'Algo de fuera', ownerId: fixed, dueOn: '2026-04-01' } }),
  ],
  [
    'follows up a commitment',
    ops.follow,
    ({ commitment }) => ({ input: { id: fixed, commitmentId: commitment, meetingId: null, state: 'DONE', note: '' } }),
  ],
  ['signs the minutes', ops.sign, ({ meeting: id }) => ({ id })],
  ['cancels a meeting', ops.cancel, ({ later: id }) => ({ input: { id, reason: 'No me gusta' } })],
  [
    'moves an activity',
    ops.progress,
    ({ activity }) => ({ input: { id: activity, basedOn: 1, progress: 'INTERMEDIATE', meansText: '', meansLink: '' } }),
  ],
];

test.each(attacks)(
  'A gestora of no circle %s: the answer of a random id, nothing changes, the denial is audited',
  async (_title, text, variables) => {
    const before = await picture();
    const noted = await denials();
    const answer = await stage.ask('stranger', text, variables(real()));
    const other = await stage.ask('stranger', text, variables(random()));
    expect(answer.errors).toEqual(other.errors);
    expect(answer.errors).toBeDefined();
    expect(await picture()).toEqual(before);
    expect(await denials()).toBe(noted + 1);
  },
);

test.each([
  ['the circle', ops.circle, () => circleId],
  ['a meeting', ops.meeting, () => meeting.id],
  ['its meetings', ops.meetings, () => circleId],
  ['its commitments', ops.commitments, () => circleId],
])('%s is not there for a stranger', async (_title, text, id) => {
  const answer = await stage.ask('stranger', text, { id: id() });
  const other = await stage.ask('stranger', text, { id: randomUUID() });
  expect([answer.errors, answer.data]).toEqual([other.errors, other.data]);
});

test('Minutes, calendar and files are of who is in it: over every door the same refusal', async () => {
  const get = async (path: string, who: Who) => {
    const answer = await fetch(`${stage.app.url}${path}`, { headers: await stage.session(who) });
    return [answer.status, await answer.text()];
  };
  for (const [path, other] of [
    [`/circulos/actas/${meeting.id}.pdf`, `/circulos/actas/${randomUUID()}.pdf`],
    [`/calendario/circulos/${meeting.id}.ics`, `/calendario/circulos/${randomUUID()}.ics`],
  ]) {
    const [status] = await get(path, 'stranger');
    expect(status).toBe(404);
    expect((await get(other, 'stranger'))[0]).toBe(404);
  }
  expect((await get(`/circulos/actas/${meeting.id}.pdf`, 'staff'))[0]).not.toBe(200);
});

test('A logbook is read by its writer alone: not by who coordinates, not by staff, not by the audit, not when the circle is hers', async () => {
  const mine = await done<{ items: { text: string }[] }>(stage, 'dina', ops.logbook, { id: circleId });
  expect(mine.items.map(({ text }) => text)).toEqual([SECRET]);
  for (const who of ['ana', 'beto', 'carla', 'stranger'] as const) {
    const others = await done<{ items: object[] }>(stage, who, ops.logbook, { id: circleId });
    expect(others.items).toEqual([]);
    const take = { id: entryId, circleId, meetingId: null, basedOn: 1, prompt: '', text: 'Lo cambio yo' };
    expect(refused(await stage.ask(who, ops.write, { input: take })).reason).toBe('CIRCLE_NOT_FOUND');
    const gone = await stage.ask<{ removeLogbookEntry: boolean }>(who, 'mutation ($id: ID!) { removeLogbookEntry(id: $id) }', {
      id: entryId,
    });
    expect(succeeded(gone).removeLogbookEntry).toBe(false);
  }
  for (const who of ['staff', 'administrator', 'expert'] as const)
    expect((await stage.ask(who, ops.logbook, { id: circleId })).errors).toBeDefined();
  const everywhere = await stage.app.db.rows<{ found: boolean }>({
    text: `select exists (select from audit_entry where detail::text like '%costó escuchar%') or exists (select from circle_move where note like '%costó escuchar%')
      or exists (select from notification where body like '%costó escuchar%') as found`,
  });
  expect(everywhere).toEqual([{ found: false }]);
});

test('Staff see how a circle is doing, never what is said in it; the audit keeps no words of a meeting', async () => {
  const fields = ['notes', 'people { name }', 'meetings { title }', 'digest'];
  for (const field of fields)
    expect((await stage.ask('staff', `{ deskCircles(show: OPEN) { items { ${field} } } }`)).errors).toBeDefined();
  const seen = await done<{ items: object[] }>(stage, 'staff', ops.desk, { show: 'OPEN' });
  expect(seen.items).toMatchObject([{ id: circleId, memberCount: 4, meetingCount: 1, regions: 2, igeds: 2, stale: false }]);
  const audited = await stage.app.db.rows<{ found: boolean }>({
    text: `select exists (select from audit_entry where detail::text like '%Traer la lista%') as found`,
  });
  expect(audited).toEqual([{ found: false }]);
});

test('Who is only invited sees its name and purpose, and does nothing in it', async () => {
  const other = await circleOf(stage, 'ana', 'beto');
  await done(stage, 'ana', ops.invite, { input: { id: other, memberIds: [await stage.id('dina')] } });
  expect(await done(stage, 'dina', ops.circle, { id: other })).toMatchObject({ membership: 'INVITED', people: [], roles: [] });
  const input = {
    id: randomUUID(),
    circleId: other,
    title: 'Antes de entrar',
    day: '2026-03-20',
    time: '10:00',
    minutes: 60,
    link: '',
    place: 'Aquí',
  };
  expect(refused(await stage.ask('dina', ops.plan, { input })).reason).toBe('CIRCLE_NOT_FOUND');
});

test.each(['state', 'listed', 'memberIds', 'createdBy', 'role', '__proto__'])(
  'A circle cannot bring its own %s',
  async (field) => {
    const input = JSON.parse(
      `{ "id": "${randomUUID()}", "name": "Círculo de prueba", "purpose": "Para probar que no se asigna nada", "${field}": "x" }`,
    ) as object;
    expect(refused(await stage.ask('ana', ops.create, { input })).code).toBe('BAD_USER_INPUT');
  },
);

test('Mails and phones are in no field, odd ids are bad input, and a pending gestora is not invited', async () => {
  for (const field of ['email', 'dni', 'phone'])
    expect(
      (await stage.ask('ana', `query ($id: ID!) { circle(id: $id) { people { ${field} } } }`, { id: circleId })).errors,
    ).toBeDefined();
  for (const id of [null, '', 0, [], 'x']) expect(refused(await stage.ask('ana', ops.sign, { id })).code).toBe('BAD_USER_INPUT');
  const staff = await stage.id('staff');
  expect(refused(await stage.ask('ana', ops.invite, { input: { id: circleId, memberIds: [staff] } })).reason).toBe(
    'CIRCLE_GUEST_UNKNOWN',
  );
});

test('Steps are neither skipped nor repeated, and a meeting with nobody else to say so earns nothing', async () => {
  for (const [who, text, variables] of [
    ['carla', ops.sign, { id: meeting.id }],
    ['ana', ops.begin, { id: meeting.id }],
    ['ana', ops.finish, { id: later.id }],
    ['carla', ops.notes, { input: { id: later.id, revision: 0, notes: 'Antes', conclusions: '' } }],
    ['dina', ops.cancel, { input: { id: later.id, reason: 'No me gusta' } }],
  ] as const)
    expect(refused(await stage.ask(who, text, variables))).toMatchObject({ code: 'CONFLICT', reason: 'CIRCLE_STEP_REFUSED' });
  await done(stage, 'ana', ops.sign, { id: meeting.id });
  await done(stage, 'beto', ops.confirm, { input: { id: meeting.id, attended: true } });
  await done(stage, 'ana', ops.confirm, { input: { id: meeting.id, attended: true } });
  expect(await stage.app.db.rows({ text: `select points from points_entry where rule_kind = 'circle.meeting_run'` })).toEqual([]);
});
