/** `npm start`: installs and builds what is missing or stale, then runs the server. Needs Node and nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIsFresh, installIsFresh, root } from './freshness.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Necesitas Node 20.19 o más reciente; tienes ${process.versions.node}. / Node >= 20.19 is required.`);
  process.exit(1);
}

function step(sentence, command, args) {
  console.log(sentence);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!installIsFresh()) step('Instalando dependencias (solo la primera vez)…', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
if (!buildIsFresh()) step('Construyendo la aplicación…', 'npm', ['run', '-s', 'build']);

const main = join(root, 'dist/apps/api/src/main.js');
if (!existsSync(main)) {
  console.error('No se encontró la aplicación construida. Ejecuta: npm run build');
  process.exit(1);
}
console.log('Iniciando…');
const server = spawn(process.execPath, ['--enable-source-maps', '--max-semi-space-size=64', main], { cwd: root, stdio: 'inherit' });
// Ctrl+C reaches the server by itself; other signals are handed on, and its end is ours.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
process.on('SIGINT', () => {});
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
