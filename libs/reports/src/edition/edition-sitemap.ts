import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SitemapPages } from '@lib/publications';
import { Editions } from './editions.service.js';

/** Search engines learn of every report that anyone may read. */
@Injectable()
export class EditionSitemap implements OnModuleInit {
  constructor(
    private readonly pages: SitemapPages,
    private readonly editions: Editions,
  ) {}

  onModuleInit(): void {
    this.pages.register(async () => {
      const reports = await this.editions.everyPublic();
      return reports.map(({ slug, publishedAt }) => ({ path: `/reportes/${encodeURIComponent(slug)}`, publishedAt }));
    });
  }
}
