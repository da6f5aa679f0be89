import type { Base } from './figure.definition.js';

const REGISTERED = `
  select m.id, m.iged_code, i.kind as iged_kind, i.region_id
  from member m join account a on a.id = m.id left join iged i on i.code = m.iged_code
  where m.status <> 'REJECTED' and a.status in ('ACTIVE', 'INVITED') and m.created_at < $2::timestamptz
    and exists (select from account_role r where r.account_id = m.id and r.role = 'MEMBER')`;

/** Practices as they were at the cut-off: by their histories, not by how they are today. */
const ADMITTED = `practice p join practice_version v on v.practice_id = p.id and v.number = 1 and v.admitted_at < $2::timestamptz and p.published_version is not null`;
const LAPSED = `(select l.practice_id from validity_entry l where l.kind = 'LAPSED' and l.made_at < $2::timestamptz
    and not exists (select from validity_entry n where n.practice_id = l.practice_id and n.position > l.position and n.made_at < $2::timestamptz)) l`;

/**
 * How many practices are alike: the histories are read once, in the order of their indexes, and every figure adds up these few rows.
 * `month` is that of the year in which it was admitted; 0: before the year.
 */
const PRACTICES = `
  select p.theme_id, p.region_id, case d.to_step when 'REFERENT' then 'ADVANCED' else coalesce(d.to_step, 'INITIAL') end as stage,
    l.practice_id is null as in_force, coalesce(p.referent_since < $2::timestamptz, false) as referent,
    width_bucket(v.admitted_at, (select array_agg(m.start at time zone 'America/Lima' order by m.start) from generate_series($1::timestamptz at time zone 'America/Lima',
      $1::timestamptz at time zone 'America/Lima' + interval '11 months', interval '1 month') m(start))) as month,
    count(*) as practices
  from ${ADMITTED}
    left join (select distinct on (practice_id) practice_id, to_step from stage_decision
      where decided_at < $2::timestamptz order by practice_id desc, position desc) d on d.practice_id = p.id
    left join ${LAPSED} on l.practice_id = p.id
  group by 1, 2, 3, 4, 5, 6`;

/** Iged with a practice in force: looked for Iged by Iged, until the first one is found. */
const IGEDS = `
  select g.code, case when g.kind in ('DRE', 'GRE') then 'REGIONAL' else g.kind end as kind
  from iged g cross join lateral (select from practice_iged i join ${ADMITTED} on p.id = i.practice_id
    where i.iged_code = g.code and not exists (select from ${LAPSED} where l.practice_id = p.id) limit 1) one`;

const inYear = (column: string): string => `${column} >= $1::timestamptz and ${column} < $2::timestamptz`;
const onDays = (column: string): string => `${column} >= ($1::timestamptz at time zone 'America/Lima')::date and ${column} < ($2::timestamptz at time zone 'America/Lima')`;

/** One row per activity, with the Iged that it was for; of gatherings none, since many come. */
const ACTIVITIES = `
  select s.kind || '_ADVISORY' as kind, s.id, s.iged_code, g.region_id
  from advisory_session s left join iged g on g.code = s.iged_code
  where s.state in ('HELD', 'CLOSED') and ${inYear('s.starts_at')}
  union all
  select 'TRANSFER_COMPLETED', t.id, t.adopter_iged, g.region_id
  from transfer t join iged g on g.code = t.adopter_iged
  where t.state in ('SUSTAINED', 'ADAPTED') and ${inYear('t.state_since')}
  union all
  select 'EXCHANGE', x.id, null, null from exchange x where x.state in ('HELD', 'CLOSED') and ${onDays('x.starts_on')}
  union all
  select 'WEBINAR', w.id, null, null from webinar w where w.state in ('HELD', 'CLOSED') and ${inYear('w.starts_at')}
  union all
  select 'CHALLENGE_ACCOMPANIMENT', a.id, e.iged_code, g.region_id
  from challenge_accompaniment a join challenge_entry e on e.id = a.entry_id join iged g on g.code = e.iged_code
  where ${inYear('a.made_at')}
  union all
  select 'INITIATIVE_ACCOMPANIMENT', a.id, i.iged_code, i.region_id
  from initiative_accompaniment a join initiative i on i.id = a.initiative_id
  where ${onDays('a.held_on')}`;

/** Each Iged and region once for each kind of activity that reached it: by who it was for, and by who came. */
const REACHED = `
  select a.kind, a.iged_code, a.region_id from (${ACTIVITIES}) a
  union
  select came.kind, g.code, g.region_id from (
    select distinct 'EXCHANGE' as kind, r.iged_code from exchange x join exchange_registration r on r.exchange_id = x.id
      where x.state in ('HELD', 'CLOSED') and ${onDays('x.starts_on')} and exists (select from exchange_attendance a where a.registration_id = r.id)
    union all
    select distinct 'WEBINAR', a.iged_code from webinar w join webinar_attendee a on a.webinar_id = w.id and a.connected_at is not null
      where w.state in ('HELD', 'CLOSED') and ${inYear('w.starts_at')}) came
    join iged g on g.code = came.iged_code`;

export const BASES: Record<Base, string> = { registered: REGISTERED, practices: PRACTICES, igeds: IGEDS, activities: ACTIVITIES, reached: REACHED };
