import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp, migrate, startEmbedded } from '@lib/platform';
import { testConfig } from './config.js';

/** No durability: a test's database lives for minutes. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', autovacuum: 'off' };

export type TestCluster = { url: string; stop(): Promise<void> };

export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cop-test-'));
  const server = await startEmbedded({ dataDir, database: 'template', settings: FAST });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The schema, and the rows the system cannot live without, as a first start leaves them. */
export async function prepareTemplate(url: string): Promise<void> {
  await migrate(url);
  const { AppModule } = await import('../../apps/api/src/app.module.js');
  const config = testConfig(url);
  const app = await createApp(AppModule.forRoot({ config, databaseUrl: url }), config);
  await app.close();
}
