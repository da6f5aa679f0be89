import { randomUUID } from 'node:crypto';
import { openStage, published, refused, succeeded, type Stage } from '../practices/cast.js';
import {
  ASSIGN,
  CANCEL,
  CANCEL_AT_DESK,
  CONFIRM,
  CONFIRM_AS_EXPERT,
  DESK,
  MINE,
  RATE,
  RECORD,
  REQUEST,
  SCHEDULE,
  assigned,
  held,
  on,
  recordInput,
  requestInput,
  requested,
  scheduled,
  type Shown,
} from './scene.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const mine = async (id: string) => succeeded(await stage.ask<{ advisorySession: Shown }>('author', MINE, { id })).advisorySession;
const ROUTE = `query ($id: ID!) { myRoute(practiceId: $id) { needs { id met } commitments { id text ownerName mine originLabel state } } }`;
type Route = {
  myRoute: { needs: { id: string; met: boolean }[]; commitments: { id: string; originLabel: string; mine: boolean }[] };
};

test('A session goes from asking to saying how useful it was, and leaves its points, its commitments and its place in the route', async () => {
  const practiceId = await published(stage, 'Puentes');
  const asked = await requested(stage, { practiceId });
  expect(asked).toMatchObject({
    code: 'ASP26.001',
    state: 'REQUESTED',
    practiceTitle: 'Puentes',
    canCancel: true,
    canConfirm: false,
  });
  const { id: expertId } = await stage.who('expert');
  expect(refused(await stage.ask('staff', SCHEDULE, on(asked.id, '2026-03-02', '11:00')))).toMatchObject({
    code: 'CONFLICT',
    reason: 'ADVISORY_STEP_REFUSED',
  });
  succeeded(await stage.ask('staff', ASSIGN, { input: { id: asked.id, expertId } }));
  const planned = succeeded(
    await stage.ask<{ scheduleAdvisory: Shown }>('expert', SCHEDULE, on(asked.id, '2026-03-02', '11:00')),
  ).scheduleAdvisory;
  expect(planned).toMatchObject({ state: 'SCHEDULED', startsAt: '2026-03-02T16:00:00.000Z', expertName: 'Experta de prueba' });

  const early = await stage.ask('expert', RECORD, { input: recordInput(planned) });
  expect(early.errors?.[0]?.message).toContain('Todavía no llega su hora');
  stage.app.clock.set('2026-03-02T17:05:00Z');
  const commitment = {
    id: randomUUID(),
    text: 'Traer la línea de base',
    attendeeId: planned.attendees[0].id,
    dueOn: '2026-03-20',
  };
  const input = recordInput(planned, { commitments: [commitment], others: ['Directora sin cuenta'] });
  succeeded(await stage.ask('expert', RECORD, { input }));
  succeeded(await stage.ask('expert', RECORD, { input }));
  expect(await mine(asked.id)).toMatchObject({
    state: 'HELD',
    canConfirm: true,
    canCancel: false,
    attendees: [
      { side: 'TEAM', connected: true, registered: true },
      { name: 'Directora sin cuenta', connected: true, registered: false },
      { side: 'EXPERT', connected: true },
    ],
    commitments: [{ text: 'Traer la línea de base', state: 'PENDING' }],
  });
  const route = succeeded(await stage.ask<Route>('author', ROUTE, { id: practiceId })).myRoute;
  expect(route.needs.find(({ id }) => id === 'intermediate.accompanied')?.met).toBe(true);
  expect(route.commitments).toMatchObject([{ id: commitment.id, originLabel: 'Asesoría ASP26.001', mine: true }]);

  expect(refused(await stage.ask('author', RATE, { input: { id: asked.id, rating: 5, comment: '' } }))).toMatchObject({
    reason: 'ADVISORY_STEP_REFUSED',
  });
  succeeded(await stage.ask('expert', CONFIRM_AS_EXPERT, { id: asked.id }));
  expect(await mine(asked.id)).toMatchObject({ state: 'HELD', confirmed: ['EXPERT'] });
  succeeded(await stage.ask('author', CONFIRM, { id: asked.id }));
  succeeded(await stage.ask('author', CONFIRM, { id: asked.id }));
  succeeded(await stage.ask('author', RATE, { input: { id: asked.id, rating: 5, comment: 'Muy clara' } }));
  succeeded(await stage.ask('author', RATE, { input: { id: asked.id, rating: 4, comment: 'Muy clara' } }));
  const closed = await mine(asked.id);
  expect(closed).toMatchObject({ state: 'CLOSED', myRating: 4, canRate: true });
  expect(closed.moves.map(({ action }) => action)).toEqual([
    'REQUEST',
    'ASSIGN',
    'SCHEDULE',
    'RECORD',
    'CONFIRM',
    'CONFIRM',
    'CLOSE',
    'RATE',
  ]);
  expect(succeeded(await stage.ask('staff', DESK, { id: asked.id }))).toMatchObject({
    deskAdvisory: { ratings: 1, meanRating: 4, mine: false },
  });
  const points = await stage.app.db.rows({ text: `select points from points_entry where rule_kind = 'advisory.attended'` });
  expect(points).toEqual([{ points: 15 }]);
  const audited = await stage.app.db.rows<{ action: string }>({
    text: `select action from audit_entry where target = $1 and outcome = 'DONE' order by id`,
    values: [asked.id],
  });
  expect(audited.map(({ action }) => action)).toEqual([
    'advisory.request',
    'advisory.assign',
    'advisory.schedule',
    'advisory.record',
    'advisory.confirm',
    'advisory.confirm',
    'advisory.close',
    'advisory.rate',
  ]);
});

