import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import type { ReportContent } from '../content/report-content.js';
import { withoutTakenBack } from '../content/standing-words.js';
import { REPORT } from '../kept/document-kind.js';
import { TAKEN_BACK } from '../kept/taken-back.js';
import { withheldOf } from '../kept/withholdings.service.js';

const WITHHELD = withheldOf(REPORT);

/** One line of the editions of a report, the latest first. */
export type EditionLine = { number: number; publishedAt: Date; whatChanged: string; changedParts: string[]; withheld: boolean };

/** An edition as it was published. Of one whose address was withheld there is only why, and its hash. */
export type PublishedEdition = {
  exchangeId: string;
  slug: string;
  title: string;
  number: number;
  latest: number;
  publishedAt: Date;
  whatChanged: string;
  changedParts: string[];
  contentSha256: string;
  pdfSha256: string;
  pdfLength: number;
  annexSha256: string;
  withheld: { reason: string; at: Date } | null;
  /** Without the testimonies that were taken back after it was published. */
  content: ReportContent | null;
  takenBack: string[];
  editions: EditionLine[];
};

export type PublishedReport = { slug: string; title: string; startsOn: string; endsOn: string; hostName: string; number: number; publishedAt: Date };

/** $1 the slug, $2 the number or null: the latest. */
const ONE = {
  name: 'report_edition_published',
  text: /* sql */ `
    with asked as (select p.exchange_id, p.slug, coalesce($2::int, (select max(l.number) from report_edition l where l.exchange_id = p.exchange_id)) as number
      from systematization_report p where p.slug = $1)
    select a.exchange_id as "exchangeId", a.slug, e.content->'exchange'->>'title' as title, e.number,
      (select max(l.number) from report_edition l where l.exchange_id = e.exchange_id) as latest,
      e.published_at as "publishedAt", e.what_changed as "whatChanged", e.changed_parts as "changedParts", e.content_sha256 as "contentSha256",
      e.pdf_sha256 as "pdfSha256", e.pdf_length as "pdfLength", e.annex_sha256 as "annexSha256",
      case when h.withheld then json_build_object('reason', h.reason, 'at', h.decided_at) end as withheld, case when h.withheld then null else e.content end as content,
      ${TAKEN_BACK} as "takenBack",
      (select json_agg(json_build_object('number', e.number, 'publishedAt', e.published_at, 'whatChanged', e.what_changed, 'changedParts', e.changed_parts,
        'withheld', coalesce(h.withheld, false)) order by e.number desc) from report_edition e ${WITHHELD} where e.exchange_id = a.exchange_id) as editions
    from asked a join report_edition e on e.exchange_id = a.exchange_id and e.number = a.number ${WITHHELD}`,
};

const ANNEX = { name: 'report_edition_annex', text: 'select annex, annex_sha256 as sha256 from report_edition where exchange_id = $1 and number = $2' };

/** Reports whose latest edition answers; the page is cut before. $1-$2 the cursor. */
const LISTS: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    select p.slug, e.content->'exchange'->>'title' as title, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", g.name as "hostName", e.number, e.published_at as "publishedAt", x.id
    from report_edition f join systematization_report p on p.exchange_id = f.exchange_id join exchange x on x.id = f.exchange_id join iged g on g.code = x.host_code
      join report_edition e on e.exchange_id = f.exchange_id and e.number = (select max(l.number) from report_edition l where l.exchange_id = f.exchange_id) ${WITHHELD}
    where f.number = 1 and not coalesce(h.withheld, false) and ($1::date is null or (x.starts_on, x.id) < ($1::date, $2::uuid))
    order by x.starts_on desc, x.id desc limit ${size + 1}`,
  ]),
);
const OF_EXCHANGE = {
  name: 'report_of_exchange',
  text: /* sql */ `select p.slug, e.number, e.published_at as "publishedAt" from exchange x join systematization_report p on p.exchange_id = x.id
    join report_edition e on e.exchange_id = x.id and e.number = (select max(l.number) from report_edition l where l.exchange_id = x.id) ${WITHHELD}
    where x.slug = $1 and not coalesce(h.withheld, false)`,
};

export type Annex = { annex: string; sha256: string };
export type ReportLinkRow = { slug: string; number: number; publishedAt: Date };
type OnWire = Omit<PublishedEdition, 'withheld' | 'editions'> & {
  withheld: { reason: string; at: string } | null;
  editions: (Omit<EditionLine, 'publishedAt'> & { publishedAt: string })[];
};

/** What was published, as it was. */
@Injectable()
export class Editions {
  constructor(private readonly db: Database) {}

  /** null: there is no such edition, or none at all; nobody learns which. @param number null: the latest */
  async published(slug: string, number: number | null = null): Promise<PublishedEdition | null> {
    const row = await this.db.one<OnWire>({ ...ONE, values: [slug, number] });
    if (!row) return null;
    const editions = row.editions.map((edition) => ({ ...edition, publishedAt: new Date(edition.publishedAt) }));
    const content = row.content && withoutTakenBack(row.content, row.takenBack);
    return { ...row, content, editions, withheld: row.withheld && { ...row.withheld, at: new Date(row.withheld.at) } };
  }

  async list(args: PageArgs): Promise<Page<PublishedReport>> {
    const rows = await this.db.rows<PublishedReport & { id: string }>(reportsStatement(args));
    const items = rows.slice(0, args.first);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > args.first && last ? encodeCursor([last.startsOn, last.id]) : null };
  }

  /** Of an exchange, by its slug; null while it has none that anyone may read. */
  ofExchange(slug: string): Promise<ReportLinkRow | null> {
    return this.db.one<ReportLinkRow>({ ...OF_EXCHANGE, values: [slug] });
  }

  /** The annex of data of an edition, to the byte. */
  annex(exchangeId: string, number: number): Promise<Annex | null> {
    return this.db.one<Annex>({ ...ANNEX, values: [exchangeId, number] });
  }
}

export const reportsStatement = ({ first, after }: PageArgs): Statement => ({ name: `reports_${first}`, text: LISTS[first], values: placeOf(after) });

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [day, id] = decodeCursor(after);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(day)) || Number.isNaN(Date.parse(String(day))) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [String(day), String(id)];
}
