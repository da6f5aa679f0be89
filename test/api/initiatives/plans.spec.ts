import { deskStatement, initiativesStatement, myInitiativesStatement } from '@lib/initiatives';
import type { Statement } from '@lib/platform';
import { openStage, type Stage } from '../practices/cast.js';
import { THEME } from './scene.js';

let stage: Stage;
let memberId: string;
let region: string;

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; 'Rows Removed by Filter'?: number; Plans?: Node[] };
type Plan = { Plan: Node; 'Execution Time': number };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function plan({ text, values }: Statement): Promise<Plan> {
  const [row] = await stage.app.db.rows<{ 'QUERY PLAN': Plan[] }>({ text: `explain (analyze, format json) ${text}`, values });
  return row['QUERY PLAN'][0];
}

/** 100 000 initiatives of 2 000 members in ten themes; one in fifty waits, one in five is archived. */
beforeAll(async () => {
  stage = await openStage();
  memberId = (await stage.who('author')).id;
  const { db } = stage.app;
  region = (await db.one<{ id: string }>({ text: `select region_id as id from iged where code = '150202'` }))?.id ?? '';
  await db.rows({ text: `insert into account (id, email, status) select gen_random_uuid(), 'm' || n || '@muchos.test', 'ACTIVE' from generate_series(1, 2000) n` });
  await db.rows({
    text: `insert into member (id, name, iged_code, status) select id, 'Gestor ' || email, '150202', 'CONFIRMED' from account where email like '%@muchos.test'`,
  });
  // In parts: no statement of the application may take longer than its timeout.
  for (let from = 1; from <= 100_000; from += 5_000)
    await db.rows({
      text: `with people as (select id, row_number() over (order by id) as at from member where id <> $1),
        themes as (select id, row_number() over (order by position) as at from theme)
      insert into initiative (id, state, title, problem, proposal, help, theme_id, author_id, iged_code, region_id, shared_at, active_at, pays, practice_id, reason, hidden_from)
      select gen_random_uuid(), case when n % 5 = 0 then 'ARCHIVED' when n % 50 = 1 then 'SHARED' when n % 50 = 2 then 'HIDDEN' else 'ACCOMPANIED' end,
        'Iniciativa número ' || n, 'Un problema de la escuela ' || n % 997, 'Algo que se quiere intentar con la palabra' || n % 313, '', themes.id,
        case when n in (100, 200, 301) then $1::uuid else p.id end, '150202', case when n % 25 = 3 then $2 else (select min(id) from region where id <> $2) end,
        t.at, t.at, true, null, case when n % 50 = 2 then 'x' else '' end, case when n % 50 = 2 then 'SHARED' end
      from generate_series($3::int, $3 + 4999) n join people p on p.at = 1 + n % 2000 join themes on themes.at = 1 + n % 10
        cross join lateral (select '2024-01-01T15:00:00Z'::timestamptz + n * interval '10 minutes' as at) t`,
      values: [memberId, region, from],
    });
  await db.rows({ text: 'analyze initiative' });
}, 180_000);
afterAll(() => stage.close());

const deep = Buffer.from(JSON.stringify(['2025-06-01T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'])).toString('base64url');
const wall = (more: object = {}): Statement => initiativesStatement({ first: 20, ...more } as Parameters<typeof initiativesStatement>[0]);
const desk = (more: object): Statement => deskStatement({ first: 20, ...more } as Parameters<typeof deskStatement>[0]);

describe('At 100 000 initiatives', () => {
  test.each<[string, () => Statement]>([
    ['the wall', () => wall()],
    ['a page deep in the wall', () => wall({ after: deep })],
    ['a theme', () => wall({ theme: THEME })],
    ['a theme, deep', () => wall({ theme: THEME, after: deep })],
    ['a region', () => wall({ region })],
    ['a theme of a region', () => wall({ theme: THEME, region })],
    ['a state', () => wall({ state: 'ARCHIVED' })],
    ['a search of a rare word', () => wall({ search: 'palabra77' })],
    ['a member’s own', () => myInitiativesStatement(memberId, 20)],
    ['what waits for staff', () => desk({ queue: 'WAITING' })],
    ['what waits for staff, deep', () => desk({ queue: 'WAITING', after: deep })],
    ['what staff accompany', () => desk({ queue: 'ACCOMPANIED' })],
    ['what is hidden', () => desk({ queue: 'HIDDEN' })],
    ['what was reported', () => desk({ queue: 'REPORTED' })],
  ])('%s is read by its index, and only about what is shown', async (title, statement) => {
    const found = await plan(statement());
    const rows = nodesOf(found.Plan).filter((node) => node['Relation Name'] === 'initiative');
    expect(rows.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    const read = Math.max(...rows.map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)));
    if (process.env.SHOW_PLANS) process.stdout.write(`${title}: ${rows.map((node) => node['Node Type']).join(' + ')}, ${read} rows, ${found['Execution Time'].toFixed(1)} ms\n`);
    expect(read).toBeLessThanOrEqual(2_000);
  });
});
