import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ReportContent, ReportTexts } from '../content/report-content.js';
import { isTextKey } from './edition-parts.js';
import { reportErrors } from './report.errors.js';

export type OpenReport = { exchangeId: string; slug: string; state: string; latest: number };
export type TextRevision = { id: string; exchangeId: string; key: string; revision: number; body: string; at: Date };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'report_hold', text: 'select 1 from systematization_report where exchange_id = $1 for update' };
const READ = {
  name: 'report_read',
  text: /* sql */ `select p.exchange_id as "exchangeId", p.slug, x.state,
      coalesce((select max(e.number) from report_edition e where e.exchange_id = p.exchange_id), 0) as latest
    from systematization_report p join exchange x on x.id = p.exchange_id where p.exchange_id = $1`,
};
const LATEST = {
  name: 'report_texts_latest',
  text: 'select distinct on (key) key, body from report_text where exchange_id = $1 order by key, revision desc',
};
const REVISION = `select id, exchange_id as "exchangeId", key, revision, body, written_at as at from report_text`;

/** Rows of a report, as its verbs need them. */
@Injectable()
export class ReportStore {
  constructor(private readonly db: Database) {}

  /** Held until the transaction ends. @throws DomainError REPORT_NOT_FOUND */
  async held(exchangeId: string): Promise<OpenReport> {
    await this.db.rows({ ...HOLD, values: [exchangeId] });
    return this.reachable(exchangeId);
  }

  /** Without holding it. @throws DomainError REPORT_NOT_FOUND */
  async reachable(exchangeId: string): Promise<OpenReport> {
    const report = await this.db.one<OpenReport>({ ...READ, values: [exchangeId] });
    if (!report) throw reportErrors.REPORT_NOT_FOUND();
    return report;
  }

  /** What staff wrote; what they gave back to the proposal is absent. */
  async texts(exchangeId: string): Promise<ReportTexts> {
    const rows = await this.db.rows<{ key: string; body: string }>({ ...LATEST, values: [exchangeId] });
    const texts: ReportTexts = {};
    for (const { key, body } of rows) if (isTextKey(key) && body.trim() !== '') texts[key] = body;
    return texts;
  }

  latestText(exchangeId: string, key: string): Promise<TextRevision | null> {
    const text = `${REVISION} where exchange_id = $1 and key = $2 order by revision desc limit 1`;
    return this.db.one<TextRevision>({ name: 'report_text_latest', text, values: [exchangeId, key] });
  }

  textById(id: string): Promise<TextRevision | null> {
    return this.db.one<TextRevision>({ name: 'report_text_by_id', text: `${REVISION} where id = $1`, values: [id] });
  }

  revision(exchangeId: string, key: string, revision: number): Promise<TextRevision | null> {
    const text = `${REVISION} where exchange_id = $1 and key = $2 and revision = $3`;
    return this.db.one<TextRevision>({ name: 'report_text_revision', text, values: [exchangeId, key, revision] });
  }

  /** The frozen content of an edition; null when there is none of that number. */
  async frozen(exchangeId: string, number: number): Promise<ReportContent | null> {
    const text = 'select content from report_edition where exchange_id = $1 and number = $2';
    return (await this.db.one<{ content: ReportContent }>({ name: 'report_edition_content', text, values: [exchangeId, number] }))?.content ?? null;
  }
}
