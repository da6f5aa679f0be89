import { randomUUID } from 'node:crypto';
import { AdvisoryRequests } from '@lib/advisory';
import { permissionsFor, Role } from '@lib/access';
import type { Viewer } from '@lib/platform';
import { HUAURA, openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import {
  CONFIRM,
  CONFIRM_AS_EXPERT,
  MINE,
  REQUEST,
  SCHEDULE,
  assigned,
  held,
  on,
  requestInput,
  requested,
  type Shown,
} from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const numbers = async (): Promise<number[]> => {
  const rows = await stage.app.db.rows<{ code: string }>({ text: 'select code from advisory_session' });
  return rows.map(({ code }) => Number(code.split('.')[1])).sort((a, b) => a - b);
};

test('Fifty requests at once, a third of them rolled back, leave codes without gaps or repetitions', async () => {
  const { id: accountId } = await stage.who('author');
  const roles = [Role.MEMBER];
  const viewer: Viewer = {
    accountId,
    roles,
    permissions: permissionsFor(roles, 'member'),
    igedCode: HUAURA,
    sessionId: randomUUID(),
    audience: 'member',
    name: 'Gestora',
  };
  const requests = stage.app.app.get(AdvisoryRequests);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, at) =>
      stage.app.db.transaction(async () => {
        await requests.request(viewer, requestInput({ topic: `Tema ${at} de muchos` }) as never);
        if (at % 3 === 0) throw new Error('the lights went out');
      }),
    ),
  );
  const kept = outcomes.filter(({ status }) => status === 'fulfilled').length;
  expect(kept).toBe(33);
  expect(await numbers()).toEqual(Array.from({ length: kept }, (_, at) => at + 1));
});

test('The same request sent ten times at once is one, and takes one number', async () => {
  const before = (await numbers()).length;
  const input = requestInput();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => stage.ask<{ requestAdvisory: Shown }>('author', REQUEST, { input })),
  );
  expect(new Set(answers.map((answer) => succeeded(answer).requestAdvisory.code)).size).toBe(1);
  expect(await numbers()).toEqual(Array.from({ length: before + 1 }, (_, at) => at + 1));
  expect(refused(await stage.ask('author', REQUEST, { input: { ...input, topic: 'Otro tema' } }))).toMatchObject({
    reason: 'ADVISORY_ID_TAKEN',
  });
  expect(refused(await stage.ask('stranger', REQUEST, { input }))).toMatchObject({ reason: 'ADVISORY_ID_TAKEN' });
});

test('Two sessions of one expert scheduled at once for the same hour: one stays, the other is told whose hour it is', async () => {
  const first = await assigned(stage);
  const second = await assigned(stage, {}, 'stranger');
  const answers = await Promise.all(
    [first, second].map(({ id }) => stage.ask('expert', SCHEDULE, on(id, '2026-03-09', '10:00'))),
  );
  const lost = answers.filter(({ errors }) => errors);
  expect(lost).toHaveLength(1);
  expect(lost[0].errors?.[0]?.message).toContain('Experta de prueba ya tiene otra');
  const third = await assigned(stage, {}, 'stranger');
  expect(refused(await stage.ask('expert', SCHEDULE, on(third.id, '2026-03-09', '10:30')))).toMatchObject({
    code: 'CONFLICT',
    reason: 'HOUR_TAKEN',
  });
  succeeded(await stage.ask('expert', SCHEDULE, on(third.id, '2026-03-09', '11:00')));
});

test('The database itself refuses two at once, whoever writes', async () => {
  const { id } = await requested(stage, {}, 'colleague');
  const { id: memberId } = await stage.who('colleague');
  const during = `tstzrange('2026-04-01T15:00:00Z', '2026-04-01T16:00:00Z')`;
  await stage.app.db.rows({ text: `update advisory_attendee set during = ${during} where session_id = $1`, values: [id] });
  const other = await requested(stage, {}, 'colleague');
  const write = stage.app.db.rows({
    text: `update advisory_attendee set during = ${during} where session_id = $1 and member_id = $2`,
    values: [other.id, memberId],
  });
  await expect(write).rejects.toMatchObject({ code: 'HOUR_TAKEN' });
});

test('Both sides confirm at the same moment, five times each: it closes once', async () => {
  const { id } = await held(stage, '2026-03-02', '12:00');
  await Promise.all(
    Array.from({ length: 5 }, () => [
      stage.ask('author', CONFIRM, { id }),
      stage.ask('expert', CONFIRM_AS_EXPERT, { id }),
    ]).flat(),
  );
  const session = succeeded(await stage.ask<{ advisorySession: Shown }>('author', MINE, { id })).advisorySession;
  expect(session.state).toBe('CLOSED');
  expect(session.moves.filter(({ action }) => action === 'CLOSE')).toHaveLength(1);
  expect(session.moves.filter(({ action }) => action === 'CONFIRM')).toHaveLength(2);
});
