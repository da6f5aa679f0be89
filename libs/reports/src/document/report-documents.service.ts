import { Injectable } from '@nestjs/common';
import type { ReportContent, ReportSection } from '../content/report-content.js';
import { partsOf, reportParts } from '../layout/report-parts.js';
import { LaidOutDocuments, type OnProgress } from './laid-out-documents.js';
import { reportFrame, type EditionOf } from './report-data.js';

export type ReportDocumentOptions = {
  /** The date that the document carries. */
  madeAt: Date;
  /** Absent: it says that it is a draft. */
  edition?: EditionOf | null;
  onProgress?: OnProgress;
};

/** A report on paper, and one chapter of it as pages to look at. */
@Injectable()
export class ReportDocuments {
  constructor(private readonly documents: LaidOutDocuments) {}

  /** @throws DomainError DOCUMENTS_BUSY */
  pdf(content: ReportContent, { madeAt, edition = null, onProgress }: ReportDocumentOptions): Promise<Uint8Array> {
    return this.documents.pdf(reportFrame(content, { whole: true, edition }), reportParts(content), madeAt, onProgress);
  }

  /** The pages of one chapter, each an SVG whose letters are drawn. The cover comes with the index. */
  async pages(content: ReportContent, section: ReportSection): Promise<string[]> {
    const whole = section === 'cover';
    const parts = whole ? reportParts(content).map((part) => ({ ...part, blocks: [] })) : partsOf(content, section);
    if (parts.length === 0) return [];
    const pages = await this.documents.pages(reportFrame(content, { whole, edition: null }), parts);
    return whole ? pages.slice(0, Math.max(2, pages.length - parts.length)) : pages;
  }
}
