import type { FigureDefinition } from '../dictionary/figure.definition.js';
import { said, type Thresholds } from '../thresholds/threshold.rules.js';
import type { Figure } from './figure.types.js';
import type { FigureRow } from './figures.queries.js';
import { hiddenOf, type Counted, type Sum } from './suppression.rules.js';

/** `inForce`: the numbers that its definition says, at its cut-off. */
export const words = ({ key, name, definition, unit: [unitOne, unitMany] }: FigureDefinition, inForce: Thresholds) =>
  ({ key, name, definition: said(definition, inForce), unitOne, unitMany });
export const totalOf = (rows: readonly FigureRow[]): FigureRow | null => (rows.length === 1 && rows[0].part === '' ? rows[0] : null);

const keyOf = (figure: string, part: string): string => (part === '' ? figure : `${figure} ${part}`);

/** What of these figures anyone may read, looked at together: a number hidden in one is not told by another. `fewest`: the smallest group that is told today. */
export function toldFigures(figures: readonly FigureDefinition[], all: readonly FigureRow[], inForce: Thresholds, fewest: number): Figure[] {
  const rowsOf = ({ key }: FigureDefinition): FigureRow[] => all.filter((row) => row.key === key);
  const hidden = hiddenOf(figures.flatMap((figure) => countedOf(figure, rowsOf(figure))), figures.flatMap((figure) => sumsOf(figure, rowsOf(figure))), fewest);
  const told = (figure: string, { part, value }: FigureRow): { value: number | null; hidden: boolean } =>
    hidden.has(keyOf(figure, part)) ? { value: null, hidden: true } : { value, hidden: false };
  return figures.map((figure) => {
    const rows = rowsOf(figure);
    const total = totalOf(rows);
    if (total) return { ...words(figure, inForce), ...told(figure.key, total), parts: [] };
    return { ...words(figure, inForce), value: null, hidden: false, parts: rows.map((row) => ({ key: row.part, label: row.label, ...told(figure.key, row) })) };
  });
}

function countedOf({ key, people, leastOf }: FigureDefinition, rows: readonly FigureRow[]): Counted[] {
  return rows.map(({ part, value }) => ({ key: keyOf(key, part), value, people, least: leastOf && keyOf(leastOf, part) }));
}

function sumsOf({ key, addsUpTo, sums = [] }: FigureDefinition, rows: readonly FigureRow[]): Sum[] {
  return addsUpTo === null ? [...sums] : [{ whole: addsUpTo, parts: rows.map(({ part }) => keyOf(key, part)) }, ...sums];
}
