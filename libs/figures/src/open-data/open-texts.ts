import { csvLine } from './cell.rules.js';
import type { Cell } from './open-set.js';

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;

/** As much as is sent at once. */
const PIECE = 65_536;
/** So that a spreadsheet reads the accents. */
const MARK = '\ufeff';

export function csvText(heads: readonly string[], rows: Rows): AsyncGenerator<string> {
  return inPieces(MARK + csvLine(heads), rows, csvLine, '');
}

/** One object per row, by the names of the columns. The texts are as they are: JSON runs nothing. */
export function jsonText(about: Record<string, string>, heads: readonly string[], rows: Rows): AsyncGenerator<string> {
  const head = JSON.stringify(about).slice(0, -1);
  let first = true;
  const line = (cells: readonly Cell[]): string => {
    const text = `${first ? '' : ','}\n${JSON.stringify(Object.fromEntries(heads.map((name, at) => [name, cells[at]])))}`;
    first = false;
    return text;
  };
  return inPieces(`${head},"filas":[`, rows, line, '\n]}\n');
}

async function* inPieces(head: string, rows: Rows, line: (cells: readonly Cell[]) => string, tail: string): AsyncGenerator<string> {
  let waiting = head;
  for await (const row of rows) {
    waiting += line(row);
    if (waiting.length < PIECE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting + tail;
}
