import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type WebinarCount = {
  /** Webinars that took place in the year, closed or not. */
  held: number;
  /** People who registered; it is not who entered. */
  registered: number;
  /** People who entered, each counted once per webinar. */
  connected: number;
  /** Of whoever entered. */
  regions: number;
  igeds: number;
};

/** The year is that of its hour in Lima. $1-$2 the year's moments. */
const OF_YEAR = {
  name: 'webinar_figures',
  text: /* sql */ `
    with counted as (select w.id from webinar w where w.state in ('HELD', 'CLOSED') and w.starts_at >= $1 and w.starts_at < $2),
      came as (select a.*, g.region_id from webinar_attendee a join counted c on c.id = a.webinar_id left join iged g on g.code = a.iged_code where a.connected_at is not null)
    select (select count(*)::int from counted) as held,
      (select count(*)::int from webinar_attendee a join counted c on c.id = a.webinar_id where a.registered_at is not null and a.left_at is null) as registered,
      count(*)::int as connected, count(distinct region_id)::int as regions, count(distinct iged_code)::int as igeds from came`,
};

/** What figures count of webinars: one definition, here. */
@Injectable()
export class WebinarFigures {
  constructor(private readonly db: Database) {}

  async ofYear(year: number): Promise<WebinarCount> {
    const start = (of: number): Date => new Date(`${of}-01-01T00:00:00-05:00`);
    const row = await this.db.one<WebinarCount>({ ...OF_YEAR, values: [start(year), start(year + 1)] });
    if (!row) throw new Error('A count always answers');
    return row;
  }
}
