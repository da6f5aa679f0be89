import type { Type } from '@nestjs/common';

export const reportsMemberResolvers: Type[] = [];
export const reportsAdminResolvers: Type[] = [];

export { ReportsModule } from './reports.module.js';
export type { ReportContent, ReportFigure, ReportSection, ReportTexts, TextKey } from './content/report-content.js';
export { helpOf, titleOf } from './content/report-words.js';
export { ReportContents } from './content/report-contents.service.js';
export { ReportCheck } from './check/report-check.service.js';
export type { CheckLine } from './check/check-line.js';
export { ReportDocuments, type PdfOptions } from './document/report-documents.service.js';
export { reportParts } from './layout/report-parts.js';
