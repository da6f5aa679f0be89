import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { PublishedPage } from './sitemap.rules.js';

/** A sitemap holds 50 000 addresses; the house plans for some hundreds in force and benches with 20 000. */
const MOST = 49_000;

@Injectable()
export class SitemapQueries {
  constructor(private readonly db: Database) {}

  practices(): Promise<PublishedPage[]> {
    return this.db.rows<PublishedPage>({
      name: 'sitemap',
      text: /* sql */ `select slug, published_at as "publishedAt" from practice
        where published_version is not null order by published_at desc, id desc limit ${MOST}`,
    });
  }
}
