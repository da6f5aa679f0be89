import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AdvisoryModule } from '@lib/advisory';
import { ExchangesModule } from '@lib/exchanges';
import { MembersModule } from '@lib/members';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { WebinarsModule } from '@lib/webinars';
import { AttendanceFilesController } from './exchange/attendance-files.controller.js';
import { FiguresOfExchange } from './exchange/exchange-reading.js';
import { AttendanceImporter } from './importing/attendance.importer.js';
import { AdvisoryImporter } from './importing/advisory.importer.js';
import { ImportFilesController, SHEET_TYPE } from './importing/import-files.controller.js';
import { ImportQueries } from './importing/import.queries.js';
import { ImportRunner } from './importing/import-runner.js';
import { ImportStore } from './importing/import.store.js';
import { Importers } from './importing/importers.js';
import { Imports } from './importing/imports.service.js';
import { KnownNames } from './importing/known.queries.js';
import { MemberImporter } from './importing/member.importer.js';
import { PracticeImporter } from './importing/practice.importer.js';
import { DownloadPlaces } from './open-data/download-places.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenData } from './open-data/open-data.service.js';
import { Figures } from './reading/figures.service.js';
import { FigureThresholds } from './thresholds/thresholds.service.js';
import { PageVisits } from './visits/page-visits.js';

const importing = [KnownNames, MemberImporter, PracticeImporter, AdvisoryImporter, AttendanceImporter, Importers, ImportStore, ImportRunner];

@Module({
  imports: [AdvisoryModule, ExchangesModule, MembersModule, PracticesModule, RecognitionModule, WebinarsModule],
  controllers: [AttendanceFilesController, OpenDataController, ImportFilesController],
  providers: [FigureThresholds, Figures, FiguresOfExchange, PageVisits, OpenData, { provide: DownloadPlaces, useFactory: () => new DownloadPlaces() }, ...importing, Imports, ImportQueries],
  exports: [FigureThresholds, Figures, FiguresOfExchange, PageVisits, OpenData, Imports, ImportQueries, ImportRunner],
})
export class FiguresModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  /** A spreadsheet is not read into memory before its right was asked for. */
  onModuleInit(): void {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    if (fastify && !fastify.hasContentTypeParser(SHEET_TYPE)) fastify.addContentTypeParser(SHEET_TYPE, (_request, payload, done) => done(null, payload));
  }
}
