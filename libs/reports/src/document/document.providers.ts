import type { Type } from '@nestjs/common';
import { LaidOutDocuments } from './laid-out-documents.js';
import { ReportDocuments } from './report-documents.service.js';
import { ReportPictures } from './report-pictures.js';

export const documentServices: Type[] = [ReportDocuments];
export const documentInternals: Type[] = [LaidOutDocuments, ReportPictures];
