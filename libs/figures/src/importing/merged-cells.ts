import type { SheetCell } from './import.field.js';
import { attribute, elements } from './xml.reader.js';

type Merge = { column: number; top: number; bottom: number };

const MOST_MERGES = 20_000;
const MOST_COLUMN = 500;

/**
 * Cells that were joined downwards say the same for all their rows: the file has it in the first one. Joined sideways, it is one cell.
 * A row with nothing of its own stays empty.
 */
export class MergedCells {
  /** From the last row where one begins to the first. */
  private readonly waiting: Merge[];
  /** By column: they do not overlap. */
  private readonly open = new Map<number, { bottom: number; cell: SheetCell }>();

  constructor(sheet: string) {
    const merges: Merge[] = [];
    for (const { open } of elements(sheet, 'mergeCell')) {
      const [from, to] = (attribute(open, 'ref') ?? '').split(':');
      const [column, top, bottom] = [placeOf(from), rowOf(from), rowOf(to ?? '')];
      if (column !== null && column <= MOST_COLUMN && bottom > top) merges.push({ column, top, bottom });
      if (merges.length === MOST_MERGES) break;
    }
    this.waiting = merges.sort((a, b) => b.top - a.top);
  }

  /** Rows are asked for in their order. */
  filled(number: number, cells: SheetCell[]): SheetCell[] {
    const own = cells.some((cell) => typeof cell !== 'string' || cell.trim() !== '');
    for (const [column, { bottom, cell }] of this.open) {
      if (bottom < number) this.open.delete(column);
      else if (own) {
        while (cells.length <= column) cells.push('');
        if (cells[column] === '') cells[column] = cell;
      }
    }
    for (let next = this.waiting.at(-1); next && next.top <= number; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const cell = next.top === number ? cells[next.column] : undefined;
      if (cell) this.open.set(next.column, { bottom: next.bottom, cell });
    }
    return cells;
  }
}

/** Of «C12», 2; null for what is no cell. */
export function placeOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);
