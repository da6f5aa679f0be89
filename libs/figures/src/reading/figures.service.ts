import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { DICTIONARY, sqlOf } from '../dictionary/dictionary.js';
import type { FigureDefinition } from '../dictionary/figure.definition.js';
import type { DeskFigure, DeskFigures, DeskFigureYear } from './desk-figure.types.js';
import type { CopFigures, FigureYear } from './figure.types.js';
import { figureErrors } from './figures.errors.js';
import type { FiguresArgs } from './figures.inputs.js';
import { figuresStatement, firstYearStatement, type FigureRow, type Span } from './figures.queries.js';
import { inWords, type Thresholds } from '../thresholds/threshold.rules.js';
import { FigureThresholds } from '../thresholds/thresholds.service.js';
import { toldFigures, totalOf, words } from './told-figure.js';

const newYear = (year: number): Date => new Date(`${year}-01-01T00:00:00-05:00`);

/** The only way to a number: by its key in the dictionary, of a year, at its cut-off. */
@Injectable()
export class Figures {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly thresholds: FigureThresholds,
  ) {}

  /** What anyone may read. @throws DomainError FIGURES_YEAR_UNKNOWN */
  async ofEveryone(args: FiguresArgs): Promise<CopFigures> {
    const { years, shown, compared } = await this.spans(args);
    const { fewest_people: fewest } = await this.thresholds.now();
    return { years, shown: await this.told(shown), compared: compared && (await this.told(compared)), fewest: inWords(fewest) };
  }

  /** The public figures of one year. @throws DomainError FIGURES_YEAR_UNKNOWN */
  async ofYear(year: number | null): Promise<FigureYear> {
    return this.told((await this.spans({ year })).shown);
  }

  /** With the SQL behind each, and small numbers too. @throws DomainError FIGURES_YEAR_UNKNOWN */
  async ofDesk(args: FiguresArgs): Promise<DeskFigures> {
    const { years, shown, compared } = await this.spans(args);
    return { years, shown: await this.whole(shown), compared: compared && (await this.whole(compared)) };
  }

  async years(): Promise<number[]> {
    const now = Number(limaDate(this.clock.now()).slice(0, 4));
    const first = (await this.db.one<{ year: number | null }>(firstYearStatement))?.year ?? now;
    return Array.from({ length: Math.max(1, now - first + 1) }, (_, back) => now - back);
  }

  private async spans({ year, compare }: FiguresArgs): Promise<{ years: number[]; shown: Span; compared: Span | null }> {
    const years = await this.years();
    const now = this.clock.now();
    const span = (of: number): Span => {
      if (!years.includes(of)) throw figureErrors.FIGURES_YEAR_UNKNOWN({ year: of });
      return { year: of, from: newYear(of), until: newYear(of + 1) < now ? newYear(of + 1) : now };
    };
    const shown = span(year ?? years[0]);
    return { years, shown, compared: compare == null || compare === shown.year ? null : span(compare) };
  }

  private async told(span: Span): Promise<FigureYear> {
    const rows = await this.db.rows<FigureRow>(figuresStatement('public', span));
    const [inForce, { fewest_people: fewest }] = [await this.inForce(span), await this.thresholds.now()];
    return { ...cutOff(span), figures: toldFigures(DICTIONARY.filter((figure) => figure.public), rows, inForce, fewest) };
  }

  private async whole(span: Span): Promise<DeskFigureYear> {
    const rows = await this.db.rows<FigureRow>(figuresStatement('all', span));
    const inForce = await this.inForce(span);
    return { ...cutOff(span), from: span.from, figures: DICTIONARY.map((figure) => deskFigure(figure, rowsOf(rows, figure), inForce)) };
  }

  private inForce(span: Span): Promise<Thresholds> {
    return this.thresholds.at(cutOff(span).asOf);
  }
}

function cutOff({ year, until }: Span): { year: number; asOf: Date; over: boolean } {
  const over = until.getTime() === newYear(year + 1).getTime();
  // The last moment that counted: of a year that is over, its 31 December.
  return { year, asOf: over ? new Date(until.getTime() - 1) : until, over };
}

function rowsOf(rows: readonly FigureRow[], { key }: FigureDefinition): FigureRow[] {
  return rows.filter((row) => row.key === key);
}

function deskFigure(figure: FigureDefinition, rows: FigureRow[], inForce: Thresholds): DeskFigure {
  const total = totalOf(rows);
  const parts = total ? [] : rows.map(({ part, label, value }) => ({ key: part, label, value, hidden: false }));
  return { ...words(figure, inForce), isPublic: figure.public, people: figure.people, sql: sqlOf(figure), value: total?.value ?? null, parts };
}
