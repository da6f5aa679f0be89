import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, textLength, type Viewer } from '@lib/platform';
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
const INSERT = {
  name: 'report_text_insert',
  text: /* sql */ `insert into report_text (id, exchange_id, key, revision, body, restores, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const PRESENTED = { name: 'report_presents', text: 'select 1 from exchange_presentation where exchange_id = $1 and practice_id = $2 limit 1' };

type NewText = { id: string; exchangeId: string; key: string; revision: number; body: string; restores: number | null };

/** What only a person can write in a report. Nothing of it is lost: each save is a revision. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: ReportStore,
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
  async save(viewer: Viewer, input: SaveReportTextInput): Promise<SavedReportText> {
    await this.store.held(input.exchangeId);
    return this.write(viewer, { ...input, restores: null });
  }

  /** An earlier revision becomes the latest one; those between stay. @throws DomainError as `save`, and REPORT_REVISION_UNKNOWN */
  async restore(viewer: Viewer, { id, exchangeId, key, revision, restores }: RestoreReportTextInput): Promise<SavedReportText> {
    await this.store.held(exchangeId);
    const earlier = await this.store.revision(exchangeId, key, restores);
    if (!earlier) throw reportErrors.REPORT_REVISION_UNKNOWN({}, 'input.restores');
    return this.write(viewer, { id, exchangeId, key, revision, body: earlier.body, restores });
  }

  private async write(viewer: Viewer, text: NewText): Promise<SavedReportText> {
    const { id, exchangeId, key, revision, body, restores } = text;
    await this.assertText(text);
    const same = await this.store.textById(id);
    if (same && (same.exchangeId !== exchangeId || same.key !== key || same.body !== body)) throw reportErrors.REPORT_TEXT_ID_TAKEN();
    if (same) return same;
    const latest = await this.store.latestText(exchangeId, key);
    if (latest?.body === body) return latest;
    if ((latest?.revision ?? 0) !== revision) throw reportErrors.REPORT_TEXT_STALE();
    const at = this.clock.now();
    await this.db.rows({ ...INSERT, values: [id, exchangeId, key, revision + 1, body, restores, viewer.accountId, at] });
    const detail = { key, revision: revision + 1, ...(restores === null ? {} : { restores }) };
    await this.auditor.record({ actor: viewer.accountId, action: 'report.write', target: exchangeId, detail });
    return { key, revision: revision + 1, body, at };
  }

  private async assertText({ exchangeId, key, body }: NewText): Promise<void> {
    if (!isTextKey(key)) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'input.key');
    const practiceId = practiceOf(key);
    if (practiceId && !(await this.db.one({ ...PRESENTED, values: [exchangeId, practiceId] }))) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'input.key');
    const [length, max] = [textLength(body), limitOf(key)];
    if (length > max) throw reportErrors.REPORT_TEXT_TOO_LONG({ max, length }, 'input.body');
  }
}
