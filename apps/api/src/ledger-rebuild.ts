import 'reflect-metadata';
import { rebuildReportLines, rebuildTotals } from '@lib/recognition';
import { loadConfig, onConnection, runningEmbedded } from '@lib/platform';
import { databaseFor, type DatabaseInUse } from './database-url.js';
import { failStart } from './process.js';

/** `npm run ledger:rebuild`: on DATABASE_URL, or the embedded database beside a running server or alone. Awards and reads go on meanwhile. */
async function rebuild(): Promise<void> {
  const config = loadConfig();
  const running = config.databaseUrl ? null : runningEmbedded(config.dataDir);
  const database: DatabaseInUse = running ? { url: running, stop: async () => {} } : await databaseFor(config);
  try {
    process.stdout.write(`${rebuildReportLines(await onConnection(database.url, rebuildTotals)).join('\n')}\n`);
  } finally {
    await database.stop();
  }
}

try {
  await rebuild();
  process.exit(0);
} catch (error) {
  failStart(error);
}
