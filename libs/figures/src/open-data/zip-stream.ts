import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export type ZipPart = { name: string; content: AsyncIterable<string> | Iterable<string> };

type Written = { name: Buffer; crc: number; packed: number; length: number; at: number };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const AFTER = 0x08074b50;
const END = 0x06054b50;
/** Names in UTF-8, and sizes told after the bytes: nothing is kept to count it first. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: a file of the same content has the same bytes. */
const DAY = 0x21;
const LIGHT = 3;

/** A zip written as it is read: each part is made only as fast as the reader takes it. */
export async function* zipped(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const one: Written = { name: Buffer.from(name), crc: 0, packed: 0, length: 0, at };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(LOCAL, 0);
    head.writeUInt16LE(VERSION, 4);
    head.writeUInt16LE(FLAGS, 6);
    head.writeUInt16LE(DEFLATED, 8);
    head.writeUInt16LE(DAY, 12);
    head.writeUInt16LE(one.name.length, 26);
    yield Buffer.concat([head, one.name]);
    const deflate = createDeflateRaw({ level: LIGHT });
    pipeline(Readable.from(measured(content, one)), deflate, () => undefined);
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      one.packed += piece.length;
      yield piece;
    }
    const after = Buffer.alloc(16);
    after.writeUInt32LE(AFTER, 0);
    sizes(after, 4, one);
    yield after;
    at += 30 + one.name.length + one.packed + 16;
    written.push(one);
  }
  yield directory(written, at);
}

async function* measured(content: ZipPart['content'], one: Written): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    one.crc = crc32(bytes, one.crc);
    one.length += bytes.length;
    yield bytes;
  }
}

function sizes(bytes: Buffer, at: number, { crc, packed, length }: Written): void {
  bytes.writeUInt32LE(crc, at);
  bytes.writeUInt32LE(packed, at + 4);
  bytes.writeUInt32LE(length, at + 8);
}

function directory(written: readonly Written[], at: number): Buffer {
  const lines = written.map((one) => {
    const line = Buffer.alloc(46);
    line.writeUInt32LE(CENTRAL, 0);
    line.writeUInt16LE(VERSION, 4);
    line.writeUInt16LE(VERSION, 6);
    line.writeUInt16LE(FLAGS, 8);
    line.writeUInt16LE(DEFLATED, 10);
    line.writeUInt16LE(DAY, 14);
    sizes(line, 16, one);
    line.writeUInt16LE(one.name.length, 28);
    line.writeUInt32LE(one.at, 42);
    return Buffer.concat([line, one.name]);
  });
  const body = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(body.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([body, end]);
}
