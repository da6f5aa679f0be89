import type { Type } from '@nestjs/common';
import { DeskReportQueries } from './desk-report.queries.js';
import { DeskReports } from './desk-reports.service.js';
import { EditionFreezer } from './edition-freezer.js';
import { EditionGate } from './edition-gate.js';
import { Editions } from './editions.service.js';
import { MakingRunner } from './making-runner.js';
import { MakingStore } from './making.store.js';
import { Makings } from './makings.service.js';
import { ReportFilesController, ReportTrialController } from './report-files.controller.js';
import { ReportLinkResolver } from './report-link.resolver.js';
import { ReportNewsHandlers } from './report-news.handlers.js';
import { ReportTexts } from './report-texts.service.js';
import { ReportAdminResolver } from './report.admin.resolver.js';
import { ReportStore } from './report.store.js';

export const editionControllers: Type[] = [ReportTrialController, ReportFilesController];
export const editionMemberResolvers: Type[] = [ReportLinkResolver];
export const editionAdminResolvers: Type[] = [ReportAdminResolver];
/** What the doors and other rooms use. */
export const editionServices: Type[] = [DeskReportQueries, DeskReports, Editions, MakingRunner, Makings, ReportTexts];
export const editionInternals: Type[] = [EditionFreezer, EditionGate, MakingStore, ReportNewsHandlers, ReportStore];
