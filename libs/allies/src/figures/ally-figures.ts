import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type AllyCount = {
  /** In the directory today. */
  listed: number;
  experts: number;
  /** Of the year, by the day on which it happened; `contributing`: allies with at least one. */
  contributing: number;
  exchanges: number;
  challenges: number;
  sessions: number;
};

/** $1-$2 first day of the year and of the next. */
const COUNT = {
  name: 'ally_figures',
  text: /* sql */ `
    select (select count(*)::int from ally where state = 'LISTED') as listed,
      (select count(distinct e.expert_id)::int from ally_expert e join ally a on a.id = e.ally_id and a.state = 'LISTED') as experts,
      count(distinct c.ally_id)::int as contributing, count(*) filter (where c.kind = 'EXCHANGE')::int as exchanges,
      count(*) filter (where c.kind = 'CHALLENGE')::int as challenges, count(*) filter (where c.kind = 'ADVISORY')::int as sessions
    from ally_contribution c where c.withdrawn_at is null and c.happened_on >= $1::date and c.happened_on < $2::date`,
};

/** What figures count of allies: one definition, here. */
@Injectable()
export class AllyFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<AllyCount> {
    const count = await this.db.one<AllyCount>({ ...COUNT, values: [`${year}-01-01`, `${year + 1}-01-01`] });
    if (!count) throw new Error('An aggregate always has a row');
    return count;
  }
}
