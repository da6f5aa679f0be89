import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@lib/platform';
import { BOOKLET } from '../kept/document-kind.js';
import { ServedEditions } from '../kept/served-editions.js';

/** What of a published booklet is a file. */
@Public()
@Controller('cartillas/:slug')
export class BookletFilesController {
  constructor(private readonly served: ServedEditions) {}

  @Get('cartilla.pdf')
  pdf(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.served.pdf(BOOKLET, slug, request, reply);
  }

  @Get('fotos/:file')
  photo(@Param('slug') slug: string, @Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.served.photo(BOOKLET, slug, file, request, reply);
  }
}
