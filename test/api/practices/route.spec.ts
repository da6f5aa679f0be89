import type { QueryRunner } from 'typeorm';
import { PresentedIsAskedFor1763690000531 } from '../../../migrations/1763690000531-presented-is-asked-for.js';
import { openStage, published, refused, submitted, succeeded, type Stage, type Who } from './cast.js';
import {
  BOARD,
  CRITERIA,
  DECIDE,
  DESK,
  HISTORY,
  MY_ROUTE,
  REFERENT,
  RETURN,
  answered,
  presentedInAnExchange,
  readyToTransfer,
  reviewed,
} from './route-cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Needs = { id: string; met: boolean; detail: string; link: string }[];
type Mine = { myRoute: { step: string; next: string; missing: number; needs: Needs } | null };
type History = {
  practiceRoute: {
    step: string;
    decisions: { from: string; to: string; back: boolean; comment: string; byName: string }[];
  } | null;
};

const inputOf = (practiceId: string, to: string, rubricFeedbackId: string | null) => ({
  input: { practiceId, stage: to, rubricFeedbackId, comment: 'Con datos propios.', period: '2026-I' },
});
const decide = (who: Who, practiceId: string, to: string, feedbackId: string | null) =>
  stage.ask(who, DECIDE, inputOf(practiceId, to, feedbackId));
const back = (who: Who, practiceId: string, to: string) =>
  stage.ask(who, RETURN, { input: { practiceId, to, reason: 'El equipo dejó de aplicarla.' } });
const slugOf = async (id: string): Promise<string> =>
  (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] }))?.slug ?? '';
const historyOf = async (id: string) =>
  succeeded(await stage.ask<History>(null, HISTORY, { slug: await slugOf(id) })).practiceRoute;
const pointsFor = async (id: string, kind: string): Promise<number> =>
  (
    await stage.app.db.one<{ n: number }>({
      text: `select coalesce(sum(points), 0)::int as n from points_entry where rule_kind = $1 and source like $2`,
      values: [kind, `practice:${id}:%`],
    })
  )?.n ?? 0;
const totalsAgree = async (): Promise<boolean> =>
  (
    await stage.app.db.one<{ ok: boolean }>({
      text: `select not exists (select 1 from season_total t where t.points <> (select sum(e.points) from points_entry e
      where e.member_id = t.member_id and e.season_id = t.season_id)) as ok`,
    })
  )?.ok ?? false;

