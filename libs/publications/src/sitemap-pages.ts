import { Injectable } from '@nestjs/common';
import type { PublishedAddress } from './sitemap.rules.js';

/** Where the libs above tell which of their pages a search engine may know: each registers itself when its module starts. */
@Injectable()
export class SitemapPages {
  private readonly sources: (() => Promise<PublishedAddress[]>)[] = [];

  register(source: () => Promise<PublishedAddress[]>): void {
    this.sources.push(source);
  }

  async all(): Promise<PublishedAddress[]> {
    const pages: PublishedAddress[] = [];
    for (const source of this.sources) pages.push(...(await source()));
    return pages;
  }
}
