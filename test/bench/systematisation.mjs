/**
 * npm run build && npm run bench:report: a systematisation report of 8 practices and 60 photos, set as a document as the job does it, the preview
 * of one chapter, a sheet and the certificates of an exchange. The photos are made first; all is then set by a process of its own and its compiler, so
 * that their memory is what the report takes and nothing else. --practices, --photos; --keep writes the PDF to this path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import '../support/typescript.js';
import { DIST, fail } from './servers.mjs';

const { values: asked } = parseArgs({ options: { practices: { type: 'string', default: '8' }, photos: { type: 'string', default: '60' }, keep: { type: 'string' } } });
if (!existsSync(path.join(DIST, 'libs/reports/src/index.js'))) fail('Build first: npm run build');
const { reportContent } = await import('../support/report-content.ts');
const { readPdf } = await import('../support/pdf.ts');
const { CERTIFICATE, SHEET } = await import('../support/papers.ts');

const MB = 1_048_576;
const content = reportContent(Number(asked.practices), Number(asked.photos));
const folder = await mkdtemp(path.join(tmpdir(), 'report-'));
try {
  const stored = await draw(content.days.flatMap(({ chapters }) => chapters.flatMap(({ photos }) => photos)));
  await writeFile(path.join(folder, 'content.json'), JSON.stringify(content));
  await writeFile(path.join(folder, 'papers.json'), JSON.stringify({ sheet: SHEET, certificate: CERTIFICATE }));
  const setter = fileURLToPath(new URL('./systematisation-setter.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [setter, folder, DIST], { stdio: 'inherit' });
  if (status !== 0) fail('The report could not be set');
  const { seconds, memory, steps, previews, papers } = JSON.parse(await readFile(path.join(folder, 'measured.json'), 'utf8'));
  const pdf = await readFile(path.join(folder, 'report.pdf'));
  const { pages, claimsUa } = readPdf(pdf);
  if (asked.keep) await writeFile(asked.keep, pdf);
  console.log(`${asked.practices} practices, ${asked.photos} photos (${(stored / MB).toFixed(1)} MB stored): ${pages} pages, ${(pdf.length / MB).toFixed(1)} MB of PDF${claimsUa ? ', PDF/UA-1' : ''}`);
  console.log(`made in ${seconds.toFixed(2)} s (${steps.map(({ step, at }) => `${step} from ${(at / 1000).toFixed(2)} s`).join(', ')})`);
  const mb = (bytes) => `${Math.round(bytes / MB)} MB`;
  console.log(`memory of the compiler ${mb(memory.child)} at most; of who asks ${mb(memory.before)} before and ${mb(memory.own)} at most; of both at one moment ${mb(memory.together)} at most, ${mb(memory.together - memory.before)} for the report; pages that both use counted once, ${mb(memory.shared)}`);
  console.log(`preview of one chapter: ${previews.map((one) => `${one.seconds.toFixed(2)} s (${one.pages} pages, ${one.kb} KB)`).join(', ')}`);
  const [first, ...others] = papers.sheets.map((one) => `${Math.round(one * 1000)} ms`);
  console.log(`a sheet: ${first} with a fresh compiler, then ${others.join(', ')}`);
  console.log(`350 certificates, six at a time: ${papers.certificates.toFixed(1)} s; memory at most ${mb(papers.memory.own)} and ${mb(papers.memory.child)}, after them ${[papers.idle.own, ...papers.idle.children].map(mb).join(' and ')}`);
  console.log(`load average of the machine ${loadavg()[0].toFixed(1)}`);
} finally {
  await rm(folder, { recursive: true });
}

/** As the house stores them: upright JPEG of 1 600 pixels, with the grain of a real camera, none equal to another. Answers their bytes. */
async function draw(all) {
  const shared = new Map();
  let bytes = 0;
  for (const { fileId, width, height } of all) {
    const shape = `${width}x${height}`;
    if (!shared.has(shape)) shared.set(shape, await grain(width, height));
    const target = path.join(folder, fileId);
    await sharp(shared.get(shape)).modulate({ hue: bytes % 360 }).jpeg({ quality: 82 }).toFile(target);
    bytes += (await stat(target)).size;
  }
  return bytes;
}

async function grain(width, height) {
  const noise = await sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 22 } } }).blur(0.6).png({ compressionLevel: 1 }).toBuffer();
  const sky = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#7fb4d8"/><stop offset=".55" stop-color="#e9d9b6"/><stop offset="1" stop-color="#4d6b3c"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  return sharp(noise).composite([{ input: Buffer.from(sky), blend: 'overlay' }]).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
