/** A client of the open data that counts what it takes away, as fast as it comes or at its own pace. */
import { createWriteStream, openSync, readSync, fstatSync, closeSync, createReadStream } from 'node:fs';
import http from 'node:http';
import { createGunzip, createInflateRaw } from 'node:zlib';

const LF = 0x0a;

/**
 * `pace`: bytes a second, where the client is slow. `leaveAfter`: bytes after which it goes away. `file`: where a workbook is kept, to count its rows later.
 * `from`: the last number of its own address, since one network has only its part of the places.
 * Answers status, seconds, first byte in ms, bytes over the wire, and lines (line feeds of the text).
 */
export function download({ port, path, encoding = 'identity', pace = 0, leaveAfter = Infinity, file, from = 1 }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const found = { status: 0, first: 0, seconds: 0, bytes: 0, lines: 0, whole: false, left: false };
    const done = () => resolve({ ...found, seconds: (performance.now() - began) / 1000 });
    const request = http.get({ port, host: '127.0.0.1', localAddress: `127.0.0.${from}`, path, agent: false, headers: { 'accept-encoding': encoding } }, (answer) => {
      found.status = answer.statusCode;
      const text = answer.headers['content-encoding'] === 'gzip' ? answer.pipe(createGunzip()) : null;
      const kept = file ? createWriteStream(file) : null;
      const count = (chunk) => {
        for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) found.lines += 1;
      };
      text?.on('data', count);
      answer.on('data', (chunk) => {
        if (found.bytes === 0) found.first = performance.now() - began;
        found.bytes += chunk.length;
        if (!text) count(chunk);
        kept?.write(chunk);
        if (found.bytes >= leaveAfter) {
          found.left = true;
          return request.destroy();
        }
        if (pace === 0) return;
        answer.pause();
        setTimeout(() => answer.resume(), (chunk.length / pace) * 1000);
      });
      answer.once('error', () => undefined);
      answer.once('end', () => (found.whole = true));
      answer.once('close', () => (kept ? kept.end(done) : text && found.whole ? text.once('end', done) : done()));
    });
    request.once('error', (error) => (found.left ? undefined : reject(error)));
  });
}

/** Rows of the first sheet of a workbook in a file, with its head: the largest part of the zip, read from the directory at its end. */
export function rowsOfWorkbook(file) {
  const { at, packed } = largestPart(file);
  return new Promise((resolve, reject) => {
    let rows = 0;
    let rest = '';
    createReadStream(file, { start: at, end: at + packed - 1 })
      .pipe(createInflateRaw())
      .on('data', (chunk) => {
        const text = rest + chunk.toString('latin1');
        rows += text.split('<row ').length - 1;
        // A sign cut in two by the end of a chunk: what is kept is shorter than the sign.
        rest = text.slice(-4);
      })
      .on('error', reject)
      .on('end', () => resolve(rows));
  });
}

function largestPart(file) {
  const handle = openSync(file);
  try {
    const { size } = fstatSync(handle);
    const tail = Buffer.alloc(Math.min(size, 65_536));
    readSync(handle, tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    let from = tail.readUInt32LE(end + 16) - (size - tail.length);
    const parts = [];
    for (let left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
      const [packed, name, at] = [tail.readUInt32LE(from + 20), tail.readUInt16LE(from + 28), tail.readUInt32LE(from + 42)];
      parts.push({ packed, at: at + 30 + name });
      from += 46 + name + tail.readUInt16LE(from + 30) + tail.readUInt16LE(from + 32);
    }
    return parts.sort((a, b) => b.packed - a.packed)[0];
  } finally {
    closeSync(handle);
  }
}
