import type { Statement } from '@lib/platform';
import { expertStatement, memberStatement, queueStatement, weekStatement } from '@lib/advisory';
import { openStage, type Stage } from '../practices/cast.js';
import { THEME } from './scene.js';

let stage: Stage;
let expertId: string;
let memberId: string;

const edge = (digit: string): string => `${digit}0000000-0000-0000-0000-000000000000`;

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Plan Rows': number; 'Actual Rows': number; Plans?: Node[] };

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function plan({ text, values }: Statement): Promise<Node[]> {
  const [row] = await stage.app.db.rows<{ 'QUERY PLAN': { Plan: Node }[] }>({
    text: `explain (analyze, format json) ${text}`,
    values,
  });
  return nodesOf(row['QUERY PLAN'][0].Plan);
}

/** 100 000 sessions of 2 000 members, most of them closed. */
beforeAll(async () => {
  stage = await openStage();
  expertId = (await stage.who('expert')).id;
  memberId = (await stage.who('author')).id;
  const { db } = stage.app;
  await db.rows({
    text: `insert into account (id, email, status) select gen_random_uuid(), 'm' || n || '@muchos.test', 'ACTIVE' from generate_series(1, 2000) n`,
  });
  await db.rows({
    text: `insert into member (id, name, iged_code, status) select id, 'Gestor ' || email, '150202', 'CONFIRMED' from account where email like '%@muchos.test'`,
  });
  // In parts: no statement of the application may take longer than its timeout.
  for (let from = 1; from <= 100_000; from += 5_000)
    await db.rows({
      text: `with people as (select id, row_number() over (order by id) as at from member where id <> $1)
      insert into advisory_session (id, code, kind, state, topic, theme_id, requested_by, iged_code, requested_at, expert_id, starts_at, ends_at, ordered_at, updated_at)
      select gen_random_uuid(), 'X' || n, 'PERSONAL', case when n % 50 = 0 then 'REQUESTED' when n % 50 = 1 then 'SCHEDULED' else 'CLOSED' end, 'Tema ' || n, $2,
        p.id, '150202', t.at, case when n % 50 <> 0 then case when n % 10 = 1 then $1::uuid else (select id from people where at = 1) end end,
        t.at, t.at + interval '1 hour', t.at, t.at
      from generate_series($3::int, $3 + 4999) n join people p on p.at = 1 + n % 2000
        cross join lateral (select '2024-01-01T15:00:00Z'::timestamptz + n * interval '10 minutes' as at) t`,
      values: [expertId, THEME, from],
    });
  for (const digit of '0123456789abcdef')
    await db.rows({
      text: `insert into advisory_attendee (id, session_id, member_id, name, side)
      select gen_random_uuid(), s.id, case when s.code in ('X100', 'X200', 'X300') then $1 else s.requested_by end, 'Gestor', 'TEAM' from advisory_session s
      where s.id >= $2::uuid and s.id < coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')`,
      values: [memberId, edge(digit), digit === 'f' ? null : edge((parseInt(digit, 16) + 1).toString(16))],
    });
  await db.rows({ text: 'analyze advisory_session, advisory_attendee' });
});
afterAll(() => stage.close());

const queue = (state: 'REQUESTED' | 'SCHEDULED' | 'CLOSED', after?: string) =>
  queueStatement({ state, first: 20, after } as unknown as Parameters<typeof queueStatement>[0]);
const deep = Buffer.from(JSON.stringify(['2025-06-01T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'])).toString(
  'base64url',
);

describe('At 100 000 sessions', () => {
  test.each<[string, () => Statement]>([
    ['the queue', () => queue('REQUESTED')],
    ['a page deep in the queue', () => queue('SCHEDULED', deep)],
    ['what is closed', () => queue('CLOSED')],
    ['what is closed, deep', () => queue('CLOSED', deep)],
    [
      'a search',
      () => queueStatement({ state: 'CLOSED', first: 20, search: 'tema 77777' } as Parameters<typeof queueStatement>[0]),
    ],
    ['an expert’s work', () => expertStatement(expertId, 20)],
    ['an expert’s work, deep', () => expertStatement(expertId, 20, deep)],
    ['a member’s own', () => memberStatement(memberId, 20)],
    ['a week', () => weekStatement(new Date('2025-03-03T05:00:00Z'), null)],
  ])('%s is read by its index, and only what is shown', async (_title, statement) => {
    const nodes = await plan(statement());
    const sessions = nodes.filter((node) => node['Relation Name'] === 'advisory_session');
    expect(sessions.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    expect(nodes.filter((node) => node['Relation Name'] === 'advisory_attendee').map((node) => node['Node Type'])).not.toContain(
      'Seq Scan',
    );
    expect(Math.max(...sessions.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(1050);
  });
});
