import 'reflect-metadata';
import { ledgerReportLines, verifyLedger } from '@lib/recognition';
import { inSnapshot, loadConfig, runningEmbedded } from '@lib/platform';
import { databaseFor, type DatabaseInUse } from './database-url.js';
import { failStart } from './process.js';

/** `npm run ledger:verify`: reads DATABASE_URL, or the embedded database beside a running server or alone. Changes nothing; 1 when something is wrong. */
async function verify(): Promise<boolean> {
  const config = loadConfig();
  const running = config.databaseUrl ? null : runningEmbedded(config.dataDir);
  const database: DatabaseInUse = running ? { url: running, stop: async () => {} } : await databaseFor(config);
  try {
    const report = await inSnapshot(database.url, verifyLedger);
    process.stdout.write(`${ledgerReportLines(report).join('\n')}\n`);
    return report.sound;
  } finally {
    await database.stop();
  }
}

try {
  process.exit((await verify()) ? 0 : 1);
} catch (error) {
  failStart(error);
}
