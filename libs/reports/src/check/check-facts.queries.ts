import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { CheckedPhoto, CheckFacts, OfficialNames } from './check-facts.js';

const PRESENTATIONS = /* sql */ `
  select json_build_object('practiceId', p.practice_id, 'title', v.sheet->>'title', 'version', p.version, 'publishedVersion', pr.published_version,
    'hidden', pr.hidden_version is not null, 'lapsed', pr.validity = 'LAPSED', 'presented', p.presented_at is not null, 'expertId', p.expert_id,
    'feedbackId', p.feedback_id, 'feedbackStatus', f.status) as one, i.day, i.starts, i.id
  from exchange_presentation p join programme_item i on i.id = p.item_id and i.removed_at is null
    join practice_version v on v.practice_id = p.practice_id and v.number = p.version join practice pr on pr.id = p.practice_id
    left join feedback f on f.id = p.feedback_id
  where p.exchange_id = x.id`;

/** Of the files $n: of what each is, and whether whoever is in it may be shown. */
const photosOf = (files: string): string => /* sql */ `
  select json_build_object('fileId', f.id, 'ready', f.state = 'READY', 'held', f.state in ('REFUSED', 'QUARANTINED') or f.purged_at is not null,
    'withdrawn', f.released_at is not null or coalesce(e.withdrawn_at is not null, s.removed_at is not null, t.state <> 'SHOWN', true),
    'minors', coalesce(e.minors, s.minors), 'authorised', coalesce(e.authorised, s.authorised, t.photo_authorised)) as one
  from stored_file f left join practice_evidence e on e.file_id = f.id left join fair_stand_photo s on s.file_id = f.id
    left join testimonial t on t.photo_file_id = f.id
  where f.id = any(${files}::uuid[])`;

/** $1 exchange. What changes after a report was composed is read here, as it is now. */
const FACTS = {
  name: 'report_check_facts',
  text: /* sql */ `
    select x.macro_region_id as "macroRegionId", hz.macro_region_id as "hostMacroRegionId", h.region_id as "hostRegionId", nh.region_id as "internHostRegionId",
      array(select z.name from exchange_region er join region z on z.id = er.region_id
        where er.exchange_id = x.id and z.macro_region_id is distinct from x.macro_region_id order by z.name) as "invitedOutside",
      coalesce((select json_agg(q.one order by q.day, q.starts, q.id) from (${PRESENTATIONS}) q), '[]') as presentations,
      coalesce((select json_agg(json_build_object('practiceId', r.practice_id, 'title', p.title)) from route_fact r join practice p on p.id = r.practice_id
        where r.kind = 'EXCHANGE_PRESENTED' and r.source = 'exchange:' || x.id || ':' || r.practice_id and r.withdrawn_at is null
          and not exists (select from exchange_presentation e join programme_item i on i.id = e.item_id and i.removed_at is null
            where e.exchange_id = x.id and e.practice_id = r.practice_id and e.presented_at is not null)), '[]') as "presentedElsewhere",
      coalesce((select json_agg(json_build_object('id', t.id, 'name', coalesce(nullif(t.author_name, ''), m.name, ''), 'shown', t.state = 'SHOWN',
          'withdrawn', t.state = 'WITHDRAWN', 'consent', t.consent_how is not null, 'minor', t.minor, 'guardianConsent', t.guardian_consent_how is not null))
        from testimonial t left join member m on m.id = t.member_id where t.exchange_id = x.id), '[]') as testimonials,
      coalesce((select json_agg(q.one) from (${photosOf('$2')}) q), '[]') as photos,
      coalesce((select json_agg(json_build_object('what', d.what, 'day', d.day, 'internship', d.internship)) from (
        select i.title as what, i.day, false as internship from programme_item i where i.exchange_id = x.id and i.removed_at is null
        union all select 'Pasantía', n.day, true) d where d.day < x.starts_on or d.day > x.ends_on), '[]') as "daysOutside",
      array(select distinct a.name from jsonb_array_elements(coalesce(n.modules, '[]')) md join ally a on a.id = (md->>'allyId')::uuid
        where not exists (select from ally_contribution c where c.ally_id = a.id and c.kind = 'EXCHANGE' and c.withdrawn_at is null
          and c.source = 'exchange:' || x.id || ':internship')) as "modulesUnrecorded"
    from exchange x join iged h on h.code = x.host_code left join region hz on hz.id = h.region_id
      left join internship n on n.exchange_id = x.id left join iged nh on nh.code = n.host_code
    where x.id = $1`,
};

/** $1 exchange, $2 códigos modulares of its schools. People are those that the report may name. */
const OFFICIAL = {
  name: 'report_check_official',
  text: /* sql */ `
    select array(select z.name from region z) as regions, array(select p.name from province p) as provinces, array(select g.name from iged g) as igeds,
      array(select a.name from ally a where a.state = 'LISTED' order by fold(a.name), a.id limit 2000) as allies,
      array(select distinct m.name from member m where m.id in (
        select p.expert_id from exchange_presentation p where p.exchange_id = $1
        union select r.member_id from exchange_presenter r join exchange_presentation p on p.item_id = r.item_id where p.exchange_id = $1
        union select s.member_id from fair_stand_holder s join fair_stand d on d.id = s.stand_id where d.exchange_id = $1 and d.removed_at is null)) as people,
      coalesce((select json_agg(json_build_object('modularCode', c.school->>'modularCode', 'name', c.school->>'name')) from (
        select s.value->'school' as school from practice p join practice_version v on v.practice_id = p.id and v.number = p.published_version
          cross join lateral jsonb_array_elements(v.sheet->'sections') s
        where p.school_level is not null and s.value->'school'->>'modularCode' = any($2::text[])) c), '[]') as schools`,
};

@Injectable()
export class CheckFactsQueries {
  constructor(private readonly db: Database) {}

  /** null: there is no such exchange. */
  async of(exchangeId: string, photoIds: readonly string[], schoolCodes: readonly string[]): Promise<CheckFacts | null> {
    const facts = await this.db.one<Omit<CheckFacts, 'official'>>({ ...FACTS, values: [exchangeId, photoIds] });
    return facts && { ...facts, official: await this.official(exchangeId, schoolCodes) };
  }

  /** @param exchangeId null: people are of none */
  async official(exchangeId: string | null, schoolCodes: readonly string[]): Promise<OfficialNames> {
    const names = await this.db.one<OfficialNames>({ ...OFFICIAL, values: [exchangeId, schoolCodes] });
    if (!names) throw new Error('What is official always answers');
    return names;
  }

  async photos(fileIds: readonly string[]): Promise<CheckedPhoto[]> {
    const rows = await this.db.rows<{ one: CheckedPhoto }>({ name: 'report_check_photos', text: photosOf('$1'), values: [fileIds] });
    return rows.map(({ one }) => one);
  }
}
