import { CsvError, parse } from 'csv-parse';
import { importErrors } from './sheet.errors.js';

const DELIMITERS = [';', ',', '\t'];
/** Of how many lines the delimiter is guessed. */
const LOOKED_AT = 20;
/** What some programs write so that a number keeps its zeros: ="0150202". */
const KEPT_TEXT = /^="([^"]*)"$/;

/** The rows of a .csv, numbered as a spreadsheet would. @throws DomainError SHEET_KIND, SHEET_QUOTES, SHEET_BROKEN */
export async function* csvRows(bytes: Buffer): AsyncGenerator<{ number: number; cells: string[] }> {
  const whole = decoded(bytes);
  const said = /^sep=(.)(?:\r\n|\n|\r)/i.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  const options = { delimiter: said?.[1] ?? delimiterOf(text), bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 500_000 };
  let number = 0;
  try {
    for await (const record of parse(text, { ...options, record_delimiter: ['\r\n', '\n', '\r'] }) as AsyncIterable<string[]>)
      yield { number: (number += 1), cells: record.map((cell) => cell.replace(KEPT_TEXT, '$1')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'].includes(error.code) ? importErrors.SHEET_QUOTES({ row: Number(error.records) + 1 }) : importErrors.SHEET_BROKEN();
  }
}

/** The one that parts the first lines into the most cells; what is between quotes is text. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 64 * 1_024).replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/).slice(0, LOOKED_AT);
  const cells = (delimiter: string): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  return [...DELIMITERS].sort((a, b) => cells(b) - cells(a))[0];
}

/** UTF-8, UTF-16 with its mark, or what Excel in Spanish writes when it is neither. */
function decoded(bytes: Buffer): string {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw importErrors.SHEET_KIND({ named: 'csv' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
