import { Injectable } from '@nestjs/common';
import type { Page } from '@lib/kernel';
import { textLength, type Viewer } from '@lib/platform';
import type { ReportRevision, SavedReportText } from '../edition/desk-report.types.js';
import { reportErrors } from '../edition/report.errors.js';
import { BOOKLET } from '../kept/document-kind.js';
import { KeptTexts } from '../kept/kept-texts.service.js';
import { BOOKLET_TEXTS } from './booklet-content.js';
import { bookletErrors } from './booklet.errors.js';
import type { BookletTextArgs, RestoreBookletTextInput, SaveBookletTextInput } from './booklet.inputs.js';
import { BookletStore } from './booklet.store.js';

/** How a booklet opens and how it ends, kept save by save as the texts of a report are. */
@Injectable()
export class BookletTexts {
  constructor(
    private readonly store: BookletStore,
    private readonly kept: KeptTexts,
  ) {}

  /** @throws DomainError BOOKLET_NOT_FOUND, REPORT_TEXT_UNKNOWN, REPORT_TEXT_TOO_LONG, REPORT_TEXT_STALE, REPORT_TEXT_ID_TAKEN */
  async save(viewer: Viewer, { bookletId, ...text }: SaveBookletTextInput): Promise<SavedReportText> {
    await this.held(bookletId, text.key, text.body);
    return this.kept.save(viewer, BOOKLET, bookletId, text);
  }

  /** @throws DomainError as `save`, and REPORT_REVISION_UNKNOWN */
  async restore(viewer: Viewer, { bookletId, ...text }: RestoreBookletTextInput): Promise<SavedReportText> {
    await this.held(bookletId, text.key, '');
    return this.kept.restore(viewer, BOOKLET, bookletId, text);
  }

  history({ bookletId, ...place }: BookletTextArgs): Promise<Page<ReportRevision>> {
    return this.kept.history(BOOKLET, { ...place, documentId: bookletId });
  }

  private async held(bookletId: string, key: string, body: string): Promise<void> {
    if (!(await this.store.held(bookletId))) throw bookletErrors.BOOKLET_NOT_FOUND();
    const known = BOOKLET_TEXTS.find((one) => one.key === key);
    if (!known) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'input.key');
    const [length, max] = [textLength(body), known.limit];
    if (length > max) throw reportErrors.REPORT_TEXT_TOO_LONG({ max, length }, 'input.body');
  }
}
