import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type CertificateBrief = { memberId: string; kinds: string[]; exchange: string; slug: string; reason: string };

/** One row a person, whatever number of certificates the issue brought. $1 the issue or null, $2 the certificate or null. */
const BRIEF = {
  name: 'certificate_brief',
  text: /* sql */ `select c.member_id as "memberId", array_agg(c.kind order by c.kind) as kinds, min(c.content->>'exchange') as exchange, min(c.content->>'slug') as slug,
      coalesce(min(v.reason), '') as reason
    from certificate c left join certificate_revocation v on v.certificate_id = c.id
    where c.member_id is not null and (c.run_id = $1::uuid or c.id = $2::uuid) group by c.member_id order by c.member_id`,
};

/** What the floor above tells people of their certificates. */
@Injectable()
export class CertificateNews {
  constructor(private readonly db: Database) {}

  issued({ runId = null, certificateId = null }: { runId?: string | null; certificateId?: string | null }): Promise<CertificateBrief[]> {
    return this.db.rows<CertificateBrief>({ ...BRIEF, values: [runId, certificateId] });
  }
}
