import { randomUUID } from 'node:crypto';
import {
  begun,
  circleOf,
  done,
  held,
  openStage,
  ops,
  planned,
  refused,
  succeeded,
  type Circle,
  type Commitment,
  type Meeting,
  type Stage,
} from './scene.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const points = () => stage.app.db.rows({ text: `select points from points_entry where rule_kind = 'circle.meeting_run'` });
const get = async (path: string, as: 'ana' | 'beto' | 'dina') =>
  fetch(`${stage.app.url}${path}`, { headers: await stage.session(as) });
const look = (id: string, as: 'ana' | 'beto' | 'carla' | 'dina' = 'ana') => done<Meeting>(stage, as, ops.meeting, { id });

test('A circle goes from its first idea to minutes that are signed, and who ran it is recognised once others say they were there', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
  const circle = await done<Circle>(stage, 'ana', ops.circle, { id: circleId });
  expect(circle.roles.map(({ role, memberId }) => [role, memberId])).toEqual([
    ['COORDINATOR', await stage.id('ana')],
    ['MODERATOR', await stage.id('beto')],
    ['SECRETARY', await stage.id('carla')],
  ]);
  expect(circle.roles.find(({ role }) => role === 'SECRETARY')?.nextName).toBe('Dina de prueba');

  const { id } = await planned(stage, circleId);
  const topic = { id: randomUUID(), meetingId: id, text: 'Cómo avisar a las familias' };
  await done(stage, 'dina', ops.propose, { input: topic });
  await done(stage, 'dina', ops.propose, { input: topic });
  const voted = await done<Meeting>(stage, 'carla', ops.vote, { input: { id: topic.id, wants: true } });
  expect(voted.topics).toMatchObject([{ text: topic.text, votes: 2, voted: true }]);

  expect((await stage.ask('ana', ops.begin, { id })).errors?.[0]?.message).toContain('Falta el programa');
  const items = [
    { id: randomUUID(), title: 'Experiencias', minutes: 30, brings: 'La línea de base', ownerId: await stage.id('dina') },
    { id: randomUUID(), title: 'Acuerdos', minutes: 20, brings: '', ownerId: null },
  ];
  await done(stage, 'beto', ops.programme, { input: { id, basedOn: 0, questions: ['¿Qué funcionó?'], items } });
  expect(refused(await stage.ask('ana', ops.programme, { input: { id, basedOn: 0, questions: [], items } })).reason).toBe(
    'CIRCLE_CHANGED',
  );
  expect((await stage.ask('beto', ops.begin, { id })).errors?.[0]?.message).toContain('Todavía no llega su hora');

  stage.app.clock.set('2026-03-02T16:00:00Z');
  await done(stage, 'beto', ops.begin, { id });
  await done(stage, 'beto', ops.treat, { input: { id, itemId: items[0].id } });
  stage.app.clock.set('2026-03-02T16:25:00Z');
  const second = await done<Meeting>(stage, 'beto', ops.treat, { input: { id, itemId: items[1].id } });
  expect(second.items.map(({ taken }) => taken)).toEqual([1500, 0]);

  const notes = { id, revision: 0, notes: 'Se compartieron experiencias.', conclusions: 'Medir cada semana.' };
  expect((await done<Meeting>(stage, 'carla', ops.notes, { input: notes })).notesRevision).toBe(1);
  expect((await done<Meeting>(stage, 'carla', ops.notes, { input: notes })).notesRevision).toBe(1);
  expect(refused(await stage.ask('carla', ops.notes, { input: { ...notes, notes: 'De otro equipo' } })).reason).toBe(
    'MEETING_NOTES_STALE',
  );
  expect(refused(await stage.ask('dina', ops.notes, { input: notes })).reason).toBe('CIRCLE_STEP_REFUSED');

  const commitment = {
    id: randomUUID(),
    meetingId: id,
    text: 'Traer la lista de escuelas',
    ownerId: await stage.id('dina'),
    dueOn: '2026-03-20',
  };
  await done(stage, 'carla', ops.commit, { input: commitment });
  expect(
    refused(await stage.ask('carla', ops.commit, { input: { ...commitment, id: randomUUID(), dueOn: '2026-03-01' } })).reason,
  ).toBe('COMMITMENT_DAY_BEFORE');
  stage.app.clock.set('2026-03-02T17:00:00Z');
  await done(stage, 'beto', ops.finish, { id });
  expect((await look(id)).missingToSign).toEqual(['Falta marcar quiénes asistieron.']);
  const present = await Promise.all((['ana', 'beto', 'carla'] as const).map((name) => stage.id(name)));
  await done(stage, 'carla', ops.mark, { input: { id, memberIds: present } });
  const signed = await done<Meeting>(stage, 'ana', ops.sign, { id });
  expect(signed).toMatchObject({ state: 'SIGNED', intact: true });
  expect(signed.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(refused(await stage.ask('ana', ops.sign, { id })).reason).toBe('CIRCLE_STEP_REFUSED');
  expect(refused(await stage.ask('carla', ops.notes, { input: { ...notes, revision: 1, notes: 'Otra cosa' } })).reason).toBe(
    'CIRCLE_STEP_REFUSED',
  );

  await done(stage, 'ana', ops.confirm, { input: { id, attended: true } });
  expect(await points()).toEqual([]);
  await done(stage, 'carla', ops.confirm, { input: { id, attended: true } });
  await done(stage, 'carla', ops.confirm, { input: { id, attended: true } });
  expect(await points()).toEqual([{ points: 10 }]);
  expect((await look(id)).moves.map(({ action }) => action)).toEqual([
    'CALL',
    'PROPOSE',
    'PROGRAMME',
    'BEGIN',
    'COMMIT',
    'END',
    'ATTENDANCE',
    'SIGN',
    'ATTENDED',
    'ATTENDED',
  ]);
});

