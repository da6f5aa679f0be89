import { ExchangeFigures, listStatement, registrationsStatement } from '@lib/exchanges';
import type { Statement } from '@lib/platform';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { EVER } from './centro.counts.js';

let app: TestApp;
let exchangeId: string;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(app.app);
});
afterAll(() => app.close());

test('The sample has an exchange of before this program, one held at its true size with its three practices, and one that people still register for', async () => {
  const states = await app.db.rows<{ state: string; presented: number; registered: number }>({
    text: `select x.state, (select count(*)::int from exchange_presentation p where p.exchange_id = x.id and p.presented_at is not null) as presented,
      (select count(*)::int from exchange_registration r where r.exchange_id = x.id and r.state = 'REGISTERED') as registered from exchange x order by x.starts_on`,
  });
  expect(states).toEqual([
    { state: 'HELD', presented: 0, registered: 0 },
    { state: 'HELD', presented: 3, registered: 350 },
    { state: 'ANNOUNCED', presented: 0, registered: 2 },
  ]);
});

test('Figures count who came apart from who registered, and agree with a count of their own', async () => {
  const figures = await app.app.get(ExchangeFigures).ofYear(2026);
  const [{ id }] = await app.db.rows<{ id: string }>({ text: `select id from exchange where state = 'HELD' order by starts_on desc limit 1` });
  const [counted] = await app.db.rows<Record<string, number>>({ text: EVER, values: [id] });
  expect(figures).toEqual({ held: 1, cancelled: 0, presentations: 3, ...counted });
  expect([counted.registered, counted.regions]).toEqual([350, 18]);
});

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; Plans?: Node[] };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
async function plan({ text, values }: Statement): Promise<Node[]> {
  const [row] = await app.db.rows<{ 'QUERY PLAN': { Plan: Node }[] }>({ text: `explain (analyze, format json) ${text}`, values });
  return nodesOf(row['QUERY PLAN'][0].Plan);
}

describe('At 100 000 registrations and 2 000 exchanges', () => {
  beforeAll(async () => {
    const staff = '00000000-0000-4000-8000-000000000000';
    await app.db.rows({
      text: `insert into exchange (id, slug, number, name, state, macro_region_id, host_code, venue, starts_on, ends_on, objective, registers_until, capacity, iged_seats, plan_digest,
          announced_at, created_by, created_at, updated_at)
        select gen_random_uuid(), 'muestra-' || n, n + 10, 'Muestra', case when n % 3 = 0 then 'PLANNED' else 'CLOSED' end, 'centro', '150200', 'Sede', d, d, 'Muestra', d, 350, 5, '',
          case when n % 3 = 0 then null else now() end, $1, now(), now() from generate_series(1, 2000) n cross join lateral (select date '2020-01-01' + n as d) x`,
      values: [staff],
    });
    const [{ id }] = await app.db.rows<{ id: string }>({ text: `select id from exchange where slug = 'muestra-1000'` });
    exchangeId = id;
    for (let from = 1; from <= 100_000; from += 10_000)
      await app.db.rows({
        text: `insert into exchange_registration (id, exchange_id, name, iged_code, duty, state, queued_at, code, updated_at)
          select gen_random_uuid(), case when n % 20 = 0 then $1::uuid else x.id end, 'Persona ' || n, '150202', 'SPECIALIST', case when n % 7 = 0 then 'WAITING' else 'REGISTERED' end,
            '2025-01-01T00:00:00Z'::timestamptz + n * interval '1 minute', 'c' || n, now()
          from generate_series($2::int, $2 + 9999) n join (select id, row_number() over (order by id) as at from exchange where slug like 'muestra-%') x on x.at = 1 + n % 2000`,
        values: [exchangeId, from],
      });
    await app.db.rows({ text: 'analyze exchange, exchange_registration' });
  });

  const deep = Buffer.from(JSON.stringify(['2022-06-01', '00000000-0000-4000-8000-000000000000'])).toString('base64url');
  const late = Buffer.from(JSON.stringify(['2025-02-15T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'])).toString('base64url');
  const people = (more: object = {}) => registrationsStatement({ exchangeId, state: 'REGISTERED', first: 20, ...more } as Parameters<typeof registrationsStatement>[0]);
  test.each<[string, () => Statement, number]>([
    ['the public list', () => listStatement({ first: 20 }, 'public'), 30],
    ['the public list, deep', () => listStatement({ first: 20, after: deep }, 'public'), 30],
    ['the list of the desk, deep', () => listStatement({ first: 20, after: deep }, 'desk'), 30],
    // Of one exchange there are at most as many as it holds: the planner may sort them.
    ['who registered', () => people(), 5100],
    ['who registered, deep', () => people({ after: late }), 5100],
    ['a search among those of one exchange', () => people({ search: 'persona 7777' }), 5100],
  ])('%s is read by its index, and only what is shown', async (_title, statement, most) => {
    const nodes = await plan(statement());
    const rows = nodes.filter((node) => ['exchange', 'exchange_registration'].includes(node['Relation Name'] ?? ''));
    expect(rows.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    expect(Math.max(...rows.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(most);
  });
});
