import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@lib/platform';
import { sendMade } from '../fresh-answer.js';
import { PracticeSheets } from './practice-sheets.js';
import type { PublishedPractice } from './published-practice.rules.js';
import { PublishedPracticeQueries } from './published-practice.queries.js';

const LONGEST_SLUG = 200;
const EDITION = /^[1-9]\d{0,3}$/;

/** Whether it is published is asked each time, before anything that is kept is looked at. */
@Public()
@Controller('practicas/:slug')
export class PracticeSheetsController {
  constructor(
    private readonly queries: PublishedPracticeQueries,
    private readonly sheets: PracticeSheets,
  ) {}

  /** `?edicion=2`: as it was published then. */
  @Get('ficha.pdf')
  async sheet(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const practice = await this.published(slug, editionIn(request.url));
    void reply.header('content-disposition', `inline; filename="${practice.code}-edicion-${practice.version}.pdf"`);
    await sendMade(request, reply, 'application/pdf', await this.sheets.pdf(practice));
  }

  @Get('vista.png')
  async preview(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const practice = await this.published(slug, null);
    // A messenger shows it on a page of another origin.
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    await sendMade(request, reply, 'image/png', this.sheets.preview(practice));
  }

  /** @throws NotFoundException, the same for what does not exist and for what is not public */
  private async published(slug: string, edition: number | null): Promise<PublishedPractice> {
    const practice = slug.length <= LONGEST_SLUG ? await this.queries.version(slug, edition) : null;
    if (!practice) throw new NotFoundException();
    return practice;
  }
}

/** null: the one of today. @throws NotFoundException when it is no number, or several */
function editionIn(url: string): number | null {
  const [edition, ...others] = new URL(url, 'http://portal').searchParams.getAll('edicion');
  if (edition === undefined) return null;
  if (others.length > 0 || !EDITION.test(edition)) throw new NotFoundException();
  return Number(edition);
}
