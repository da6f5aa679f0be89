import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo with noise, so that it does not shrink to nothing, and with what phones write beside it. */
export function photo(width = 2000, height = 1500): Promise<Buffer> {
  const raw = { width: 64, height: 48, channels: 3 as const };
  return sharp(randomBytes(64 * 48 * 3), { raw })
    .resize(width, height)
    .withExif({
      IFD0: { Make: 'Telefono de prueba', Copyright: 'Secreto' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '11/1 6/1 0/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PDF of one page; `extra` goes into its catalogue. */
export function pdf(extra = '', trailer = ''): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${body}trailer << /Root 1 0 R /Size 4 ${trailer} >>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );
}

/** The same with its catalogue in a compressed object stream, as most programs write it. */
export function pdfWithObjects(inside: string): Buffer {
  const packed = deflateSync(Buffer.from(inside, 'latin1'));
  const head = Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
  );
  return Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n')]);
}

export type Part = { name: string; content: Buffer | string; length?: number; flags?: number };

/** A zip by hand: a hostile one says what no library would write. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, content, length, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(length ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(at, 10 + 2);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, central.subarray(2), Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

export function docx(...more: Part[]): Buffer {
  return zip([{ name: '[Content_Types].xml', content: TYPES }, { name: 'word/document.xml', content: '<w:document/>' }, ...more]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** An MP4 as far as its boxes go, with the place where it was filmed. */
export function mp4(seconds = 12): Buffer {
  const movie = Buffer.alloc(100);
  movie.writeUInt32BE(1_000, 12);
  movie.writeUInt32BE(seconds * 1_000, 16);
  const place = box('udta', Buffer.from('\xa9xyz-11.10-077.60/', 'latin1'));
  const index = box('moov', Buffer.concat([box('mvhd', movie), place]));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    index,
    box('mdat', randomBytes(4_000)),
  ]);
}

const element = (id: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length | 0x10000000);
  return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
};
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const UNKNOWN = Buffer.from('01ffffffffffffff', 'hex');

/** A film whose last cluster stands at that second; `said`: what its header claims, null when it was recorded by a browser. */
export function webm(seconds = 12, said: number | null = seconds): Buffer {
  const header = element('1a45dfa3', element('4282', Buffer.from('webm')));
  const length = Buffer.alloc(8);
  length.writeDoubleBE((said ?? 0) * 1_000);
  const info = element('1549a966', element('2ad7b1', number(1_000_000)), ...(said === null ? [] : [element('4489', length)]));
  const frame = element('a3', Buffer.from('81000080', 'hex'), Buffer.alloc(64, 7));
  const clusters = [0, seconds * 1_000].map((at) =>
    said === null
      ? Buffer.concat([Buffer.from('1f43b675', 'hex'), UNKNOWN, element('e7', number(at)), frame])
      : element('1f43b675', element('e7', number(at)), frame),
  );
  const tags = element('1254c367', element('7373', Buffer.from('LOCATION xyz-11.10 Maestra de prueba')));
  return Buffer.concat([header, Buffer.from('18538067', 'hex'), UNKNOWN, info, ...clusters, tags]);
}