describe('The strengthening route', () => {
  test('shows the team the same list that refuses the decision, and each line leads to where it is done', async () => {
    const id = await published(stage, 'Sin retroalimentación todavía');
    const { myRoute } = succeeded(await stage.ask<Mine>('author', MY_ROUTE, { id }));
    const missing = myRoute?.needs.filter(({ met }) => !met) ?? [];
    expect(myRoute).toMatchObject({ step: 'INITIAL', next: 'INTERMEDIATE', missing: 1 });
    expect(missing.map(({ link }) => link)).toEqual([`/mis-practicas/${id}/mejoras`]);
    const scores = CRITERIA.map((criterionId) => ({ criterionId, score: 3, note: '' }));
    const input = {
      practiceId: id,
      stage: 'INTERMEDIATE',
      scores,
      scoredBy: 'Jurado regional',
      comment: 'Bien',
      period: '2026-I',
    };
    const refusal = refused(await stage.ask('staff', DECIDE, { input }));
    expect(refusal).toMatchObject({ code: 'CONFLICT', reason: 'STAGE_NEEDS_MISSING' });
    expect(refusal.fields).toEqual(missing.map((need) => `needs.${need.id} NEED_MISSING`));
    expect(await historyOf(id)).toMatchObject({ step: 'INITIAL', decisions: [] });
  });

  test('takes a practice to the top one step at a time: dated, told to the team, paid, public', async () => {
    const id = await published(stage, 'Hasta referente');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    const decided = succeeded(await decide('staff', id, 'INTERMEDIATE', feedbackId));
    expect(decided).toMatchObject({ decideStage: { next: 'ADVANCED', route: { step: 'INTERMEDIATE' } } });
    stage.app.clock.pass({ minutes: 1 });
    succeeded(await decide('staff', id, 'ADVANCED', feedbackId));
    const unready = await stage.ask('staff', REFERENT, {
      input: { practiceId: id, comment: 'Puede adoptarse.', period: '2026-I' },
    });
    expect(refused(unready).fields).toEqual(['needs.referent.transfer_sheet NEED_MISSING', 'needs.referent.exchange_presented NEED_MISSING']);
    await readyToTransfer(stage, id);
    await presentedInAnExchange(stage, id);
    succeeded(await stage.ask('staff', REFERENT, { input: { practiceId: id, comment: 'Puede adoptarse.', period: '2026-I' } }));
    const history = await historyOf(id);
    expect(history?.decisions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'ADVANCED REFERENT',
      'INTERMEDIATE ADVANCED',
      'INITIAL INTERMEDIATE',
    ]);
    expect(history?.decisions[2]).toMatchObject({ byName: 'Especialista de prueba', comment: 'Con datos propios.', back: false });
    const paid = [
      await pointsFor(id, 'stage.intermediate'),
      await pointsFor(id, 'stage.advanced'),
      await pointsFor(id, 'practice.referent'),
    ];
    expect(paid).toEqual([40, 80, 60]);
    await stage.app.drainJobs();
    const told = await stage.app.db.rows<{ title: string }>({
      text: `select title from notification where kind = 'stage.decided' and account_id = $1 order by created_at, title`,
      values: [(await stage.who('author')).id],
    });
    expect(told.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['¡Tu práctica llegó al estadio intermedio!', '¡Tu práctica es referente!']),
    );
    expect(stage.app.mailer.sent.some(({ subject }) => subject === '¡Tu práctica es referente!')).toBe(true);
    expect(await audited('stage.decide', id)).toBe(3);
  });

  test('neither skips nor repeats a step', async () => {
    const id = await published(stage, 'Sin saltos');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    expect(refused(await decide('staff', id, 'ADVANCED', feedbackId)).reason).toBe('STAGE_NOT_NEXT');
    expect(refused(await decide('staff', id, 'INITIAL', feedbackId)).reason).toBe('STAGE_NOT_NEXT');
    succeeded(await decide('staff', id, 'INTERMEDIATE', feedbackId));
    expect(refused(await decide('staff', id, 'INTERMEDIATE', feedbackId)).reason).toBe('STAGE_NOT_NEXT');
    const early = await stage.ask('staff', REFERENT, { input: { practiceId: id, comment: 'Ya', period: '2026' } });
    expect(refused(early).reason).toBe('STAGE_NOT_NEXT');
    expect(await pointsFor(id, 'stage.intermediate')).toBe(40);
  });

  test('of ten decisions at once exactly one is taken', async () => {
    const id = await published(stage, 'A la vez');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => decide(turn % 2 ? 'staff' : 'otherStaff', id, 'INTERMEDIATE', feedbackId)),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await historyOf(id))?.decisions).toHaveLength(1);
    expect(await pointsFor(id, 'stage.intermediate')).toBe(40);
  });

  test('goes back with a public reason, takes the points back, and pays again when it is reached again', async () => {
    const id = await published(stage, 'Ida y vuelta');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    succeeded(await decide('staff', id, 'INTERMEDIATE', feedbackId));
    succeeded(await decide('staff', id, 'ADVANCED', feedbackId));
    expect(refused(await back('staff', id, 'ADVANCED')).reason).toBe('STAGE_NOT_EARLIER');
    succeeded(await back('staff', id, 'INITIAL'));
    expect([await pointsFor(id, 'stage.intermediate'), await pointsFor(id, 'stage.advanced')]).toEqual([0, 0]);
    expect((await historyOf(id))?.decisions[0]).toMatchObject({
      back: true,
      to: 'INITIAL',
      comment: 'El equipo dejó de aplicarla.',
    });
    succeeded(await decide('staff', id, 'INTERMEDIATE', feedbackId));
    expect(await pointsFor(id, 'stage.intermediate')).toBe(40);
    expect(await totalsAgree()).toBe(true);
    await stage.app.drainJobs();
    expect(stage.app.mailer.sent.some(({ subject }) => subject === 'Tu práctica volvió a un estadio anterior')).toBe(true);
  });

  test('asks the advanced stage for a rubric that reaches the mean, of this practice and published', async () => {
    const id = await published(stage, 'Rúbrica baja');
    const other = await reviewed(stage, await published(stage, 'La de otra'), 3);
    const feedbackId = await reviewed(stage, id, 1);
    await answered(stage, feedbackId);
    expect(refused(await decide('staff', id, 'INTERMEDIATE', other)).reason).toBe('RUBRIC_FEEDBACK_UNKNOWN');
    expect(refused(await decide('staff', id, 'INTERMEDIATE', null)).reason).toBe('RUBRIC_MISSING');
    succeeded(await decide('staff', id, 'INTERMEDIATE', feedbackId));
    expect(refused(await decide('staff', id, 'ADVANCED', feedbackId)).fields).toEqual([
      'needs.advanced.rubric_mean NEED_MISSING',
    ]);
    const half = { scores: [{ criterionId: 'relevance', score: 3, note: '' }], scoredBy: 'Jurado' };
    const input = { practiceId: id, stage: 'ADVANCED', comment: 'Bien', period: '2026-I' };
    expect(refused(await stage.ask('staff', DECIDE, { input: { ...input, ...half } })).reason).toBe('RUBRIC_INCOMPLETE');
    const scores = CRITERIA.map((criterionId) => ({ criterionId, score: 3, note: '' }));
    succeeded(await stage.ask('staff', DECIDE, { input: { ...input, scores, scoredBy: 'Jurado regional' } }));
    const { decisions } = succeeded(
      await stage.ask<{ routeOfPractice: { route: { decisions: object[] } } }>('staff', DESK, { id }),
    ).routeOfPractice.route;
    expect(decisions[0]).toMatchObject({ to: 'ADVANCED', rubricMean: 3, scoredBy: 'Jurado regional', version: 1 });
  });

  test('nobody decides on their own institution, nor on what was never sent; both are refused without effect', async () => {
    const id = await published(stage, 'De Huaura');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    for (const who of ['neighbour', 'administrator'] as const) {
      expect(refused(await decide(who, id, 'INTERMEDIATE', feedbackId)).reason).toBe('OWN_INSTITUTION');
      expect(refused(await back(who, id, 'INITIAL')).reason).toBe('OWN_INSTITUTION');
    }
    expect(refused(await decide('author', id, 'INTERMEDIATE', feedbackId)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await historyOf(id))?.decisions).toEqual([]);
    const waiting = await submitted(stage, 'Enviada y no admitida');
    const scores = CRITERIA.map((criterionId) => ({ criterionId, score: 3, note: '' }));
    const input = { practiceId: waiting, stage: 'INTERMEDIATE', scores, scoredBy: 'Jurado', comment: 'Bien', period: '2026' };
    expect(refused(await stage.ask('staff', DECIDE, { input })).fields).toContain('needs.intermediate.admitted NEED_MISSING');
  });

  test('the route of another team does not exist, and asking for it is written down', async () => {
    const id = await published(stage, 'Ajena');
    expect(succeeded(await stage.ask<Mine>('stranger', MY_ROUTE, { id })).myRoute).toBeNull();
    const denial = await stage.app.db.one({
      text: `select 1 from audit_entry where outcome = 'DENIED' and detail->>'practiceId' = $1`,
      values: [id],
    });
    expect(denial).not.toBeNull();
  });

  test('the board puts each practice in its step, the one that has been there longest first, and says what it lacks', async () => {
    type Column = {
      step: string;
      total: number;
      items: { title: string; days: number; missing: number; ownInstitution: boolean }[];
    };
    const first = await published(stage, 'Tablero de la mañana');
    await stage.app.db.rows({
      text: `update practice set stage_since = $2::timestamptz - interval '4 days' where id = $1`,
      values: [first, stage.app.clock.now()],
    });
    await published(stage, 'Tablero de la tarde');
    await answered(stage, await reviewed(stage, first));
    const board = succeeded(await stage.ask<{ routeBoard: Column[] }>('staff', BOARD, { search: 'tablero de la' })).routeBoard;
    expect(board.map(({ step, total }) => `${step} ${total}`)).toEqual([
      'INITIAL 2',
      'INTERMEDIATE 0',
      'ADVANCED 0',
      'REFERENT 0',
    ]);
    expect(board[0].items).toMatchObject([
      { title: 'Tablero de la mañana', days: 4, missing: 0, ownInstitution: false },
      { title: 'Tablero de la tarde', days: 0, missing: 1, ownInstitution: false },
    ]);
    const own = succeeded(await stage.ask<{ routeBoard: Column[] }>('neighbour', BOARD, { search: 'tablero de la' })).routeBoard;
    expect(own[0].items.every(({ ownInstitution }) => ownInstitution)).toBe(true);
  });
});

async function audited(action: string, target: string): Promise<number> {
  const row = await stage.app.db.one<{ n: number }>({
    text: 'select count(*)::int as n from audit_entry where action = $1 and target = $2',
    values: [action, target],
  });
  return row?.n ?? 0;
}

test('An installation that starts to ask for it: only where staff had not touched that need', async () => {
  const need = async () => (await stage.app.db.rows<{ enabled: boolean; revision: number }>({ text: `select enabled, revision from route_need where id = 'referent.exchange_presented'` }))[0];
  const begin = (step: 'up' | 'down') => new PresentedIsAskedFor1763690000531()[step]({ query: (text: string) => stage.app.db.rows({ text }) } as unknown as QueryRunner);
  expect(await need()).toEqual({ enabled: true, revision: 1 });
  await begin('down');
  expect((await need()).enabled).toBe(false);
  await begin('up');
  expect((await need()).enabled).toBe(true);
  await stage.app.db.rows({ text: `update route_need set enabled = false, revision = 2 where id = 'referent.exchange_presented'` });
  await begin('up');
  expect(await need()).toEqual({ enabled: false, revision: 2 });
  await stage.app.db.rows({ text: `update route_need set enabled = true, revision = 1 where id = 'referent.exchange_presented'` });
});
