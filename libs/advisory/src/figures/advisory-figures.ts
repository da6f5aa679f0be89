import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type AdvisoryCount = {
  kind: 'PERSONAL' | 'TRANSFER';
  /** Held in the year, closed or not. */
  held: number;
  cancelled: number;
  /** Of those held: regions and Iged reached, people of the team who connected, each counted once. */
  regions: number;
  igeds: number;
  people: number;
  meanRating: number | null;
};

/** The year is that of Lima: of when it was held, or asked for when it was cancelled. $1-$2 the year's moments. */
const BY_KIND = {
  name: 'advisory_figures',
  text: /* sql */ `
    with counted as (
      select s.* from advisory_session s where (s.state in ('HELD', 'CLOSED') and s.starts_at >= $1 and s.starts_at < $2)
        or (s.state = 'CANCELLED' and s.requested_at >= $1 and s.requested_at < $2))
    select k.kind, count(s.id) filter (where s.state <> 'CANCELLED')::int as held, count(s.id) filter (where s.state = 'CANCELLED')::int as cancelled,
      count(distinct g.region_id) filter (where s.state <> 'CANCELLED')::int as regions,
      count(distinct s.iged_code) filter (where s.state <> 'CANCELLED')::int as igeds,
      (select count(distinct a.member_id)::int from advisory_attendee a join counted c on c.id = a.session_id
        where c.kind = k.kind and a.side = 'TEAM' and a.connected) as people,
      (select round(avg(r.rating), 2)::float8 from advisory_satisfaction r join counted c on c.id = r.session_id where c.kind = k.kind) as "meanRating"
    from (values ('PERSONAL'), ('TRANSFER')) k(kind) left join counted s on s.kind = k.kind left join iged g on g.code = s.iged_code
    group by k.kind order by k.kind`,
};

/** What figures count of advisory: one definition, here. */
@Injectable()
export class AdvisoryFigures {
  constructor(private readonly db: Database) {}

  ofYear(year: number): Promise<AdvisoryCount[]> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    return this.db.rows<AdvisoryCount>({ ...BY_KIND, values: [start(year), start(year + 1)] });
  }
}
