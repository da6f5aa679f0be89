import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeptObjects } from '@lib/files';
import { Public } from '@lib/platform';
import { editionIn, isKnown, LONGEST_SLUG, photoAsked } from '../document/served-files.js';
import { BookletQueries, type BookletFiles } from './booklet.queries.js';

/** What of a published booklet is a file, at addresses that stay. `?edicion=1`: as it was then. */
@Public()
@Controller('cartillas/:slug')
export class BookletFilesController {
  constructor(
    private readonly queries: BookletQueries,
    private readonly objects: KeptObjects,
  ) {}

  @Get('cartilla.pdf')
  async pdf(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { number, pdfName, pdfSha256, pdfLength } = await this.files(slug, request);
    void reply.header('content-disposition', `inline; filename="${slug}-edicion-${number}.pdf"`).type('application/pdf');
    if (isKnown(request, reply, pdfSha256)) return void reply.code(304).send();
    void reply.header('content-length', pdfLength).send(request.method === 'HEAD' ? null : await this.objects.read(pdfName));
  }

  /** `<SHA-256 that the content names>-mediana.webp`, or `-grande.webp`. */
  @Get('fotos/:file')
  async photo(@Param('slug') slug: string, @Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = photoAsked(file);
    const name = await this.queries.photo(await this.files(slug, request), asked.sha256, asked.form);
    const object = name ? await this.objects.find(name) : null;
    if (!object) throw new NotFoundException();
    void reply.type(object.mediaType);
    if (isKnown(request, reply, object.sha256)) return void reply.code(304).send();
    void reply.header('content-length', object.length).send(request.method === 'HEAD' ? null : await this.objects.read(object.name));
  }

  /** @throws NotFoundException, the same for what does not exist and for what is not public */
  private async files(slug: string, request: FastifyRequest): Promise<BookletFiles> {
    const files = slug.length <= LONGEST_SLUG ? await this.queries.files(slug, editionIn(request.url)) : null;
    if (!files) throw new NotFoundException();
    return files;
  }
}
