import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { log } from '@lib/platform';
import type { CompileRequest } from './compiler-process.js';
import { Compilers } from './compilers.js';
import { fingerprintOf, prepared, type Asked, type DocumentAssets } from './asked.js';
import type { DocumentData } from './inert-data.rules.js';
import { RecentBytes } from './recent-bytes.js';
import { svgPages } from './svg-pages.js';

export type DocumentOptions = {
  /** The date that the document carries; equal requests with the same one give the same bytes. */
  madeAt: Date;
};

const KEPT_BYTES = 32 * 1024 * 1024;

@Injectable()
export class Documents {
  private readonly recent = new RecentBytes(KEPT_BYTES);

  constructor(private readonly compilers: Compilers) {}

  /** The PDF. @throws DomainError DOCUMENTS_BUSY when too many wait */
  async render(template: string, data: DocumentData, assets: DocumentAssets, { madeAt }: DocumentOptions): Promise<Uint8Array> {
    const asked = prepared(template, data, assets, madeAt);
    return this.recent.get(`pdf:${fingerprintOf(asked)}`, () => this.pdf(asked));
  }

  /** As an SVG whose letters are drawn: it needs no font where it is shown. Pages follow each other downwards. */
  async draw(template: string, data: DocumentData, assets: DocumentAssets): Promise<Uint8Array> {
    const asked = prepared(template, data, assets, new Date(0));
    return this.compilers.compile({ ...asked, form: 'svg' });
  }

  /** Each page as an SVG of its own, all of one size. */
  async pages(template: string, data: DocumentData, assets: DocumentAssets): Promise<string[]> {
    return svgPages(Buffer.from(await this.draw(template, data, assets)).toString('utf8'));
  }

  /** Equal for equal bytes of `render` and of `draw`: an ETag that costs no compiling. */
  fingerprint(template: string, data: DocumentData, assets: DocumentAssets, { madeAt }: DocumentOptions): string {
    return fingerprintOf(prepared(template, data, assets, madeAt));
  }

  /** The code of an address as an SVG, for a template to show. */
  async qr(text: string): Promise<Uint8Array> {
    return Buffer.from(await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }));
  }

  private pdf(asked: Asked): Promise<Uint8Array> {
    const compile = (form: CompileRequest['form']): Promise<Uint8Array> => this.compilers.compile({ ...asked, form });
    return compile('ua-1').catch((error: Error) => {
      if (!error.message.includes('PDF/UA-1')) throw error;
      // A sign that no font has: the pages are the same, with their tags, but the document does not claim the standard.
      log.info({ template: asked.template }, 'a document was made without PDF/UA-1');
      return compile('tagged');
    });
  }
}
