import type { Statement } from '@lib/platform';
import type { Criterion } from '../insignias/criterion.rules.js';
import { levelsOf } from '../levels/level.queries.js';
import type { Level } from '../levels/level.rules.js';
import type { MyShowcaseInput } from './showcase.types.js';

type WireInsignia = { awardId: string; insigniaId: string; name: string; grade: number; criterion: Criterion; awardedAt: string };
export type ShowcaseRow = {
  memberId: string; name: string; igedName: string | null; seasonName: string; showLevel: boolean; showPoints: boolean;
  points: number; kinds: string[]; levels: Level[]; insignias: WireInsignia[];
};

/** Nothing for who did not open it, left, or was not confirmed: the same as for a random id. $1 member, $2 today. */
export const showcaseStatement = (memberId: string, today: string): Statement => ({
  name: 'recognition_showcase',
  text: `select m.id as "memberId", m.name, case when w.show_iged then g.name end as "igedName", s.name as "seasonName",
      w.show_level as "showLevel", w.show_points as "showPoints", coalesce(t.points, 0) as points,
      array_remove(coalesce(t.kinds, '{}'), 'staff.award') as kinds, ${levelsOf('s.id')} as levels,
      (select coalesce(json_agg(row order by row."awardedAt" desc, row."awardId"), '[]') from (
        select best.id as "awardId", i.insignia_id as "insigniaId", best.name, best.grade, best.criterion, best.awarded_at as "awardedAt"
        from insignia_shown i cross join lateral (select a.id, v.name, a.grade, a.criterion, a.awarded_at from insignia_award a
          join insignia_version v on v.insignia_id = a.insignia_id and v.version = a.insignia_version
          where a.member_id = m.id and a.insignia_id = i.insignia_id and a.revoked_at is null order by a.grade desc limit 1) best
        where i.member_id = m.id) row) as insignias
    from showcase w join member m on m.id = w.member_id join account c on c.id = m.id left join iged g on g.code = m.iged_code
    join season s on $2::date between s.starts_on and s.ends_on left join season_total t on t.season_id = s.id and t.member_id = m.id
    where w.member_id = $1 and w.open and c.status = 'ACTIVE' and m.status = 'CONFIRMED'
      and exists (select 1 from account_role r where r.account_id = m.id and r.role = 'MEMBER')`,
  values: [memberId, today],
});

export const myShowcaseStatement = (memberId: string): Statement => ({
  name: 'recognition_my_showcase',
  text: `select m.id as "memberId", coalesce(w.open, false) as open, coalesce(w.show_iged, true) as "showIged", coalesce(w.show_level, true) as "showLevel",
      coalesce(w.show_points, false) as "showPoints", (select count(*)::int from insignia_shown s where s.member_id = m.id
        and exists (select 1 from insignia_award a where a.member_id = m.id and a.insignia_id = s.insignia_id and a.revoked_at is null)) as "insigniasShown"
    from member m left join showcase w on w.member_id = m.id where m.id = $1`,
  values: [memberId],
});

export const saveShowcaseStatement = (memberId: string, { open, showIged, showLevel, showPoints }: MyShowcaseInput, at: string): Statement => ({
  name: 'recognition_save_showcase',
  text: `insert into showcase (member_id, open, show_iged, show_level, show_points, changed_at) values ($1, $2, $3, $4, $5, $6::timestamptz)
    on conflict (member_id) do update set open = excluded.open, show_iged = excluded.show_iged, show_level = excluded.show_level,
      show_points = excluded.show_points, changed_at = excluded.changed_at`,
  values: [memberId, open, showIged, showLevel, showPoints, at],
});
