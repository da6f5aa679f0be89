import { Name, Reader, isRef, nameOf, type Dict, type Value } from './pdf-objects.js';
import { PdfStructure, type OutlineEntry, type Tag } from './pdf-structure.js';

/** What PDF/UA-1 asks and a test can see; where it asks for judgement (is the text that stands for a picture a good one?) nothing is said. */
export function accessibilityProblems(bytes: Uint8Array): string[] {
  const pdf = new PdfStructure(bytes);
  return [...ofTheWhole(pdf), ...ofHeadings(pdf), ...ofFigures(pdf), ...ofTables(pdf), ...ofLists(pdf), ...ofLinks(pdf), ...ofPages(pdf), ...ofFonts(pdf)];
}

const when = (wrong: boolean, problem: string): string[] => (wrong ? [problem] : []);

function ofTheWhole({ file, catalog, root }: PdfStructure): string[] {
  const metadata = Buffer.from(file.body(catalog.Metadata), 'latin1').toString('utf8');
  const marked = file.dict(catalog.MarkInfo);
  return [
    ...when(catalog.Lang !== 'es-PE', 'its language is not told'),
    ...when(marked.Marked !== true || marked.Suspects === true, 'it does not say that it is tagged'),
    ...when(file.dict(catalog.ViewerPreferences).DisplayDocTitle !== true, 'its window shows the name of a file'),
    ...when(!/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(metadata), 'it has no title'),
    ...when(!/pdfuaid:part[^\d]*1/.test(metadata), 'it does not claim PDF/UA-1'),
    ...when(root.length !== 1 || root[0].type !== 'Document', 'what is read is not one document'),
  ];
}

const key = ({ level, title }: OutlineEntry): string => `${level} ${title}`;

/** A long document may have bookmarks for its chapters only: each is a heading, with its level, in its order. */
function ofHeadings(pdf: PdfStructure): string[] {
  const headings = pdf.headings();
  const bookmarks = pdf.bookmarks().map(key);
  let at = 0;
  for (const heading of headings) if (key(heading) === bookmarks[at]) at += 1;
  return [
    ...when(headings[0]?.level !== 1, 'its first heading is not of the first level'),
    ...headings.flatMap(({ level, title }, at) => [
      ...when(title.trim() === '', `heading ${at + 1} is empty`),
      ...when(at > 0 && level > headings[at - 1].level + 1, `«${title}» skips a level`),
    ]),
    ...when(at < bookmarks.length, `the bookmark «${bookmarks[at]}» is no heading in its place`),
    ...headings.filter((heading) => heading.level === 1 && !bookmarks.includes(key(heading))).map(({ title }) => `«${title}» has no bookmark`),
  ];
}

function ofFigures(pdf: PdfStructure): string[] {
  return pdf.of('Figure', 'Formula').flatMap(({ alt, about }, at) => [...when(alt.trim() === '', `figure ${at + 1} is not told in words`), ...when(!Array.isArray(about.BBox), `figure ${at + 1} does not say where it is`)]);
}

const SCOPES = ['Column', 'Row', 'Both'];

function ofTables(pdf: PdfStructure): string[] {
  return pdf.of('Table').flatMap((table, at) => {
    const parts = table.children.filter(({ type }) => type !== 'Caption');
    const rows = parts.flatMap((part) => (part.type === 'TR' ? [part] : part.children));
    const cells = rows.flatMap(({ children }) => children);
    const widths = new Set(rows.map(({ children }) => children.reduce((sum, { about }) => sum + Number(about.ColSpan ?? 1), 0)));
    const spans = cells.some(({ about }) => Number(about.RowSpan ?? 1) > 1);
    return [
      ...when(parts.some(({ type }) => !['THead', 'TBody', 'TFoot', 'TR'].includes(type)) || rows.some(({ type }) => type !== 'TR'), `table ${at + 1} holds what is no row`),
      ...when(cells.some(({ type }) => type !== 'TH' && type !== 'TD'), `table ${at + 1} holds what is no cell`),
      ...when(!cells.some(({ type }) => type === 'TH'), `table ${at + 1} has no headings`),
      ...when(cells.some(({ type, about }) => type === 'TH' && !SCOPES.includes(nameOf(about.Scope))), `a heading of table ${at + 1} does not say of what`),
      ...when(widths.size !== 1 && !spans, `rows of table ${at + 1} have ${[...widths].join(' and ')} cells`),
    ];
  });
}

