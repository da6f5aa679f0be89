import { Injectable } from '@nestjs/common';
import type { ReportContent, ReportSection } from '../content/report-content.js';
import { ReportContents } from '../content/report-contents.service.js';
import { helpOf } from '../content/report-words.js';
import { ReportDocuments } from '../document/report-documents.service.js';
import { ReportCheck } from '../check/report-check.service.js';
import { DeskReportQueries, type SavedHead } from './desk-report.queries.js';
import type { DeskSystematizationReport, DeskReportText, ReportChecked } from './desk-report.types.js';
import { changedParts, isTextKey, limitOf, textsOf } from './edition-parts.js';
import { reportErrors } from './report.errors.js';
import type { ReportPreviewArgs } from './report.inputs.js';
import { ReportStore } from './report.store.js';

const OTHER_SECTIONS: readonly string[] = ['cover', 'programme', 'fair', 'attendance', 'definitions'] satisfies ReportSection[];

/** What whoever writes a report sees of it: every text with its state, and each chapter drawn while it is written. */
@Injectable()
export class DeskReports {
  constructor(
    private readonly queries: DeskReportQueries,
    private readonly store: ReportStore,
    private readonly contents: ReportContents,
    private readonly documents: ReportDocuments,
    private readonly check: ReportCheck,
  ) {}

  /** null: there is no such exchange, or it was not held yet. */
  async one(exchangeId: string): Promise<DeskSystematizationReport | null> {
    const head = await this.queries.head(exchangeId);
    if (!head) return null;
    const content = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    const frozen = head.latest > 0 ? await this.store.frozen(exchangeId, head.latest) : null;
    const { saved, ...shown } = head;
    return {
      ...shown,
      texts: shownTexts(content, frozen, saved),
      changedParts: frozen ? changedParts(frozen, content) : [],
      editions: await this.queries.editions(exchangeId),
      making: await this.queries.latestMaking(exchangeId),
    };
  }

  /** @throws DomainError REPORT_NOT_FOUND */
  async checked(exchangeId: string): Promise<ReportChecked> {
    const { latest } = await this.store.reachable(exchangeId);
    const content = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    const frozen = latest > 0 ? await this.store.frozen(exchangeId, latest) : null;
    const found = await this.check.of(exchangeId, content);
    const lines = found.map(({ level, ...line }) => ({ ...line, refuses: level === 'REFUSES' }));
    return { lines: lines.sort((a, b) => Number(b.refuses) - Number(a.refuses)), changedParts: frozen ? changedParts(frozen, content) : [] };
  }

  /** With what is being written and is not saved. @throws DomainError REPORT_NOT_FOUND, REPORT_TEXT_UNKNOWN */
  async preview({ exchangeId, section, body }: ReportPreviewArgs): Promise<string[]> {
    await this.store.reachable(exchangeId);
    const known = isTextKey(section) || OTHER_SECTIONS.includes(section);
    if (!known) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'section');
    const texts = await this.store.texts(exchangeId);
    if (isTextKey(section) && body != null) texts[section] = body;
    const content = await this.contents.compose(exchangeId, texts);
    if (isTextKey(section) && !textsOf(content).some(({ said }) => said.key === section)) throw reportErrors.REPORT_TEXT_UNKNOWN({}, 'section');
    return this.documents.pages(content, section as ReportSection);
  }
}

function shownTexts(content: ReportContent, frozen: ReportContent | null, saved: readonly SavedHead[]): DeskReportText[] {
  const before = new Map(frozen ? textsOf(frozen).map(({ said }) => [said.key, said.text]) : []);
  return textsOf(content).map(({ title, said: { key, text, own } }) => {
    const latest = saved.find((one) => one.key === key);
    return {
      ...{ key, title, help: helpOf(key), limit: limitOf(key), text, own },
      ...{ revision: latest?.revision ?? 0, byName: latest?.byName ?? null, at: latest ? new Date(latest.at) : null },
      changed: frozen !== null && before.get(key) !== text,
    };
  });
}

