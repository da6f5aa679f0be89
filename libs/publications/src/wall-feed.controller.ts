import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, Public, type Config } from '@lib/platform';
import { atomFeed } from './atom.rules.js';
import { sendFresh } from './fresh-answer.js';
import { WallFeedQueries, type FeedFilter, type FeedNames } from './wall-feed.queries.js';

const CODE = /^[\w-]{1,80}$/;

@Public()
@Controller()
export class WallFeedController {
  constructor(
    private readonly queries: WallFeedQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('muro.atom')
  async wall(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { searchParams } = new URL(request.url, 'http://portal');
    const filter = { region: codeIn(searchParams, 'region'), theme: codeIn(searchParams, 'tema') };
    const names = await this.queries.names(filter);
    if (!names) throw new NotFoundException();
    const query = queryOf(filter);
    const feed = { title: titleOf(names), self: `/muro.atom${query}`, page: `/muro${query}`, origin: this.config.publicUrl };
    sendFresh(
      request,
      reply,
      'application/atom+xml; charset=utf-8',
      atomFeed({ ...feed, entries: await this.queries.latest(filter) }),
    );
  }
}

/** null when it is not asked for. @throws NotFoundException when it is no code at all, or several */
function codeIn(search: URLSearchParams, name: string): string | null {
  const [value, ...others] = search.getAll(name);
  if (value === undefined || value === '') return null;
  if (others.length > 0 || !CODE.test(value)) throw new NotFoundException();
  return value;
}

function queryOf({ region, theme }: FeedFilter): string {
  const search = new URLSearchParams();
  if (region !== null) search.set('region', region);
  if (theme !== null) search.set('tema', theme);
  return search.size > 0 ? `?${search.toString()}` : '';
}

function titleOf({ regionName, themeName }: FeedNames): string {
  return ['Prácticas de gestión educativa', themeName, regionName].filter(Boolean).join(' · ');
}
