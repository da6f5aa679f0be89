import { setImmediate as breathe } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { readWorkbook } from './xlsx.reader.js';
import type { SheetCell } from './import.field.js';
import { importErrors } from './sheet.errors.js';

export type ReadSheet = { headers: string[]; rows: { number: number; cells: SheetCell[] }[] };

export const MOST_BYTES = 8 * 1_048_576;
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 80;
const LONGEST_CELL = 8_000;
const ZIP = 0x04034b50;
/** What Excel of before 2007 and encrypted workbooks begin with. */
const OLD_OFFICE = 0xe011cfd0;

/** The first sheet of a file: its first row with something in it has the headings. @throws DomainError SHEET_* */
export async function readSheet(bytes: Buffer, fileName: string): Promise<ReadSheet> {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  const magic = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  if (magic === OLD_OFFICE) throw importErrors.SHEET_ENCRYPTED();
  if (extension === 'xlsx' && magic === ZIP) return sheetOf(readWorkbook(bytes));
  if (extension === 'csv' && magic !== ZIP && !bytes.includes(0)) return sheetOf(csvRows(bytes));
  throw importErrors.SHEET_KIND();
}

type Line = { number: number; cells: SheetCell[] };

async function sheetOf(lines: AsyncIterable<Line>): Promise<ReadSheet> {
  let headers: string[] | null = null;
  const rows: Line[] = [];
  for await (const { number, cells } of lines) {
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length > MOST_COLUMNS) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_COLUMNS} columnas` });
    if (cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL)) throw importErrors.SHEET_TOO_LARGE({ max: `${LONGEST_CELL} caracteres en una celda` });
    if (!headers) headers = cells.map((cell) => (typeof cell === 'string' ? cell.trim().slice(0, 120) : ''));
    else rows.push({ number, cells });
    if (rows.length > MOST_ROWS) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_ROWS} filas` });
    // Others wait for nothing while a long sheet is read.
    if (rows.length % 500 === 499) await breathe();
  }
  if (!headers || rows.length === 0) throw importErrors.SHEET_EMPTY();
  return { headers, rows };
}

async function* csvRows(bytes: Buffer): AsyncGenerator<Line> {
  const text = decoded(bytes);
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n')));
  const delimiter = [';', ',', '\t'].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0];
  const parser = parse(text, { delimiter, bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: false, max_record_size: 500_000, info: true });
  try {
    let number = 0;
    for await (const { record } of parser as AsyncIterable<{ record: string[] }>) yield { number: (number += 1), cells: record };
  } catch {
    throw importErrors.SHEET_BROKEN();
  }
}

/** UTF-8, or what Excel in Spanish writes when it is not. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
