import type { ReportFigure } from './report-content.js';
import { amount } from './dates.rules.js';

export type FigureBook = readonly ReportFigure[];

/** What a figure is as it comes from a dictionary. */
type Told = Omit<ReportFigure, 'unit' | 'asOf' | 'query'> & { unitOne: string; unitMany: string };

/** With its cut-off, the query behind it, and without parts that are of nobody. */
export function boundFigure(figure: Told, asOf: Date, query: string): ReportFigure {
  const { key, name, definition, unitOne, unitMany, value, hidden, parts } = figure;
  const told = parts.map((part) => ({ key: part.key, label: part.label, value: part.value, hidden: part.hidden }));
  return { key, name, definition, unit: [unitOne, unitMany], value, hidden, asOf: asOf.toISOString(), parts: told, query };
}

/** These, in this order. @throws Error for a key that no dictionary has: only a mistake in the code gives one */
export function pick(book: FigureBook, keys: readonly string[]): ReportFigure[] {
  return keys.map((key) => {
    const found = book.find((figure) => figure.key === key);
    if (!found) throw new Error(`No figure ${key} in the dictionaries`);
    return found;
  });
}

/** Parts that are of somebody, or of nobody knows whom. */
export const withSomebody = ({ parts }: ReportFigure): ReportFigure['parts'] => parts.filter(({ value, hidden }) => hidden || value !== 0);

/** '212 personas'; empty for nothing and for what is not told. The non-breaking space keeps both together. */
export function counted(book: FigureBook, key: string): string {
  const [{ value, unit }] = pick(book, [key]);
  return value === null || value === 0 ? '' : `${amount(value)}\u00a0${unit[value === 1 ? 0 : 1]}`;
}
