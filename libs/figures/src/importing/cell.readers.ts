import { foldText } from '@lib/kernel';
import type { Mapping, Problem, SheetCell } from './import.field.js';

/** Reads the cells of one row by field, and gathers what is wrong with them in words. */
export class RowReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly cells: readonly SheetCell[],
    private readonly mapping: Mapping,
  ) {
    for (const [field, at] of Object.entries(mapping))
      if (typeof this.cells[at] === 'object') this.wrong(field, 'Tiene una fórmula. Cópiala y pégala como valor.');
  }

  wrong(field: string | null, message: string): null {
    this.problems.push({ field, message });
    return null;
  }

  text(field: string, { max, required = false }: { max: number; required?: boolean }): string {
    const text = this.raw(field);
    if (required && text === '' && !this.isFormula(field)) this.wrong(field, 'Falta este dato.');
    if (text.length > max) this.wrong(field, `Tiene ${text.length} caracteres; el máximo es ${max}.`);
    return text;
  }

  /** The value of one of the words, or null: an empty cell is none of them. */
  choice<T extends string>(field: string, words: Readonly<Record<string, T>>, say: string): T | null {
    const text = this.raw(field);
    if (text === '') return null;
    return words[foldText(text)] ?? this.wrong(field, `«${short(text)}» no es una opción: ${say}.`);
  }

  /** YYYY-MM-DD or DD/MM/YYYY of a day that exists. */
  day(field: string, { required = false, until }: { required?: boolean; until: string }): string | null {
    const text = this.raw(field);
    if (text === '') return required && !this.isFormula(field) ? this.wrong(field, 'Falta la fecha.') : null;
    const iso = isoDay(text);
    if (!iso) return this.wrong(field, `«${short(text)}» no es una fecha: escríbela como 21/11/2026.`);
    if (iso > until || iso < '1990-01-01') return this.wrong(field, `La fecha ${iso.split('-').reverse().join('/')} no puede ser: va de 1990 hasta hoy.`);
    return iso;
  }

  email(field: string, { required = false }: { required?: boolean } = {}): string | null {
    const text = this.raw(field).toLowerCase();
    if (text === '') return required && !this.isFormula(field) ? this.wrong(field, 'Falta el correo.') : null;
    return EMAIL.test(text) && text.length <= 254 ? text : this.wrong(field, `«${short(text)}» no es un correo.`);
  }

  emails(field: string): string[] {
    const given = this.raw(field).toLowerCase().split(/[;,\s]+/).filter(Boolean);
    const bad = given.find((one) => !EMAIL.test(one));
    if (bad) this.wrong(field, `«${short(bad)}» no es un correo.`);
    return [...new Set(given.filter((one) => EMAIL.test(one)))];
  }

  raw(field: string): string {
    const at = this.mapping[field];
    const cell = at === undefined ? '' : (this.cells[at] ?? '');
    return typeof cell === 'string' ? cell.normalize('NFC').replace(UNSEEN, '').replace(CONTROL, ' ').replace(/[ \t\u00a0]+/g, ' ').trim() : '';
  }

  private isFormula(field: string): boolean {
    return typeof this.cells[this.mapping[field]] === 'object';
  }
}

const EMAIL = /^[^\s@"'<>,;:()[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** Copied along with a text from a page or a letter: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What a sheet shows as a number is counted from here: 45728 is 12 March 2025. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se', 'oct', 'nov', 'dic'];

/** Of a day as sheets of today write it; null for what is none, or could be two: a year of two figures. */
export function isoDay(text: string): string | null {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return new Date(FIRST_DAY + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d/-])/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  const said = /^(\d{1,2})(?:[ /.-]| de )([a-z]{3,10})\.?(?:[ /.-]| del? )(\d{4})$/.exec(foldText(text));
  const named = said && MONTHS.findIndex((month) => said[2].startsWith(month)) + 1;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : said ? [said[3], String(named), said[1]] : ['', '', ''];
  if (year === '') return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written) ? written : null;
}
