import './reports.personal.js';
import type { Type } from '@nestjs/common';
import { bookletAdminResolvers, bookletMemberResolvers } from './booklet/booklet.providers.js';
import { editionAdminResolvers, editionMemberResolvers } from './edition/edition.providers.js';
import { ReportPageResolver } from './page/report-page.resolver.js';

export const reportsMemberResolvers: Type[] = [...bookletMemberResolvers, ...editionMemberResolvers, ReportPageResolver];
export const reportsAdminResolvers: Type[] = [...bookletAdminResolvers, ...editionAdminResolvers];

export { ReportsModule } from './reports.module.js';
export type { ReportContent, ReportFigure, ReportSection, ReportTexts, TextKey } from './content/report-content.js';
export { helpOf, titleOf } from './content/report-words.js';
export { ReportContents } from './content/report-contents.service.js';
export { ReportCheck } from './check/report-check.service.js';
export type { CheckLine } from './check/check-line.js';
export { ReportDocuments, type ReportDocumentOptions } from './document/report-documents.service.js';
export { reportParts } from './layout/report-parts.js';
export { Editions, reportsStatement, type PublishedEdition } from './edition/editions.service.js';
export { deskReportsStatement } from './edition/desk-report.queries.js';
export { MakingRunner } from './edition/making-runner.js';
export { Makings } from './edition/makings.service.js';
export { ReportTexts as ReportTextVerbs } from './edition/report-texts.service.js';
export { BookletPublishing } from './booklet/booklet-publishing.service.js';
export { BookletQueries, bookletsStatement } from './booklet/booklet.queries.js';
export { BookletTexts } from './booklet/booklet-texts.service.js';
export { Booklets } from './booklet/booklets.service.js';
export { deskBookletsStatement } from './booklet/desk-booklet.queries.js';
