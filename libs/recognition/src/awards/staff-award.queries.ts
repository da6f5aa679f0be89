import type { PageSize, Statement } from '@lib/platform';

/** $1 the viewer. */
const AWARD = `select a.id, a.member_id as "memberId", m.name as "memberName", g.name as "igedName", a.points, a.title, a.reason, p.name as "proposedBy",
      a.proposed_at as "proposedAt", d.name as "decidedBy", a.decided_at as "decidedAt", a.approved, a.note,
      a.decided_at is null and a.proposed_by <> $1::uuid and m.id <> $1::uuid
        and m.iged_code is distinct from (select coalesce(iged_code, '-') from member where id = $1::uuid) as "mayDecide"
    from staff_award a join member m on m.id = a.member_id left join iged g on g.code = m.iged_code
      left join member p on p.id = a.proposed_by left join member d on d.id = a.decided_by`;

export const awardStatement = (viewerId: string, awardId: string): Statement => ({
  text: `${AWARD} where a.id = $2::uuid`,
  values: [viewerId, awardId],
});

export type AwardsAsked = { viewerId: string; waiting: boolean; first: PageSize; after: [string, string] | null };

/** The latest proposed first, one more than the page: what is decided meanwhile keeps its place. */
export const awardsStatement = ({ viewerId, waiting, first, after }: AwardsAsked): Statement => ({
  name: `recognition_staff_awards_${first}`,
  text: `${AWARD} where (not $2::boolean or a.decided_at is null)
    and ($3::timestamptz is null or (a.proposed_at, a.id) < ($3::timestamptz, $4::uuid))
    order by a.proposed_at desc, a.id desc limit ${first + 1}`,
  values: [viewerId, waiting, after?.[0] ?? null, after?.[1] ?? null],
});

export const receiverStatement = (memberId: string): Statement => ({
  text: `select m.iged_code as "igedCode" from member m join account_role r on r.account_id = m.id and r.role = 'MEMBER'
    where m.id = $1 and m.status = 'CONFIRMED'`,
  values: [memberId],
});

export const proposeStatement = (id: string, memberId: string, points: number, title: string, reason: string, by: string, at: string): Statement => ({
  text: `insert into staff_award (id, member_id, points, title, reason, proposed_by, proposed_at)
    values ($1, $2, $3::int, $4, $5, $6, $7::timestamptz)`,
  values: [id, memberId, points, title, reason, by, at],
});

export const lockAwardStatement = (id: string): Statement => ({
  text: `select a.id, a.member_id as "memberId", m.iged_code as "igedCode", a.points, a.proposed_by as "proposedBy", a.decided_at is not null as decided
    from staff_award a join member m on m.id = a.member_id where a.id = $1 for update of a`,
  values: [id],
});

export const decideStatement = (id: string, approved: boolean, note: string | null, by: string, at: string): Statement => ({
  text: 'update staff_award set approved = $2::boolean, note = $3, decided_by = $4, decided_at = $5::timestamptz where id = $1',
  values: [id, approved, note, by, at],
});

/** Fact, entry with its reason and author, and total. $1 award, $2 moment, $3 its day in Lima. Answers nothing without an open season. */
export const payAwardStatement = (id: string, at: string, day: string): Statement => ({
  text: `with target as materialized (
      select a.*, s.id as season_id from staff_award a join season s on $3::date between s.starts_on and s.ends_on
      where a.id = $1 and a.approved and s.closed_at is null for key share of s
    ), recorded as (
      insert into fact (id, kind, source, member_id, occurred_at, detail)
      select gen_random_uuid(), 'staff.award', 'award:' || id, member_id, $2::timestamptz, jsonb_build_object('title', title, 'link', null) from target
      returning id
    ), paid as (
      insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, reason, author_id, occurred_at)
      select t.season_id, t.member_id, 'staff.award', 1, 'award:' || t.id, t.points, r.id, t.reason, t.decided_by, $2::timestamptz from target t cross join recorded r
      returning season_id, member_id, rule_kind, points
    )
    insert into season_total as t (season_id, member_id, points, entries, kinds, ranked)
    select season_id, member_id, points, 1, array[rule_kind], false from paid
    on conflict (season_id, member_id) do update set points = t.points + excluded.points, entries = t.entries + 1,
      kinds = case when t.kinds @> excluded.kinds then t.kinds else t.kinds || excluded.kinds end
    returning points`,
  values: [id, at, day],
});
