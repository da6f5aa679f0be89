import { Module } from '@nestjs/common';
import { SitemapController } from './sitemap.controller.js';
import { SitemapQueries } from './sitemap.queries.js';
import { WallFeedController } from './wall-feed.controller.js';
import { WallFeedQueries } from './wall-feed.queries.js';

@Module({ controllers: [WallFeedController, SitemapController], providers: [WallFeedQueries, SitemapQueries] })
export class PublicationsModule {}
