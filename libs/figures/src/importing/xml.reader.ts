import { importErrors } from './sheet.errors.js';

export type Element = { open: string; body: string; start: number; end: number };

/**
 * The elements of this name, one after the other, whatever prefix they have. Each sign is looked at a bounded number of times: one that is
 * never closed ends the reading, instead of being searched for again and again. @throws DomainError SHEET_BROKEN
 */
export function* elements(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<(\\w{1,20}:)?${name}(?=[\\s>/])`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const close = xml.indexOf('>', found.index);
    if (close < 0) throw importErrors.SHEET_BROKEN();
    const open = xml.slice(found.index, close + 1);
    if (open.endsWith('/>')) {
      yield { open, body: '', start: found.index, end: close + 1 };
      opening.lastIndex = close + 1;
      continue;
    }
    const tail = `</${found[1] ?? ''}${name}>`;
    const end = xml.indexOf(tail, close);
    if (end < 0) throw importErrors.SHEET_BROKEN();
    yield { open, body: xml.slice(close + 1, end), start: found.index, end: end + tail.length };
    opening.lastIndex = end + tail.length;
  }
}

export function first(xml: string, name: string): Element | null {
  return elements(xml, name).next().value ?? null;
}

/** The same without the elements of this name. */
export function without(xml: string, name: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of elements(xml, name)) {
    kept += xml.slice(from, start);
    from = end;
  }
  return from === 0 ? xml : kept + xml.slice(from);
}

export function attribute(open: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(open);
  return found ? plainText(found[1]) : null;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the five entities of XML and numbers: no other is ever opened. */
export function plainText(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex?: string, dec?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
