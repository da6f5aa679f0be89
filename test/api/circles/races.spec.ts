import { randomUUID } from 'node:crypto';
import { permissionsFor, Role } from '@lib/access';
import { MeetingTopics, Memberships } from '@lib/circles';
import type { Viewer } from '@lib/platform';
import { enroll } from '../access/cast.js';
import { begun, circleOf, done, held, openStage, ops, planned, type Circle, type Meeting, type Stage } from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const MANY = 50;
const viewerOf = (accountId: string): Viewer => ({
  accountId,
  roles: [Role.MEMBER],
  permissions: permissionsFor([Role.MEMBER], 'member'),
  igedCode: '150202',
  sessionId: randomUUID(),
  audience: 'member',
  name: 'Gestora',
});

test('Fifty accept at once and fifty vote at once, some of them twice: each counts once', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla');
  const people: string[] = [];
  for (let n = 0; n < MANY; n += 1)
    people.push(
      await enroll(stage.app, {
        roles: [Role.MEMBER],
        name: `Gestora ${n}`,
        email: `g${n}@muchas.test`,
        igedCode: '150202',
        status: 'ACTIVE',
      }),
    );
  for (let from = 0; from < MANY; from += 20)
    await done(stage, 'ana', ops.invite, { input: { id: circleId, memberIds: people.slice(from, from + 20) } });
  const memberships = stage.app.app.get(Memberships);
  const topics = stage.app.app.get(MeetingTopics);
  const again = people.slice(0, 10);
  await Promise.all(
    people.map((id) => stage.app.db.transaction(() => memberships.answer(viewerOf(id), { id: circleId, accept: true }))),
  );
  await Promise.all(
    again.map((id) => stage.app.db.transaction(() => memberships.answer(viewerOf(id), { id: circleId, accept: true }))),
  );
  const circle = await done<Circle>(stage, 'ana', ops.circle, { id: circleId });
  expect(circle.people.filter(({ membership }) => membership === 'IN')).toHaveLength(MANY + 3);
  expect(
    await stage.app.db.rows({
      text: `select member_count, (select count(*)::int from circle_move where action = 'JOIN' and circle_id = c.id) as joined from circle c where id = $1`,
      values: [circleId],
    }),
  ).toEqual([{ member_count: MANY + 3, joined: MANY + 2 }]);

  const meeting = await planned(stage, circleId);
  const topic = { id: randomUUID(), meetingId: meeting.id, text: 'Un tema de todas' };
  await done(stage, 'ana', ops.propose, { input: topic });
  await Promise.all(people.map((id) => stage.app.db.transaction(() => topics.vote(viewerOf(id), { id: topic.id, wants: true }))));
  await Promise.all(again.map((id) => stage.app.db.transaction(() => topics.vote(viewerOf(id), { id: topic.id, wants: true }))));
  const after = await done<Meeting>(stage, 'ana', ops.meeting, { id: meeting.id });
  expect(after.topics[0]?.votes).toBe(MANY + 1);
  const votes = await stage.app.db.rows({
    text: 'select count(*)::int as n from topic_vote where topic_id = $1',
    values: [topic.id],
  });
  expect(votes).toEqual([{ n: MANY + 1 }]);
});

test('The same circle ten times at once is one; two signatures at once are one, and who ran it is paid once', async () => {
  const input = { id: randomUUID(), name: 'Círculo repetido', purpose: 'Para ver que repetir no hace dos círculos.' };
  const made = await Promise.all(Array.from({ length: 10 }, () => stage.ask('dina', ops.create, { input })));
  expect(made.filter(({ errors }) => errors)).toEqual([]);
  expect(
    await stage.app.db.rows({
      text: `select count(*)::int as n from circle_move where circle_id = $1 and action = 'CREATE'`,
      values: [input.id],
    }),
  ).toEqual([{ n: 1 }]);

  const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
  const { id } = await held(stage, circleId, { day: '2026-03-05' });
  await Promise.all(Array.from({ length: 5 }, () => stage.ask('ana', ops.sign, { id })));
  await Promise.all(
    (['ana', 'carla', 'dina'] as const).flatMap((name) =>
      Array.from({ length: 4 }, () => stage.ask(name, ops.confirm, { input: { id, attended: true } })),
    ),
  );
  const paid = await stage.app.db.rows({ text: `select points from points_entry where rule_kind = 'circle.meeting_run'` });
  expect(paid).toEqual([{ points: 10 }]);
  expect(
    await stage.app.db.rows({
      text: `select count(*)::int as n from circle_move where meeting_id = $1 and action = 'SIGN'`,
      values: [id],
    }),
  ).toEqual([{ n: 1 }]);
});

test('Two devices write the notes from the same revision: one stays, the other is told', async () => {
  const circleId = await circleOf(stage, 'ana', 'beto', 'carla');
  const { id } = await begun(stage, circleId, { day: '2026-03-06' });
  const meeting = await done<Meeting>(stage, 'carla', ops.meeting, { id });
  const write = (notes: string) =>
    stage.ask('carla', ops.notes, { input: { id, revision: meeting.notesRevision, notes, conclusions: 'Medir' } });
  const answers = await Promise.all([write('Desde el teléfono'), write('Desde la computadora')]);
  expect(answers.filter(({ errors }) => errors?.[0]?.extensions.reason === 'MEETING_NOTES_STALE')).toHaveLength(1);
});
