import type { Statement } from '@lib/platform';

/** First line of the public file. */
export const SEALED_COLUMNS = 'puesto;puntos;movimientos;iged;region;clave';

/** The public file of a season `s`, byte for byte what was hashed: who hid at the close has neither Iged nor region in it. */
export const SEALED_TEXT = `'${SEALED_COLUMNS}' || E'\\n' || coalesce((
  select string_agg(concat(p.position, ';', p.points, ';', p.entries, ';', case when not p.hidden then p.iged_code end, ';',
    case when not p.hidden then p.region_id end, ';', p.place_key, E'\\n'), '' order by p.position, p.place_key)
  from season_place p where p.season_id = s.id), '')`;

export const SEALED_HASH = `encode(sha256(convert_to(${SEALED_TEXT}, 'UTF8')), 'hex')`;

/** First line of the public file of Iged. */
export const SEALED_IGED_COLUMNS = 'puesto;iged;tipo;region;puntos;personas_activas;puntos_por_persona';

/** The same for the Iged of a season `s`: those with enough active people, and nothing about the others. */
export const SEALED_IGED_TEXT = `'${SEALED_IGED_COLUMNS}' || E'\\n' || coalesce((
  select string_agg(concat(p.position, ';', p.iged_code, ';', p.kind, ';', p.region_id, ';', p.points, ';', p.members, ';',
    round(p.points::numeric / p.members, 1), E'\\n'), '' order by p.position, p.iged_code)
  from season_iged_place p where p.season_id = s.id), '')`;

export const SEALED_IGED_HASH = `encode(sha256(convert_to(${SEALED_IGED_TEXT}, 'UTF8')), 'hex')`;

/** Waits for awards under way and lets no other begin. */
export const lockSeasonStatement = (season: string): Statement => ({
  text: `select ends_on::text as "endsOn", closed_at is not null as closed from season where id = $1 for update`,
  values: [season],
});

/** However long the season, it is sealed whole: the limits are of this transaction only. */
export const withoutLimitStatement: Statement = { text: `set local statement_timeout = 0; set local work_mem = '64MB'` };
/** And the driver waits for it: a million places are some seconds, on a busy machine many. */
export const PATIENT = { patienceMs: 900_000 } as const;

export const freezeStatement = (season: string): Statement => ({
  ...PATIENT,
  text: `insert into season_place (season_id, member_id, place_key, position, points, entries, iged_code, region_id, macro_region_id, hidden)
    select t.season_id, t.member_id, gen_random_uuid(), rank() over (order by t.points desc)::int, t.points, t.entries,
      t.iged_code, t.region_id, t.macro_region_id, m.hidden_from_ranking
    from season_total t join member m on m.id = t.member_id where t.season_id = $1 and t.ranked and t.points > 0`,
  values: [season],
});

/** From what was just frozen, so that both files tell the same. */
export const freezeIgedsStatement = (season: string): Statement => ({
  ...PATIENT,
  text: `with sums as (
      select p.iged_code, sum(p.points)::int as points, count(*)::int as members from season_place p join iged g on g.code = p.iged_code
      where p.season_id = $1 and g.kind <> 'MINEDU' group by p.iged_code
    ), frozen as (
      insert into season_iged_place (season_id, iged_code, position, points, members, kind, region_id, macro_region_id)
      select $1, s.iged_code, rank() over (order by round(s.points::numeric / s.members, 1) desc), s.points, s.members, g.kind, g.region_id, r.macro_region_id
      from sums s join iged g on g.code = s.iged_code left join region r on r.id = g.region_id
      where s.members >= (select min_members from iged_ranking_rule) returning 1
    )
    select (select count(*)::int from frozen) as rows, (select count(*)::int from sums) - (select count(*)::int from frozen) as below`,
  values: [season],
});

export const sealIgedsStatement = (season: string, rows: number, below: number): Statement => ({
  ...PATIENT,
  text: `insert into season_iged_seal (season_id, hash, rows, below_minimum, min_members, active_definition)
    select s.id, ${SEALED_IGED_HASH}, $2, $3, k.min_members, k.active_definition from season s cross join iged_ranking_rule k where s.id = $1
    returning hash, rows`,
  values: [season, rows, below],
});

export const sealStatement = (season: string, at: string, by: string): Statement => ({
  ...PATIENT,
  text: `update season s set closed_at = $2::timestamptz, closed_by = $3::uuid, ranking_hash = ${SEALED_HASH},
      ranking_rows = (select count(*)::int from season_place p where p.season_id = s.id)
    where s.id = $1 returning ranking_hash as hash, ranking_rows as rows`,
  values: [season, at, by],
});

export const addendumStatement = (id: string, season: string, text: string, by: string, at: string): Statement => ({
  text: `insert into season_addendum (id, season_id, text, author_id, published_at)
    select $1, s.id, $3, $4::uuid, $5::timestamptz from season s where s.id = $2 and s.ranking_hash is not null returning id`,
  values: [id, season, text, by, at],
});

const ADDENDA = `coalesce((select json_agg(json_build_object('text', a.text, 'publishedAt', a.published_at) order by a.published_at, a.id)
  from season_addendum a where a.season_id = s.id), '[]')`;

export const sealOfStatement = (season: string): Statement => ({
  name: 'recognition_season_seal',
  text: `select s.id as season, s.name, s.closed_at as "closedAt", s.ranking_hash as hash, s.ranking_rows as rows, ${ADDENDA} as addenda,
      k.hash as "igedHash", k.rows as "igedRows"
    from season s left join season_iged_seal k on k.season_id = s.id where s.id = $1 and s.ranking_hash is not null`,
  values: [season],
});

export const sealedTextStatement = (season: string): Statement => ({
  ...PATIENT,
  text: `select ${SEALED_TEXT} as text from season s where s.id = $1 and s.ranking_hash is not null`,
  values: [season],
});

export const sealedIgedTextStatement = (season: string): Statement => ({
  ...PATIENT,
  text: `select ${SEALED_IGED_TEXT} as text, k.hash, k.min_members as "minMembers", k.active_definition as "activeDefinition", k.below_minimum as "belowMinimum"
    from season s join season_iged_seal k on k.season_id = s.id where s.id = $1`,
  values: [season],
});

export const isFrozenStatement = (season: string): Statement => ({
  name: 'recognition_season_is_frozen',
  text: 'select ranking_hash is not null as frozen from season where id = $1',
  values: [season],
});

/** $1 today. */
export const deskSeasonsStatement = (today: string): Statement => ({
  text: `select s.id, s.name, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", s.closed_at as "closedAt", m.name as "closedBy",
      s.ranking_hash as hash, k.hash as "igedHash", k.rows as "igedRows", s.closed_at is null and s.ends_on < $1::date as "mayClose", ${ADDENDA} as addenda,
      coalesce((select sum(r.members)::int from ranked_members r where r.season_id = s.id), 0) as members
    from season s left join member m on m.id = s.closed_by left join season_iged_seal k on k.season_id = s.id order by s.starts_on desc`,
  values: [today],
});
