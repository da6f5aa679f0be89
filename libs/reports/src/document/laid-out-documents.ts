import { Injectable } from '@nestjs/common';
import { Documents, type DocumentAssets } from '@lib/documents';
import type { ReportPart } from '../layout/report-part.js';
import { laidOutData, linksOf, photosOf, type DocumentFrame } from './report-data.js';
import type { PictureSize } from './picture-size.rules.js';
import { ReportPictures } from './report-pictures.js';

const TEMPLATE = 'report';

/** Which step it is on, and how much of it is done. */
export type OnProgress = (step: string, done: number, of: number) => void;
type Prepared = { assets: Record<string, Uint8Array>; pictures: Map<string, string>; codes: Map<string, string> };

/** Whatever is laid out in parts, on paper: a report, a booklet. */
@Injectable()
export class LaidOutDocuments {
  constructor(
    private readonly documents: Documents,
    private readonly pictures: ReportPictures,
  ) {}

  /** @param madeAt the date that the document carries @throws DomainError DOCUMENTS_BUSY */
  async pdf(frame: DocumentFrame, parts: readonly ReportPart[], madeAt: Date, onProgress?: OnProgress): Promise<Uint8Array> {
    const { assets, pictures, codes } = await this.prepared(parts, 'PAPER', (done, of) => onProgress?.('Preparando las fotos', done, of));
    onProgress?.('Componiendo las páginas', 0, 1);
    const bytes = await this.documents.render(TEMPLATE, laidOutData(frame, parts, pictures, codes), assets, { madeAt });
    onProgress?.('Componiendo las páginas', 1, 1);
    return bytes;
  }

  /** Each page an SVG whose letters are drawn, with photos to look at and not to print. */
  async pages(frame: DocumentFrame, parts: readonly ReportPart[]): Promise<string[]> {
    const { assets, pictures, codes } = await this.prepared(parts, 'PREVIEW');
    return this.documents.pages(TEMPLATE, laidOutData(frame, parts, pictures, codes), assets);
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
