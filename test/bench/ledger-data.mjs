import { SIZES, steps } from './dataset.mjs';

const CHUNK = 1_000_000;
const FACT = (n) => `('00000000-0000-4000-8003-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const MEMBER = (n) => `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const PEOPLE = ['catalogues', 'accounts', 'members'];

/** The people of the bench and the rules without a daily limit: a ledger of any size is theirs. */
export async function people(db, year) {
  await db.query('begin');
  for (const [name, sql] of steps(year)) if (PEOPLE.includes(name)) await db.query(sql);
  // Only rules that were the same all year: the entries of any day are then what the rule of that day says.
  await db.query(`create table bench_paying as select row_number() over (order by kind) - 1 as seq, kind, version, points from points_rule r
    where daily_cap is null and enabled and points > 0 and valid_from <= '${year}-01-01' and valid_to is null
      and (select count(*) from points_rule o where o.kind = r.kind) = 1`);
  await db.query('commit');
}

/**
 * Facts and entries from one size to the next, spread over the season. Foreign keys are not asked for each of millions of rows that
 * are right by construction, and indexes are made again afterwards; `ledger:verify` and the product's own writes follow.
 */
export async function grow(db, year, from, to) {
  await db.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'`);
  const indexes = to - from >= CHUNK / 2 ? await dropIndexes(db) : [];
  for (let at = from; at < to; at += CHUNK) {
    const rows = `generate_series(${at + 1}::bigint, ${Math.min(to, at + CHUNK)}) n
      join bench_paying r on r.seq = (n * 31 + n / 1009) % (select count(*) from bench_paying)
      cross join lateral (select ${MEMBER(`1 + (n * 7919 + n / 97) % ${SIZES.members}`)} as member_id,
        date '${year}-01-02' + (n % 300) * interval '1 day' + (n % 23) * interval '1 hour' as at) x where x.at < now()`;
    await db.query(`insert into fact (id, kind, source, member_id, occurred_at) select ${FACT('n')}, r.kind, 'bench:' || n, x.member_id, x.at from ${rows}`);
    await db.query(`insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at)
      select '${year}', x.member_id, r.kind, r.version, 'bench:' || n, r.points, ${FACT('n')}, x.at from ${rows}`);
  }
  for (const definition of indexes) await db.query(definition);
  // The next rebuild starts from nothing.
  await db.query('delete from season_total; delete from season_iged_total; delete from ranked_members; delete from ranking_step');
  await db.query('reset session_replication_role; reset synchronous_commit');
  await db.query('vacuum (analyze) fact, points_entry, season_total');
  await db.query('checkpoint');
}

/** Those that no constraint needs; their definitions, to make them again. */
async function dropIndexes(db) {
  const { rows } = await db.query(`select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid in ('fact'::regclass, 'points_entry'::regclass) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`);
  for (const { name } of rows) await db.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** How many entries there are, and how much disk they and their facts take with all indexes. */
export async function sizeOf(db) {
  const { rows } = await db.query(`select count(*)::int as entries, pg_size_pretty(pg_total_relation_size('points_entry') + pg_total_relation_size('fact')) as disk from points_entry`);
  return rows[0];
}
