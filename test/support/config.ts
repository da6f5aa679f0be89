import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig, type Config } from '@lib/platform';

/** Uploaded files of the tests of this process. */
const dataDir = path.join(os.tmpdir(), `cop-test-data-${process.pid}`);
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));

export function testConfig(databaseUrl: string, more: Partial<Config> = {}): Config {
  const env = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, POOL_SIZE: '4', DATA_DIR: dataDir };
  // A machine of many tests is slow, which is not what they are about: fifty at once wait for each other as long as it takes.
  const patience = { connectionWaitMs: 60_000 };
  const own = { ...patience, worker: 'off' as const, sharedSeconds: 0, credentialSecrets: ['solo de prueba, nunca en una máquina de verdad'] };
  return { ...loadConfig(env), ...own, ...more };
}
