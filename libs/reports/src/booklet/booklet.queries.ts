import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import { BOOKLET, latestOf } from '../kept/document-kind.js';
import { withheldOf } from '../kept/withholdings.service.js';
import type { BookletContent } from './booklet-content.js';
import type { BookletEditionLine, BookletListRow } from './booklet.types.js';

const WITHHELD = withheldOf(BOOKLET);
const SHOWN = /* sql */ `e.number, e.published_at as "publishedAt", e.content->'booklet'->>'title' as title, jsonb_array_length(e.content->'cases') as "caseCount",
  array(select distinct c->>'regionName' from jsonb_array_elements(e.content->'cases') c where c->>'regionName' <> '' order by 1) as "regionNames"`;

/** Those that were published, the newest first; the page is cut before. $1-$2 the cursor. */
const LISTS: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    with cut as materialized (select f.booklet_id, f.published_at from booklet_edition f where f.number = 1
      and not exists (select from booklet_edition e ${WITHHELD} where e.booklet_id = f.booklet_id and e.number = ${latestOf(BOOKLET, 'f.booklet_id')} and h.withheld)
      and ($1::timestamptz is null or (f.published_at, f.booklet_id) < ($1::timestamptz, $2::uuid)) order by f.published_at desc, f.booklet_id desc limit ${size + 1})
    select b.id, b.slug, f.published_at as "firstAt", ${SHOWN} from cut f join case_booklet b on b.id = f.booklet_id
      join booklet_edition e on e.booklet_id = b.id and e.number = ${latestOf(BOOKLET, 'b.id')}
    order by f.published_at desc, b.id desc`,
  ]),
);
const ONE = {
  name: 'booklet_published',
  text: /* sql */ `
    select b.slug, ${SHOWN}, ${latestOf(BOOKLET, 'b.id')} as latest, e.what_changed as "whatChanged",
      e.content_sha256 as "contentSha256", e.pdf_sha256 as "pdfSha256", e.pdf_length as "pdfLength", case when h.withheld then h.reason else '' end as "withheldReason",
      case when not coalesce(h.withheld, false) then e.content end as content,
      (select json_agg(json_build_object('number', e.number, 'publishedAt', e.published_at, 'whatChanged', e.what_changed, 'withheld', coalesce(h.withheld, false)) order by e.number desc)
        from booklet_edition e ${WITHHELD} where e.booklet_id = b.id) as editions
    from case_booklet b join booklet_edition e on e.booklet_id = b.id and e.number = coalesce($2::int, ${latestOf(BOOKLET, 'b.id')}) ${WITHHELD} where b.slug = $1`,
};
export type PublishedBooklet = BookletListRow & {
  latest: number;
  whatChanged: string;
  contentSha256: string;
  pdfSha256: string;
  pdfLength: number;
  withheldReason: string;
  /** null: its address was withheld. */
  content: BookletContent | null;
  editions: BookletEditionLine[];
};
type OnWire = Omit<PublishedBooklet, 'editions'> & { editions: (Omit<BookletEditionLine, 'publishedAt'> & { publishedAt: string })[] };

export const bookletsStatement = ({ first, after }: PageArgs): Statement => ({ name: `booklets_${first}`, text: LISTS[first] ?? '', values: placeOf(after) });

/** What was published, as it was. */
@Injectable()
export class BookletQueries {
  constructor(private readonly db: Database) {}

  async list(args: PageArgs): Promise<Page<BookletListRow>> {
    const rows = await this.db.rows<BookletListRow & { id: string; firstAt: Date }>(bookletsStatement(args));
    const last = rows.slice(0, args.first).at(-1);
    return { items: rows.slice(0, args.first), nextCursor: rows.length > args.first && last ? encodeCursor([last.firstAt.toISOString(), last.id]) : null };
  }

  /** null: there is no such edition, or none at all; nobody learns which. @param number null: the latest */
  async published(slug: string, number: number | null): Promise<PublishedBooklet | null> {
    const row = await this.db.one<OnWire>({ ...ONE, values: [slug, number] });
    return row && { ...row, editions: row.editions.map((edition) => ({ ...edition, publishedAt: new Date(edition.publishedAt) })) };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
export function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  if (Number.isNaN(Date.parse(String(at))) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [String(at), String(id)];
}
