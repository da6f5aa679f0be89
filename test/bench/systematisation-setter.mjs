/** The process that `systematisation.mjs` measures: it sets what the folder has, with the compiled code, and writes the PDF and what it took there. */
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

const [, , folder, dist] = process.argv;
const built = (file) => import(pathToFileURL(path.join(dist, file)).href);
const { CompilerThreads } = await built('libs/documents/src/compiler-threads.js');
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
const threads = new CompilerThreads();
const reports = new ReportDocuments(new LaidOutDocuments(new Documents(threads), new ReportPictures(objects, store)));

const before = process.memoryUsage().rss;
let most = before;
const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
const steps = [];
const began = performance.now();
const pdf = await reports.pdf(content, {
  madeAt: new Date(),
  edition: { number: 1, whatChanged: '' },
  onProgress: (step) => void (steps.at(-1)?.step === step || steps.push({ step, at: performance.now() - began })),
});
const seconds = (performance.now() - began) / 1000;
clearInterval(timer);
most = Math.max(most, process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
const chapter = content.days[0].chapters.at(-1);
const previews = [];
for (let run = 0; run < 3; run += 1) {
  const from = performance.now();
  const pages = await reports.pages(content, `chapter:${chapter.practiceId}`);
  previews.push({ seconds: (performance.now() - from) / 1000, pages: pages.length, kb: Math.round(pages.join('').length / 1024) });
}
await threads.onModuleDestroy();
await writeFile(path.join(folder, 'report.pdf'), pdf);
// The house ends a thread that has nothing to do for a minute.
await new Promise((rest) => setTimeout(rest, 1_000));
const after = process.memoryUsage().rss;
await writeFile(path.join(folder, 'measured.json'), JSON.stringify({ seconds, before, most, after, steps, previews }));
