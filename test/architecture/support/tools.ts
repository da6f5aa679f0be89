import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repo.js';

/** Runs a tool of node_modules as `npm run check` does; a lint that finds something exits with a code, which is no error here. */
export function tool(script: string, args: string[], cwd = root): string {
  const run = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (run.error) throw run.error;
  if (!run.stdout) throw new Error(`${script} said nothing: ${run.stderr}`);
  return run.stdout;
}
