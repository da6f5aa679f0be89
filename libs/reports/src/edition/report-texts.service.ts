import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, textLength, type Viewer } from '@lib/platform';
import { REPORT } from '../kept/document-kind.js';
import { KeptTexts } from '../kept/kept-texts.service.js';
import { isTextKey, limitOf, practiceOf } from './edition-parts.js';
import { reportErrors } from './report.errors.js';
import type { SavedReportText } from './desk-report.types.js';
import type { RestoreReportTextInput, SaveReportTextInput } from './report.inputs.js';
import { ReportStore } from './report.store.js';

const OPEN = {
  name: 'report_open',
  text: /* sql */ `insert into systematization_report (exchange_id, slug, opened_by, opened_at)
    select x.id, x.slug, $2, $3 from exchange x where x.id = $1 and x.state in ('HELD', 'CLOSED') on conflict (exchange_id) do nothing returning exchange_id`,
};
const PRESENTED = { name: 'report_presents', text: 'select 1 from exchange_presentation where exchange_id = $1 and practice_id = $2 limit 1' };

/** What only a person can write in a report. Nothing of it is lost: each save is a revision. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: ReportStore,
    private readonly kept: KeptTexts,
  ) {}

  /** Opening it again changes nothing. @throws DomainError REPORT_NOT_FOUND, REPORT_EXCHANGE_NOT_HELD */
  async open(viewer: Viewer, exchangeId: string): Promise<void> {
    const opened = await this.db.one({ ...OPEN, values: [exchangeId, viewer.accountId, this.clock.now()] });
    if (opened) return this.auditor.record({ actor: viewer.accountId, action: 'report.open', target: exchangeId });
    const text = `select exists (select 1 from systematization_report where exchange_id = $1) as open from exchange where id = $1`;
    const known = await this.db.one<{ open: boolean }>({ name: 'report_is_open', text, values: [exchangeId] });
    if (!known) throw reportErrors.REPORT_NOT_FOUND();
    if (!known.open) throw reportErrors.REPORT_EXCHANGE_NOT_HELD();
  }

  /** @throws DomainError REPORT_NOT_FOUND, REPORT_TEXT_UNKNOWN, REPORT_TEXT_TOO_LONG, REPORT_TEXT_STALE, REPORT_TEXT_ID_TAKEN */
  async save(viewer: Viewer, { exchangeId, ...text }: SaveReportTextInput): Promise<SavedReportText> {
    await this.store.held(exchangeId);
    await this.assertText(exchangeId, text.key, text.body);
    return this.kept.save(viewer, REPORT, exchangeId, text);
  }

  /** An earlier revision becomes the latest one; those between stay. @throws DomainError as `save`, and REPORT_REVISION_UNKNOWN */
  async restore(viewer: Viewer, { exchangeId, ...text }: RestoreReportTextInput): Promise<SavedReportText> {
    await this.store.held(exchangeId);
    await this.assertText(exchangeId, text.key, '');
    return this.kept.restore(viewer, REPORT, exchangeId, text);
  }

  private async assertText(exchangeId: string, key: string, body: string): Promise<void> {
    if (!isTextKey(key)) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'input.key');
    const practiceId = practiceOf(key);
    if (practiceId && !(await this.db.one({ ...PRESENTED, values: [exchangeId, practiceId] }))) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'input.key');
    const [length, max] = [textLength(body), limitOf(key)];
    if (length > max) throw reportErrors.REPORT_TEXT_TOO_LONG({ max, length }, 'input.body');
  }
}
