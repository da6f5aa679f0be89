import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ReportContent, ReportTexts } from '../content/report-content.js';
import { REPORT } from '../kept/document-kind.js';
import { KeptEditions } from '../kept/kept-editions.js';
import { KeptTexts } from '../kept/kept-texts.service.js';
import { isTextKey } from './edition-parts.js';
import { reportErrors } from './report.errors.js';

export type OpenReport = { exchangeId: string; slug: string; state: string; latest: number };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'report_hold', text: 'select 1 from systematization_report where exchange_id = $1 for update' };
const READ = {
  name: 'report_read',
  text: /* sql */ `select p.exchange_id as "exchangeId", p.slug, x.state,
      coalesce((select max(e.number) from report_edition e where e.exchange_id = p.exchange_id), 0) as latest
    from systematization_report p join exchange x on x.id = p.exchange_id where p.exchange_id = $1`,
};

/** Rows of a report, as its verbs need them. */
@Injectable()
export class ReportStore {
  constructor(
    private readonly db: Database,
    private readonly kept: KeptTexts,
    private readonly editions: KeptEditions,
  ) {}

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
    const texts: ReportTexts = {};
    for (const { key, body } of await this.kept.all(REPORT, exchangeId)) if (isTextKey(key) && body.trim() !== '') texts[key] = body;
    return texts;
  }

  /** The frozen content of an edition; null when there is none of that number. */
  frozen(exchangeId: string, number: number): Promise<ReportContent | null> {
    return this.editions.frozen<ReportContent>(REPORT, exchangeId, number);
  }
}
