import { randomUUID } from 'node:crypto';
import { CommitmentDay, Commitments, RouteFacts } from '@lib/practices';
import { openStage, published, refused, succeeded, type Stage } from './cast.js';
import { CRITERIA, DECIDE } from './route-cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const MINE = `query ($id: ID!) { myRoute(practiceId: $id) { missing needs { id met detail } commitments { id text mine overdue state note originLabel } } }`;
const SETTLE = `mutation ($input: SettleCommitmentInput!) { settleCommitment(input: $input) { id state note settledAt } }`;
type Mine = { myRoute: { missing: number; needs: { id: string; met: boolean; detail: string }[]; commitments: { id: string; overdue: boolean; mine: boolean; state: string; note: string }[] } | null };

const origin = { kind: 'advisory', id: 'a-1', label: 'Asesoría ASP26.001' };
const agreed = async (practiceId: string, dueOn: string, id: string = randomUUID()): Promise<string> => {
  const { id: by } = await stage.who('staff');
  const { id: ownerId } = await stage.who('author');
  const one = { id, practiceId, text: 'Sumar a la municipalidad', ownerId, ownerName: 'Gestora', dueOn, origin };
  const commitments = stage.app.app.get(Commitments);
  await stage.app.db.transaction(() => commitments.add(one, by));
  return id;
};
const route = async (id: string) => succeeded(await stage.ask<Mine>('author', MINE, { id })).myRoute;

describe('What other floors state of a practice', () => {
  test('an advisory session that was held meets the need and lets the decision through; withdrawn, it is missing again', async () => {
    const id = await published(stage, 'Con asesoría');
    const facts = stage.app.app.get(RouteFacts);
    const held = { practiceId: id, kind: 'ADVISORY_HELD' as const, source: 'advisory:1', label: 'Asesoría ASP26.001', occurredAt: stage.app.clock.now() };
    const accompanied = async () => (await route(id))?.needs.find((need) => need.id === 'intermediate.accompanied');
    expect(await accompanied()).toMatchObject({ met: false });
    await facts.record(held);
    await facts.record(held);
    expect(await accompanied()).toMatchObject({ met: true, detail: '1 de 1' });
    await facts.withdraw(held);
    const scores = CRITERIA.map((criterionId) => ({ criterionId, score: 3, note: '' }));
    const input = { practiceId: id, stage: 'INTERMEDIATE', scores, scoredBy: 'Jurado', comment: 'Bien', period: '2026-I' };
    expect(refused(await stage.ask('staff', DECIDE, { input })).fields).toEqual(['needs.intermediate.accompanied NEED_MISSING']);
    await facts.record(held);
    succeeded(await stage.ask('staff', DECIDE, { input }));
  });
});

