import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SitemapPages } from '@lib/publications';
import { DOCUMENT_KINDS } from './document-kind.js';
import { KeptEditions } from './kept-editions.js';

/** Search engines learn of every document that anyone may read. */
@Injectable()
export class PublishedSitemap implements OnModuleInit {
  constructor(
    private readonly pages: SitemapPages,
    private readonly editions: KeptEditions,
  ) {}

  onModuleInit(): void {
    for (const kind of DOCUMENT_KINDS)
      this.pages.register(async () => (await this.editions.everyPublic(kind)).map(({ slug, publishedAt }) => ({ path: `${kind.root}/${encodeURIComponent(slug)}`, publishedAt })));
  }
}
