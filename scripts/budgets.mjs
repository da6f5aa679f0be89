/**
 * What a person downloads before the first screen, compressed as the server sends it. Fails the build when a budget is exceeded.
 * Portal: HTML with 20 practices, styles, script and icon, per public page. Admin: what its shell asks for at once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { practiceAnswers } from './budgets/practice-sample.mjs';
import { wallAnswers } from './budgets/wall-sample.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const KB = 1024;
const BUDGETS = { portalView: 60 * KB, portalScript: 35 * KB, admin: 350 * KB };
const overruns = [];

const compressed = (data, quality) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const fileSize = (folder, path) => compressed(readFileSync(join(folder, path)), 11);

function report(what, size, limit) {
  const over = size > limit;
  if (over) overruns.push(what);
  console.log(`${over ? 'EXCEDE' : 'bien  '} ${what.padEnd(44)} ${(size / KB).toFixed(1).padStart(6)} KB de ${limit / KB}`);
}

async function measurePortal() {
  const folder = join(root, 'dist/portal');
  const manifestFile = join(folder, '.vite/manifest.json');
  if (!existsSync(manifestFile)) return;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const server = await import(pathToFileURL(join(root, 'dist/portal-ssr/entry-server.js')).href);
  const { html } = await server.render({ path: '/muro', search: '', answers: wallAnswers(), origin: 'https://ejemplo.pe', manifest });
  const page = compressed(html, 4);
  report('portal: muro con 20 prácticas, HTML', page, 15 * KB);
  await measurePracticeWithPhotos(server, folder, manifest);
  for (const path of ['home/home', 'wall/wall', 'practice/practice', 'ranking/ranking', 'figures/figures']) {
    const { scripts, styles } = filesOf(manifest, `src/features/${path}.page.tsx`);
    const script = scripts.reduce((sum, file) => sum + fileSize(folder, file), 0);
    const style = styles.reduce((sum, file) => sum + fileSize(folder, file), 0);
    report(`portal: ${path.split('/')[0]}, script`, script, BUDGETS.portalScript);
    report(`portal: ${path.split('/')[0]}, primera vista`, page + script + style + fileSize(folder, 'favicon.svg') + fileSize(folder, 'manifest.webmanifest'), BUDGETS.portalView);
  }
}

/** Everything that comes before the photos, which the browser asks for as they are reached. */
async function measurePracticeWithPhotos(server, folder, manifest) {
  const { html } = await server.render({ path: '/practicas/muestra', search: '', answers: practiceAnswers(), origin: 'https://ejemplo.pe', manifest });
  if (html.split('loading="lazy"').length - 1 < 10) throw new Error('the sample page does not show its ten photos');
  const { scripts, styles } = filesOf(manifest, 'src/features/practice/practice.page.tsx');
  const files = [...scripts, ...styles, 'favicon.svg', 'manifest.webmanifest'];
  const size = files.reduce((sum, file) => sum + fileSize(folder, file), compressed(html, 4));
  report('portal: práctica con diez fotos, sin las fotos', size, BUDGETS.portalView);
}

function filesOf(manifest, page) {
  const scripts = new Set();
  const styles = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    chunk.css?.forEach((file) => styles.add(file));
    chunk.imports?.forEach(visit);
  };
  ['src/entry-client.tsx', page].forEach(visit);
  return { scripts: [...scripts], styles: [...styles] };
}

function measureAdmin() {
  const folder = join(root, 'dist/admin');
  if (!existsSync(join(folder, 'index.html'))) return;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/admin\/([^"]+\.(?:js|css|svg))"/g)].map(([, file]) => file);
  const size = [...new Set(files)].reduce((sum, file) => sum + fileSize(folder, file), compressed(html, 4));
  report('admin: primera vista', size, BUDGETS.admin);
}

await measurePortal();
measureAdmin();
if (overruns.length > 0) {
  console.error(`Presupuesto excedido: ${overruns.join('; ')}`);
  process.exit(1);
}
