/** A cell as it is; numbers stay numbers, what is missing is null. */
export type Cell = string | number | null;

/** Signs with which a spreadsheet begins a formula, also after blanks or as wide signs. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** Signs that XML 1.0 cannot hold; in CSV they help nobody either. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text that a spreadsheet shows and never runs. */
export function inert(text: string): string {
  const clean = text.replace(FORBIDDEN, '');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** RFC 4180 with semicolons, as spreadsheets in Spanish open it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = inert(cell);
  return /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What a cell of a spreadsheet can hold. */
const LONGEST = 32_000;

/** 0 -> A, 27 -> AB: as a spreadsheet calls its columns. */
export function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** `number` from 1. */
export function sheetRow(cells: readonly Cell[], number: number): string {
  return `<row r="${number}">${cells.map((cell, at) => sheetCell(cell, `${columnName(at)}${number}`)).join('')}</row>`;
}

function sheetCell(cell: Cell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const text = inert(cell).slice(0, LONGEST).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
