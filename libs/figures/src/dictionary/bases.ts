import type { Base } from './figure.definition.js';

const REGISTERED = `
  select m.id, m.iged_code, i.kind as iged_kind, i.region_id
  from member m join account a on a.id = m.id left join iged i on i.code = m.iged_code
  where m.status <> 'REJECTED' and a.status in ('ACTIVE', 'INVITED') and m.created_at < $2::timestamptz
    and exists (select from account_role r where r.account_id = m.id and r.role = 'MEMBER')`;

/** As it was at the cut-off: by its history, not by how it is today. Each history is read once, whole, not practice by practice. */
const IN_FORCE = `
  select p.id, p.theme_id, p.region_id, p.referent_since, coalesce(case d.to_step when 'REFERENT' then 'ADVANCED' else d.to_step end, 'INITIAL') as stage
  from practice p join practice_version v on v.practice_id = p.id and v.number = 1 and v.admitted_at < $2::timestamptz
    left join (select distinct on (practice_id) practice_id, to_step from stage_decision
      where decided_at < $2::timestamptz order by practice_id, position desc) d on d.practice_id = p.id
    left join (select distinct on (practice_id) practice_id, kind from validity_entry
      where made_at < $2::timestamptz order by practice_id, position desc) e on e.practice_id = p.id
  where p.published_version is not null and e.kind is distinct from 'LAPSED'`;

/** One row per activity and Iged that it reached. */
const ACTIVITIES = `
  select s.kind || '_ADVISORY' as kind, s.id, s.iged_code, g.region_id
  from advisory_session s left join iged g on g.code = s.iged_code
  where s.state in ('HELD', 'CLOSED') and s.starts_at >= $1::timestamptz and s.starts_at < $2::timestamptz
  union all
  select 'TRANSFER_COMPLETED', t.id, t.adopter_iged, g.region_id
  from transfer t join iged g on g.code = t.adopter_iged
  where t.state in ('SUSTAINED', 'ADAPTED') and t.state_since >= $1::timestamptz and t.state_since < $2::timestamptz
  union all
  select 'EXCHANGE', x.id, g.code, g.region_id
  from exchange x
    left join (select distinct r.exchange_id, r.iged_code from exchange_registration r join exchange_attendance a on a.registration_id = r.id) came
      on came.exchange_id = x.id
    left join iged g on g.code = came.iged_code
  where x.state in ('HELD', 'CLOSED') and x.starts_on >= ($1::timestamptz at time zone 'America/Lima')::date
    and x.starts_on < ($2::timestamptz at time zone 'America/Lima')
  union all
  select 'WEBINAR', w.id, g.code, g.region_id
  from webinar w
    left join (select distinct a.webinar_id, a.iged_code from webinar_attendee a where a.connected_at is not null) came on came.webinar_id = w.id
    left join iged g on g.code = came.iged_code
  where w.state in ('HELD', 'CLOSED') and w.starts_at >= $1::timestamptz and w.starts_at < $2::timestamptz
  union all
  select 'CHALLENGE_ACCOMPANIMENT', a.id, e.iged_code, g.region_id
  from challenge_accompaniment a join challenge_entry e on e.id = a.entry_id join iged g on g.code = e.iged_code
  where a.made_at >= $1::timestamptz and a.made_at < $2::timestamptz
  union all
  select 'INITIATIVE_ACCOMPANIMENT', a.id, i.iged_code, i.region_id
  from initiative_accompaniment a join initiative i on i.id = a.initiative_id
  where a.held_on >= ($1::timestamptz at time zone 'America/Lima')::date and a.held_on < ($2::timestamptz at time zone 'America/Lima')`;

export const BASES: Record<Base, string> = { registered: REGISTERED, in_force: IN_FORCE, activities: ACTIVITIES };
