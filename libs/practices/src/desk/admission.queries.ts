import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { PracticeStatus } from '../practice/practice.enums.js';
import type { AdmissionPage, AdmissionRow } from './admission.types.js';
import type { AdmissionQueueArgs } from './desk.inputs.js';
import { timePage, timePlaceIn } from './time-cursor.js';

/** What is a draft and never was sent belongs to its team only. $1 status, $2 region, $3 search. */
const FROM = /* sql */ `
  from practice p join iged l on l.code = p.lead_iged_code left join region r on r.id = l.region_id
  left join practice_section b on b.practice_id = p.id and b.section_key = 'basics'
  where p.status = $1 and p.submitted_at is not null and ($2::text is null or l.region_id = $2)
    and ($3::text is null or strpos(fold(coalesce(b.body->>'title', p.title) || ' ' || coalesce(p.code, '') || ' ' || l.name), fold($3)) > 0)`;

const pageText = (first: number): string => /* sql */ `
  select p.id, p.code, coalesce(b.body->>'title', p.title) as title, p.status, p.edition, l.name as "leadIgedName",
    r.name as "regionName", (select count(*)::int from practice_iged g where g.practice_id = p.id) as "igedCount",
    p.submitted_at as "submittedAt", greatest(0, floor(extract(epoch from $6::timestamptz - p.submitted_at) / 86400))::int as "daysWaiting",
    exists (select 1 from practice_decision d where d.practice_id = p.id and d.to_status = 'OBSERVED') as "observedBefore",
    ${involvedColumns('p')}
  ${FROM} and ($4::timestamptz is null or (p.submitted_at, p.id) > ($4::timestamptz, $5::uuid))
  order by p.submitted_at, p.id limit ${first + 1}`;

const TOTAL = { name: 'admission_total', text: `select count(*)::int as total ${FROM}` };

type Row = Omit<AdmissionRow, 'ownInstitution'> & InvolvedColumns;

@Injectable()
export class AdmissionQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async queue(viewer: Viewer, { status, region, search, first, after }: AdmissionQueueArgs): Promise<AdmissionPage> {
    const filter = [status ?? PracticeStatus.SUBMITTED, region ?? null, search || null];
    const found = await this.db.rows<Row>({
      name: `admission_queue_${first}`,
      text: pageText(first),
      values: [...filter, ...timePlaceIn(after), this.clock.now()],
    });
    const total = await this.db.one<{ total: number }>({ ...TOTAL, values: filter });
    const { items, nextCursor } = timePage(found, first, ({ submittedAt }) => submittedAt);
    return {
      items: items.map((row) => ({ ...row, ownInstitution: isOwnInstitution(viewer, row) })),
      nextCursor,
      total: total?.total ?? 0,
    };
  }
}
