import { Injectable } from '@nestjs/common';
import { substance } from '../edition/edition.rules.js';
import { BOOKLET } from '../kept/document-kind.js';
import { KeptEditions } from '../kept/kept-editions.js';
import { BookletCheck } from './booklet-check.service.js';
import type { BookletContent } from './booklet-content.js';
import { BookletContents } from './booklet-contents.service.js';
import { bookletErrors } from './booklet.errors.js';
import type { BookletRow } from './booklet.store.js';

/** The one question before an edition of a booklet: asked when somebody publishes, and again where it is frozen. */
@Injectable()
export class BookletGate {
  constructor(
    private readonly editions: KeptEditions,
    private readonly contents: BookletContents,
    private readonly check: BookletCheck,
  ) {}

  /** Answers what would be frozen. @throws DomainError BOOKLET_EDITION_TAKEN, BOOKLET_ERRATUM_SAYS_NOTHING, BOOKLET_ERRATUM_CHANGES_NOTHING, BOOKLET_REFUSED */
  async assert(row: BookletRow, { number, whatChanged }: { number: number; whatChanged: string }): Promise<BookletContent> {
    if (number !== row.latest + 1) throw bookletErrors.BOOKLET_EDITION_TAKEN();
    const { content, gone } = await this.contents.compose(row);
    if (number > 1) {
      if (whatChanged.trim() === '') throw bookletErrors.BOOKLET_ERRATUM_SAYS_NOTHING({}, 'input.whatChanged');
      if (substance(await this.editions.frozen(BOOKLET, row.id, row.latest)) === substance(content)) throw bookletErrors.BOOKLET_ERRATUM_CHANGES_NOTHING();
    }
    const refusing = (await this.check.of(content, gone)).filter(({ level }) => level === 'REFUSES').length;
    if (refusing > 0) throw bookletErrors.BOOKLET_REFUSED({ refusing });
    return content;
  }
}
