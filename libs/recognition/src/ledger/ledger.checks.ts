import { STAFF_AWARD } from '../points/points.queries.js';
import { SEALED_HASH, SEALED_IGED_HASH } from '../seasons/seal.queries.js';

/** One promise of the ledger: its name for a person, and the rows that break it (each a `what` that one can look up). */
export type LedgerCheck = { name: string; broken: string };

const TOTALS = `(select season_id, member_id, sum(points)::int as points, count(*)::int as entries from points_entry group by 1, 2)`;
/** How many stand on each step and flight of the country and of each region, counted one by one. */
export const STEPS = `select t.season_id, p.place, f.flight, ranking_step_of(t.points) >> case when f.flight then 4 else 0 end as step, count(*)::int as members
  from season_total t cross join lateral (values ('*'), (coalesce(t.region_id, ''))) p (place) cross join (values (false), (true)) f (flight)
  where t.ranked and t.points > 0 group by 1, 2, 3, 4`;
const LIVE = `e.reverses_id is null and not exists (select 1 from points_entry r where r.reverses_id = e.id)`;

/** The version in force on the day of a fact `f`, as awards choose it; none on a day without rule. */
const RULE_OF_FACT = `cross join lateral (select (f.occurred_at at time zone 'America/Lima')::date as day) d
  left join lateral (select p.version, p.points, p.daily_cap, p.enabled from points_rule p
    where p.kind = f.kind and p.valid_from <= d.day and (p.valid_to is null or p.valid_to >= d.day) order by p.version desc limit 1) rule on true`;

/** What each rule with a daily limit paid each person in a day, entry by entry. What was undone keeps its room. */
export const PAID_BY_DAY = `(select e.member_id, e.rule_kind, (e.occurred_at at time zone 'America/Lima')::date as day, sum(e.points)::int as points
  from points_entry e join points_rule p on p.kind = e.rule_kind and p.version = e.rule_version
  where e.reverses_id is null and p.daily_cap is not null group by 1, 2, 3)`;

