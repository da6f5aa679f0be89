import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileKind, FileObject } from '../file/file.types.js';
import { randomName } from '../store/object-store.js';
import { checkDocument } from './document.check.js';
import { drawAgain, type MadeFile } from './image.check.js';
import { checkPdf } from './pdf.check.js';
import { RefusedFile } from './refusals.js';
import { checkMp4 } from './video.check.js';
import { checkWebm } from './webm.check.js';

type Known = { kind: FileKind; extensions: readonly string[] };

const IMAGE = (...extensions: string[]): Known => ({ kind: 'IMAGE', extensions });
const DOCUMENT = (...extensions: string[]): Known => ({ kind: 'DOCUMENT', extensions });
const VIDEO = (...extensions: string[]): Known => ({ kind: 'VIDEO', extensions });

/** What the bytes may be, and the endings that a name may then have. */
const KNOWN: Record<string, Known> = {
  'image/jpeg': IMAGE('jpg', 'jpeg'),
  'image/png': IMAGE('png'),
  'image/webp': IMAGE('webp'),
  'application/pdf': DOCUMENT('pdf'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': DOCUMENT('docx'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': DOCUMENT('xlsx'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': DOCUMENT('pptx'),
  'application/vnd.oasis.opendocument.text': DOCUMENT('odt'),
  'application/vnd.oasis.opendocument.spreadsheet': DOCUMENT('ods'),
  'application/vnd.oasis.opendocument.presentation': DOCUMENT('odp'),
  'video/mp4': VIDEO('mp4', 'm4v', 'mov'),
  'video/x-m4v': VIDEO('mp4', 'm4v'),
  'video/quicktime': VIDEO('mov', 'mp4'),
  'video/webm': VIDEO('webm'),
};

/** The extension under which bytes of this type are saved. */
export function extensionOf(mediaType: string): string {
  return KNOWN[mediaType]?.extensions[0] ?? 'bin';
}

/** The type by the bytes alone. @throws RefusedFile when it is none of those taken, or not the one its name promises */
export async function typeOf(path: string, fileName: string, kind: FileKind): Promise<string> {
  const found = await fileTypeFromFile(path);
  const known = found && KNOWN[found.mime];
  if (!known) throw new RefusedFile('TYPE_UNKNOWN');
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  // A photo is drawn again whatever its name says; the rest is served as it came.
  if (known.kind !== kind || (kind !== 'IMAGE' && !known.extensions.includes(extension))) throw new RefusedFile('TYPE_MISMATCH');
  return found.mime;
}

/** Looks inside, and makes what will be served. @throws RefusedFile */
export async function inspect(path: string, mediaType: string, folder: string): Promise<MadeFile[]> {
  const { kind } = KNOWN[mediaType];
  if (kind === 'IMAGE') return drawAgain(path, folder);
  if (mediaType === 'application/pdf') checkPdf(await readFile(path));
  else if (kind === 'DOCUMENT') checkDocument(await readFile(path));
  else if (mediaType === 'video/webm') await checkWebm(path);
  else await checkMp4(path);
  return [{ path, object: await whole(path, mediaType) }];
}

async function whole(path: string, mediaType: string): Promise<FileObject> {
  const { size } = await stat(path);
  return { name: randomName(), form: 'WHOLE', mediaType, length: size, sha256: await sha256Of(path), width: null, height: null };
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
