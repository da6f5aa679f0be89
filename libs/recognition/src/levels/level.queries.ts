import type { Statement } from '@lib/platform';

/** How people call the kinds of `l.any_of_kinds`, in the same order. */
const NAMES = `coalesce((select json_agg(coalesce(p.name, k.kind) order by k.place) from unnest(l.any_of_kinds) with ordinality as k(kind, place)
  left join lateral (select name from points_rule where kind = k.kind order by version desc limit 1) p on true), '[]')`;

/** A `Level` as JSON for a row `l` of levels. */
const LEVEL_JSON = `json_build_object('level', l.level, 'name', l.name, 'minPoints', l.min_points, 'minKinds', l.min_kinds,
  'anyOfKinds', l.any_of_kinds, 'anyOfNames', ${NAMES}, 'position', l.position)`;

/** The levels of a season, given as an expression: those in force when it closed, or today's. */
export const levelsOf = (season: string): string =>
  `(select coalesce(json_agg(${LEVEL_JSON} order by l.position), '[]') from season_level l where l.season_id = ${season})`;

/** The levels of all seasons, each with the name of its own, without names of kinds. */
export const LEVELS_OF_SEASONS = `coalesce((select json_agg(json_build_object('season', l.season_id, 'level', l.level, 'name', l.name,
  'minPoints', l.min_points, 'minKinds', l.min_kinds, 'anyOfKinds', l.any_of_kinds, 'anyOfNames', array[]::text[], 'position', l.position))
  from season_level l), '[]')`;

/** Newest version first, each with its levels from the first up. */
export const levelVersionsStatement: Statement = {
  name: 'recognition_level_versions',
  text: `select l.version, max(l.reason) as reason, max(m.name) as "createdBy", max(l.created_at) as "createdAt",
      l.version = (select max(version) from member_level_version) as "inForce", json_agg(${LEVEL_JSON} order by l.position) as levels
    from member_level_version l left join member m on m.id = l.created_by group by l.version order by l.version desc`,
};

export type NewLevel = { level: string; name: string; minPoints: number; minKinds: number; anyOfKinds: readonly string[]; position: number };

/** Seasons do not close meanwhile: a version is either before a close or after it. */
export const holdSeasonsStatement: Statement = { text: 'select id from season where closed_at is null order by id for share' };

export const newLevelsStatement = (version: number, levels: readonly NewLevel[], reason: string, by: string, at: string): Statement => ({
  text: `insert into member_level_version (version, level, name, min_points, min_kinds, any_of_kinds, position, reason, created_by, created_at)
    select $1::int, level, name, "minPoints", "minKinds", "anyOfKinds", position, $3, $4::uuid, $5::timestamptz from jsonb_to_recordset($2::jsonb)
      as l(level text, name text, "minPoints" int, "minKinds" int, "anyOfKinds" text[], position int)
    where $1::int = (select max(version) + 1 from member_level_version) returning version`,
  values: [version, JSON.stringify(levels), reason, by, at],
});

const REACHED = (levels: string): string => `(select coalesce(max(l.position), 0) from ${levels} where t.points >= l.min_points
  and cardinality(array_remove(t.kinds, 'staff.award')) >= l.min_kinds and (cardinality(l.any_of_kinds) = 0 or t.kinds && l.any_of_kinds))`;

/** Who would be where, in the season of today ($2). $1 levels as JSON. Only those with points. */
export const levelsPreviewStatement = (levels: readonly NewLevel[], today: string): Statement => ({
  text: `with asked as materialized (
      select level, position, "minPoints" as min_points, "minKinds" as min_kinds, "anyOfKinds" as any_of_kinds from jsonb_to_recordset($1::jsonb)
        as l(level text, "minPoints" int, "minKinds" int, "anyOfKinds" text[], position int)
    ), present as materialized (select s.id, s.name from season s where $2::date between s.starts_on and s.ends_on
    ), today as materialized (select l.* from season_level l join present on present.id = l.season_id
    ), placed as materialized (
      select ${REACHED('today l')} as before, ${REACHED('asked l')} as after from season_total t
      where t.season_id = (select id from present) and t.ranked and t.points > 0
    )
    select (select name from present) as "seasonName", count(*)::int as members, count(*) filter (where after > before)::int as up,
      count(*) filter (where after < before)::int as down,
      (select json_agg(json_build_object('level', a.level, 'before', (select count(*)::int from placed p where p.before = a.position),
        'after', (select count(*)::int from placed p where p.after = a.position)) order by a.position) from asked a) as levels
    from placed`,
  values: [JSON.stringify(levels), today],
});
