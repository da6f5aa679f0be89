import { Injectable } from '@nestjs/common';
import { encodeCursor, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import type { SavedHead } from '../edition/desk-report.queries.js';
import type { DeskReportEdition } from '../edition/desk-report.types.js';
import { BOOKLET, latestOf } from '../kept/document-kind.js';
import { savedTexts } from '../kept/kept-texts.service.js';
import { withheldOf } from '../kept/withholdings.service.js';
import { placeOf } from './booklet.queries.js';
import type { BookletCaseChoice } from './booklet.types.js';
import type { DeskBooklet, DeskBookletLine } from './desk-booklet.types.js';

const WITHHELD = withheldOf(BOOKLET);
const LINE = /* sql */ `b.id, b.title, b.slug, (select count(*)::int from booklet_case c where c.booklet_id = b.id) as "caseCount",
  coalesce(${latestOf(BOOKLET, 'b.id')}, 0) as latest, exists (select from booklet_edition e ${WITHHELD} where e.booklet_id = b.id and e.number = ${latestOf(BOOKLET, 'b.id')} and h.withheld) as withheld,
  b.updated_at as "updatedAt"`;
const CASE = /* sql */ `p.id, p.code, p.title, coalesce((select s.value->'school'->>'name' from jsonb_array_elements(v.sheet->'sections') s
    where jsonb_typeof(s.value->'school') = 'object' limit 1), '') as "schoolName", g.name as "igedName", coalesce(z.name, '') as "regionName"`;
const CASE_JOINS = /* sql */ `join iged g on g.code = p.lead_iged_code left join region z on z.id = g.region_id
  left join practice_version v on v.practice_id = p.id and v.number = p.published_version`;

const LISTS: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `select ${LINE}, b.created_at as "createdAt" from case_booklet b where $1::timestamptz is null or (b.created_at, b.id) < ($1::timestamptz, $2::uuid)
      order by b.created_at desc, b.id desc limit ${size + 1}`,
  ]),
);
const ONE = {
  name: 'desk_booklet',
  text: /* sql */ `
    select ${LINE}, b.revision, coalesce((select m.name from member m where m.id = b.updated_by), '') as "updatedByName", ${savedTexts(BOOKLET, 'b.id')} as saved,
      coalesce((select json_agg(q order by q.position) from (select c.position, ${CASE} from booklet_case c join practice p on p.id = c.practice_id ${CASE_JOINS}
        where c.booklet_id = b.id) q), '[]') as cases,
      coalesce((select json_agg(json_build_object('number', e.number, 'publishedAt', e.published_at, 'byName', coalesce(m.name, ''), 'whatChanged', e.what_changed,
          'pdfSha256', e.pdf_sha256, 'pdfLength', e.pdf_length, 'withheld', coalesce(h.withheld, false), 'reason', coalesce(h.reason, '')) order by e.number desc)
        from booklet_edition e left join member m on m.id = e.published_by ${WITHHELD} where e.booklet_id = b.id), '[]') as editions,
      (select json_build_object('id', m.id, 'number', m.number, 'state', m.state, 'step', m.step, 'done', m.done, 'steps', m.steps, 'failure', m.failure)
        from booklet_making m where m.booklet_id = b.id order by m.asked_at desc, m.id desc limit 1) as making
    from case_booklet b where b.id = $1`,
};
/** $1 what is searched for, or null: the newest. */
const CHOICES = {
  name: 'booklet_choices',
  text: /* sql */ `
    with cut as materialized (select p.* from practice p where p.published_version is not null and p.school_level is not null
      and ($1::text is null or fold(p.title) like '%' || fold($1) || '%' or p.search @@ websearch_to_tsquery('spanish_folded', $1))
      order by p.published_at desc, p.id desc limit 20)
    select ${CASE} from cut p ${CASE_JOINS} order by p.published_at desc, p.id desc`,
};

type EditionOnWire = Omit<DeskReportEdition, 'publishedAt' | 'changedParts' | 'annexSha256' | 'takenBack'> & { publishedAt: string };
type OnWire = Omit<DeskBooklet, 'lines' | 'editions' | 'texts'> & { editions: EditionOnWire[]; saved: SavedHead[] };
export type SavedBooklet = Omit<DeskBooklet, 'lines' | 'texts'> & { saved: SavedHead[] };

export const deskBookletsStatement = ({ first, after }: PageArgs): Statement => ({ name: `desk_booklets_${first}`, text: LISTS[first] ?? '', values: placeOf(after) });

@Injectable()
export class DeskBookletQueries {
  constructor(private readonly db: Database) {}

  async list(args: PageArgs): Promise<Page<DeskBookletLine>> {
    const rows = await this.db.rows<DeskBookletLine & { createdAt: Date }>(deskBookletsStatement(args));
    const last = rows.slice(0, args.first).at(-1);
    return { items: rows.slice(0, args.first), nextCursor: rows.length > args.first && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null };
  }

  async one(id: string): Promise<SavedBooklet | null> {
    const row = await this.db.one<OnWire>({ ...ONE, values: [id] });
    // It has no annex of data, and no words of whoever might take them back.
    const absent = { changedParts: [], annexSha256: '', takenBack: 0 };
    return row && { ...row, editions: row.editions.map((edition) => ({ ...absent, ...edition, publishedAt: new Date(edition.publishedAt) })) };
  }

  choices(search: string | null): Promise<BookletCaseChoice[]> {
    return this.db.rows<BookletCaseChoice>({ ...CHOICES, values: [search && search.replace(/[\\%_]/g, '\\$&')] });
  }
}
