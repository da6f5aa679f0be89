import { objectsOf, stringOf } from './pdf.js';

export type Dict = { [key: string]: Value };
export type Ref = { ref: number };
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict;
/** `/Name`, apart from a text. */
export class Name {
  constructor(readonly name: string) {}
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads one value after the other; a word that is no value is an operator of a page. */
export class Reader {
  at = 0;
  constructor(private readonly text: string) {}

  /** undefined: nothing more. */
  next(): Value | { operator: string } | undefined {
    while (this.at < this.text.length && SPACE.test(this.text[this.at])) this.at += 1;
    const sign = this.text[this.at];
    if (sign === undefined) return undefined;
    if (sign === '(') return this.literal();
    if (this.text.startsWith('<<', this.at)) return this.dict();
    if (sign === '<') return this.upTo('>');
    if (sign === '[') return this.array();
    if (sign === '/') return new Name(this.word(1).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
    const reference = /^(\d+) \d+ R(?![\w])/.exec(this.text.slice(this.at, this.at + 24));
    if (reference) {
      this.at += reference[0].length;
      return { ref: Number(reference[1]) };
    }
    const word = this.word(0);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  private word(skipped: number): string {
    const from = this.at + skipped;
    this.at = from;
    while (this.at < this.text.length && !DELIMITER.test(this.text[this.at])) this.at += 1;
    // A sign that begins nothing: it is passed by, so that reading goes on.
    if (this.at === from && skipped === 0) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private upTo(end: string): string {
    const from = this.at;
    this.at = this.text.indexOf(end, from) + 1;
    return stringOf(this.text.slice(from, this.at).replace(/\s/g, ''));
  }

  private literal(): string {
    const from = this.at;
    let open = 0;
    do {
      const sign = this.text[this.at];
      if (sign === '\\') this.at += 1;
      if (sign === '(') open += 1;
      if (sign === ')') open -= 1;
      this.at += 1;
    } while (open > 0 && this.at < this.text.length);
    return stringOf(this.text.slice(from, this.at));
  }

  private array(): Value[] {
    const items: Value[] = [];
    this.at += 1;
    for (let item = this.next(); item !== undefined && !isOperator(item, ']'); item = this.next()) items.push(item as Value);
    return items;
  }

  private dict(): Dict {
    const entries: Dict = {};
    this.at += 2;
    for (let key = this.next(); key instanceof Name; key = this.next()) entries[key.name] = this.next() as Value;
    // Its end is two signs, and one was read as the word that is no name.
    if (this.text[this.at] === '>') this.at += 1;
    return entries;
  }
}

export const isOperator = (item: unknown, word: string): boolean => typeof item === 'object' && item !== null && 'operator' in item && item.operator === word;

/** The objects of a file, looked up through their references. */
export class PdfFile {
  private readonly objects;
  private readonly values = new Map<number, Value>();

  constructor(bytes: Uint8Array) {
    this.objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  }

  value(given: Value | undefined): Value {
    if (!isRef(given)) return given ?? null;
    const known = this.values.get(given.ref) ?? (new Reader(this.objects.get(given.ref)?.head ?? 'null').next() as Value);
    this.values.set(given.ref, known);
    return known;
  }

  dict(given: Value | undefined): Dict {
    const found = this.value(given);
    return typeof found === 'object' && found !== null && !Array.isArray(found) && !(found instanceof Name) ? (found as Dict) : {};
  }

  array(given: Value | undefined): Value[] {
    const found = this.value(given);
    if (found === null) return [];
    return Array.isArray(found) ? found : [given as Value];
  }

  body(given: Value | undefined): string {
    return isRef(given) ? (this.objects.get(given.ref)?.body ?? '') : '';
  }

  /** Those of a type, in the order in which they are written. */
  ofType(type: string): { ref: number; dict: Dict }[] {
    return [...this.objects.keys()].map((ref) => ({ ref, dict: this.dict({ ref }) })).filter(({ dict }) => nameOf(dict.Type) === type);
  }
}

export const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null && 'ref' in value;
export const nameOf = (value: Value | undefined): string => (value instanceof Name ? value.name : '');
