import type { FigureDefinition } from '../dictionary/figure.definition.js';
import type { Figure } from './figure.types.js';
import type { FigureRow } from './figures.queries.js';
import { said, type Thresholds } from '../thresholds/threshold.rules.js';
import { toldParts, toldTotal } from './suppression.rules.js';

/** `inForce`: the numbers that its definition says, at its cut-off. */
export const words = ({ key, name, definition, unit: [unitOne, unitMany] }: FigureDefinition, inForce: Thresholds) =>
  ({ key, name, definition: said(definition, inForce), unitOne, unitMany });
export const totalOf = (rows: readonly FigureRow[]): FigureRow | null => (rows.length === 1 && rows[0].part === '' ? rows[0] : null);

/** What of these rows anyone may read. `fewest`: the smallest group that is told today. */
export function toldFigure(figure: FigureDefinition, rows: readonly FigureRow[], inForce: Thresholds, fewest: number): Figure {
  const total = totalOf(rows);
  if (total) return { ...words(figure, inForce), ...toldTotal(figure.people, total.value, fewest), parts: [] };
  const told = toldParts(figure.people, rows.map(({ value }) => value), figure.addsUpTo !== null, fewest);
  const parts = rows.map(({ part, label }, at) => ({ key: part, label, ...told[at] }));
  return { ...words(figure, inForce), value: null, hidden: false, parts };
}
