/** Installs and builds what is missing or stale, and only that. Needs Node and nothing else; `npm start` and `npm test` begin with it. */
import { spawnSync } from 'node:child_process';
import { buildIsFresh, installIsFresh, root } from './freshness.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Necesitas Node 20.19 o más reciente; tienes ${process.versions.node}. / Node >= 20.19 is required.`);
  process.exit(1);
}

function step(sentence, args) {
  console.log(sentence);
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!installIsFresh()) step('Instalando dependencias (solo la primera vez)…', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
if (!buildIsFresh()) step('Construyendo la aplicación…', ['run', '-s', 'build']);
