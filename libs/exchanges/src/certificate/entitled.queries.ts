/**
 * Who has a right to a certificate, of the exchange $1. Attendance: whoever came to at least so many of its days by the readings of passes; being registered is
 * not having come, and of who came without being in the list it is first decided who it is. Presentation: whoever is recorded to have presented, where it is
 * recorded that it took place.
 * @param days the parameter that says how many
 */
export const entitled = (days: string): string => /* sql */ `
  select 'ATTENDANCE' as kind, coalesce('member:' || r.member_id, 'registration:' || r.id) as holder, r.member_id as "memberId", coalesce(m.name, r.name) as name,
    coalesce(g.name, r.institution, '') as institution, array_agg(a.day::text order by a.day) as days, '{}'::text[] as practices
  from exchange_attendance a join exchange_registration r on r.id = a.registration_id left join member m on m.id = r.member_id left join iged g on g.code = r.iged_code
  where a.exchange_id = $1 and a.item_id is null and not (r.walk_in and r.settled_at is null) group by r.id, m.name, g.name having count(*) >= ${days}
  union all
  select 'PRESENTATION', 'member:' || m.id, m.id, m.name, coalesce(g.name, m.institution, ''), '{}'::text[], array_agg(v.sheet->>'title' order by i.day, i.starts)
  from exchange_presenter e join exchange_presentation p on p.item_id = e.item_id and p.presented_at is not null join programme_item i on i.id = p.item_id
    join practice_version v on v.practice_id = p.practice_id and v.number = p.version join member m on m.id = e.member_id left join iged g on g.code = m.iged_code
  where p.exchange_id = $1 group by m.id, g.name`;

export type EntitledPerson = {
  kind: 'ATTENDANCE' | 'PRESENTATION';
  holder: string;
  memberId: string | null;
  name: string;
  institution: string;
  days: string[];
  practices: string[];
};
