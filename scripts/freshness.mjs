import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist/build.sha256');
const SOURCES = ['apps', 'libs', 'migrations', 'scripts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', 'nest-cli.json'];

/** npm writes down what it installed; the lock says what should be there. */
export function installIsFresh() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || optional || link || present[path]?.version === version,
  );
}

export const buildIsFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();

export function markBuilt() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sourcesHash());
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesOf(join(root, source))) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}
