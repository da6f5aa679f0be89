import { inflateSync } from 'node:zlib';

/** What a reader and a screen reader find in a PDF of ours: enough of the format for what typst writes. */
export type ReadPdf = {
  text: string;
  pages: number;
  tags: string[];
  lang: string;
  title: string;
  outline: string[];
  alts: string[];
  links: string[];
  claimsUa: boolean;
};

export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(raw);
  const all = [...objects.values()].map(({ head, body }) => head + body).join('\n');
  const strings = (key: string): string[] =>
    [...all.matchAll(new RegExp(`/${key}\\s*(\\((?:\\\\.|[^\\\\)])*\\)|<[0-9A-Fa-f]*>)`, 'g'))].map(([, one]) => stringOf(one));
  const xmp = Buffer.from(all, 'latin1').toString('utf8');
  return {
    text: textOf(objects),
    pages: [...all.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    tags: [...new Set([...all.matchAll(/\/S\s*\/(\w+)/g)].map(([, tag]) => tag))],
    lang: strings('Lang')[0] ?? '',
    title: /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(xmp)?.[1] ?? '',
    outline: /\/Type\s*\/Outlines|\/Outlines/.test(all) ? strings('Title') : [],
    alts: strings('Alt'),
    links: strings('URI'),
    claimsUa: /pdfuaid:part/.test(xmp),
  };
}

type PdfObject = { head: string; body: string };

export function objectsOf(raw: string): Map<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)endobj/g)) {
    const [, number, content] = match;
    const at = content.indexOf('stream');
    const head = at < 0 ? content : content.slice(0, at);
    const begin = at < 0 ? content.length : at + (/^stream\r?\n/.exec(content.slice(at))?.[0].length ?? 0);
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(head)?.[1];
    // By its length where it says it: its last byte may look like the end of a line.
    let body = length ? content.slice(begin, begin + Number(length)) : content.slice(begin).replace(/\r?\nendstream\s*$/, '');
    if (/FlateDecode/.test(head)) body = inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    found.set(Number(number), { head, body });
    if (/\/Type\s*\/ObjStm/.test(head)) unpack(head, body, found);
  }
  return found;
}

function unpack(head: string, body: string, found: Map<number, PdfObject>): void {
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? 0);
  const places = (body.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let n = 0; n < places.length; n += 2) {
    const end = places[n + 3] ?? body.length - first;
    found.set(places[n], { head: body.slice(first + places[n + 1], first + end), body: '' });
  }
}

/** Glyph codes of each page in the order they are painted, through the ToUnicode map of their font: a page names its fonts as it likes. */
function textOf(objects: Map<number, PdfObject>): string {
  const head = (number: string | undefined): string => objects.get(Number(number))?.head ?? '';
  const maps = new Map<string, Map<string, string>>();
  const mapOf = (font: string): Map<string, string> => {
    const number = /\/ToUnicode\s+(\d+)/.exec(head(font))?.[1];
    const map = maps.get(font) ?? cmapOf(number ? (objects.get(Number(number))?.body ?? '') : '');
    maps.set(font, map);
    return map;
  };
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b(?!s)/.test(object.head))
    .map((page) => {
      const resources = page.head + head(/\/Resources\s+(\d+)\s+0\s+R/.exec(page.head)?.[1]);
      const named = resources + head(/\/Font\s+(\d+)\s+0\s+R/.exec(resources)?.[1]);
      const fonts = new Map([...named.matchAll(/\/(f\d+|F\d+)\s+(\d+)\s+0\s+R/g)].map(([, name, number]) => [name, mapOf(number)]));
      return painted(objects.get(Number(/\/Contents\s+(\d+)/.exec(page.head)?.[1]))?.body ?? '', fonts);
    })
    .join('\n');
}

// Parentheses in pairs stand in a string without an escape: two glyphs may be numbered like them.
const LITERAL = String.raw`\((?:\\.|\((?:\\.|[^\\()])*\)|[^\\()])*\)`;
const STRING = new RegExp(`${LITERAL}|<[0-9A-Fa-f]*>`, 'gs');
const SHOWN = new RegExp(
  String.raw`\/(\w+) [\d.]+ Tf|(\[(?:${LITERAL}|<[^>]*>|[^\]()<])*\] ?TJ|<[0-9A-Fa-f]*> ?Tj|${LITERAL} ?Tj|\bET\b)`,
  'gs',
);

function painted(content: string, fonts: Map<string, Map<string, string>>): string {
  let map = new Map<string, string>();
  let text = '';
  for (const [, font, shown] of content.matchAll(SHOWN)) {
    if (font) map = fonts.get(font) ?? map;
    else if (shown === 'ET') text += ' ';
    else
      for (const [one] of shown.matchAll(STRING))
        text += (hexOf(one).match(/.{4}/g) ?? []).map((code) => map.get(code) ?? '').join('');
  }
  return text;
}

function cmapOf(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) map.set(code.toLowerCase(), utf16(to));
  return map;
}

const hexOf = (one: string): string =>
  (one.startsWith('<') ? one.slice(1, -1) : Buffer.from(unescaped(one.slice(1, -1)), 'latin1').toString('hex')).toLowerCase();
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign)
      ? String.fromCharCode(parseInt(sign, 8))
      : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[sign] ?? sign),
  );

export function stringOf(one: string): string {
  const hex = hexOf(one);
  return hex.startsWith('feff') ? utf16(hex.slice(4)) : Buffer.from(hex, 'hex').toString('latin1');
}
