import type { Statement } from '@lib/platform';
import type { Criterion } from '../criterion.rules.js';
import type { ComposedFigure } from './figure.rules.js';
import type { NeedDraft } from './insignia-form.rules.js';

type WireGrade = { grade: number; needs: { measure: string; kinds?: string[]; min: number; told: string }[]; holders: number };
type WirePast = { version: number; name: string; reason: string | null; createdBy: string | null; createdAt: string };
export type DeskInsigniaRow = {
  id: string; version: number; name: string; deed: string; meaning: string; enabled: boolean; grades: WireGrade[]; history: WirePast[];
};

/** Those in use first, in the order of the gallery. $1 one of them, or null for all. */
export const deskCatalogueStatement = (id: string | null): Statement => ({
  name: 'recognition_desk_insignias',
  text: `select i.id, i.version, i.name, i.deed, i.meaning, i.enabled,
      (select coalesce(json_agg(json_build_object('grade', g.grade, 'needs', g.criterion, 'holders', (select count(*)::int from insignia_award a
        where a.insignia_id = i.id and a.grade = g.grade and a.revoked_at is null)) order by g.grade), '[]') from insignia_grade g where g.insignia_id = i.id) as grades,
      (select coalesce(json_agg(json_build_object('version', v.version, 'name', v.name, 'reason', v.reason, 'createdBy', m.name, 'createdAt', v.created_at)
        order by v.version desc), '[]') from insignia_version v left join member m on m.id = v.created_by where v.insignia_id = i.id) as history
    from insignia i where $1::text is null or i.id = $1 order by i.enabled desc, i.position, i.id`,
  values: [id],
});

/** Motifs in use, and what people call each kind of fact. */
export const partsStatement: Statement = {
  name: 'recognition_insignia_parts',
  text: `select (select coalesce(json_agg(figure->>'motif'), '[]') from insignia where figure is not null) as taken,
    (select json_object_agg(kind, name) from (select distinct on (kind) kind, name from points_rule order by kind, version desc) r) as names`,
};

export type InsigniaVersionRow = {
  id: string; version: number; name: string; deed: string; meaning: string; enabled: boolean; grades: Criterion[]; reason: string; by: string; at: string;
};

const KEEP_VERSION = `insert into insignia_version (insignia_id, version, name, deed, meaning, enabled, grades, reason, created_by, created_at)
  select id, version, $2, $3, $4, $5::boolean, $6::jsonb, $7, $8::uuid, $9::timestamptz from head`;
const KEEP_GRADES = `insert into insignia_grade (insignia_id, grade, criterion)
  select head.id, step.grade, step.criterion from head cross join lateral jsonb_array_elements($6::jsonb) with ordinality as step(criterion, grade)
  on conflict (insignia_id, grade) do update set criterion = excluded.criterion`;
const NAME_TAKEN = `exists (select 1 from insignia o where o.id <> $1 and lower(unaccent(o.name)) = lower(unaccent($2)))`;

/** Nothing comes back when the name is another's. */
export const createInsigniaStatement = (row: Omit<InsigniaVersionRow, 'version'>, figure: ComposedFigure): Statement => ({
  text: `with head as (
      insert into insignia (id, position, name, deed, meaning, enabled, version, figure)
      select $1, (select coalesce(max(position), 0) + 1 from insignia), $2, $3, $4, $5::boolean, 1, $10::jsonb where not ${NAME_TAKEN} returning id, version
    ), kept as (${KEEP_VERSION}), graded as (${KEEP_GRADES}) select version from head`,
  values: [row.id, row.name, row.deed, row.meaning, row.enabled, JSON.stringify(row.grades), row.reason, row.by, row.at, JSON.stringify(figure)],
});

/** Held until the change is written. $2 the name it would take. */
export const holdInsigniaStatement = (id: string, name: string): Statement => ({
  text: `select version, ${NAME_TAKEN} as taken from insignia where id = $1 for update`,
  values: [id, name],
});

/** The insignia is held. */
export const changeInsigniaStatement = (row: InsigniaVersionRow): Statement => ({
  text: `with head as (
      update insignia set name = $2, deed = $3, meaning = $4, enabled = $5::boolean, version = version + 1
      where id = $1 and version = $10::int returning id, version
    ), kept as (${KEEP_VERSION}), graded as (${KEEP_GRADES}) select version from head`,
  values: [row.id, row.name, row.deed, row.meaning, row.enabled, JSON.stringify(row.grades), row.reason, row.by, row.at, row.version],
});

/** A grade that somebody holds does not go: the constraint says so. */
export const dropGradesStatement = (id: string, last: number): Statement => ({
  text: 'delete from insignia_grade where insignia_id = $1 and grade > $2::int',
  values: [id, last],
});

/**
 * Who reaches each grade today, in one pass over what each need counts. $1 needs as JSON with their grade, $2 insignia or null.
 * Values only: no part of a criterion becomes SQL.
 */
const WHO = `
with asked as materialized (
  select * from jsonb_to_recordset($1::jsonb) as n(grade int, place int, measure text, kinds text[], min int)
), counted as materialized (
  select member_id, kind, count(*)::int as n from fact where withdrawn_at is null and kind <> 'staff.award' group by member_id, kind
), seasons as materialized (
  select t.member_id, t.points, (select coalesce(max(l.position), 0) from season_level l where l.season_id = t.season_id and t.points >= l.min_points
    and cardinality(array_remove(t.kinds, 'staff.award')) >= l.min_kinds and (cardinality(l.any_of_kinds) = 0 or t.kinds && l.any_of_kinds)) as level
  from season_total t
), done as (
  select a.grade, a.place, c.member_id from asked a join counted c on a.measure = 'facts' and c.kind = any(a.kinds)
    group by a.grade, a.place, a.min, c.member_id having sum(c.n) >= a.min
  union all select a.grade, a.place, c.member_id from asked a join counted c on a.measure = 'kinds'
    group by a.grade, a.place, a.min, c.member_id having count(*) >= a.min
  union all select a.grade, a.place, s.member_id from asked a join seasons s on a.measure = 'points'
    group by a.grade, a.place, a.min, s.member_id having sum(s.points) >= a.min
  union all select a.grade, a.place, s.member_id from asked a join seasons s on a.measure = 'seasons' and s.points > 0
    group by a.grade, a.place, a.min, s.member_id having count(*) >= a.min
  union all select a.grade, a.place, s.member_id from asked a join seasons s on a.measure = 'level'
    group by a.grade, a.place, a.min, s.member_id having max(s.level) >= a.min
), met as materialized (
  select d.grade, d.member_id, exists (select 1 from insignia_award w where w.insignia_id = $2 and w.grade = d.grade and w.member_id = d.member_id) as has
  from done d where exists (select 1 from account_role r where r.account_id = d.member_id and r.role = 'MEMBER')
  group by d.grade, d.member_id having count(*) = (select count(*) from asked a where a.grade = d.grade)
)
select g.grade, count(m.member_id)::int as members, count(m.member_id) filter (where not m.has)::int as "newOnes",
  coalesce((select json_agg(p.name order by p.name) from (select b.name from met o join member b on b.id = o.member_id
    where o.grade = g.grade and not o.has order by b.name limit 10) p), '[]') as examples
from (select distinct grade from asked) g left join met m on m.grade = g.grade group by g.grade order by g.grade`;

export const whoWouldStatement = (grades: readonly (readonly NeedDraft[])[], id: string | null): Statement => ({
  text: WHO,
  values: [JSON.stringify(grades.flatMap((needs, at) => needs.map(({ measure, kinds, min }, place) => ({ grade: at + 1, place, measure, kinds, min })))), id],
});