test('Signed minutes stay: the database itself refuses to change them, and a changed byte shows', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
  const { id } = await held(stage, circleId);
  await done(stage, 'ana', ops.sign, { id });
  const change = stage.app.db.rows({
    text: `update circle_meeting set minutes = minutes || '{"notes":"otras"}' where id = $1`,
    values: [id],
  });
  await expect(change).rejects.toThrow();
  const remove = stage.app.db.rows({ text: 'delete from circle_meeting where id = $1', values: [id] });
  await expect(remove).rejects.toThrow();
  const pdf = await get(`/circulos/actas/${id}.pdf`, 'dina');
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = Buffer.from(await pdf.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(accessibilityProblems(bytes)).toEqual([]);
  const again = await get(`/circulos/actas/${id}.pdf`, 'ana');
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
});

test('A commitment is followed up at the next meeting, or told by its owner, and answered once', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
  const first = await begun(stage, circleId);
  const commitment = {
    id: randomUUID(),
    meetingId: first.id,
    text: 'Traer la lista',
    ownerId: await stage.id('dina'),
    dueOn: '2026-03-20',
  };
  const other = { ...commitment, id: randomUUID(), text: 'Avisar a las familias', ownerId: await stage.id('beto') };
  await done(stage, 'carla', ops.commit, { input: commitment });
  await done(stage, 'carla', ops.commit, { input: other });
  await done(stage, 'beto', ops.finish, { id: first.id });
  expect(
    refused(
      await stage.ask('carla', ops.follow, {
        input: { id: randomUUID(), commitmentId: commitment.id, meetingId: null, state: 'DONE', note: '' },
      }),
    ).reason,
  ).toBe('CIRCLE_STEP_REFUSED');
  const told = await done<Commitment[]>(stage, 'beto', ops.follow, {
    input: { id: randomUUID(), commitmentId: other.id, meetingId: null, state: 'DONE', note: 'Enviado' },
  });
  expect(told.find(({ id }) => id === other.id)).toMatchObject({ state: 'DONE', note: 'Enviado' });

  const next = await begun(stage, circleId, { day: '2026-03-09', title: 'Segunda reunión' });
  expect((await look(next.id)).earlier.map(({ text }) => text)).toEqual(['Traer la lista']);
  const answer = {
    id: randomUUID(),
    commitmentId: commitment.id,
    meetingId: next.id,
    state: 'PENDING',
    note: 'Falta una escuela',
  };
  await done(stage, 'carla', ops.follow, { input: answer });
  await done(stage, 'carla', ops.follow, { input: answer });
  expect((await look(next.id)).earlier).toMatchObject([{ state: 'PENDING', note: 'Falta una escuela', followedHere: true }]);
  await done(stage, 'carla', ops.follow, { input: { ...answer, id: randomUUID(), state: 'DONE', note: '' } });
  expect(
    refused(await stage.ask('carla', ops.follow, { input: { ...answer, id: randomUUID(), state: 'CANCELLED' } })).reason,
  ).toBe('COMMITMENT_ANSWERED');
  expect(refused(await stage.ask('carla', ops.uncommit, { id: commitment.id })).code).toBe('CONFLICT');
});

