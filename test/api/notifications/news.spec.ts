import { randomUUID } from 'node:crypto';
import { stage, type Cast } from '../access/cast.js';
import type { TestApp } from '../../support/index.js';

let app: TestApp;
let cast: Cast;
const practiceId = randomUUID();
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  await app.db.rows({
    text: `insert into practice (id, code, slug, status, created_by, created_at, updated_at, lead_iged_code, title)
      values ($1, 'BPGE-2026-0001', 'puentes', 'ADMITTED', $2, now(), now(), $3, 'Puentes')`,
    values: [practiceId, cast.member.id, cast.igeds.first.code],
  });
  await app.db.rows({
    text: `insert into practice_team (id, practice_id, member_id, name, iged_code) values ($1, $2, $3, 'Gestora de prueba', $4)`,
    values: [randomUUID(), practiceId, cast.other.id, cast.igeds.second.code],
  });
});
afterAll(() => app.close());

type Told = { account: string; audience: string; title: string; body: string; link: string };

/** Runs one job as the worker would and answers who was told what. */
async function after(task: string, payload: object): Promise<Told[]> {
  await app.db.rows({ text: 'delete from notification' });
  await app.db.addJob(task, payload);
  await app.drainJobs();
  return app.db.rows<Told>({
    text: 'select account_id as account, audience, title, body, link from notification order by audience, link, account_id',
  });
}

const of = (told: Told[], audience: string): string[] =>
  told
    .filter((one) => one.audience === audience)
    .map(({ account }) => account)
    .sort();

test('a submitted practice is told to whoever admits and to its team', async () => {
  const told = await after('practice.submitted', { practiceId, edition: 1 });
  expect(of(told, 'admin')).toEqual([cast.staff.id, cast.administrator.id].sort());
  expect(of(told, 'member')).toEqual([cast.member.id, cast.other.id].sort());
  expect(told[0]?.link).toBe(`/admin/admision/${practiceId}`);
});

test('a decision is told to author and team with its comment', async () => {
  const decisionId = randomUUID();
  await app.db.rows({
    text: `insert into practice_decision (id, practice_id, edition, from_status, to_status, decided_by, decided_at, comment)
      values ($1, $2, 1, 'SUBMITTED', 'ADMITTED', $3, now(), 'Muy clara.')`,
    values: [decisionId, practiceId, cast.staff.id],
  });
  const told = await after('practice.decided', { decisionId });
  expect(of(told, 'member')).toEqual([cast.member.id, cast.other.id].sort());
  expect(told[0]).toMatchObject({ title: '¡Tu práctica ya está en el muro!', link: '/practicas/puentes' });
  expect(told[0]?.body).toContain('Muy clara.');
});

describe('a feedback', () => {
  const feedbackId = randomUUID();
  const itemId = randomUUID();
  beforeAll(async () => {
    await app.db.rows({
      text: `insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by) values ($1, 1, '{}', now(), $2)`,
      values: [practiceId, cast.staff.id],
    });
    await app.db.rows({
      text: `insert into feedback (id, practice_id, version, expert_id, status, due_on, assigned_by, assigned_at, withdrawn_reason)
        values ($1, $2, 1, $3, 'ASSIGNED', '2026-03-20', $4, now(), 'Cambio de turno')`,
      values: [feedbackId, practiceId, cast.expert.id, cast.staff.id],
    });
    await app.db.rows({
      text: `insert into feedback_item (id, feedback_id, kind, position, text) values ($1, $2, 'IMPROVEMENT', 1, 'Mide lo que cambió')`,
      values: [itemId, feedbackId],
    });
    await app.db.rows({
      text: `insert into improvement_answer (item_id, status, text, planned_on, revision, answered_by, answered_at)
        values ($1, 'PLANNED', 'Con la línea de base.', '2026-06-01', 2, $2, now())`,
      values: [itemId, cast.member.id],
    });
  });

  test.each([
    ['feedback.assigned', 'Tienes una práctica por retroalimentar', '20 de marzo de 2026'],
    ['feedback.withdrawn', 'Ya no tienes que revisar una práctica', 'Cambio de turno'],
  ])('%s is told to the expert', async (task, title, words) => {
    const told = await after(task, { feedbackId });
    expect(told).toMatchObject([{ account: cast.expert.id, audience: 'admin', title }]);
    expect(told[0]?.body).toContain(words);
  });

  test('submitted is told to whoever publishes', async () => {
    const told = await after('feedback.submitted', { feedbackId });
    expect(of(told, 'admin')).toEqual([cast.staff.id, cast.administrator.id].sort());
  });

  test('published is told to the team and to the expert', async () => {
    const told = await after('feedback.published', { feedbackId });
    expect(of(told, 'member')).toEqual([cast.member.id, cast.other.id].sort());
    expect(of(told, 'admin')).toEqual([cast.expert.id]);
    expect(told.find(({ audience }) => audience === 'member')?.body).toContain('Hay una oportunidad de mejora por responder.');
  });

  test('answered is told to the expert; an answer changed since is left to its own job', async () => {
    expect(await after('improvement.answered', { itemId, revision: 1 })).toEqual([]);
    const told = await after('improvement.answered', { itemId, revision: 2 });
    expect(told).toMatchObject([
      { account: cast.expert.id, audience: 'admin', link: `/admin/retroalimentaciones/${feedbackId}` },
    ]);
    expect(told[0]?.body).toContain('Lo harán hasta el 1 de junio de 2026.');
  });
});

test('a registration that waits is told to whoever confirms, its outcome to the person', async () => {
  const memberId = cast.member.id;
  const waiting = await after('member.pending', { memberId });
  expect(of(waiting, 'admin')).toEqual([cast.staff.id, cast.administrator.id].sort());
  expect(waiting[0]).toMatchObject({ link: `/admin/personas/${memberId}` });
  expect(of(await after('member.confirmed', { memberId }), 'member')).toEqual([memberId]);
  expect(of(await after('member.rejected', { memberId }), 'member')).toEqual([memberId]);
});

test.each(['practice.submitted', 'feedback.published', 'improvement.answered', 'member.confirmed', 'mail.notification'])(
  '%s of something that is gone tells nobody and is done',
  async (task) => {
    const id = randomUUID();
    const payload = { practiceId: id, feedbackId: id, itemId: id, memberId: id, notificationId: id, revision: 1 };
    expect(await after(task, payload)).toEqual([]);
  },
);
