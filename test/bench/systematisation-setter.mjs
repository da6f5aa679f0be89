/** The process that `systematisation.mjs` measures: it sets what the folder has, with the compiled code, and writes the PDF and what it took there. */
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { Watch } from './memory.mjs';

const [, , folder, dist] = process.argv;
const built = (file) => import(pathToFileURL(path.join(dist, file)).href);
const { Compilers } = await built('libs/documents/src/compilers.js');
const { Documents } = await built('libs/documents/src/documents.service.js');
const { LaidOutDocuments } = await built('libs/reports/src/document/laid-out-documents.js');
const { ReportDocuments } = await built('libs/reports/src/document/report-documents.service.js');
const { ReportPictures } = await built('libs/reports/src/document/report-pictures.js');

// As the checks of files have it in the house.
sharp.concurrency(1);
sharp.cache(false);
const content = JSON.parse(await readFile(path.join(folder, 'content.json'), 'utf8'));
const photos = content.days.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.photos));
const objects = { rows: async () => photos.map(({ fileId }) => ({ fileId, name: fileId })) };
const store = { read: async (name) => createReadStream(path.join(folder, name)) };
const compilers = new Compilers();
const documents = new Documents(compilers);
const reports = new ReportDocuments(new LaidOutDocuments(documents, new ReportPictures(objects, store)));
const timed = async (work) => {
  const from = performance.now();
  const made = await work();
  return { made, seconds: (performance.now() - from) / 1000 };
};

const running = new Set();

const watch = new Watch(() => compilers.pids);
const steps = [];
const began = performance.now();
const { made: pdf, seconds } = await timed(() =>
  reports.pdf(content, {
    madeAt: new Date(),
    edition: { number: 1, whatChanged: '' },
    onProgress: (step) => void (steps.at(-1)?.step === step || steps.push({ step, at: performance.now() - began })),
  }),
);
const memory = watch.end();
const chapter = content.days[0].chapters.at(-1);
const previews = [];
for (let run = 0; run < 3; run += 1) {
  const { made: pages, seconds } = await timed(() => reports.pages(content, `chapter:${chapter.practiceId}`));
  previews.push({ seconds, pages: pages.length, kb: Math.round(pages.join('').length / 1024) });
}
await compilers.onModuleDestroy();
await writeFile(path.join(folder, 'report.pdf'), pdf);
const papers = await setPapers();
await writeFile(path.join(folder, 'measured.json'), JSON.stringify({ seconds, memory, steps, previews, papers }));

/** A sheet asked for first and once more (with another text, so that nothing is remembered), and the certificates of a whole exchange. */
async function setPapers() {
  const fresh = new Compilers();
  const house = new Documents(fresh);
  const papers = JSON.parse(await readFile(path.join(folder, 'papers.json'), 'utf8'));
  const qr = { 'qr.svg': await house.qr('https://cop.example.pe/practicas/una') };
  const set = (template, data) => house.render(template, data, qr, { madeAt: new Date(0) });
  const sheet = (number) => timed(() => set('practice-sheet', { ...papers.sheet, code: `BPGE26.${number}` }));
  const sheets = [];
  for (let number = 1; number <= 6; number += 1) sheets.push((await sheet(number)).seconds);
  const watch = new Watch(() => fresh.pids);
  const certificates = await timed(() => Promise.all(Array.from({ length: 350 }, (_, at) => at).map((at) => inTurn(() => set('exchange-certificate', { ...papers.certificate, digest: String(at) })))));
  const idle = watch.now();
  await fresh.onModuleDestroy();
  return { sheets, certificates: certificates.seconds, memory: watch.end(), idle };
}

/** As many as a browser asks for at once. */
async function inTurn(work) {
  while (running.size >= 6) await Promise.race(running);
  const one = work().finally(() => running.delete(one));
  running.add(one);
  return one;
}
