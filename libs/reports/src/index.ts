import type { Type } from '@nestjs/common';
import { editionAdminResolvers, editionMemberResolvers } from './edition/edition.providers.js';

export const reportsMemberResolvers: Type[] = [...editionMemberResolvers];
export const reportsAdminResolvers: Type[] = [...editionAdminResolvers];

export { ReportsModule } from './reports.module.js';
export type { ReportContent, ReportFigure, ReportSection, ReportTexts, TextKey } from './content/report-content.js';
export { helpOf, titleOf } from './content/report-words.js';
export { ReportContents } from './content/report-contents.service.js';
export { ReportCheck } from './check/report-check.service.js';
export type { CheckLine } from './check/check-line.js';
export { ReportDocuments, type PdfOptions } from './document/report-documents.service.js';
export { Editions, reportsStatement, type PublishedEdition } from './edition/editions.service.js';
export { deskReportsStatement } from './edition/desk-report.queries.js';
export { MakingRunner } from './edition/making-runner.js';
export { Makings } from './edition/makings.service.js';
export { ReportTexts as ReportTextVerbs } from './edition/report-texts.service.js';
export { reportParts } from './layout/report-parts.js';
