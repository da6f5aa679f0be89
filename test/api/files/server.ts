import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = `import './test/support/typescript.js'; await import('./apps/api/src/main.ts');`;
const START_MS = 150_000;

export type RunningServer = { url: string; kill(): Promise<void> };

/** Of those that the system gives to nobody by itself, so that it is still free when the server starts a second time. */
export async function freePort(): Promise<number> {
  for (let port = 10_240 + ((process.pid * 37) % 20_000); ; port += 1) {
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** The api as a process of its own, from the sources, so that it can be killed as a power cut does. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const port = env.PORT ?? '';
  const settings = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', LOG_LEVEL: 'error', ...env };
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', MAIN], {
    cwd: ROOT,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (const until = Date.now() + START_MS; Date.now() < until; await sleep(150)) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok) return { url, kill };
  }
  await kill();
  throw new Error('The server did not start');
}