function ofLists(pdf: PdfStructure): string[] {
  const holds = (type: string, ...allowed: string[]): string[] =>
    pdf.of(type).flatMap(({ children, marks }) => when(marks.length > 0 || children.length === 0 || children.some((child) => !allowed.includes(child.type)), `${type} holds ${children.map((child) => child.type).join(', ')}`));
  return [...holds('L', 'LI', 'L', 'Caption'), ...holds('LI', 'Lbl', 'LBody'), ...holds('TOC', 'TOCI', 'TOC', 'Caption')];
}

/** Each touchable place is in an element, says where it leads, and is come to in the order of the page. */
function ofLinks(pdf: PdfStructure): string[] {
  const owners = new Map(pdf.of('Link').flatMap((tag) => tag.objects.map((ref) => [ref, tag] as const)));
  const places = pdf.pages.flatMap(({ dict }) => pdf.annotations(dict));
  return [
    ...places.flatMap(({ ref, dict }) => [
      ...when(!owners.has(ref) || typeof dict.StructParent !== 'number', `a link to ${JSON.stringify(pdf.file.dict(dict.A).URI ?? 'a place')} is outside of what is read`),
      ...when(String(dict.Contents ?? '').trim() === '', 'a link does not say where it leads'),
    ]),
    ...pdf.of('Link').flatMap((tag) => when(tag.objects.length === 0 || painted(tag).length === 0, 'a link that cannot be touched or seen')),
  ];
}

const painted = (tag: Tag): Tag['marks'] => [...tag.marks, ...tag.children.flatMap(painted)];

/** What is painted is read, in one place, or said to be ornament. */
function ofPages(pdf: PdfStructure): string[] {
  const read = new Map<string, number>();
  for (const { page, mcid } of pdf.all().flatMap(({ marks }) => marks)) read.set(`${page}:${mcid}`, (read.get(`${page}:${mcid}`) ?? 0) + 1);
  return pdf.pages.flatMap(({ ref, dict }, at) => {
    const { loose, nested, marks } = walk(pdf.file.body(dict.Contents), pdf.file.dict(pdf.file.dict(dict.Resources).Properties));
    const name = `page ${at + 1}`;
    return [
      ...when(loose > 0, `${name} paints ${loose} things that are neither read nor ornament`),
      ...when(nested > 0, `${name} has ornament in what is read, or the other way round`),
      ...marks.flatMap((mcid) => when(read.get(`${ref}:${mcid}`) !== 1, `piece ${mcid} of ${name} is read ${read.get(`${ref}:${mcid}`) ?? 0} times`)),
      ...when(new Set(marks).size !== [...read.keys()].filter((key) => key.startsWith(`${ref}:`)).length, `${name} is said to have pieces that it has not`),
      ...when(pdf.annotations(dict).length > 0 && nameOf(dict.Tabs) !== 'S', `the order of links of ${name} is not that of reading`),
    ];
  });
}

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

function walk(content: string, properties: Dict): { loose: number; nested: number; marks: number[] } {
  const reader = new Reader(content);
  const open: ('read' | 'ornament' | 'other')[] = [];
  const found = { loose: 0, nested: 0, marks: [] as number[] };
  let given: Value[] = [];
  for (let item = reader.next(); item !== undefined; item = reader.next()) {
    if (typeof item !== 'object' || item === null || !('operator' in item)) {
      given.push(item as Value);
      continue;
    }
    const word = String(item.operator);
    if (word === 'BDC' || word === 'BMC') {
      const about = given[1] instanceof Name ? (properties[given[1].name] as Dict) : (given[1] as Dict | undefined);
      const mcid = about && !isRef(about) ? about.MCID : undefined;
      if (typeof mcid === 'number') found.marks.push(mcid);
      const kind = typeof mcid === 'number' ? 'read' : nameOf(given[0]) === 'Artifact' ? 'ornament' : 'other';
      if (kind !== 'other' && open.some((one) => one !== 'other')) found.nested += 1;
      open.push(kind);
    }
    if (word === 'EMC') open.pop();
    if (PAINTS.has(word) && !open.some((one) => one !== 'other')) found.loose += 1;
    given = [];
  }
  return found;
}

/** Each sign is in the file and has its letter. */
function ofFonts({ file }: PdfStructure): string[] {
  return file.ofType('Font').filter(({ dict }) => nameOf(dict.Subtype) === 'Type0').flatMap(({ dict }) => {
    const descriptor = file.dict(file.dict(file.array(dict.DescendantFonts)[0]).FontDescriptor);
    return [...when(!('ToUnicode' in dict), `${nameOf(dict.BaseFont)} has no letters`), ...when(!['FontFile', 'FontFile2', 'FontFile3'].some((key) => key in descriptor), `${nameOf(dict.BaseFont)} is not in the file`)];
  });
}
