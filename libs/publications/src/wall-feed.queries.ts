import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { FeedEntry } from './atom.rules.js';

const LATEST = 50;
/** At most one of each: the closed set of statements has four texts. */
export type FeedFilter = { region: string | null; theme: string | null };
export type FeedNames = { regionName: string | null; themeName: string | null };

const NAMES = {
  name: 'feed_names',
  text: /* sql */ `select (select name from region where id = $1::text) as "regionName", (select name from theme where id = $2::text) as "themeName"`,
};

@Injectable()
export class WallFeedQueries {
  constructor(private readonly db: Database) {}

  /** How the filter is called; null when its region or theme does not exist. */
  async names({ region, theme }: FeedFilter): Promise<FeedNames | null> {
    const names = await this.db.one<FeedNames>({ ...NAMES, values: [region, theme] });
    if (!names || (region !== null && names.regionName === null) || (theme !== null && names.themeName === null)) return null;
    return names;
  }

  latest({ region, theme }: FeedFilter): Promise<FeedEntry[]> {
    const conditions = ['p.published_version is not null'];
    const values: string[] = [];
    if (region !== null) conditions.push(`p.region_id = $${values.push(region)}`);
    if (theme !== null) conditions.push(`p.theme_id = $${values.push(theme)}`);
    return this.db.rows<FeedEntry>({
      name: `wall_feed${region === null ? '' : '_region'}${theme === null ? '' : '_theme'}`,
      text: /* sql */ `select p.id, p.slug, p.title, p.summary, i.name as "leadIgedName", t.name as "themeName", r.name as "regionName",
          p.published_version as version, p.published_at as "publishedAt"
        from (select * from practice p where ${conditions.join(' and ')} order by p.published_at desc, p.id desc limit ${LATEST}) p
        join iged i on i.code = p.lead_iged_code join theme t on t.id = p.theme_id join region r on r.id = p.region_id
        order by p.published_at desc, p.id desc`,
      values,
    });
  }
}
