import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ConsentWay } from './testimonial.enums.js';

export type ReportTestimonial = {
  id: string;
  /** As it may be shown; empty when only the post and the institution are. Of a minor, the first name. */
  authorName: string;
  post: string;
  igedCode: string | null;
  igedName: string;
  /** The school, or where somebody of no Iged comes from. */
  institution: string;
  regionName: string;
  text: string;
  practiceId: string | null;
  practiceTitle: string | null;
  /** null: that practice is no longer public. */
  practiceSlug: string | null;
  wishesReplica: boolean;
  replicaFor: string;
  consentHow: ConsentWay;
  minor: boolean;
  photo: { fileId: string; sha256: string; alt: string; width: number | null; height: number | null } | null;
};

/** Those that may be shown: with consent (a minor's, with the guardian's too), read and published; of the testimonial `t`. A published edition asks too: consent is taken back later. */
export const MAY_BE_SHOWN = /* sql */ `t.state = 'SHOWN' and t.consent_how is not null and (not t.minor or t.guardian_consent_how is not null)`;

const OF_REPORT = {
  name: 'testimonial_report',
  text: /* sql */ `
    select t.id, t.author_name as "authorName", t.post, t.iged_code as "igedCode", coalesce(g.name, '') as "igedName", t.institution,
      coalesce(z.name, '') as "regionName", t.text, t.practice_id as "practiceId", p.title as "practiceTitle",
      case when p.published_version is not null then p.slug end as "practiceSlug", t.wishes_replica as "wishesReplica", t.replica_for as "replicaFor",
      t.consent_how as "consentHow", t.minor,
      (select json_build_object('fileId', f.id, 'sha256', f.sha256, 'alt', t.photo_alt, 'width', o.width, 'height', o.height)
        from stored_file f left join lateral (select o.width, o.height from file_object o where o.file_id = f.id and o.width is not null order by o.width desc limit 1) o on true
        where f.id = t.photo_file_id and t.photo_authorised and f.state = 'READY' and f.released_at is null) as photo
    from testimonial t left join iged g on g.code = t.iged_code left join region z on z.id = g.region_id left join practice p on p.id = t.practice_id
    where t.exchange_id = $1 and ${MAY_BE_SHOWN} order by t.given_at, t.id limit 500`,
};

/** What a report says of testimonies: with consent, shown, and never a guardian's name. */
@Injectable()
export class Testimonials {
  constructor(private readonly db: Database) {}

  /** In the order in which they were given. */
  ofReport(exchangeId: string): Promise<ReportTestimonial[]> {
    return this.db.rows<ReportTestimonial>({ ...OF_REPORT, values: [exchangeId] });
  }
}
