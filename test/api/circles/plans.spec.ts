import { CircleFigures, deskCirclesStatement, listedStatement, meetingsStatement } from '@lib/circles';
import type { Statement } from '@lib/platform';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';

const NOW = '2026-11-21T15:00:00Z';
let app: TestApp;
let busiest: string;

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; Plans?: Node[] };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function plan({ text, values }: Statement): Promise<Node[]> {
  const [row] = await app.db.rows<{ 'QUERY PLAN': { Plan: Node }[] }>({
    text: `explain (analyze, format json) ${text}`,
    values,
  });
  return nodesOf(row['QUERY PLAN'][0].Plan);
}

/** The sample, then 100 000 circles, a fifth of them closed, and 20 000 meetings of one of them. */
beforeAll(async () => {
  app = await createTestApp({ now: NOW });
  await loadDemo(app.app);
  const [{ id }] = await app.db.rows<{ id: string }>({ text: `select id from member limit 1` });
  for (let from = 1; from <= 100_000; from += 10_000)
    await app.db.rows({
      text: `insert into circle (id, name, purpose, state, closed_reason, listed, member_count, last_met_at, created_by, created_at, updated_at)
        select gen_random_uuid(), 'Muchos ' || lpad(n::text, 6, '0'), 'Para medir', case when n % 5 = 0 then 'CLOSED' else 'OPEN' end, '', n % 5 <> 0 and n % 3 = 0, 1,
          '2024-01-01T15:00:00Z'::timestamptz + n * interval '15 minutes', $1, '2024-01-01', '2024-01-01' from generate_series($2::int, $2 + 9999) n`,
      values: [id, from],
    });
  [{ id: busiest }] = await app.db.rows<{ id: string }>({ text: `select id from circle where name = 'Muchos 000001'` });
  await app.db.rows({
    text: `insert into circle_meeting (id, circle_id, number, title, state, starts_at, ends_at, created_by, created_at, updated_at)
      select gen_random_uuid(), $1, n, 'Reunión', 'CANCELLED', t, t + interval '1 hour', $2, t, t
      from generate_series(1, 20000) n cross join lateral (select '2020-01-01T15:00:00Z'::timestamptz + n * interval '1 hour' as t) x`,
    values: [busiest, id],
  });
  await app.db.rows({ text: 'analyze circle, circle_meeting, circle_member' });
});
afterAll(() => app.close());

const cursor = (place: string) =>
  Buffer.from(JSON.stringify([place, '00000000-0000-4000-8000-000000000000'])).toString('base64url');
const desk = (show: string, more: object = {}) =>
  deskCirclesStatement({ show, first: 20, ...more } as Parameters<typeof deskCirclesStatement>[0], new Date(NOW));
const page = (more: object = {}) => ({ first: 20, ...more }) as Parameters<typeof listedStatement>[0];

describe('At 100 000 circles', () => {
  test.each<[string, () => Statement]>([
    ['the open ones', () => desk('OPEN')],
    ['the open ones, deep', () => desk('OPEN', { after: cursor('2025-06-01T00:00:00.000Z') })],
    ['the quiet ones', () => desk('STALE')],
    ['the closed ones', () => desk('CLOSED')],
    ['the public list', () => listedStatement(page())],
    ['the public list, deep', () => listedStatement(page({ after: cursor('muchos 050000') }))],
    ['the meetings of one', () => meetingsStatement(busiest, page())],
  ])('%s is read by its index, and only what is shown', async (_title, statement) => {
    const nodes = await plan(statement());
    const read = nodes.filter((node) => ['circle', 'circle_meeting'].includes(node['Relation Name'] ?? ''));
    expect(read.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    expect(Math.max(...read.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(100);
  });
});

test('The sample has circles in several moments, and figures count them', async () => {
  const states = await app.db.rows({
    text: `select m.state, count(*)::int as n from circle_meeting m where m.circle_id <> $1 group by 1 order by 1`,
    values: [busiest],
  });
  expect(states).toEqual([
    { state: 'PLANNED', n: 2 },
    { state: 'SIGNED', n: 1 },
  ]);
  expect(await app.app.get(CircleFigures).ofYear(2026)).toMatchObject({
    meetings: 1,
    signed: 1,
    attendees: 4,
    commitments: 1,
    done: 0,
  });
  expect(await app.app.get(CircleFigures).ofYear(2025)).toMatchObject({ meetings: 0, attendees: 0 });
  expect(
    await app.db.rows({ text: `select kind, count(*)::int as n from ally_contribution group by kind order by kind` }),
  ).toMatchObject([{ kind: 'ADVISORY' }, { kind: 'CHALLENGE', n: 1 }, { kind: 'EXCHANGE', n: 4 }]);
});
