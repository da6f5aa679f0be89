import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeptObjects } from '@lib/files';
import { Public, Requires } from '@lib/platform';
import { REPORT } from '../kept/document-kind.js';
import { ServedEditions } from '../kept/served-editions.js';
import { isKnown } from '../kept/served-files.js';
import { DeskReportQueries } from './desk-report.queries.js';
import { Editions } from './editions.service.js';

/** What of a published report is a file. */
@Public()
@Controller('reportes/:slug')
export class ReportFilesController {
  constructor(
    private readonly served: ServedEditions,
    private readonly editions: Editions,
  ) {}

  @Get('reporte.pdf')
  pdf(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.served.pdf(REPORT, slug, request, reply);
  }

  /** No words of a person are in it. */
  @Get('datos.json')
  async annex(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { documentId, number } = await this.served.asked(REPORT, slug, request);
    const found = await this.editions.annex(documentId, number);
    if (!found) throw new NotFoundException();
    void reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8');
    if (isKnown(request, reply, found.sha256)) return void reply.code(304).send();
    void reply.send(found.annex);
  }

  @Get('fotos/:file')
  photo(@Param('slug') slug: string, @Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.served.photo(REPORT, slug, file, request, reply);
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
