import { boardStatement, deskStatement, myChallengesStatement, publicStatement, resultsStatement } from '@lib/challenges';
import type { Statement } from '@lib/platform';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { HUAURA } from './scene.js';

let app: TestApp;
let challengeId: string;
let stepId: string;
let memberId: string;

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; Plans?: Node[] };
type Plan = { nodes: Node[]; ms: number };

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function plan({ text, values }: Statement): Promise<Plan> {
  type Row = { 'QUERY PLAN': { Plan: Node; 'Execution Time': number }[] };
  const [row] = await app.db.rows<Row>({ text: `explain (analyze, format json) ${text}`, values });
  const told = row?.['QUERY PLAN'][0];
  if (!told) throw new Error('A plan was asked for');
  return { nodes: nodesOf(told.Plan), ms: told['Execution Time'] };
}

/** The sample, and 100 000 teams of one step in one challenge, beside 20 000 challenges. */
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(app.app);
}, 240_000);
afterAll(() => app.close());

test('the sample has a challenge in each state, teams in different points and insignias given', async () => {
  const states = await app.db.rows<{ state: string }>({ text: 'select state from challenge order by state' });
  expect(states.map(({ state }) => state)).toEqual(['CLOSED', 'DRAFT', 'LAUNCHED']);
  const works = await app.db.rows<{ state: string; n: number }>({ text: 'select state, count(*)::int as n from challenge_work group by state order by state' });
  expect(Object.fromEntries(works.map(({ state, n }) => [state, n]))).toEqual({ ACCEPTED: 5, HANDED_IN: 1, PENDING: 3, RETURNED: 1 });
  expect(await app.db.rows({ text: `select 1 from challenge_hand_in where receipt = 'LATE_BY_SIGNAL'` })).toHaveLength(1);
  expect(await app.db.rows({ text: `select place from challenge_entry where place is not null order by place` })).toEqual([{ place: 1 }, { place: 1 }]);
});

describe('At 100 000 teams', () => {
  beforeAll(async () => {
    const [challenge] = await app.db.rows<{ id: string; step: string }>({
      text: `select c.id, s.id as step from challenge c join challenge_step s on s.challenge_id = c.id and s.position = 1 where c.state = 'LAUNCHED'`,
    });
    challengeId = challenge?.id ?? '';
    stepId = challenge?.step ?? '';
    const [someone] = await app.db.rows<{ id: string }>({ text: 'select member_id as id from challenge_teammate order by 1 limit 1' });
    memberId = someone?.id ?? '';
    await app.db.rows({
      text: `insert into challenge (id, state, title, team_min, team_max, entries_per_iged, created_by, created_at, launched_at, updated_at)
        select gen_random_uuid(), 'LAUNCHED', 'Desafío ' || n, 1, 4, 1, $1, t, t, t from generate_series(1, 20000) n
          cross join lateral (select '2020-01-01T00:00:00Z'::timestamptz + n * interval '1 hour' as t) x`,
      values: [memberId],
    });
    // In parts: no statement of the application may take longer than its timeout.
    for (let from = 1; from <= 100_000; from += 10_000)
      await app.db.rows({
        text: `with made as (insert into challenge_entry (id, challenge_id, state, name, iged_code, leader_id, entered_at, updated_at, listed)
            select gen_random_uuid(), $1, 'ENTERED', 'Equipo ' || n, $2, $3, t, t, n from generate_series($5::int, $5 + 9999) n
              cross join lateral (select '2024-01-01T00:00:00Z'::timestamptz + n * interval '1 minute' as t) x returning id, entered_at)
          insert into challenge_work (id, entry_id, step_id, state, changed_at)
          select gen_random_uuid(), id, $4, case when random() < 0.02 then 'HANDED_IN' else 'ACCEPTED' end, entered_at from made`,
        values: [challengeId, HUAURA, memberId, stepId, from],
      });
    await app.db.rows({ text: 'analyze challenge, challenge_entry, challenge_work, challenge_teammate' });
  }, 240_000);

  const deep = Buffer.from(JSON.stringify(['2024-02-10T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'])).toString('base64url');
  const board = (state: string, after?: string) => boardStatement({ stepId, state, first: 20, after } as Parameters<typeof boardStatement>[0]);
  test.each<[string, () => Statement]>([
    ['who waits for an answer', () => board('HANDED_IN')],
    ['who waits, deep', () => board('HANDED_IN', deep)],
    ['what was accepted', () => board('ACCEPTED')],
    ['what was accepted, deep', () => board('ACCEPTED', deep)],
    ['the public list', () => publicStatement(20)],
    ['the public list, deep', () => publicStatement(20, deep)],
    ['the desk', () => deskStatement({ state: 'LAUNCHED', first: 20 } as Parameters<typeof deskStatement>[0])],
    ['one’s own', () => myChallengesStatement(memberId, 20)],
    ['the results', () => resultsStatement(challengeId, 50)],
    ['the results, deep', () => resultsStatement(challengeId, 50, Buffer.from('[90000]').toString('base64url'))],
  ])('%s is read by its index, and only what is shown', async (_title, statement) => {
    const { nodes } = await plan(statement());
    const read = nodes.filter((node) => ['challenge', 'challenge_entry', 'challenge_work', 'challenge_teammate'].includes(node['Relation Name'] ?? ''));
    expect(read.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).toEqual([]);
    const works = read.filter((node) => node['Relation Name'] === 'challenge_work');
    expect(Math.max(0, ...works.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(60);
  });
});
