import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ReportContents } from '../content/report-contents.service.js';
import { EditionGate } from './edition-gate.js';
import { MakingStore, type NewMaking } from './making.store.js';
import { reportErrors } from './report.errors.js';
import type { PublishReportInput, TryReportInput } from './report.inputs.js';
import { ReportStore } from './report.store.js';

/** Asks for a PDF: a trial that only the desk sees, or an edition. It is made by a job, so that nobody waits for it at an open page. */
@Injectable()
export class Makings {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
    private readonly store: ReportStore,
    private readonly makings: MakingStore,
    private readonly contents: ReportContents,
    private readonly gate: EditionGate,
  ) {}

  /** Asked again with the same id, it is the same one. @throws DomainError REPORT_NOT_FOUND, REPORT_BEING_MADE, REPORT_MAKING_ID_TAKEN */
  async attempt(viewer: Viewer, { id, exchangeId }: TryReportInput): Promise<void> {
    await this.store.reachable(exchangeId);
    await this.ask({ id, exchangeId, number: null, whatChanged: '', askedBy: viewer.accountId });
  }

  /**
   * What refuses an edition is told at once; it is asked again in the transaction that freezes it.
   * @throws DomainError REPORT_NOT_FOUND, REPORT_BEING_MADE, REPORT_MAKING_ID_TAKEN, and the refusals of `EditionGate`
   */
  async publish(viewer: Viewer, { id, exchangeId, number, whatChanged }: PublishReportInput): Promise<void> {
    const making = { id, exchangeId, number, whatChanged: whatChanged.trim(), askedBy: viewer.accountId };
    const report = await this.store.held(exchangeId);
    if (await this.known(making)) return;
    const content = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    await this.gate.assert(report, making, content);
    await this.ask(making);
    await this.auditor.record({ actor: viewer.accountId, action: 'report.ask_edition', target: exchangeId, detail: { number } });
  }

  private async ask(making: NewMaking): Promise<void> {
    if (await this.known(making)) return;
    if (await this.makings.ask(making)) await this.db.addJob('report.make', { makingId: making.id });
  }

  private async known({ id, exchangeId, number, whatChanged }: NewMaking): Promise<boolean> {
    const known = await this.makings.byId(id);
    if (known && (known.exchangeId !== exchangeId || known.number !== number || known.whatChanged !== whatChanged)) throw reportErrors.REPORT_MAKING_ID_TAKEN();
    return known !== null;
  }
}
