/**
 * One compiler, in a process of its own: a request comes as data, the PDF goes back as bytes. It reads nothing outside this folder.
 * Compiling is native code that hears nothing meanwhile, so it runs on a thread, and the process itself listens to its parent.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

/** Memory of earlier documents, in compilations. */
const KEPT = 5;
/** After so many documents what they left is collected: it is native memory, which the engine does not see growing. */
const COLLECTED = 20;

if (isMainThread) listen();
else await compileAsAsked();

function listen() {
  const worker = new Worker(new URL(import.meta.url), { execArgv: [] });
  process.on('message', (request) => worker.postMessage(request));
  worker.on('message', (answer) => process.send(answer));
  worker.on('error', (error) => {
    console.error(error);
    end();
  });
  // Whoever asks is gone, in whatever way: so is this, even in the middle of a compilation.
  process.on('disconnect', end);
  // What the terminal or the system tells the whole group is for the parent, which ends this when nothing is asked any more.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
}

/** An orderly exit would wait for the thread. */
function end() {
  process.kill(process.pid, 'SIGKILL');
}

async function compileAsAsked() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = join(import.meta.dirname, 'fonts');
  const fontBlobs = readdirSync(fonts)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => readFileSync(join(fonts, file)));
  const workspace = join(import.meta.dirname, 'templates');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  let made = 0;

  parentPort.on('message', ({ template, data, assets, form, madeAt }) => {
    try {
      for (const { name, bytes } of assets) compiler.mapShadow(join(workspace, 'assets', name), Buffer.from(bytes));
      const compiled = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`), inputs: { data } });
      if (!compiled.result) throw new Error(said(compiler, compiled.takeError()));
      const bytes = Uint8Array.from(form === 'svg' ? Buffer.from(compiler.plainSvg(compiled.result)) : pdf(compiler, compiled.result, form, madeAt));
      parentPort.postMessage({ bytes }, [bytes.buffer]);
    } catch (error) {
      parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
    } finally {
      compiler.resetShadow();
      compiler.evictCache(KEPT);
      made += 1;
      if (made % COLLECTED === 0) globalThis.gc?.();
    }
  });
}

function pdf(compiler, document, form, madeAt) {
  const options = { pdfTags: true, creationTimestamp: madeAt };
  return compiler.pdf(document, form === 'ua-1' ? { ...options, pdfStandard: form } : options);
}

function said(compiler, failure) {
  return failure ? JSON.stringify(compiler.fetchDiagnostics(failure)).slice(0, 4000) : 'no document';
}
