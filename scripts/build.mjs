/** `npm run build`: the server, then the manifests of operations and the web apps, as far as they are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markBuilt, root } from './freshness.mjs';

const parts = [
  ['build:api', 'nest-cli.json'],
  ['build:operations', 'scripts/operations.mjs'],
  ['build:portal', 'apps/portal/vite.config.ts'],
  ['build:admin', 'apps/admin/vite.config.ts'],
  ['build:budgets', 'scripts/budgets.mjs'],
];

for (const folder of ['apps', 'libs', 'migrations']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
for (const [script, needs] of parts) {
  if (!existsSync(join(root, needs))) continue;
  const { status } = spawnSync('npm', ['run', '-s', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
markBuilt();
