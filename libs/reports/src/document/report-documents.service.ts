import { Injectable } from '@nestjs/common';
import { Documents, type DocumentAssets } from '@lib/documents';
import type { ReportContent, ReportSection } from '../content/report-content.js';
import { partsOf, reportParts } from '../layout/report-parts.js';
import type { ReportPart } from '../layout/report-part.js';
import { linksOf, photosOf, reportData, type EditionOf } from './report-data.js';
import { ReportPictures, type PictureSize } from './report-pictures.js';

const TEMPLATE = 'report';

export type PdfOptions = {
  /** The date that the document carries. */
  madeAt: Date;
  /** Absent: it says that it is a draft. */
  edition?: EditionOf | null;
  /** Which step it is on, and how much of it is done. */
  onProgress?: (step: string, done: number, of: number) => void;
};

type Prepared = { assets: Record<string, Uint8Array>; pictures: Map<string, string>; codes: Map<string, string> };

/** A report on paper, and one chapter of it as pages to look at. */
@Injectable()
export class ReportDocuments {
  constructor(
    private readonly documents: Documents,
    private readonly pictures: ReportPictures,
  ) {}

  /** @throws DomainError DOCUMENTS_BUSY */
  async pdf(content: ReportContent, { madeAt, edition = null, onProgress }: PdfOptions): Promise<Uint8Array> {
    const parts = reportParts(content);
    const { assets, ...names } = await this.prepared(parts, 'PAPER', (done, of) => onProgress?.('Preparando las fotos', done, of));
    const data = reportData(content, { parts, ...names, whole: true, edition });
    onProgress?.('Componiendo las páginas', 0, 1);
    const bytes = await this.documents.render(TEMPLATE, data, assets, { madeAt });
    onProgress?.('Componiendo las páginas', 1, 1);
    return bytes;
  }

  /** The pages of one chapter, each an SVG whose letters are drawn. The cover comes with the index. */
  async pages(content: ReportContent, section: ReportSection): Promise<string[]> {
    const whole = section === 'cover';
    const parts = whole ? reportParts(content).map((part) => ({ ...part, blocks: [] })) : partsOf(content, section);
    if (parts.length === 0) return [];
    const { assets, ...names } = await this.prepared(parts, 'PREVIEW');
    const pages = await this.documents.pages(TEMPLATE, reportData(content, { parts, ...names, whole, edition: null }), assets);
    return whole ? pages.slice(0, Math.max(2, pages.length - parts.length)) : pages;
  }

  private async prepared(parts: readonly ReportPart[], size: PictureSize, onPhoto?: (done: number, of: number) => void): Promise<Prepared> {
    const prepared: Prepared = { assets: {}, pictures: new Map(), codes: new Map() };
    const add = (names: Map<string, string>, key: string, name: string, bytes: DocumentAssets[string]): void => {
      prepared.assets[name] = bytes;
      names.set(key, name);
    };
    for (const [at, link] of linksOf(parts).entries()) add(prepared.codes, link, `qr-${at + 1}.svg`, await this.documents.qr(link));
    const photos = photosOf(parts);
    let done = 0;
    for await (const picture of this.pictures.reduced(photos, size)) {
      done += 1;
      if (picture) add(prepared.pictures, picture.fileId, `photo-${done}.jpg`, picture.bytes);
      onPhoto?.(done, photos.length);
    }
    return prepared;
  }
}
