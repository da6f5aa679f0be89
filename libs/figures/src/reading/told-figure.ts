import type { FigureDefinition } from '../dictionary/figure.definition.js';
import type { Figure } from './figure.types.js';
import type { FigureRow } from './figures.queries.js';
import { toldParts, toldTotal } from './suppression.rules.js';

export const words = ({ key, name, definition, unit: [unitOne, unitMany] }: FigureDefinition) => ({ key, name, definition, unitOne, unitMany });
export const totalOf = (rows: readonly FigureRow[]): FigureRow | null => (rows.length === 1 && rows[0].part === '' ? rows[0] : null);

/** What of these rows anyone may read. */
export function toldFigure(figure: FigureDefinition, rows: readonly FigureRow[]): Figure {
  const total = totalOf(rows);
  if (total) return { ...words(figure), ...toldTotal(figure.people, total.value), parts: [] };
  const told = toldParts(figure.people, rows.map(({ value }) => value), figure.addsUpTo !== null);
  const parts = rows.map(({ part, label }, at) => ({ key: part, label, ...told[at] }));
  return { ...words(figure), value: null, hidden: false, parts };
}
