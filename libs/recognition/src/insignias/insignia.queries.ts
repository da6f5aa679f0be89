import type { Statement } from '@lib/platform';
import { LEVELS_OF_SEASONS } from '../levels/level.queries.js';
import { DEEDS_COLUMNS, type LevelRow, type SeasonDeeds } from './deeds.queries.js';
import type { Criterion } from './criterion.rules.js';

type InsigniaGradeColumns = { grade: number; criterion: Criterion };
export type CatalogueRow = { id: string; name: string; deed: string; meaning: string; inUse: boolean; grades: InsigniaGradeColumns[] };

/** One insignia with its grades, for an `insignia i`. */
const INSIGNIA_JSON = `json_build_object('id', i.id, 'name', i.name, 'deed', i.deed, 'meaning', i.meaning, 'inUse', i.enabled, 'grades', (
  select coalesce(json_agg(json_build_object('grade', g.grade, 'criterion', g.criterion) order by g.grade), '[]')
  from insignia_grade g where g.insignia_id = i.id))`;

export const catalogueStatement: Statement = {
  name: 'recognition_insignias',
  text: `select ${INSIGNIA_JSON} as insignia from insignia i where i.enabled order by i.position, i.id`,
};

export type HolderRow = { awardId: string; name: string; igedName: string | null; grade: number; awardedAt: string };
export type DetailRow = { insignia: CatalogueRow; holders: HolderRow[] };

/**
 * Each person once, with the highest grade that stands; nobody who left, or whose name is in no public list. One no longer in use stays while
 * somebody has it. $1 insignia.
 */
export const detailStatement = (id: string): Statement => ({
  name: 'recognition_insignia',
  text: `select ${INSIGNIA_JSON} as insignia, (select coalesce(json_agg(row order by row."awardedAt" desc, row."awardId"), '[]') from (
      select best.id as "awardId", m.name, ig.name as "igedName", best.grade, best.awarded_at as "awardedAt"
      from insignia_shown s join member m on m.id = s.member_id and not m.hidden_from_ranking
      join account c on c.id = m.id and c.status = 'ACTIVE' left join iged ig on ig.code = m.iged_code
      cross join lateral (select a.id, a.grade, a.awarded_at from insignia_award a
        where a.member_id = s.member_id and a.insignia_id = i.id and a.revoked_at is null order by a.grade desc limit 1) best
      where s.insignia_id = i.id order by best.awarded_at desc, best.id limit 50) row) as holders
    from insignia i where i.id = $1 and (i.enabled or exists (select 1 from insignia_award a where a.insignia_id = i.id))`,
  values: [id],
});

export type ProofRow = {
  id: string;
  insigniaId: string;
  insigniaName: string;
  grade: number;
  deed: string;
  criterion: Criterion;
  memberName: string | null;
  igedName: string | null;
  awardedAt: Date;
  revokedAt: Date | null;
  revokedReason: string | null;
};

/** Whose it was and why it was taken back only while its owner shows it; to the owner ($2) always. $1 award. */
export const proofStatement = (awardId: string, viewerId: string | null): Statement => ({
  name: 'recognition_insignia_proof',
  text: `select a.id, v.insignia_id as "insigniaId", v.name as "insigniaName", a.grade, v.deed, a.criterion, m.name as "memberName", g.name as "igedName",
      a.awarded_at as "awardedAt", a.revoked_at as "revokedAt", case when m.id is not null then a.revoked_reason end as "revokedReason"
    from insignia_award a join insignia_version v on v.insignia_id = a.insignia_id and v.version = a.insignia_version
      left join member m on m.id = a.member_id and (m.id = $2::uuid or exists (
        select 1 from insignia_shown s where s.member_id = a.member_id and s.insignia_id = a.insignia_id))
      left join iged g on g.code = m.iged_code
    where a.id = $1`,
  values: [awardId, viewerId],
});

type MineAward = { id: string; grade: number; name: string; criterion: Criterion; awardedAt: string; revokedAt: string | null; revokedReason: string | null };
export type MineRow = {
  facts: Record<string, number>;
  seasons: SeasonDeeds[];
  levels: LevelRow[];
  insignias: { insignia: CatalogueRow; awards: MineAward[]; shown: boolean }[];
};

/** An insignia no longer in use stays with whoever won it. $1 member. */
export const mineStatement = (memberId: string): Statement => ({
  name: 'recognition_my_insignias',
  text: `select ${DEEDS_COLUMNS},
      ${LEVELS_OF_SEASONS} as levels,
      (select coalesce(json_agg(json_build_object('insignia', ${INSIGNIA_JSON}, 'awards', mine.awards,
          'shown', exists (select 1 from insignia_shown s where s.member_id = m.id and s.insignia_id = i.id)) order by i.position, i.id), '[]')
        from insignia i cross join lateral (select coalesce(json_agg(json_build_object('id', a.id, 'grade', a.grade, 'name', v.name, 'criterion', a.criterion, 'awardedAt', a.awarded_at,
            'revokedAt', a.revoked_at, 'revokedReason', a.revoked_reason) order by a.grade desc), '[]') as awards
          from insignia_award a join insignia_version v on v.insignia_id = a.insignia_id and v.version = a.insignia_version
          where a.member_id = m.id and a.insignia_id = i.id) mine
        where i.enabled or json_array_length(mine.awards) > 0) as insignias
    from member m where m.id = $1`,
  values: [memberId],
});

/** Answers whether there was anything to show. $1 member, $2 insignia, $3 moment. */
export const showStatement = (memberId: string, insigniaId: string, at: string): Statement => ({
  name: 'recognition_show_insignia',
  text: `with won as (select 1 from insignia_award where member_id = $1 and insignia_id = $2 and revoked_at is null limit 1), shown as (
      insert into insignia_shown (member_id, insignia_id, shown_at) select $1, $2, $3::timestamptz from won on conflict do nothing)
    select exists (select 1 from won) as won`,
  values: [memberId, insigniaId, at],
});

export const hideStatement = (memberId: string, insigniaId: string): Statement => ({
  name: 'recognition_hide_insignia',
  text: 'delete from insignia_shown where member_id = $1 and insignia_id = $2',
  values: [memberId, insigniaId],
});
