import { Module } from '@nestjs/common';
import { DocumentsModule } from '@lib/documents';
import { PracticeSheetsController } from './sheet/practice-sheets.controller.js';
import { PracticeSheets } from './sheet/practice-sheets.js';
import { PublishedPracticeQueries } from './sheet/published-practice.queries.js';
import { SitemapController } from './sitemap.controller.js';
import { SitemapPages } from './sitemap-pages.js';
import { SitemapQueries } from './sitemap.queries.js';
import { WallFeedController } from './wall-feed.controller.js';
import { WallFeedQueries } from './wall-feed.queries.js';

@Module({
  imports: [DocumentsModule],
  controllers: [WallFeedController, SitemapController, PracticeSheetsController],
  providers: [WallFeedQueries, SitemapQueries, SitemapPages, PracticeSheets, PublishedPracticeQueries],
  exports: [SitemapPages],
})
export class PublicationsModule {}
