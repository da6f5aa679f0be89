/** `npm start`: installs and builds what is missing or stale, then runs the server. Needs Node and nothing else. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import './ensure.mjs';
import { root } from './freshness.mjs';

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
