import { Injectable } from '@nestjs/common';
import { LaidOutDocuments } from '../document/laid-out-documents.js';
import type { SavedHead } from '../edition/desk-report.queries.js';
import type { DeskReportText } from '../edition/desk-report.types.js';
import { BOOKLET } from '../kept/document-kind.js';
import { KeptEditions } from '../kept/kept-editions.js';
import { BOOKLET_TEXTS, type BookletContent } from './booklet-content.js';
import { BookletCheck } from './booklet-check.service.js';
import { BookletContents } from './booklet-contents.service.js';
import { bookletErrors } from './booklet.errors.js';
import type { BookletPreviewArgs } from './booklet.inputs.js';
import { bookletFrame, bookletParts } from './booklet.parts.js';
import { BookletStore } from './booklet.store.js';
import { DeskBookletQueries } from './desk-booklet.queries.js';
import type { DeskBooklet } from './desk-booklet.types.js';

/** The cover and the index. */
const COVER_PAGES = 2;

/** What whoever prepares a booklet sees of it. */
@Injectable()
export class DeskBooklets {
  constructor(
    private readonly queries: DeskBookletQueries,
    private readonly store: BookletStore,
    private readonly contents: BookletContents,
    private readonly check: BookletCheck,
    private readonly editions: KeptEditions,
    private readonly documents: LaidOutDocuments,
  ) {}

  async one(id: string): Promise<DeskBooklet | null> {
    const row = await this.store.find(id);
    const shown = row && (await this.queries.one(id));
    if (!row || !shown) return null;
    const { content, gone } = await this.contents.compose(row);
    const lines = await this.check.of(content, gone);
    const { saved, ...booklet } = shown;
    const frozen = row.latest > 0 ? await this.editions.frozen<BookletContent>(BOOKLET, id, row.latest) : null;
    return { ...booklet, texts: shownTexts(content, frozen, saved), lines: lines.map(({ level, ...line }) => ({ ...line, refuses: level === 'REFUSES' })) };
  }

  /** The pages of one chapter, or of the cover with the index, with what is being written. @throws DomainError BOOKLET_NOT_FOUND */
  async preview({ bookletId, section, body }: BookletPreviewArgs): Promise<string[]> {
    const row = await this.store.reachable(bookletId);
    const written = body == null ? row : { ...row, ...(section === 'presentation' ? { introduction: body } : {}), ...(section === 'closing' ? { closing: body } : {}) };
    const { content } = await this.contents.compose(written);
    const whole = section === 'cover';
    const all = bookletParts(content);
    // The index tells true pages only when the whole of it is laid out.
    const parts = whole ? all : all.filter((part) => part.section === section || part.section === `chapter:${section}`);
    if (parts.length === 0) {
      if (section === 'presentation' || section === 'closing') return [];
      throw bookletErrors.BOOKLET_NOT_FOUND();
    }
    const pages = await this.documents.pages(bookletFrame(content, { whole, edition: null }), parts);
    return whole ? pages.slice(0, COVER_PAGES) : pages;
  }
}

const saidIn = ({ introduction, closing }: BookletContent) => ({ presentation: introduction, closing });

/** It has no proposals: what nobody wrote is empty. */
function shownTexts(content: BookletContent, frozen: BookletContent | null, saved: readonly SavedHead[]): DeskReportText[] {
  return BOOKLET_TEXTS.map(({ key, ...about }) => {
    const text = saidIn(content)[key];
    const latest = saved.find((one) => one.key === key);
    const changed = frozen !== null && saidIn(frozen)[key] !== text;
    return { key, ...about, text, own: text !== '', revision: latest?.revision ?? 0, byName: latest?.byName ?? null, at: latest ? new Date(latest.at) : null, changed };
  });
}
