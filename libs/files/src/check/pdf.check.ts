import { inflateSync } from 'node:zlib';
import { RefusedFile } from './refusals.js';

const TAIL = 1_024;
const LONGEST_OBJECTS = 64 * 1_048_576;
const ZIP_END = Buffer.from('PK\x05\x06');
const ZIP_TAIL = 66_000;

/** Names that run something, send something or carry another file. */
const ACTIVE =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|GoToR|GoToE|SubmitForm|ImportData|Rendition|Movie|Sound|3D)(?![A-Za-z0-9])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;
const STREAM = /\bstream\r?\n/g;
const END = 'endstream';
const HEADER = /^%PDF-[12]\.\d/;
const MARKUP = /<(?:script|html|!doctype|svg|\?php)/i;

/**
 * Reads a PDF as a scanner and not as a viewer: it begins and ends as one, needs no key, and none of its dictionaries -
 * those inside compressed object streams too - names an action that runs.
 * @throws RefusedFile
 */
export function checkPdf(bytes: Buffer): void {
  const head = bytes.subarray(0, TAIL).toString('latin1');
  if (!HEADER.test(head) || MARKUP.test(head)) throw new RefusedFile('PDF_BROKEN');
  if (!bytes.subarray(-TAIL).toString('latin1').includes('%%EOF')) throw new RefusedFile('PDF_BROKEN');
  // The end of a zip in its tail: one file for a viewer, another for whoever unpacks it.
  if (bytes.subarray(-ZIP_TAIL).includes(ZIP_END)) throw new RefusedFile('PDF_ACTIVE');
  const { dictionaries, objects } = partsOf(bytes);
  if (ENCRYPTED.test(dictionaries)) throw new RefusedFile('PDF_ENCRYPTED');
  if (ACTIVE.test(dictionaries) || objects.some((text) => ACTIVE.test(text))) throw new RefusedFile('PDF_ACTIVE');
}

/** The text outside of streams, and that of the streams which hold objects. Chance bytes of a picture are not read as names. */
function partsOf(bytes: Buffer): { dictionaries: string; objects: string[] } {
  const text = bytes.toString('latin1');
  const outside: string[] = [];
  const objects: string[] = [];
  let from = 0;
  let room = LONGEST_OBJECTS;
  STREAM.lastIndex = 0;
  for (let found = STREAM.exec(text); found; found = STREAM.exec(text)) {
    const before = text.slice(from, found.index);
    outside.push(before);
    const start = STREAM.lastIndex;
    const end = text.indexOf(END, start);
    if (end < 0) throw new RefusedFile('PDF_BROKEN');
    const dictionary = plainNames(before.slice(before.lastIndexOf('obj') + 3));
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) {
      const object = inflated(bytes.subarray(start, end), dictionary, room);
      room -= object.length;
      objects.push(plainNames(object));
    }
    from = end + END.length;
    STREAM.lastIndex = from;
  }
  outside.push(text.slice(from));
  return { dictionaries: plainNames(outside.join('\n')), objects };
}

function inflated(bytes: Buffer, dictionary: string, room: number): string {
  const filters = [...dictionary.matchAll(/\/(\w+Decode|Fl|AHx|A85|LZW)(?![A-Za-z0-9])/g)].map(([, name]) => name);
  if (filters.length === 0) return bytes.toString('latin1');
  // Object streams are deflated by every writer there is; another filter hides something.
  if (filters.length > 1 || !['FlateDecode', 'Fl'].includes(filters[0] ?? '') || room <= 0) throw new RefusedFile('PDF_ACTIVE');
  try {
    return inflateSync(bytes, { maxOutputLength: room, finishFlush: 2 }).toString('latin1');
  } catch {
    throw new RefusedFile('PDF_BROKEN');
  }
}

/** `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
