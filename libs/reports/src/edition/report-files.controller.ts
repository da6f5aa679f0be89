import { Controller, Get, GoneException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeptObjects } from '@lib/files';
import { Public, Requires } from '@lib/platform';
import { editionIn, isKnown, LONGEST_SLUG, photoAsked } from '../document/served-files.js';
import { DeskReportQueries } from './desk-report.queries.js';
import { Editions, type EditionFiles } from './editions.service.js';

/** What of a published edition is a file, at addresses that stay. `?edicion=1`: as it was then. Whether it answers is asked each time. */
@Public()
@Controller('reportes/:slug')
export class ReportFilesController {
  constructor(
    private readonly editions: Editions,
    private readonly objects: KeptObjects,
  ) {}

  @Get('reporte.pdf')
  async pdf(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { number, pdfName, pdfSha256, pdfLength } = await this.files(slug, request);
    void reply.header('content-disposition', `inline; filename="${slug}-edicion-${number}.pdf"`).type('application/pdf');
    if (isKnown(request, reply, pdfSha256)) return void reply.code(304).send();
    void reply.header('content-length', pdfLength).send(request.method === 'HEAD' ? null : await this.objects.read(pdfName));
  }

  @Get('datos.json')
  async annex(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { annex, annexSha256 } = await this.files(slug, request);
    void reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8');
    if (isKnown(request, reply, annexSha256)) return void reply.code(304).send();
    void reply.send(annex);
  }

  /** `<SHA-256 that the content names>-mediana.webp`, or `-grande.webp`. */
  @Get('fotos/:file')
  async photo(@Param('slug') slug: string, @Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { sha256, form } = photoAsked(file);
    const name = await this.editions.photo(await this.files(slug, request), sha256, form);
    const object = name ? await this.objects.find(name) : null;
    if (!object) throw new NotFoundException();
    void reply.type(object.mediaType);
    if (isKnown(request, reply, object.sha256)) return void reply.code(304).send();
    void reply.header('content-length', object.length).send(request.method === 'HEAD' ? null : await this.objects.read(object.name));
  }

  /** @throws NotFoundException, the same for what does not exist and for what is not public; GoneException for what was withheld */
  private async files(slug: string, request: FastifyRequest): Promise<EditionFiles> {
    const files = slug.length <= LONGEST_SLUG ? await this.editions.files(slug, editionIn(request.url)) : null;
    if (!files) throw new NotFoundException();
    if (files.withheld) throw new GoneException();
    return files;
  }
}

/** The PDF of a trial, for the desk alone. */
@Controller('admin/reportes/prueba')
export class ReportTrialController {
  constructor(
    private readonly queries: DeskReportQueries,
    private readonly objects: KeptObjects,
  ) {}

  @Requires('report.write')
  @Get(':file')
  async trial(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const id = file.replace(/\.pdf$/, '');
    const found = isUUID(id) ? await this.queries.trial(id) : null;
    if (!found) throw new NotFoundException();
    void reply.header('content-disposition', `inline; filename="${found.slug}-prueba.pdf"`).header('cache-control', 'private, no-store').type('application/pdf');
    void reply.send(await this.objects.read(found.name));
  }
}
