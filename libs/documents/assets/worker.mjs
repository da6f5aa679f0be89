/** One compiler on its own thread: a request comes as data, the PDF goes back as bytes. It reads nothing outside this folder. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { folder } = workerData;
const fonts = join(folder, 'fonts');
const fontBlobs = readdirSync(fonts)
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => readFileSync(join(fonts, file)));
const workspace = join(folder, 'templates');
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
/** Memory of earlier documents, in compilations: it is of the whole process, whichever thread compiled. */
const KEPT = 5;
/** Bytes of pictures: of a document with more nothing is kept, since it would be kept as points. */
const HEAVY = 1_000_000;

parentPort.on('message', ({ template, data, assets, form, madeAt }) => {
  try {
    for (const { name, bytes } of assets) compiler.mapShadow(join(workspace, 'assets', name), Buffer.from(bytes));
    const compiled = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`), inputs: { data } });
    if (!compiled.result) throw new Error(said(compiled.takeError()));
    const bytes = Uint8Array.from(
      form === 'svg' ? Buffer.from(compiler.plainSvg(compiled.result)) : pdf(compiled.result, form, madeAt),
    );
    parentPort.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(assets.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > HEAVY ? 0 : KEPT);
  }
});

function pdf(document, form, madeAt) {
  const options = { pdfTags: true, creationTimestamp: madeAt };
  return compiler.pdf(document, form === 'ua-1' ? { ...options, pdfStandard: form } : options);
}

function said(failure) {
  return failure ? JSON.stringify(compiler.fetchDiagnostics(failure)).slice(0, 4000) : 'no document';
}