test('It is moved to another hour, its expert is changed, and everything keeps its history', async () => {
  const planned = await scheduled(stage, '2026-03-02', '11:00');
  succeeded(await stage.ask('expert', SCHEDULE, on(planned.id, '2026-03-02', '11:00')));
  const moved = succeeded(
    await stage.ask<{ scheduleAdvisory: Shown }>(
      'expert',
      SCHEDULE,
      on(planned.id, '2026-03-05', '11:30', { link: '', place: 'UGEL Huaura' }),
    ),
  );
  expect(moved.scheduleAdvisory).toMatchObject({ startsAt: '2026-03-05T16:30:00.000Z', place: 'UGEL Huaura' });
  expect(moved.scheduleAdvisory.moves.map(({ action, note }) => `${action} ${note}`.trim())).toEqual([
    'REQUEST',
    'ASSIGN Experta de prueba',
    'SCHEDULE 2026-03-02 11:00',
    'SCHEDULE 2026-03-05 11:30',
  ]);
});

test('It is cancelled with its reason by the team before it has an hour, and by the desk after; then nothing more happens to it', async () => {
  const first = await requested(stage);
  expect(refused(await stage.ask('author', CANCEL, { input: { id: first.id, reason: ' ' } })).fields).toEqual([
    'input.reason TEXT_TOO_SHORT',
  ]);
  succeeded(await stage.ask('author', CANCEL, { input: { id: first.id, reason: 'Cambió el plan del año' } }));
  expect(await mine(first.id)).toMatchObject({ state: 'CANCELLED', reason: 'Cambió el plan del año', canCancel: false });
  const second = await scheduled(stage, '2026-03-02', '11:00');
  succeeded(await stage.ask('staff', CANCEL_AT_DESK, { input: { id: second.id, reason: 'No vino nadie del equipo' } }));
  const again = [
    await stage.ask('author', CANCEL, { input: { id: second.id, reason: 'Otra vez cancelada' } }),
    await stage.ask('expert', SCHEDULE, on(second.id, '2026-03-05', '10:00')),
    await stage.ask('expert', RECORD, { input: recordInput(second) }),
    await stage.ask('author', CONFIRM, { id: second.id }),
    await stage.ask('author', RATE, { input: { id: second.id, rating: 1, comment: '' } }),
  ];
  for (const answer of again)
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Fue cancelada.'),
      extensions: { code: 'CONFLICT' },
    });
  // Its hour is free again.
  expect((await scheduled(stage, '2026-03-02', '11:00')).state).toBe('SCHEDULED');
});

test('What is already held is neither moved, assigned nor cancelled, and its record is not rewritten', async () => {
  const session = await held(stage, '2026-03-02', '11:00');
  const wrong = [
    await stage.ask('staff', ASSIGN, { input: { id: session.id, expertId: (await stage.who('staff')).id } }),
    await stage.ask('expert', SCHEDULE, on(session.id, '2026-03-20', '10:00')),
    await stage.ask('author', CANCEL, { input: { id: session.id, reason: 'Mejor no fue' } }),
    await stage.ask('expert', RECORD, { input: recordInput(session, { agreements: 'Otra cosa distinta.' }) }),
  ];
  for (const answer of wrong) expect(refused(answer)).toMatchObject({ code: 'CONFLICT', reason: 'ADVISORY_STEP_REFUSED' });
  expect(await mine(session.id)).toMatchObject({
    state: 'HELD',
    agreements: 'Medir cada semana la asistencia, escuela por escuela.',
  });
});

test.each<[string, object, string]>([
  ['two windows', { windows: [{ day: '2026-03-04', time: '10:00', minutes: 60 }] }, 'input.windows THREE_WINDOWS'],
  [
    'a window that is past',
    { windows: [1, 2, 3].map((n) => ({ day: '2026-03-02', time: `0${n}:00`, minutes: 60 })) },
    'input.windows.0.time WINDOW_PAST',
  ],
  [
    'windows that overlap',
    { windows: ['10:00', '10:30', '15:00'].map((time) => ({ day: '2026-03-04', time, minutes: 60 })) },
    'input.windows.1.time WINDOW_REPEATED',
  ],
  [
    'an hour that does not exist',
    { windows: ['25:00', '10:30', '15:00'].map((time) => ({ day: '2026-03-04', time, minutes: 60 })) },
    'input.windows.0.time TIME_INVALID',
  ],
  ['a theme that does not exist', { themeId: 'nada' }, 'input.themeId ADVISORY_THEME_UNKNOWN'],
  ['a practice of nobody', { practiceId: randomUUID() }, 'input.practiceId ADVISORY_PRACTICE_UNKNOWN'],
  ['no topic', { topic: ' ' }, 'input.topic TEXT_TOO_SHORT'],
])('A request with %s is refused at its field and takes no number', async (_title, more, field) => {
  expect(refused(await stage.ask('author', REQUEST, { input: requestInput(more) })).fields).toContain(field);
  expect((await requested(stage)).code).toBe('ASP26.001');
});

