import { amount, shortDay } from '../content/dates.rules.js';
import type { ReportFigure, ReportTile } from '../content/report-content.js';
import { withSomebody } from '../content/report-figures.js';
import { block, type BlockAmount, type ReportBlock } from './report-part.js';
import { limaDate } from '@lib/kernel';

export const UNTOLD = 'reservado';

type Told = { value: number | null; hidden: boolean };
const told = ({ value, hidden }: Told): string => (hidden || value === null ? UNTOLD : amount(value));
const NOWHERE = { share: 0, short: '', row: 0, column: 0 };

/** The day of the cut-off, in Lima. */
export const cutOff = (asOf: string): string => shortDay(limaDate(new Date(asOf)));

export function totalOf(figure: ReportFigure): BlockAmount {
  return { ...NOWHERE, figure: figure.key, part: '', label: figure.name, value: figure.value, told: told(figure) };
}

function partsOf(figure: ReportFigure, parts: ReportFigure['parts']): BlockAmount[] {
  const most = Math.max(1, ...parts.map(({ value }) => value ?? 0));
  return parts.map(({ key, label, value, hidden }) => ({
    ...NOWHERE,
    ...{ figure: figure.key, part: key, label, value, told: told({ value, hidden }), share: Math.round(((value ?? 0) / most) * 100) },
  }));
}

/** Totals, side by side; a figure of nothing is left out. */
export function tiles(figures: readonly ReportFigure[], title = ''): ReportBlock[] {
  const amounts = figures.filter(({ value, hidden, parts }) => parts.length === 0 && (hidden || value !== 0)).map(totalOf);
  return amounts.length > 0 ? [block('TILES', { title, amounts, text: figures[0] ? `Corte: ${cutOff(figures[0].asOf)}` : '' })] : [];
}

/** A figure by parts, with its definition as its sentence. */
export function bars(figure: ReportFigure | undefined): ReportBlock[] {
  const parts = figure ? withSomebody(figure) : [];
  if (!figure || parts.length === 0) return [];
  return [block('BARS', { title: figure.name, text: `${figure.definition} Corte: ${cutOff(figure.asOf)}.`, headers: ['', figure.unit[1]], amounts: partsOf(figure, parts) })];
}

/** The regions as squares, with the number of each; the table twin says the same. */
export function map(figure: ReportFigure | undefined, places: readonly ReportTile[]): ReportBlock[] {
  if (!figure || places.length === 0) return [];
  const byRegion = new Map(partsOf(figure, figure.parts).map((one) => [one.part, one]));
  const amounts = places.flatMap(({ regionId, name, label, row, column }) => {
    const found = byRegion.get(regionId);
    return found ? [{ ...found, label: name, short: label, row, column }] : [];
  });
  return [block('MAP', { title: figure.name, text: `${figure.definition} Corte: ${cutOff(figure.asOf)}.`, headers: ['Región', figure.unit[1]], amounts })];
}

export const byKey = (figures: readonly ReportFigure[], key: string): ReportFigure | undefined => figures.find((figure) => figure.key === key);
