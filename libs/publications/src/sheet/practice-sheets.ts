import { Inject, Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Documents, RecentBytes } from '@lib/documents';
import { CONFIG, type Config } from '@lib/platform';
import type { PublishedPractice } from './published-practice.rules.js';
import { previewData } from './preview-data.rules.js';
import { sheetData } from './sheet-data.rules.js';

export type Made = { tag: string; make: () => Promise<Uint8Array> };

const SHEET = 'practice-sheet';
const PREVIEW = 'practice-preview';
const PREVIEW_BYTES = 16 * 1024 * 1024;
/** Pixels of the preview, twice the points of its template. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** The sheet to print and the picture of a link, each known by a tag before it is made. */
@Injectable()
export class PracticeSheets {
  private readonly previews = new RecentBytes(PREVIEW_BYTES);

  constructor(
    private readonly documents: Documents,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async pdf(practice: PublishedPractice): Promise<Made> {
    const data = sheetData(practice, this.config.publicUrl);
    const assets = { 'qr.svg': await this.documents.qr(data.address) };
    const options = { madeAt: practice.admittedAt };
    return {
      tag: this.documents.fingerprint(SHEET, data, assets, options),
      make: () => this.documents.render(SHEET, data, assets, options),
    };
  }

  preview(practice: PublishedPractice): Made {
    const data = previewData(practice);
    const tag = this.documents.fingerprint(PREVIEW, data, {}, { madeAt: new Date(0) });
    return { tag, make: () => this.previews.get(tag, () => this.picture(data)) };
  }

  private async picture(data: ReturnType<typeof previewData>): Promise<Uint8Array> {
    const svg = await this.documents.draw(PREVIEW, data, {});
    const { width, height } = PREVIEW_SIZE;
    return sharp(Buffer.from(svg), { density: 144 })
      .resize(width, height, { fit: 'fill' })
      .png({ palette: true, colours: 128 })
      .toBuffer();
  }
}
