import { setImmediate as breathe } from 'node:timers/promises';
import { csvRows } from './csv.reader.js';
import { readWorkbook } from './xlsx.reader.js';
import type { SheetCell } from './import.field.js';
import { importErrors } from './sheet.errors.js';

export type SheetRow = { number: number; cells: SheetCell[] };
export type ReadSheet = { headers: string[]; rows: SheetRow[] };

export const MOST_BYTES = 8 * 1_048_576;
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 80;
const LONGEST_CELL = 8_000;
/** Sheets of today have a title, a date or a logo above their headings. */
const MOST_ABOVE = 15;
const ZIP = 0x04034b50;
/** What Excel of before 2007 and encrypted workbooks begin with. */
const OLD_OFFICE = 0xe011cfd0;
/** What the database does not take: the sign of nothing, and halves of a sign. */
const UNKEPT = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The first visible sheet of a file. Its headings are the row, of the first ones with something in them, where `recognised` knows the most columns.
 * @throws DomainError SHEET_*
 */
export async function readSheet(bytes: Buffer, fileName: string, recognised: (headers: string[]) => number = () => 0): Promise<ReadSheet> {
  if (bytes.length === 0) throw importErrors.SHEET_NOTHING();
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  const magic = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  if (magic === OLD_OFFICE) throw bytes.includes(ENCRYPTED) ? importErrors.SHEET_ENCRYPTED() : importErrors.SHEET_OLD();
  if (extension === 'xlsx' && magic === ZIP) return sheetOf(readWorkbook(bytes), recognised);
  if (extension === 'csv' && magic !== ZIP) return sheetOf(csvRows(bytes), recognised);
  throw importErrors.SHEET_KIND(['xlsx', 'csv'].includes(extension) ? { named: extension } : {});
}

async function sheetOf(lines: AsyncIterable<SheetRow>, recognised: (headers: string[]) => number): Promise<ReadSheet> {
  const rows: SheetRow[] = [];
  for await (const { number, cells: read } of lines) {
    const cells = read.map((cell) => (typeof cell === 'string' ? cell.replace(UNKEPT, '') : cell));
    if (cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) continue;
    if (cells.length > MOST_COLUMNS) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_COLUMNS} columnas`, row: number });
    if (cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL)) throw importErrors.SHEET_TOO_LARGE({ max: `${LONGEST_CELL} caracteres en una celda`, row: number });
    rows.push({ number, cells });
    if (rows.length > MOST_ROWS + MOST_ABOVE) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_ROWS} filas` });
    // Others wait for nothing while a long sheet is read.
    if (rows.length % 500 === 499) await breathe();
  }
  const known = rows.slice(0, MOST_ABOVE).map(({ cells }) => recognised(headersOf(cells)));
  const at = Math.max(0, known.indexOf(Math.max(...known)));
  const found = { headers: headersOf(rows[at]?.cells ?? []), rows: rows.slice(at + 1) };
  if (found.rows.length === 0) throw importErrors.SHEET_EMPTY();
  if (found.rows.length > MOST_ROWS) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_ROWS} filas` });
  return found;
}

function headersOf(cells: readonly SheetCell[]): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().slice(0, 120) : ''));
}
