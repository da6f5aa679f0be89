import { open, type FileHandle } from 'node:fs/promises';
import { RefusedFile } from './refusals.js';
import { LONGEST_SECONDS } from './video.check.js';

const ID = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  length: 0x4489,
  cluster: 0x1f43b675,
  clusterTime: 0xe7,
  tags: 0x1254c367,
  attachments: 0x1941a469,
} as const;
/** Where a film is described, beside its clusters: one of them ends a cluster that does not say how long it is. */
const TOP = new Set<number>([ID.cluster, ID.info, ID.tags, ID.attachments, 0x114d9b74, 0x1654ae6b, 0x1c53bb6b, 0x1043a770]);
/** What a phone or an editor writes beside the film: the place, the person, other files. */
const PERSONAL = new Set<number>([ID.tags, ID.attachments]);
const MOST_ELEMENTS = 200_000;
const WINDOW = 65_536;
const NANOSECONDS = 1e9;
const MILLISECOND = 1_000_000;

type Element = { id: number; start: number; body: number; /** null: until the next of its rank. */ end: number | null };
type Span = { start: number; end: number };

/**
 * A WebM of at most ten minutes, by what it says and by where its last cluster stands: a browser that records says nothing, and a film
 * may say what it likes. What says by whom and where is blanked in place.
 * @throws RefusedFile
 */
export async function checkWebm(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const reader = new Reader(file, (await file.stat()).size);
    const header = await reader.element(0);
    if (header.id !== ID.header || header.end === null) throw new RefusedFile('VIDEO_BROKEN');
    if (!(await reader.bytes(header.body, header.end - header.body)).includes('webm')) throw new RefusedFile('VIDEO_BROKEN');
    const segment = await reader.element(header.end);
    if (segment.id !== ID.segment || (segment.end ?? reader.size) !== reader.size) throw new RefusedFile('VIDEO_BROKEN');
    const { seconds, personal } = await read(reader, segment.body, segment.end ?? reader.size);
    if (seconds > LONGEST_SECONDS) throw new RefusedFile('VIDEO_TOO_LONG');
    for (const { start, end } of personal) if (end - start > 9) await blank(file, start, end);
  } finally {
    await file.close();
  }
}

async function read(reader: Reader, from: number, to: number): Promise<{ seconds: number; personal: Span[] }> {
  const personal: Span[] = [];
  let info = { scale: MILLISECOND, said: 0 };
  let reached: number | null = null;
  let cluster: Element | null = null;
  for (let at = from; at < to;) {
    const element = await reader.element(at);
    const { id, start, body, end } = element;
    if (TOP.has(id)) cluster = id === ID.cluster ? element : null;
    if (id === ID.info && end !== null) info = await reader.info(body, end);
    if (PERSONAL.has(id) && end !== null) personal.push({ start, end });
    at = id === ID.cluster ? body : (end ?? to);
    if (cluster === null || id !== ID.clusterTime) continue;
    reached = Math.max(reached ?? 0, await reader.number(element));
    // Its time comes before its frames, which are stepped over where it says how long it is.
    at = cluster.end ?? at;
    if (secondsOf(reached, info.scale) > LONGEST_SECONDS) break;
  }
  if (reached === null) throw new RefusedFile('VIDEO_BROKEN');
  return { seconds: secondsOf(Math.max(info.said, reached), info.scale), personal };
}

const secondsOf = (time: number, scale: number): number => (time * scale) / NANOSECONDS;

/** An element of that length that players skip: an identifier of one byte and a length of eight. */
async function blank(file: FileHandle, start: number, end: number): Promise<void> {
  const bytes = Buffer.alloc(end - start);
  bytes[0] = 0xec;
  bytes.writeBigUInt64BE(BigInt(bytes.length - 9) | (1n << 56n), 1);
  await file.write(bytes, 0, bytes.length, start);
}

/** Elements of EBML, through a window over the file: it may be large, and nearly all of it is frames. */
class Reader {
  private window = Buffer.alloc(0);
  private at = 0;
  private seen = 0;

  constructor(
    private readonly file: FileHandle,
    readonly size: number,
  ) {}

  async bytes(from: number, length: number): Promise<Buffer> {
    if (length < 0 || length > WINDOW || from + length > this.size) throw new RefusedFile('VIDEO_BROKEN');
    if (from < this.at || from + length > this.at + this.window.length) {
      const { buffer, bytesRead } = await this.file.read(Buffer.alloc(WINDOW), 0, WINDOW, from);
      this.window = buffer.subarray(0, bytesRead);
      this.at = from;
    }
    return this.window.subarray(from - this.at, from - this.at + length);
  }

  async element(start: number): Promise<Element> {
    this.seen += 1;
    if (this.seen > MOST_ELEMENTS) throw new RefusedFile('VIDEO_BROKEN');
    const head = await this.bytes(start, Math.min(12, this.size - start));
    const idBytes = widthOf(head[0] ?? 0);
    const sizeBytes = widthOf(head[idBytes] ?? 0);
    if (idBytes > 4 || idBytes + sizeBytes > head.length) throw new RefusedFile('VIDEO_BROKEN');
    const id = head.readUIntBE(0, idBytes);
    const marked = BigInt(`0x${head.subarray(idBytes, idBytes + sizeBytes).toString('hex')}`);
    const length = marked - (1n << BigInt(7 * sizeBytes));
    const body = start + idBytes + sizeBytes;
    if (length === (1n << BigInt(7 * sizeBytes)) - 1n) return { id, start, body, end: null };
    const end = body + Number(length);
    if (end > this.size) throw new RefusedFile('VIDEO_BROKEN');
    return { id, start, body, end };
  }

  async number({ body, end }: Element): Promise<number> {
    const bytes = await this.bytes(body, (end ?? body) - body);
    if (bytes.length === 0 || bytes.length > 8) throw new RefusedFile('VIDEO_BROKEN');
    return Number(BigInt(`0x${bytes.toString('hex')}`));
  }

  /** In how many nanoseconds it counts, and how long it says that it is. */
  async info(from: number, to: number): Promise<{ scale: number; said: number }> {
    const found = { scale: MILLISECOND, said: 0 };
    for (let at = from; at < to;) {
      const element = await this.element(at);
      if (element.end === null || element.end > to) throw new RefusedFile('VIDEO_BROKEN');
      if (element.id === ID.scale) found.scale = await this.number(element);
      if (element.id === ID.length) found.said = await this.float(element.body, element.end);
      at = element.end;
    }
    // With a coarser beat a single cluster could hold hours.
    if (found.scale === 0 || found.scale > 10 * MILLISECOND) throw new RefusedFile('VIDEO_BROKEN');
    return found;
  }

  private async float(from: number, to: number): Promise<number> {
    const bytes = await this.bytes(from, to - from);
    if (bytes.length !== 4 && bytes.length !== 8) throw new RefusedFile('VIDEO_BROKEN');
    const value = bytes.length === 4 ? bytes.readFloatBE(0) : bytes.readDoubleBE(0);
    return Number.isFinite(value) && value >= 0 ? value : 0;
  }
}

/** How many bytes a number of EBML takes: one more than its leading zeros. */
function widthOf(first: number): number {
  const width = Math.clz32(first) - 23;
  if (width > 8) throw new RefusedFile('VIDEO_BROKEN');
  return width;
}
