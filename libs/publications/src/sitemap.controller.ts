import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, Public, type Config } from '@lib/platform';
import { sendFresh } from './fresh-answer.js';
import { SitemapPages } from './sitemap-pages.js';
import { SitemapQueries } from './sitemap.queries.js';
import { robots, sitemap } from './sitemap.rules.js';

@Public()
@Controller()
export class SitemapController {
  constructor(
    private readonly queries: SitemapQueries,
    private readonly pages: SitemapPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sitemap.xml')
  async map(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const practices = await this.queries.practices();
    sendFresh(request, reply, 'application/xml; charset=utf-8', sitemap(this.config.publicUrl, practices, await this.pages.all()));
  }

  @Get('robots.txt')
  robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendFresh(request, reply, 'text/plain; charset=utf-8', robots(this.config.publicUrl));
  }
}