/** Read in one snapshot, by hand or by `npm run ledger:verify`. Each reads the whole ledger: never on a request. */
export const LEDGER_CHECKS: readonly LedgerCheck[] = [
  {
    name: 'El total de cada persona es la suma de sus movimientos',
    broken: `select format('temporada %s, persona %s: total %s en %s movimientos; la suma es %s en %s', coalesce(t.season_id, l.season_id),
        coalesce(t.member_id, l.member_id), t.points, t.entries, l.points, l.entries) as what
      from season_total t full join ${TOTALS} l on l.season_id = t.season_id and l.member_id = t.member_id
      where (t.points, t.entries) is distinct from (l.points, l.entries)`,
  },
  {
    name: 'Los tipos de actividad de cada persona son los de sus movimientos vivos',
    broken: `select format('temporada %s, persona %s', t.season_id, t.member_id) as what
      from season_total t left join (select season_id, member_id, array_agg(distinct rule_kind) as kinds from points_entry e where ${LIVE} group by 1, 2) l
        on l.season_id = t.season_id and l.member_id = t.member_id
      where not (t.kinds @> coalesce(l.kinds, '{}') and t.kinds <@ coalesce(l.kinds, '{}'))`,
  },
  {
    name: 'El ranking cuenta a quienes tienen puntos, ni uno más ni uno menos',
    broken: `select format('temporada %s, región %s: cuenta %s y son %s', coalesce(k.season_id, t.season_id), coalesce(k.region_id, t.region_id), k.members, t.members) as what
      from (select season_id, region_id, sum(members)::int as members from ranked_members group by 1, 2) k
      full join (select season_id, coalesce(region_id, '') as region_id, count(*)::int as members from season_total where ranked and points > 0 group by 1, 2) t
        on t.season_id = k.season_id and t.region_id = k.region_id
      where coalesce(k.members, 0) <> coalesce(t.members, 0)`,
  },
  {
    name: 'Cada escalón de puntos cuenta a quienes están en él',
    broken: `select format('temporada %s, %s %s de %s: cuenta %s y son %s', coalesce(k.season_id, t.season_id),
        case when coalesce(k.flight, t.flight) then 'tramo' else 'escalón' end, coalesce(k.step, t.step), coalesce(k.place, t.place), coalesce(k.members, 0), coalesce(t.members, 0)) as what
      from (select season_id, place, flight, step, sum(members)::int as members from ranking_step group by 1, 2, 3, 4) k
      full join (${STEPS}) t on t.season_id = k.season_id and t.place = k.place and t.flight = k.flight and t.step = k.step
      where coalesce(k.members, 0) <> coalesce(t.members, 0)`,
  },
  {
    name: 'El total de cada institución es la suma de los totales de su gente en el ranking',
    broken: `select format('temporada %s, Iged %s: %s puntos de %s personas; son %s de %s', coalesce(k.season_id, t.season_id), coalesce(k.iged_code, t.iged_code),
        coalesce(k.points, 0), coalesce(k.members, 0), coalesce(t.points, 0), coalesce(t.members, 0)) as what
      from (select season_id, iged_code, sum(points)::int as points, sum(members)::int as members from season_iged_total group by 1, 2) k
      full join (select season_id, iged_code, sum(points)::int as points, count(*)::int as members from season_total
        where ranked and points > 0 and iged_code is not null group by 1, 2) t on t.season_id = k.season_id and t.iged_code = k.iged_code
      where (coalesce(k.points, 0), coalesce(k.members, 0)) is distinct from (coalesce(t.points, 0), coalesce(t.members, 0))`,
  },
  {
    name: 'En una temporada abierta cada total está donde está su persona',
    broken: `select format('temporada %s, persona %s', t.season_id, t.member_id) as what
      from season_total t join season s on s.id = t.season_id join ranking_home h on h.member_id = t.member_id
      where s.closed_at is null and (t.iged_code, t.region_id, t.macro_region_id, t.ranked)
        is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked)`,
  },
  {
    name: 'Cada reversión deshace un movimiento de la misma persona, una sola vez y entero',
    broken: `select format('movimiento %s', r.id) as what from points_entry r left join points_entry e on e.id = r.reverses_id
      where r.reverses_id is not null and (e.id is null or e.reverses_id is not null or r.points <> -e.points
        or (r.season_id, r.member_id, r.rule_kind, r.source) is distinct from (e.season_id, e.member_id, e.rule_kind, e.source))
      union all select format('movimiento %s, deshecho %s veces', reverses_id, count(*)) from points_entry where reverses_id is not null
      group by reverses_id having count(*) > 1`,
  },
  {
    name: 'Nadie cobra dos veces la misma causa',
    broken: `select format('%s, %s, persona %s: %s veces', rule_kind, source, member_id, count(*)) as what from points_entry
      where reverses_id is null group by rule_kind, source, member_id having count(*) > 1`,
  },
  {
    name: 'Cada movimiento tiene su hecho',
    broken: `select format('movimiento %s', e.id) as what from points_entry e left join fact f on f.id = e.fact_id
      where f.id is null or (f.kind, f.source, f.member_id) is distinct from (e.rule_kind, e.source, e.member_id)
        or e.reverses_id is null and f.occurred_at <> e.occurred_at`,
  },
  {
    name: 'Lo que se retiró ya no paga, y lo que vive no se deshizo',
    broken: `select format('hecho %s', f.id) as what from fact f join points_entry e on e.fact_id = f.id and e.reverses_id is null
      where (f.withdrawn_at is null) is distinct from (not exists (select 1 from points_entry r where r.reverses_id = e.id))`,
  },
  {
    name: 'Cada movimiento pagó lo que decía la regla de ese día',
    broken: `select format('movimiento %s', e.id) as what from points_entry e join fact f on f.id = e.fact_id ${RULE_OF_FACT}
      where e.reverses_id is null and e.rule_kind <> '${STAFF_AWARD}'
        and (rule.enabled is not true or (e.rule_version, e.points) is distinct from (rule.version, rule.points))`,
  },
  {
    name: 'Los puntos a mano son los que una persona propuso y otra aprobó, ni más ni menos',
    broken: `select format('movimiento %s, propuesta %s', coalesce(e.id::text, 'que falta'), coalesce(a.id::text, 'que no existe')) as what
      from (select * from points_entry where reverses_id is null and (rule_kind = '${STAFF_AWARD}' or author_id is not null)) e
      full join (select * from staff_award where approved) a on e.source = 'award:' || a.id
      where (e.rule_kind, e.member_id, e.points, e.author_id) is distinct from ('${STAFF_AWARD}', a.member_id, a.points, a.decided_by)`,
  },
  {
    name: 'Cada hecho que la regla de su día pagaba tiene su movimiento',
    broken: `select format('hecho %s', f.id) as what from fact f ${RULE_OF_FACT}
      where rule.enabled and rule.points <> 0 and f.withdrawn_at is null and not exists (select 1 from points_entry e where e.fact_id = f.id)
        and coalesce(rule.points + (select d2.points from points_day d2 where (d2.member_id, d2.rule_kind, d2.day) = (f.member_id, f.kind, d.day)), rule.points)
          <= coalesce(rule.daily_cap, 2147483647)`,
  },
  {
    name: 'Nadie pasa el máximo diario de una regla',
    broken: `select format('%s, %s, persona %s: %s puntos', e.rule_kind, d.day, e.member_id, sum(e.points)) as what
      from points_entry e join points_rule p on p.kind = e.rule_kind and p.version = e.rule_version
      cross join lateral (select (e.occurred_at at time zone 'America/Lima')::date as day) d
      where e.reverses_id is null and p.daily_cap is not null
      group by e.rule_kind, d.day, e.member_id having sum(e.points) > max(p.daily_cap)`,
  },
  {
    name: 'La cuenta del día de cada regla con máximo es la suma de lo que pagó ese día',
    broken: `select format('%s, %s, persona %s: cuenta %s y son %s', coalesce(k.rule_kind, t.rule_kind), coalesce(k.day, t.day), coalesce(k.member_id, t.member_id),
        coalesce(k.points, 0), coalesce(t.points, 0)) as what
      from points_day k full join ${PAID_BY_DAY} t on t.member_id = k.member_id and t.rule_kind = k.rule_kind and t.day = k.day
      where coalesce(k.points, 0) <> coalesce(t.points, 0)`,
  },
  {
    name: 'Cada movimiento es de la temporada de su día',
    broken: `select format('movimiento %s', e.id) as what from points_entry e join season s on s.id = e.season_id
      where e.reverses_id is null and (e.occurred_at at time zone 'America/Lima')::date not between s.starts_on and s.ends_on`,
  },
  {
    name: 'Cada temporada sellada es la que se publicó, y lo que dice el libro',
    broken: `select format('temporada %s: la huella no corresponde', s.id) as what from season s where s.ranking_hash is not null and s.ranking_hash <> ${SEALED_HASH}
      union all select format('temporada %s, persona %s: sellada con %s, el total es %s', coalesce(s.id, p.season_id), coalesce(p.member_id, t.member_id), p.points, t.points)
      from season s cross join lateral (select * from season_total where season_id = s.id and ranked and points > 0) t
      full join season_place p on p.season_id = t.season_id and p.member_id = t.member_id
      where (s.ranking_hash is not null or p.season_id is not null) and p.points is distinct from t.points`,
  },
  {
    name: 'Cada ranking de instancias sellado es el que se publicó, y suma los puestos sellados de su gente',
    broken: `select format('temporada %s: la huella no corresponde', s.id) as what from season s join season_iged_seal k on k.season_id = s.id where k.hash <> ${SEALED_IGED_HASH}
      union all select format('temporada %s, Iged %s', p.season_id, p.iged_code) from season_iged_place p left join (
        select season_id, iged_code, sum(points) as points, count(*) as members from season_place group by 1, 2) t
        on t.season_id = p.season_id and t.iged_code = p.iged_code
      where (p.points, p.members) is distinct from (t.points, t.members)`,
  },
];
