import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SitemapPages } from '@lib/publications';
import { BookletQueries } from './booklet.queries.js';

/** Search engines learn of every booklet that was published. */
@Injectable()
export class BookletSitemap implements OnModuleInit {
  constructor(
    private readonly pages: SitemapPages,
    private readonly booklets: BookletQueries,
  ) {}

  onModuleInit(): void {
    this.pages.register(async () => {
      const booklets = await this.booklets.everyPublic();
      return booklets.map(({ slug, publishedAt }) => ({ path: `/cartillas/${encodeURIComponent(slug)}`, publishedAt }));
    });
  }
}
