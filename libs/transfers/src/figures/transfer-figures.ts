import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type TransferCount = {
  kind: 'HORIZONTAL' | 'VERTICAL';
  /** Begun in the year, whatever became of them. */
  begun: number;
  /** Verified and said to go on, as it is or adapted, in the year. */
  completed: number;
  stopped: number;
  /** Of those completed: regions and Iged that adopted, practices that were adopted, each counted once. */
  regions: number;
  igeds: number;
  practices: number;
};

/** The year is that of Lima. $1-$2 the year's moments. */
const BY_KIND = {
  name: 'transfer_figures',
  text: /* sql */ `
    with ended as (select t.*, t.state in ('SUSTAINED', 'ADAPTED') as done from transfer t where t.ended_at >= $1 and t.ended_at < $2)
    select k.kind,
      (select count(*)::int from transfer t where t.kind = k.kind and t.begun_at >= $1 and t.begun_at < $2) as begun,
      count(e.id) filter (where e.done)::int as completed, count(e.id) filter (where not e.done)::int as stopped,
      count(distinct g.region_id) filter (where e.done)::int as regions, count(distinct e.adopter_iged) filter (where e.done)::int as igeds,
      count(distinct e.practice_id) filter (where e.done)::int as practices
    from (values ('HORIZONTAL'), ('VERTICAL')) k(kind) left join ended e on e.kind = k.kind left join iged g on g.code = e.adopter_iged
    group by k.kind order by k.kind`,
};

/** What figures count of transfers: one definition, here. */
@Injectable()
export class TransferFigures {
  constructor(private readonly db: Database) {}

  ofYear(year: number): Promise<TransferCount[]> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    return this.db.rows<TransferCount>({ ...BY_KIND, values: [start(year), start(year + 1)] });
  }
}
