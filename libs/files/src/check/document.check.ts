import { RefusedFile } from './refusals.js';
import { unpacked, zipEntries, type ZipEntry } from './zip.js';

/** Parts that hold programs, in the formats of Microsoft and of LibreOffice. */
const PROGRAMS =
  /(?:^|\/)(?:vbaProject|vbaData|activeX\d*|attachedToolbars)\b|(?:^|\/)activeX\/|^Basic\/|^Scripts\/|\.(?:bin|exe|dll|js|vbs|jar)$/i;
/** Printers and fonts are kept as `.bin` by every version. */
const HARMLESS = /(?:^|\/)printerSettings\/|(?:^|\/)fonts?\/[^/]+\.(?:fntdata|odttf)$/i;
const READ = /(?:^|\/)(?:\[Content_Types\]\.xml|[^/]+\.rels|manifest\.xml|mimetype)$/;
const MACROS = /macroEnabled|vbaProject|ms-office\.activeX|x-vnd\.oasis\.opendocument\.script|application\/binary/i;
/** A template or an object fetched from elsewhere when the document opens; ordinary links are not. */
const REMOTE =
  /Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"/i;

/** Documents of office programs: a modest zip without programs. @throws RefusedFile */
export function checkDocument(bytes: Buffer): void {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => PROGRAMS.test(name) && !HARMLESS.test(name))) throw new RefusedFile('DOCUMENT_MACROS');
  for (const entry of entries) {
    const content = unpacked(bytes, entry);
    if (READ.test(entry.name)) checkText(entry, content.toString('utf8'));
  }
}

function checkText({ name }: ZipEntry, text: string): void {
  if (MACROS.test(text) || REMOTE.test(text)) throw new RefusedFile('DOCUMENT_MACROS');
  if (name.endsWith('manifest.xml') && /<manifest:encryption-data/.test(text)) throw new RefusedFile('DOCUMENT_ENCRYPTED');
}
