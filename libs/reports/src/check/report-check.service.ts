import { Injectable } from '@nestjs/common';
import type { ReportContent } from '../content/report-content.js';
import { CheckFactsQueries } from './check-facts.queries.js';
import type { CheckLine } from './check-line.js';
import { checkLines } from './check.lines.js';
import { photoIds } from './consent.lines.js';

/** What does not agree in a report, against what is recorded now. */
@Injectable()
export class ReportCheck {
  constructor(private readonly facts: CheckFactsQueries) {}

  /** Those that refuse its publication come first. */
  async of(exchangeId: string, content: ReportContent): Promise<CheckLine[]> {
    const schoolCodes = (content.internship?.schools ?? []).map(({ modularCode }) => modularCode).filter(Boolean);
    const facts = await this.facts.of(exchangeId, photoIds(content), schoolCodes);
    return facts ? checkLines(content, facts) : [];
  }
}
