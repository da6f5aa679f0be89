import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask } from '@lib/platform';
import { PAID_BY_DAY, STEPS } from './ledger.checks.js';

export type LedgerRebuild = {
  /** Totals, places, days and counters that were not what the ledger says. */
  corrected: number;
  /** Milliseconds in which corrected totals were held: only their own awards waited. */
  held: number;
};

/** One at a time: a difference that two add would be added twice. The server lets go of it when the command dies. */
const ALONE = `select pg_try_advisory_lock(hashtextextended('ledger:rebuild', 0)) as alone`;

const PREPARE = [
  `set work_mem = '256MB'`,
  `set statement_timeout = 0`,
  `create temp table rebuild_drift (season_id text, member_id uuid, points integer, entries integer, in_ledger integer, kinds text[])`,
  `create temp table rebuild_day_drift (member_id uuid, rule_kind text, day date, points integer)`,
];

/**
 * Entry and total are written in one transaction, so that in any one moment their difference is what is wrong, however many awards
 * go on. A kind lives while more of its entries were paid than undone.
 */
const MEASURE = `
insert into rebuild_drift
with by_kind as (
  select season_id, member_id, rule_kind, sum(points) as points, count(*) as entries, count(*) > 2 * count(reverses_id) as lives
  from points_entry group by season_id, member_id, rule_kind
), ledger as (
  select season_id, member_id, sum(points)::int as points, sum(entries)::int as entries,
    coalesce(array_agg(rule_kind order by rule_kind) filter (where lives), '{}') as kinds
  from by_kind group by season_id, member_id
)
select season_id, member_id, coalesce(l.points, 0) - coalesce(t.points, 0), coalesce(l.entries, 0) - coalesce(t.entries, 0), coalesce(l.entries, 0),
  case when t.kinds @> l.kinds and t.kinds <@ l.kinds then null else coalesce(l.kinds, '{}') end
from ledger l full join season_total t using (season_id, member_id)
where (l.points, l.entries) is distinct from (t.points, t.entries) or not (t.kinds @> l.kinds and t.kinds <@ l.kinds)`;

/** The same of what each rule with a daily limit has paid in a day. */
const MEASURE_DAYS = `
insert into rebuild_day_drift
select member_id, rule_kind, day, coalesce(t.points, 0) - coalesce(k.points, 0) from points_day k full join ${PAID_BY_DAY} t using (member_id, rule_kind, day)
where coalesce(k.points, 0) <> coalesce(t.points, 0)`;

/** By itself: nobody reads a day but the awards of that day, which take it before their total. */
const CORRECT_DAYS = `
with corrected as (
  insert into points_day as k (member_id, rule_kind, day, points) select member_id, rule_kind, day, points from rebuild_day_drift order by 1, 2, 3
  on conflict (member_id, rule_kind, day) do update set points = k.points + excluded.points
  returning 1
) select count(*)::int as corrected from corrected`;

/** A withdrawal has no total to lower where one was lost: an empty one, that no ranking lists, lets every writer keep the difference. */
const FILL = `
with lost as (
  insert into season_total (season_id, member_id, points, entries, kinds, ranked)
  select season_id, member_id, 0, 0, '{}', false from (select distinct season_id, member_id from points_entry) e
  where not exists (select 1 from season_total t where t.season_id = e.season_id and t.member_id = e.member_id) order by member_id, season_id
  on conflict (season_id, member_id) do nothing
  returning 1
) select count(*)::int as filled, pg_current_xact_id()::xid::text as filler from lost`;

/** Whether everyone who may have begun before those empty totals were there has ended. */
const settled = (filler: string): string => `select not exists (select from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and age(backend_xmin) >= age('${filler}'::xid)) as settled`;
const WAIT_MS = 20;

/** In the order in which awards and withdrawals take them. */
const HOLD = `
select count(*) from (select from season_total t join rebuild_drift d using (season_id, member_id) order by t.member_id, t.season_id for update of t) held`;

/** The difference is added: what was awarded meanwhile stays. Kinds are read again only where something was. */
const CORRECT = `
with corrected as (
  update season_total t set points = t.points + d.points, entries = t.entries + d.entries,
    kinds = case when d.kinds is null then t.kinds when t.entries + d.entries = d.in_ledger then d.kinds
      else coalesce((select array_agg(k.rule_kind order by k.rule_kind) from (
        select e.rule_kind from points_entry e where e.member_id = t.member_id and e.season_id = t.season_id
        group by e.rule_kind having count(*) > 2 * count(e.reverses_id)) k), '{}') end
  from rebuild_drift d where t.season_id = d.season_id and t.member_id = d.member_id
  returning 1
) select count(*)::int as corrected from corrected`;