test('A meeting can be moved and called off, everyone is told, and calendars learn it', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla');
  const { id } = await planned(stage, circleId, { day: '2026-03-10' });
  await planned(stage, circleId, { id, day: '2026-03-11' });
  await stage.app.drainJobs();
  const invited = stage.app.mailer.sent.filter(({ calendar }) => calendar?.method === 'REQUEST').map(({ to }) => to);
  expect(new Set(invited)).toEqual(new Set(['ana@circulos.test', 'beto@circulos.test', 'carla@circulos.test']));
  expect(refused(await stage.ask('carla', ops.cancel, { input: { id, reason: 'No puedo ese día' } })).reason).toBe(
    'CIRCLE_STEP_REFUSED',
  );
  await done(stage, 'ana', ops.cancel, { input: { id, reason: 'Hay paro de transporte' } });
  expect(refused(await stage.ask('ana', ops.begin, { id })).reason).toBe('CIRCLE_STEP_REFUSED');
  await stage.app.drainJobs();
  expect(stage.app.mailer.sent.filter(({ calendar }) => calendar?.method === 'CANCEL')).toHaveLength(2);
  const file = await get(`/calendario/circulos/${id}.ics`, 'beto');
  expect(await file.text()).toContain('STATUS:CANCELLED');
});

test('Who coordinates hands over before leaving, the last one closes it, and the public list shows what most want', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla');
  expect(succeeded(await stage.ask<{ listedCircles: { items: object[] } }>(null, ops.listed)).listedCircles.items).toEqual([]);
  await done(stage, 'beto', ops.wish, { input: { id: circleId, wants: true } });
  expect((await done<Circle>(stage, 'ana', ops.wish, { input: { id: circleId, wants: true } })).listed).toBe(true);
  const shown = succeeded(await stage.ask<{ listedCircles: { items: object[] } }>(null, ops.listed, { search: 'norte' }))
    .listedCircles.items;
  expect(shown).toEqual([{ id: circleId, name: 'Gestoras del norte', purpose: expect.any(String) }]);

  expect((await stage.ask('ana', ops.leave, { id: circleId })).errors?.[0]?.message).toContain('entrega la coordinación');
  await done(stage, 'ana', ops.rotate, { input: { id: circleId, role: 'COORDINATOR', memberId: await stage.id('beto') } });
  await done(stage, 'ana', ops.leave, { id: circleId });
  expect((await stage.ask('ana', ops.circle, { id: circleId })).data).toEqual({ circle: null });
  await done(stage, 'beto', ops.invite, { input: { id: circleId, memberIds: [await stage.id('ana'), await stage.id('dina')] } });
  expect(await done(stage, 'dina', ops.circle, { id: circleId })).toMatchObject({
    membership: 'INVITED',
    people: [],
    name: 'Gestoras del norte',
  });
  await done(stage, 'ana', ops.answer, { input: { id: circleId, accept: true } });
  await stage.ask('dina', ops.answer, { input: { id: circleId, accept: false } });
  expect(refused(await stage.ask('dina', ops.answer, { input: { id: circleId, accept: true } })).reason).toBe('CIRCLE_NOT_FOUND');
  const { id: meetingId } = await planned(stage, circleId, { day: '2026-03-20' }, 'beto');
  await done(stage, 'beto', ops.end, { input: { id: circleId, reason: 'Cumplimos lo que queríamos' } });
  expect(await look(meetingId, 'carla')).toMatchObject({ state: 'CANCELLED' });
  expect(await done(stage, 'carla', ops.meetings, { id: circleId })).toMatchObject({
    items: [{ id: meetingId, number: 1, state: 'CANCELLED' }],
  });
  expect(refused(await stage.ask('carla', ops.leave, { id: circleId })).reason).toBe('CIRCLE_STEP_REFUSED');
});

test('A plan moves from initial to concluded only with its means of verification', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto');
  const activity = {
    id: randomUUID(),
    circleId,
    basedOn: 0,
    title: 'Visitar tres escuelas',
    dueOn: '2026-06-30',
    ownerId: await stage.id('beto'),
    meansPlanned: 'Lista de asistencia',
  };
  await done(stage, 'beto', ops.activity, { input: activity });
  await done(stage, 'beto', ops.activity, { input: activity });
  const step = { id: activity.id, basedOn: 1, progress: 'CONCLUDED', meansText: '', meansLink: '', meansFileId: null };
  expect((await stage.ask('ana', ops.progress, { input: step })).errors?.[0]?.message).toContain(
    'Falta su medio de verificación',
  );
  await done(stage, 'ana', ops.progress, { input: { ...step, progress: 'INTERMEDIATE' } });
  expect(refused(await stage.ask('beto', ops.progress, { input: { ...step, meansText: 'Tarde' } })).reason).toBe(
    'CIRCLE_CHANGED',
  );
  await done(stage, 'beto', ops.progress, { input: { ...step, basedOn: 2, meansText: 'Tres actas de visita' } });
  expect(await done(stage, 'ana', ops.yearPlan, { id: circleId, year: 2026 })).toMatchObject({
    activities: [{ progress: 'CONCLUDED', meansText: 'Tres actas de visita' }],
  });
  expect(
    refused(await stage.ask('ana', ops.progress, { input: { ...step, basedOn: 3, progress: 'INITIAL', meansText: 'x' } })).reason,
  ).toBe('CIRCLE_STEP_REFUSED');
});
