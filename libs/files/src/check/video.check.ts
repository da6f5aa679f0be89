import { open, type FileHandle } from 'node:fs/promises';
import { RefusedFile } from './refusals.js';

export const LONGEST_SECONDS = 600;
const LARGEST_INDEX = 16 * 1_048_576;
const MOST_BOXES = 20_000;
/** Boxes where a phone writes the place and the person. */
const PERSONAL = new Set(['udta', 'meta', 'uuid', 'loci', 'XMP_']);
const CONTAINERS = new Set(['moov', 'trak']);

type Box = { type: string; start: number; body: number; end: number };

/**
 * An MP4 or QuickTime file whose boxes add up to the file, with an index, of at most ten minutes. What says where and by whom it was filmed is
 * blanked in place: sizes stay, so nothing else moves.
 * @throws RefusedFile
 */
export async function checkMp4(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const boxes = await topBoxes(file, size);
    const index = boxes.find(({ type }) => type === 'moov');
    if (boxes[0]?.type !== 'ftyp' || !index || !boxes.some(({ type }) => type === 'mdat')) throw new RefusedFile('VIDEO_BROKEN');
    if (index.end - index.start > LARGEST_INDEX) throw new RefusedFile('VIDEO_BROKEN');
    for (const box of boxes)
      if (PERSONAL.has(box.type)) await file.write(blank(box.end - box.start), 0, box.end - box.start, box.start);
    const bytes = Buffer.alloc(index.end - index.start);
    await file.read(bytes, 0, bytes.length, index.start);
    if (secondsOf(bytes) > LONGEST_SECONDS) throw new RefusedFile('VIDEO_TOO_LONG');
    blankPersonal(bytes, 0, bytes.length);
    await file.write(bytes, 0, bytes.length, index.start);
  } finally {
    await file.close();
  }
}

async function topBoxes(file: FileHandle, size: number): Promise<Box[]> {
  const boxes: Box[] = [];
  const head = Buffer.alloc(16);
  for (let at = 0; at < size;) {
    await file.read(head, 0, 16, at);
    const box = boxAt(head, 0, size - at);
    if (boxes.length > MOST_BOXES) throw new RefusedFile('VIDEO_BROKEN');
    boxes.push({ type: box.type, start: at, body: at + box.body, end: at + box.end });
    at += box.end;
  }
  return boxes;
}

/** `left` is how far the box may reach. */
function boxAt(bytes: Buffer, at: number, left: number): Box {
  if (left < 8) throw new RefusedFile('VIDEO_BROKEN');
  const short = bytes.readUInt32BE(at);
  const type = bytes.subarray(at + 4, at + 8).toString('latin1');
  const wide = short === 1;
  const length = short === 0 ? left : wide ? Number(bytes.readBigUInt64BE(at + 8)) : short;
  const body = wide ? 16 : 8;
  if (length < body || length > left) throw new RefusedFile('VIDEO_BROKEN');
  return { type, start: at, body: at + body, end: at + length };
}

function blankPersonal(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to - at);
    if (PERSONAL.has(box.type)) blank(box.end - box.start).copy(bytes, box.start);
    else if (CONTAINERS.has(box.type)) blankPersonal(bytes, box.body, box.end);
    at = box.end;
  }
}

/** A box of that length which players skip. */
function blank(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(length, 0);
  bytes.write('free', 4, 'latin1');
  return bytes;
}

/** From the movie header; none, or a time scale of zero, is a broken file. */
function secondsOf(index: Buffer): number {
  const inside = boxAt(index, 0, index.length);
  for (let at = inside.body; at < inside.end;) {
    const box = boxAt(index, at, inside.end - at);
    if (box.type === 'mvhd') {
      const long = index[box.body] === 1;
      const scale = index.readUInt32BE(box.body + (long ? 20 : 12));
      const length = long ? Number(index.readBigUInt64BE(box.body + 24)) : index.readUInt32BE(box.body + 16);
      if (scale === 0) throw new RefusedFile('VIDEO_BROKEN');
      return length / scale;
    }
    at = box.end;
  }
  throw new RefusedFile('VIDEO_BROKEN');
}