const SWEEP = `
delete from season_total t using rebuild_drift d
where t.season_id = d.season_id and t.member_id = d.member_id and t.entries = 0
  and not exists (select 1 from points_entry e where e.member_id = t.member_id and e.season_id = t.season_id)`;

const STRAYED = `from season_total t join season s on s.id = t.season_id and s.closed_at is null join ranking_home h on h.member_id = t.member_id
  where (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked)`;

/** Whoever is moving one of them is waited for; then nobody moves until the end. */
const STAND_STILL = `select count(*) from (select from member m where m.id in (select t.member_id ${STRAYED}) order by m.id for share) still`;

/** Where the member is now, in seasons that are open. */
const PLACE = `
with moved as (
  update season_total k set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
  from (select t.season_id, h.* ${STRAYED}) h where k.season_id = h.season_id and k.member_id = h.member_id
  returning 1
) select count(*)::int as corrected from moved`;

/** Counters differ from their totals only when somebody wrote around the triggers: what is missing is added to the first stripe. */
const COUNT = `
with listed as materialized (
  select season_id, coalesce(region_id, '') as region_id, iged_code, sum(points)::int as points, count(*)::int as members
  from season_total where ranked and points > 0 group by 1, 2, 3
), iged as (
  insert into season_iged_total as k (season_id, iged_code, stripe, points, members)
  select season_id, iged_code, 0, sum(points), sum(members) from (
    select season_id, iged_code, points, members from listed where iged_code is not null
    union all select season_id, iged_code, -points, -members from season_iged_total) d
  group by 1, 2 having sum(points) <> 0 or sum(members) <> 0
  on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points, members = k.members + excluded.members
  returning 1
), region as (
  insert into ranked_members as k (season_id, region_id, stripe, members)
  select season_id, region_id, 0, sum(members) from (
    select season_id, region_id, members from listed union all select season_id, region_id, -members from ranked_members) d
  group by 1, 2 having sum(members) <> 0
  on conflict (season_id, region_id, stripe) do update set members = k.members + excluded.members
  returning 1
), step as (
  insert into ranking_step as k (season_id, place, flight, step, stripe, members)
  select season_id, place, flight, step, 0, sum(members) from (${STEPS}
    union all select season_id, place, flight, step, -members from ranking_step) d
  group by 1, 2, 3, 4 having sum(members) <> 0
  on conflict (season_id, place, flight, step, stripe) do update set members = k.members + excluded.members
  returning 1
) select (select count(*)::int from iged) + (select count(*)::int from region) + (select count(*)::int from step) as corrected`;

/**
 * Draws totals, places and counters again from the whole ledger. The long part only reads, in one snapshot, while awards go on; what
 * is wrong is then corrected in one short transaction, so that readers see the old totals or the new ones and never some of each.
 * Killed at any moment, it has changed nothing that anyone sees, or all.
 */
export async function rebuildTotals(ask: Ask): Promise<LedgerRebuild> {
  const [{ alone }] = (await ask(ALONE)).rows as { alone: boolean }[];
  if (!alone) throw new Error('Otra reconstrucción está en marcha. / Another rebuild is running.');
  for (const text of PREPARE) await ask(text);
  await fillLost(ask);
  await ask('begin isolation level repeatable read');
  await ask(MEASURE);
  await ask(MEASURE_DAYS);
  await ask('commit');
  const days = await correctedBy(ask, CORRECT_DAYS);
  const began = performance.now();
  await ask('begin');
  const corrected = days + (await correct(ask));
  await ask('commit');
  return { corrected, held: Math.round(performance.now() - began) };
}

async function fillLost(ask: Ask): Promise<void> {
  const [{ filled, filler }] = (await ask(FILL)).rows as { filled: number; filler: string }[];
  while (filled > 0 && !((await ask(settled(filler))).rows as { settled: boolean }[])[0].settled) await sleep(WAIT_MS);
}

async function correct(ask: Ask): Promise<number> {
  await ask(HOLD);
  let corrected = await correctedBy(ask, CORRECT);
  for (const text of [SWEEP, STAND_STILL]) await ask(text);
  for (const text of [PLACE, COUNT]) corrected += await correctedBy(ask, text);
  return corrected;
}

async function correctedBy(ask: Ask, text: string): Promise<number> {
  return ((await ask(text)).rows as { corrected: number }[])[0].corrected;
}

/** What a person reads in the terminal. */
export function rebuildReportLines({ corrected, held }: LedgerRebuild): string[] {
  if (corrected === 0) return ['Los totales ya eran los del libro: no se cambió nada.'];
  return [
    `Se corrigieron ${corrected} totales o cuentas, en una sola transacción de ${held} ms.`,
    'Compruébalo con: npm run ledger:verify',
  ];
}
