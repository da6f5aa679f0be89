import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type InitiativeCount = {
  /** Shared in the year and still in sight. */
  shared: number;
  /** Of those: from how many regions, Iged and people. */
  regions: number;
  igeds: number;
  people: number;
  /** Entries of the log dated in the year, and how many initiatives, regions and Iged they reached. */
  accompaniments: number;
  accompanied: number;
  accompaniedRegions: number;
  accompaniedIgeds: number;
  /** Made a practice, or archived, in the year. */
  turned: number;
  archived: number;
  /** Contributions of peers written in the year that can be read. */
  contributions: number;
};

/** The year is that of Lima. $1-$2 its moments, $3-$4 its days. What is out of sight is not counted, but what staff did with it is. */
const OF_YEAR = {
  name: 'initiative_figures',
  text: /* sql */ `
    with seen as (
      select i.id, i.author_id, i.iged_code, i.region_id from initiative i
      where i.state not in ('WITHDRAWN', 'HIDDEN') and i.shared_at >= $1 and i.shared_at < $2),
    log as (
      select a.id, i.id as initiative_id, i.iged_code, i.region_id from initiative_accompaniment a join initiative i on i.id = a.initiative_id
      where a.held_on >= $3 and a.held_on < $4)
    select count(*)::int as shared, count(distinct region_id)::int as regions, count(distinct iged_code)::int as igeds,
      count(distinct author_id)::int as people,
      (select count(*)::int from log) as accompaniments, (select count(distinct initiative_id)::int from log) as accompanied,
      (select count(distinct region_id)::int from log) as "accompaniedRegions", (select count(distinct iged_code)::int from log) as "accompaniedIgeds",
      (select count(distinct m.initiative_id)::int from initiative_move m where m.action = 'TURN' and m.made_at >= $1 and m.made_at < $2) as turned,
      (select count(distinct m.initiative_id)::int from initiative_move m where m.action = 'ARCHIVE' and m.made_at >= $1 and m.made_at < $2) as archived,
      (select count(*)::int from initiative_contribution c join initiative i on i.id = c.initiative_id
        where c.author_id <> i.author_id and c.removed_at is null and c.hidden_at is null and i.state not in ('WITHDRAWN', 'HIDDEN')
          and c.written_at >= $1 and c.written_at < $2) as contributions
    from seen`,
};

/** What figures count of initiatives: one definition, here. */
@Injectable()
export class InitiativeFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<InitiativeCount> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    const values = [start(year), start(year + 1), `${year}-01-01`, `${year + 1}-01-01`];
    const count = await this.db.one<InitiativeCount>({ ...OF_YEAR, values });
    if (!count) throw new Error('A count without groups has one row');
    return count;
  }
}
