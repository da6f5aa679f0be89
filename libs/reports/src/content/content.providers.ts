import type { Type } from '@nestjs/common';
import { ReportChapters } from './report-chapters.queries.js';
import { ReportContents } from './report-contents.service.js';
import { ReportHeads } from './report-head.queries.js';

export const contentServices: Type[] = [ReportContents];
export const contentInternals: Type[] = [ReportHeads, ReportChapters];
