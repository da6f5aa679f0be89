import { Injectable } from '@nestjs/common';
import { ReportCheck } from '../check/report-check.service.js';
import type { ReportContent } from '../content/report-content.js';
import { changedParts } from './edition-parts.js';
import { refusalToPublish } from './edition.rules.js';
import { reportErrors } from './report.errors.js';
import { ReportStore, type OpenReport } from './report.store.js';

/** The one question before an edition: asked when somebody publishes, and again where it is frozen. */
@Injectable()
export class EditionGate {
  constructor(
    private readonly store: ReportStore,
    private readonly check: ReportCheck,
  ) {}

  /**
   * Answers the titles of the parts that change; none for a first edition.
   * @throws DomainError REPORT_EXCHANGE_NOT_HELD, REPORT_EDITION_TAKEN, ERRATUM_SAYS_NOTHING, ERRATUM_CHANGES_NOTHING, REPORT_CHECK_REFUSES
   */
  async assert(report: OpenReport, asked: { number: number; whatChanged: string }, content: ReportContent): Promise<string[]> {
    const { exchangeId, latest, state } = report;
    const before = latest > 0 ? await this.store.frozen(exchangeId, latest) : null;
    const changed = before ? changedParts(before, content) : [];
    const lines = await this.check.of(exchangeId, content);
    const refusing = lines.filter(({ level }) => level === 'REFUSES').length;
    const held = state === 'HELD' || state === 'CLOSED';
    const refusal = refusalToPublish({ held, asked: asked.number, latest, whatChanged: asked.whatChanged, changed, refusing });
    if (refusal) throw reportErrors[refusal]({ refusing }, refusal === 'ERRATUM_SAYS_NOTHING' ? 'input.whatChanged' : undefined);
    return changed;
  }
}
