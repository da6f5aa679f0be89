import type { Statement } from '@lib/platform';
import { LEVELS_OF_SEASONS } from '../levels/level.queries.js';
import type { Level } from '../levels/level.rules.js';
import type { AwardRow, InsigniaGradeRow } from './criterion.rules.js';

export type SeasonDeeds = { season: string; points: number; kinds: string[] };

export type DeedsRow = {
  memberId: string;
  facts: Record<string, number>;
  seasons: SeasonDeeds[];
  awards: AwardRow[];
};

/** `facts` and `seasons` of a `member m`. Points given by hand are no activity: their fact does not count. */
export const DEEDS_COLUMNS = `
  coalesce((select json_object_agg(f.kind, f.n) from (select kind, count(*)::int as n from fact
    where member_id = m.id and withdrawn_at is null and kind <> 'staff.award' group by kind) f), '{}') as facts,
  coalesce((select json_agg(json_build_object('season', t.season_id, 'points', t.points, 'kinds', array_remove(t.kinds, 'staff.award'))) from season_total t where t.member_id = m.id), '[]') as seasons`;

const DEEDS = `
select m.id as "memberId", ${DEEDS_COLUMNS},
  coalesce((select json_agg(json_build_object('id', a.id, 'insigniaId', a.insignia_id, 'grade', a.grade, 'criterion', a.criterion,
    'revoked', a.revoked_at is not null, 'unsupported', a.unsupported_at is not null)) from insignia_award a where a.member_id = m.id), '[]') as awards
from member m where m.id = any($1::uuid[])
  and exists (select 1 from account_role r where r.account_id = m.id and r.role = 'MEMBER')
order by m.id`;

/** Only gestores earn insignias. */
export const deedsStatement = (memberIds: readonly string[]): Statement => ({
  name: 'recognition_deeds',
  text: DEEDS,
  values: [memberIds],
});

export type RulesRow = { grades: InsigniaGradeRow[]; levels: LevelRow[] };
export type LevelRow = Level & { season: string };

/** What is asked today: grades of the insignias in use, and the levels that some of them name. */
export const askedStatement: Statement = {
  name: 'recognition_insignias_asked',
  text: `select
    coalesce((select json_agg(json_build_object('insigniaId', g.insignia_id, 'version', i.version, 'grade', g.grade, 'criterion', g.criterion)
      order by i.position, g.grade) from insignia_grade g join insignia i on i.id = g.insignia_id where i.enabled), '[]') as grades,
    ${LEVELS_OF_SEASONS} as levels`,
};

export type NewAward = { memberId: string; insigniaId: string; version: number; grade: number; criterion: unknown };

/** Gives what nobody gave before. $1 awards as JSON, $2 moment. */
export const giveStatement = (awards: readonly NewAward[], at: string): Statement => ({
  name: 'recognition_give_insignias',
  text: `insert into insignia_award (id, insignia_id, insignia_version, grade, member_id, criterion, awarded_at)
    select gen_random_uuid(), "insigniaId", version, grade, "memberId", criterion, $2::timestamptz
    from jsonb_to_recordset($1::jsonb) as a("insigniaId" text, version int, grade int, "memberId" uuid, criterion jsonb)
    order by "memberId", "insigniaId", grade
    on conflict on constraint one_award_per_insignia_grade_and_member do nothing returning id`,
  values: [JSON.stringify(awards), at],
});

export type Receivers = { rows: string[]; version: number };

/** The gestores among them, and the insignia as it is today. */
export const receiversStatement = (insigniaId: string, memberIds: readonly string[]): Statement => ({
  name: 'recognition_insignia_receivers',
  text: `select i.version, array(select r.account_id from account_role r where r.account_id = any($2::uuid[]) and r.role = 'MEMBER' order by 1) as rows
    from insignia i where i.id = $1`,
  values: [insigniaId, memberIds],
});

export const doubtStatement = (ids: readonly string[], at: string | null): Statement => ({
  name: 'recognition_doubt_insignias',
  text: 'update insignia_award set unsupported_at = $2::timestamptz where id = any($1::uuid[]) and revoked_at is null',
  values: [ids, at],
});

/** Members with facts, in the order of their ids. $1 the last one seen or null. */
export const sweepStatement = (after: string | null, size: number): Statement => ({
  text: `select m.id from member m where ($1::uuid is null or m.id > $1::uuid) and exists (select 1 from fact f where f.member_id = m.id)
    order by m.id limit $2`,
  values: [after, size],
});
