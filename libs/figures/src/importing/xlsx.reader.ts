import { DocumentParts, RefusedFile } from '@lib/files';
import type { SheetCell } from './import.field.js';
import { importErrors } from './sheet.errors.js';
import { MergedCells, placeOf } from './merged-cells.js';
import { attribute, elements, first, plainText, without } from './xml.reader.js';

/** Of everything in the file when it is opened. */
const MOST_OPEN = 96 * 1_048_576;
const MOST_PLACE = 500;
const LAST_ROW = 1_048_576;

type Line = { number: number; cells: SheetCell[] };
type Book = { texts: string[]; dates: boolean[]; from1904: boolean };

/** Rows of the first visible sheet, in order. Texts, numbers and dates as they are shown; formulas are marked, not computed. @throws DomainError SHEET_* */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<Line> {
  const parts = opened(bytes);
  const book = parts.text('xl/workbook.xml');
  const relations = parts.text('xl/_rels/workbook.xml.rels');
  const sheets = [...elements(book ?? '', 'sheet')];
  const shown = sheets.find(({ open }) => !/hidden/i.test(attribute(open, 'state') ?? '')) ?? sheets[0];
  const id = attribute(shown?.open ?? '', '\\w+:id');
  const relation = [...elements(relations ?? '', 'Relationship')].find(({ open }) => attribute(open, 'Id') === id);
  const target = attribute(relation?.open ?? '', 'Target')?.replace(/^\/?(?:xl\/)?/, '');
  const sheet = target && parts.text(`xl/${target}`);
  if (!book || !sheet) throw importErrors.SHEET_BROKEN();
  const known: Book = {
    texts: sharedTexts(parts.text('xl/sharedStrings.xml') ?? ''),
    dates: dateStyles(parts.text('xl/styles.xml') ?? ''),
    from1904: /^(?:1|true)$/.test(attribute(first(book, 'workbookPr')?.open ?? '', 'date1904') ?? ''),
  };
  const merges = new MergedCells(sheet);
  let number = 0;
  for (const { open, body } of elements(sheet, 'row')) {
    const told = Number(attribute(open, 'r') ?? number + 1);
    if (!Number.isInteger(told) || told <= number || told > LAST_ROW) throw importErrors.SHEET_BROKEN();
    number = told;
    yield { number, cells: merges.filled(number, cellsOf(body, known)) };
  }
}

function opened(bytes: Buffer): DocumentParts {
  try {
    const parts = new DocumentParts(bytes, MOST_OPEN);
    for (const name of parts.names) if (name.endsWith('.xml') && /<!DOCTYPE|<!ENTITY/i.test(parts.text(name) ?? '')) throw importErrors.SHEET_BROKEN();
    return parts;
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    if (error.code === 'DOCUMENT_BOMB') throw importErrors.SHEET_BOMB();
    if (error.code === 'DOCUMENT_MACROS') throw importErrors.SHEET_PROGRAMS();
    throw error.code === 'DOCUMENT_ENCRYPTED' ? importErrors.SHEET_ENCRYPTED() : importErrors.SHEET_BROKEN();
  }
}

function cellsOf(row: string, book: Book): SheetCell[] {
  const cells: SheetCell[] = [];
  let next = 0;
  for (const { open, body } of elements(row, 'c')) {
    const place = placeOf(attribute(open, 'r') ?? '') ?? next;
    next = place + 1;
    const cell = cellOf(open, body, book);
    if (cell === '') continue;
    if (place > MOST_PLACE) throw importErrors.SHEET_TOO_LARGE({ max: `${MOST_PLACE} columnas` });
    while (cells.length < place) cells.push('');
    cells[place] = cell;
  }
  return cells;
}

function cellOf(open: string, body: string, { texts, dates, from1904 }: Book): SheetCell {
  if (body === '') return '';
  if (first(body, 'f')) return { formula: true };
  const type = attribute(open, 't');
  if (type === 'inlineStr') return textIn(body);
  const value = plainText(first(body, 'v')?.body ?? '');
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'sí' : 'no';
  if (type === 'e') return '';
  if (type === 'd' || type === 'str') return value;
  return dates[Number(attribute(open, 's') ?? 0)] && value !== '' ? dayOf(Number(value), from1904) : numberText(value);
}

/** 1.0E7 as a person typed it: 10000000; what is no number stays as it is. */
function numberText(value: string): string {
  return /e/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
}

function dayOf(serial: number, from1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > 80_000) return String(serial);
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function sharedTexts(xml: string): string[] {
  return [...elements(xml, 'si')].map(({ body }) => textIn(body));
}

/** Every run of the text; how it is pronounced is left out. */
function textIn(body: string): string {
  return [...elements(without(body, 'rPh'), 't')].map(({ body: text }) => plainText(text)).join('');
}

/** Of each style, whether it shows a number as a day. */
function dateStyles(xml: string): boolean[] {
  const own = new Map([...elements(xml, 'numFmt')].map(({ open }) => [attribute(open, 'numFmtId') ?? '', attribute(open, 'formatCode') ?? '']));
  return [...elements(first(xml, 'cellXfs')?.body ?? '', 'xf')].map(({ open }) => {
    const id = attribute(open, 'numFmtId') ?? '0';
    const format = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return format === undefined ? isDayFormat(Number(id)) : /[dy]/i.test(format) || /m/i.test(format.replace(/general/i, ''));
  });
}

const isDayFormat = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