test('The record needs somebody who came, attendees of the session and days from the session on', async () => {
  const planned = await scheduled(stage, '2026-03-02', '11:00');
  stage.app.clock.set('2026-03-02T17:00:00Z');
  const expert = planned.attendees.filter(({ side }) => side === 'EXPERT').map(({ id }) => id);
  const ask = async (more: object) => refused(await stage.ask('expert', RECORD, { input: recordInput(planned, more) })).fields;
  expect(await ask({ connected: expert })).toEqual(['input.connected NOBODY_CONNECTED']);
  expect(await ask({ connected: [randomUUID()] })).toEqual(['input.connected ATTENDEE_UNKNOWN']);
  const late = { id: randomUUID(), text: 'Tarea de ayer', attendeeId: expert[0], dueOn: '2026-03-01' };
  expect(await ask({ commitments: [late] })).toEqual(['input.commitments.0.dueOn COMMITMENT_DAY_PAST']);
  expect(await mine(planned.id)).toMatchObject({ state: 'SCHEDULED', commitments: [] });
});

test('A transfer may be about a published practice of somebody else: its route does not count it', async () => {
  const practiceId = await published(stage, 'Ajena');
  expect(refused(await stage.ask('stranger', REQUEST, { input: requestInput({ practiceId }) })).fields).toEqual([
    'input.practiceId ADVISORY_PRACTICE_UNKNOWN',
  ]);
  const asked = await assigned(stage, { practiceId, kind: 'TRANSFER' }, 'stranger');
  expect(asked.attendees.filter(({ side }) => side === 'TEAM')).toMatchObject([{ name: 'Gestor de prueba, UGEL Chachapoyas' }]);
  succeeded(await stage.ask('expert', SCHEDULE, on(asked.id, '2026-03-02', '11:00')));
  stage.app.clock.set('2026-03-02T17:00:00Z');
  const connected = asked.attendees.map(({ id }) => id);
  succeeded(await stage.ask('expert', RECORD, { input: recordInput(asked, { connected }) }));
  const route = succeeded(await stage.ask<Route>('author', ROUTE, { id: practiceId })).myRoute;
  expect(route.needs.find(({ id }) => id === 'intermediate.accompanied')?.met).toBe(false);
});

test('What a session waits for is told at home and at the desk, to whom it waits for', async () => {
  const HOME = '{ advisoryWaiting { id what } }';
  const WORK = '{ advisoryWork { toAssign toSchedule toRecord toConfirm soon } }';
  type Work = { advisoryWork: Record<string, number> };
  const home = async () => succeeded(await stage.ask<{ advisoryWaiting: { what: string }[] }>('author', HOME)).advisoryWaiting;
  const work = async (who: 'staff' | 'expert') =>
    Object.entries(succeeded(await stage.ask<Work>(who, WORK)).advisoryWork).flatMap(([name, count]) => (count > 0 ? [name] : []));
  const asked = await requested(stage);
  expect([await home(), await work('staff'), await work('expert')]).toEqual([[], ['toAssign'], []]);
  const { id: expertId } = await stage.who('expert');
  succeeded(await stage.ask('staff', ASSIGN, { input: { id: asked.id, expertId } }));
  expect([await work('staff'), await work('expert')]).toEqual([['toSchedule'], ['toSchedule']]);
  const planned = succeeded(
    await stage.ask<{ scheduleAdvisory: Shown }>('expert', SCHEDULE, on(asked.id, '2026-03-02', '11:00')),
  ).scheduleAdvisory;
  expect([await home(), await work('expert')]).toEqual([[{ id: asked.id, what: 'ATTEND' }], ['soon']]);
  stage.app.clock.set('2026-03-02T17:05:00Z');
  expect([await home(), await work('staff'), await work('expert')]).toEqual([[], ['toRecord'], ['toRecord']]);
  succeeded(await stage.ask('expert', RECORD, { input: recordInput(planned) }));
  expect([await home(), await work('staff'), await work('expert')]).toEqual([[{ id: asked.id, what: 'CONFIRM' }], [], ['toConfirm']]);
  succeeded(await stage.ask('expert', CONFIRM_AS_EXPERT, { id: asked.id }));
  succeeded(await stage.ask('author', CONFIRM, { id: asked.id }));
  expect([await home(), await work('expert')]).toEqual([[{ id: asked.id, what: 'RATE' }], []]);
  succeeded(await stage.ask('author', RATE, { input: { id: asked.id, rating: 4, comment: '' } }));
  expect(await home()).toEqual([]);
  expect(succeeded(await stage.ask<{ advisoryWaiting: object[] }>('stranger', HOME)).advisoryWaiting).toEqual([]);
});
