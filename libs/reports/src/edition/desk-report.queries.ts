import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { exchangeTitle } from '@lib/exchanges';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import { REPORT } from '../kept/document-kind.js';
import { savedTexts } from '../kept/kept-texts.service.js';
import { TAKEN_BACK } from '../kept/taken-back.js';
import { withheldOf } from '../kept/withholdings.service.js';
import type { DeskReportEdition, DeskReportLine, ReportMaking } from './desk-report.types.js';
import type { ReportState } from './report.enums.js';

const WITHHELD = withheldOf(REPORT);
const STATE = /* sql */ `case when p.exchange_id is null then 'NOT_OPENED' when e.number is null then 'WRITING' when h.withheld then 'WITHHELD' else 'PUBLISHED' end as state`;
const LAST = /* sql */ `left join report_edition e on e.exchange_id = x.id and e.number = (select max(l.number) from report_edition l where l.exchange_id = x.id) ${WITHHELD}`;

/** Exchanges that were held, the latest first; the page is cut before. $1-$2 the cursor. */
const LISTS: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    with cut as materialized (select x.* from exchange x where x.state in ('HELD', 'CLOSED') and ($1::date is null or (x.starts_on, x.id) < ($1::date, $2::uuid))
      order by x.starts_on desc, x.id desc limit ${size + 1})
    select x.id as "exchangeId", x.number, x.name, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", g.name as "hostName", ${STATE},
      coalesce(e.number, 0) as latest, e.published_at as "publishedAt",
      exists (select 1 from report_making m where m.exchange_id = x.id and m.state in ('WAITING', 'MAKING')) as making
    from cut x join iged g on g.code = x.host_code left join systematization_report p on p.exchange_id = x.id ${LAST} order by x.starts_on desc, x.id desc`,
  ]),
);
const HEAD = {
  name: 'report_desk',
  text: /* sql */ `select x.id as "exchangeId", x.slug, x.number, x.name, ${STATE}, coalesce(e.number, 0) as latest,
      ${savedTexts(REPORT, 'x.id')} as saved
    from exchange x left join systematization_report p on p.exchange_id = x.id ${LAST} where x.id = $1 and x.state in ('HELD', 'CLOSED')`,
};
const EDITIONS = {
  name: 'report_desk_editions',
  text: /* sql */ `select e.number, e.published_at as "publishedAt", coalesce(m.name, '') as "byName", e.what_changed as "whatChanged", e.changed_parts as "changedParts",
      e.pdf_sha256 as "pdfSha256", e.pdf_length as "pdfLength", e.annex_sha256 as "annexSha256", coalesce(h.withheld, false) as withheld, coalesce(h.reason, '') as reason,
      cardinality(${TAKEN_BACK}) as "takenBack"
    from report_edition e left join member m on m.id = e.published_by ${WITHHELD} where e.exchange_id = $1 order by e.number desc limit 100`,
};
const MAKING = /* sql */ `select r.id, r.exchange_id as "exchangeId", r.number, r.state, r.step, r.done, r.steps, r.failure, coalesce(m.name, '') as "byName", r.asked_at as "askedAt",
  r.finished_at as "finishedAt", case when r.number is null and r.pdf_name is not null then '/admin/reportes/prueba/' || r.id || '.pdf' end as path
  from report_making r left join member m on m.id = r.asked_by`;

export type SavedHead = { key: string; revision: number; at: string; byName: string };
export type ReportHead = { exchangeId: string; slug: string; title: string; state: ReportState; latest: number; saved: SavedHead[] };
type Named = { number: number; name: string };

/** What the desk shows of reports. */
@Injectable()
export class DeskReportQueries {
  constructor(private readonly db: Database) {}

  async page(args: PageArgs): Promise<Page<DeskReportLine>> {
    const rows = await this.db.rows<DeskReportLine & Named>(deskReportsStatement(args));
    const items = rows.slice(0, args.first).map((row) => ({ ...row, title: exchangeTitle(row.number, row.name) }));
    const last = items.at(-1);
    return { items, nextCursor: rows.length > args.first && last ? encodeCursor([last.startsOn, last.exchangeId]) : null };
  }

  /** null: there is no such exchange, or it was not held. */
  async head(exchangeId: string): Promise<ReportHead | null> {
    const row = await this.db.one<ReportHead & Named>({ ...HEAD, values: [exchangeId] });
    return row && { ...row, title: exchangeTitle(row.number, row.name) };
  }

  editions(exchangeId: string): Promise<DeskReportEdition[]> {
    return this.db.rows<DeskReportEdition>({ ...EDITIONS, values: [exchangeId] });
  }

  making(id: string): Promise<ReportMaking | null> {
    return this.db.one<ReportMaking>({ name: 'report_making_shown', text: `${MAKING} where r.id = $1`, values: [id] });
  }

  latestMaking(exchangeId: string): Promise<ReportMaking | null> {
    // What is under way, or what ended last.
    const text = `${MAKING} where r.exchange_id = $1 order by r.finished_at desc nulls first, r.asked_at desc, r.id desc limit 1`;
    return this.db.one<ReportMaking>({ name: 'report_making_latest', text, values: [exchangeId] });
  }

  /** Where the PDF of a trial is; null when it is not there, or is there no more. */
  async trial(makingId: string): Promise<{ name: string; slug: string } | null> {
    const text = /* sql */ `select m.pdf_name as name, p.slug from report_making m join systematization_report p on p.exchange_id = m.exchange_id
      where m.id = $1 and m.number is null and m.state = 'DONE' and m.pdf_name is not null`;
    return this.db.one<{ name: string; slug: string }>({ name: 'report_trial', text, values: [makingId] });
  }
}

export const deskReportsStatement = ({ first, after }: PageArgs): Statement => ({ name: `report_desk_list_${first}`, text: LISTS[first], values: placeOf(after) });

function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [day, id] = decodeCursor(after);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(day)) || Number.isNaN(Date.parse(String(day))) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [String(day), String(id)];
}
