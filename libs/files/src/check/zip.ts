import { inflateRawSync } from 'node:zlib';
import { RefusedFile } from './refusals.js';

export type ZipEntry = { name: string; method: number; packed: number; length: number; at: number };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 5_000;
const LONGEST = 300 * 1_048_576;
/** Below this an entry may be as repetitive as it likes. */
const SMALL = 1_048_576;
const RATIO = 200;

/**
 * The directory of a zip that is nothing but that: it begins with its first entry and ends with its directory, so that nothing is hidden
 * before, between or after. Sizes are what the directory says; `unpacked` holds it to them.
 * @throws RefusedFile
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END || bytes.readUInt32LE(0) !== LOCAL) throw new RefusedFile('DOCUMENT_BROKEN');
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt32LE(end + 12) !== end - start) throw new RefusedFile('DOCUMENT_BROKEN');
  if (count > MOST_ENTRIES) throw new RefusedFile('DOCUMENT_BOMB');
  const entries: ZipEntry[] = [];
  for (let at = start; at < end;) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new RefusedFile('DOCUMENT_BROKEN');
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new RefusedFile('DOCUMENT_ENCRYPTED');
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      length: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (entries.length !== count) throw new RefusedFile('DOCUMENT_BROKEN');
  assertModest(entries);
  return entries;
}

function assertModest(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const steep = entries.some(({ packed, length }) => length > SMALL && length > packed * RATIO);
  if (total > LONGEST || steep) throw new RefusedFile('DOCUMENT_BOMB');
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw new RefusedFile('DOCUMENT_BROKEN');
  if (entries.some(({ name }) => /^[\\/]|\.\.[\\/]|\0|^[a-z]:/i.test(name))) throw new RefusedFile('DOCUMENT_BROKEN');
}

/** The bytes of one entry: never more than its directory promised. */
export function unpacked(bytes: Buffer, { at, method, packed, length }: ZipEntry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new RefusedFile('DOCUMENT_BROKEN');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const raw = bytes.subarray(start, start + packed);
  if (method === STORED) return raw;
  if (method !== DEFLATED) throw new RefusedFile('DOCUMENT_BROKEN');
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, length) });
  } catch (error) {
    throw new RefusedFile((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'DOCUMENT_BOMB' : 'DOCUMENT_BROKEN');
  }
}