describe('The commitments of a team', () => {
  test('are seen by the team with their day, and any of the team tells how each ended', async () => {
    const id = await published(stage, 'Con compromisos');
    const commitment = await agreed(id, '2020-01-31');
    await agreed(id, '2020-01-31', commitment);
    expect((await route(id))?.commitments).toMatchObject([{ id: commitment, mine: true, overdue: true, state: 'PENDING' }]);
    const input = { id: commitment, state: 'DONE', note: 'Firmó el 3 de marzo.' };
    succeeded(await stage.ask('author', SETTLE, { input }));
    succeeded(await stage.ask('author', SETTLE, { input }));
    expect((await route(id))?.commitments).toMatchObject([{ state: 'DONE', overdue: false, note: 'Firmó el 3 de marzo.' }]);
  });

  test('what is cancelled says why; what falls through with its origin is cancelled, and what was done stays', async () => {
    const id = await published(stage, 'Sin efecto');
    const [first, second] = [await agreed(id, '2030-01-31'), await agreed(id, '2030-02-28')];
    expect(refused(await stage.ask('author', SETTLE, { input: { id: first, state: 'CANCELLED', note: ' ' } }))).toMatchObject({
      reason: 'COMMITMENT_NOTE_MISSING',
    });
    succeeded(await stage.ask('author', SETTLE, { input: { id: first, state: 'DONE', note: '' } }));
    const { id: by } = await stage.who('staff');
    await stage.app.app.get(Commitments).drop(origin, 'La asesoría se anuló.', by);
    expect((await route(id))?.commitments).toMatchObject([
      { id: first, state: 'DONE' },
      { id: second, state: 'CANCELLED', note: 'La asesoría se anuló.' },
    ]);
  });

  test('those of another team are answered as an unknown one, and stay as they were', async () => {
    const id = await published(stage, 'Ajenos');
    const commitment = await agreed(id, '2030-01-31');
    const attack = (target: unknown) => stage.ask('stranger', SETTLE, { input: { id: target, state: 'DONE', note: 'Mío' } });
    expect((await attack(commitment)).errors).toEqual((await attack(randomUUID())).errors);
    for (const target of [null, '', 0, [], 'x']) expect(refused(await attack(target)).code).toBe('BAD_USER_INPUT');
    expect((await route(id))?.commitments).toMatchObject([{ state: 'PENDING' }]);
    expect(succeeded(await stage.ask<Mine>('stranger', MINE, { id })).myRoute).toBeNull();
  });

  test('are asked for by the route when staff want it so', async () => {
    const id = await published(stage, 'Vencido');
    await agreed(id, '2020-01-31');
    await stage.app.db.rows({ text: `update route_need set enabled = true, step = 'INTERMEDIATE' where measure = 'COMMITMENTS_KEPT'` });
    const need = (await route(id))?.needs.find((each) => each.id === 'advanced.commitments_kept');
    expect(need).toMatchObject({ met: false, detail: 'Hay 1 compromiso vencido.' });
  });
});

describe('A commitment whose day comes', () => {
  const SET = `mutation ($input: NoticePreferenceInput!) { setNoticePreference(input: $input) { topic mode } }`;
  const DUE = `{ dueCommitments { id practiceTitle overdue } }`;
  const told = async (id: string) =>
    (
      await stage.app.db.rows<{ said: string }>({
        text: `select kind || ' ' || delivery as said from notification where cause like 'commitment.due:' || $1 || ':%' order by created_at, kind`,
        values: [id],
      })
    ).map(({ said }) => said);
  /** Twice: the second time of a day nothing happens again. */
  const day = async (days: number) => {
    stage.app.clock.pass({ minutes: days * 1440 });
    for (let turn = 0; turn < 2; turn += 1) await stage.app.app.get(CommitmentDay).run();
    await stage.app.drainJobs();
  };
  const inDays = (days: number) => new Date(stage.app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  test('is reminded a week and a day before, and once after, to whoever took it on and as she wants it', async () => {
    const practiceId = await published(stage, 'Con recordatorios');
    const id = await agreed(practiceId, inDays(9));
    const done = await agreed(practiceId, inDays(9));
    const mine = async () => succeeded(await stage.ask<{ dueCommitments: { id: string; overdue: boolean }[] }>('author', DUE)).dueCommitments;
    await day(0);
    expect(await told(id)).toEqual([]);
    expect(await mine()).toContainEqual({ id, practiceTitle: 'Con recordatorios', overdue: false });
    expect(succeeded(await stage.ask<{ dueCommitments: object[] }>('stranger', DUE)).dueCommitments).toEqual([]);
    await day(3);
    expect(await told(id)).toEqual(['commitment.near AT_ONCE']);
    succeeded(await stage.ask('author', SETTLE, { input: { id: done, state: 'DONE', note: '' } }));
    succeeded(await stage.ask('author', SET, { input: { topic: 'COMMITMENTS', mode: 'NONE' } }));
    await day(5);
    expect(await told(id)).toEqual(['commitment.near AT_ONCE', 'commitment.near INBOX']);
    await day(3);
    await day(3);
    expect(await told(id)).toEqual(['commitment.near AT_ONCE', 'commitment.near INBOX', 'commitment.overdue INBOX']);
    expect(await told(done)).toEqual(['commitment.near AT_ONCE']);
    expect(await mine()).toContainEqual({ id, practiceTitle: 'Con recordatorios', overdue: true });
  });
});
