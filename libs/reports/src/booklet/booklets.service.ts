import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, type Viewer } from '@lib/platform';
import { bookletErrors } from './booklet.errors.js';
import type { SaveBookletInput } from './booklet.inputs.js';
import { bookletSlug } from './booklet.lines.js';
import { BookletStore, type BookletRow } from './booklet.store.js';

/** A booklet while it is prepared: how it is called, which cases, and in which order. Over what was on the screen. */
@Injectable()
export class Booklets {
  constructor(
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: BookletStore,
  ) {}

  /** The id is made by the browser; the same booklet saved again changes nothing. @throws DomainError BOOKLET_STALE, BOOKLET_CASE_UNKNOWN */
  async save(viewer: Viewer, { id, revision, title, caseIds }: SaveBookletInput): Promise<void> {
    const before = await this.store.held(id);
    const wanted = { title, caseIds: [...new Set(caseIds)] };
    if (before && isSame(before, wanted)) return;
    if ((before?.revision ?? 0) !== revision) throw before ? bookletErrors.BOOKLET_STALE() : bookletErrors.BOOKLET_NOT_FOUND();
    const added = wanted.caseIds.filter((one) => !before?.caseIds.includes(one));
    if (!(await this.store.allChoosable(added))) throw bookletErrors.BOOKLET_CASE_UNKNOWN({}, 'input.caseIds');
    // What was published keeps its address, whatever it is called afterwards.
    const slug = before && before.latest > 0 ? before.slug : await this.freeSlug(title, id);
    await this.store.save({ id, slug, ...wanted }, viewer.accountId, this.clock.now());
    await this.auditor.record({ actor: viewer.accountId, action: before ? 'booklet.save' : 'booklet.create', target: id, detail: { title, cases: wanted.caseIds.length } });
  }

  private async freeSlug(title: string, id: string): Promise<string> {
    for (let tries = 0; tries < 50; tries += 1) {
      const slug = bookletSlug(title, tries);
      if (await this.store.isSlugFree(slug, id)) return slug;
    }
    return `${bookletSlug(title, 0).slice(0, 60)}-${id.slice(0, 8)}`;
  }
}

function isSame(before: BookletRow, wanted: Pick<BookletRow, 'title' | 'caseIds'>): boolean {
  const of = ({ title, caseIds }: typeof wanted): string => JSON.stringify([title, caseIds]);
  return of(before) === of(wanted);
}
