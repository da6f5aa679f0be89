import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type ExchangeCount = {
  /** Exchanges that took place in the year, closed or not. */
  held: number;
  cancelled: number;
  /** People with a place; it is not who came. */
  registered: number;
  /** People who came at least one day, each counted once per exchange. */
  attended: number;
  /** Of whoever came. */
  regions: number;
  igeds: number;
  directorsOfDre: number;
  directorsOfUgel: number;
  presentations: number;
};

/** The year is that of its first day. $1 the year. */
const OF_YEAR = {
  name: 'exchange_figures',
  text: /* sql */ `
    with counted as (select x.* from exchange x where extract(year from x.starts_on) = $1 and x.state in ('HELD', 'CLOSED')),
      came as (select r.*, g.kind, g.region_id from exchange_registration r join counted c on c.id = r.exchange_id left join iged g on g.code = r.iged_code
        where exists (select 1 from exchange_attendance a where a.registration_id = r.id))
    select (select count(*)::int from counted) as held,
      (select count(*)::int from exchange x where extract(year from x.starts_on) = $1 and x.state = 'CANCELLED') as cancelled,
      (select count(*)::int from exchange_registration r join counted c on c.id = r.exchange_id where r.state = 'REGISTERED' and not r.brought_in) as registered,
      (select count(*)::int from came) as attended, (select count(distinct region_id)::int from came) as regions,
      (select count(distinct iged_code)::int from came) as igeds,
      (select count(*)::int from came where duty = 'DIRECTOR' and kind in ('DRE', 'GRE')) as "directorsOfDre",
      (select count(*)::int from came where duty = 'DIRECTOR' and kind = 'UGEL') as "directorsOfUgel",
      (select count(*)::int from exchange_presentation p join counted c on c.id = p.exchange_id where p.presented_at is not null) as presentations`,
};

/** What figures count of exchanges: one definition, here. */
@Injectable()
export class ExchangeFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<ExchangeCount> {
    const row = await this.db.one<ExchangeCount>({ ...OF_YEAR, values: [year] });
    if (!row) throw new Error('A count always answers');
    return row;
  }
}
