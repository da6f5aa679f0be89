import type { Statement } from '@lib/platform';
import { ADOPTIONS, interestsOfMemberStatement, interestsStatement, transferQueueStatement, transfersOfMemberStatement } from '@lib/transfers';
import { CHACHAPOYAS, openStage, type Stage } from '../practices/cast.js';
import { origin } from './scene.js';

let stage: Stage;
let adopterId: string;
let authorId: string;
let slug: string;

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; Plans?: Node[] };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function plan({ text, values }: Statement): Promise<{ nodes: Node[]; ms: number }> {
  const [row] = await stage.app.db.rows<{ 'QUERY PLAN': { Plan: Node; 'Execution Time': number }[] }>({ text: `explain (analyze, format json) ${text}`, values });
  return { nodes: nodesOf(row['QUERY PLAN'][0].Plan), ms: row['QUERY PLAN'][0]['Execution Time'] };
}

/** 100 000 transfers of 2 000 practices to some 200 Iged, most of them over; and as many interests. */
beforeAll(async () => {
  stage = await openStage();
  const practiceId = await origin(stage);
  [adopterId, authorId] = [(await stage.who('stranger')).id, (await stage.who('author')).id];
  const { db } = stage.app;
  slug = (await db.rows<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [practiceId] }))[0].slug;
  await db.rows({
    text: `insert into practice (id, status, created_by, created_at, updated_at, lead_iged_code, published_version, published_at, published_year, slug, title, summary, theme_id, region_id, search, search_text)
      select gen_random_uuid(), 'ADMITTED', $2, now(), now(), p.lead_iged_code, 1, p.published_at, 2026, 'muchas-' || n, 'Práctica ' || n, p.summary, p.theme_id, p.region_id, to_tsvector('spanish_folded', 'practica ' || n), 'practica ' || n
      from practice p, generate_series(1, 2000) n where p.id = $1`,
    values: [practiceId, (await stage.who('colleague')).id],
  });
  for (let from = 1; from <= 100_000; from += 5_000) {
    await db.rows({
      text: `with practices as (select id, row_number() over (order by id) as at from practice where slug like 'muchas-%'),
        igeds as (select code, row_number() over (order by code) as at from iged where kind = 'UGEL')
      insert into transfer (id, kind, state, practice_id, version, adopter_iged, begun_by, begun_at, state_since, updated_at)
      select gen_random_uuid(), 'HORIZONTAL', case when n % 50 = 0 then 'TALKING' when n % 50 = 1 then 'REPORTED' else 'SUSTAINED' end,
        case when n <= 40 then $3::uuid else p.id end, 1, case when n <= 40 then i.code else i.code end, $1, t.at, t.at, t.at
      from generate_series($2::int, $2 + 4999) n join practices p on p.at = 1 + n % 2000 join igeds i on i.at = 1 + (n / 7) % 200
        cross join lateral (select '2024-01-01T15:00:00Z'::timestamptz + n * interval '10 minutes' as at) t on conflict do nothing`,
      values: [adopterId, from, practiceId],
    });
  }
  for (const digit of '0123456789abcdef') {
    await db.rows({
      text: `insert into transfer_person (transfer_id, member_id, joined_at) select t.id, case when t.adopter_iged = $1 then $2::uuid else $3::uuid end, now()
        from transfer t where t.id::text like $4 || '%'`,
      values: [CHACHAPOYAS, adopterId, (await stage.who('pending')).id, digit],
    });
    await db.rows({
      text: `insert into practice_interest (id, practice_id, expressed_at, origin, source, name)
        select gen_random_uuid(), t.practice_id, t.begun_at, 'TESTIMONY', 'testimony:' || t.id, 'Directora' from transfer t where t.id::text like $1 || '%'`,
      values: [digit],
    });
  }
  await db.rows({ text: 'analyze transfer, transfer_person, practice_interest, practice' });
}, 180_000);
afterAll(() => stage.close());

const queue = (state: string, more: object = {}) => transferQueueStatement({ state, first: 20, ...more } as Parameters<typeof transferQueueStatement>[0]);
const deep = Buffer.from(JSON.stringify(['2025-01-01T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'])).toString('base64url');

test.each<[string, () => Statement]>([
  ['the queue', () => queue('TALKING')],
  ['a page deep in the queue', () => queue('REPORTED', { after: deep })],
  ['what is over', () => queue('SUSTAINED')],
  ['what is over, deep', () => queue('SUSTAINED', { after: deep })],
  ['a search', () => queue('SUSTAINED', { search: 'practica 777' })],
  ['an adopter’s own', () => transfersOfMemberStatement(adopterId, 20)],
  ['those of the author’s practices', () => transfersOfMemberStatement(authorId, 20, deep)],
  ['who wants what, for staff', () => interestsStatement({ first: 20 })],
  ['who wants what, deep', () => interestsStatement({ first: 20, after: deep })],
  ['who wants what is of the author', () => interestsOfMemberStatement(authorId)],
  ['the tree of a practice', () => ({ ...ADOPTIONS, values: [slug] })],
])('At 100 000 transfers %s is read by an index, and only what is shown', async (title, statement) => {
  await plan(statement());
  const { nodes, ms } = await plan(statement());
  const read = nodes.filter((node) => ['transfer', 'practice_interest', 'transfer_person'].includes(node['Relation Name'] ?? ''));
  expect(read.map((node) => node['Node Type'])).not.toContain('Seq Scan');
  expect(Math.max(...read.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(1_100);
  process.stderr.write(process.env.TIMES ? `${title}: ${ms} ms\n` : '');
});
