import type { INestApplicationContext } from '@nestjs/common';
import { createApp, loadConfig, migrate, runningEmbedded } from '@lib/platform';
import { AppModule } from './app.module.js';
import { databaseFor, type DatabaseInUse } from './database-url.js';
import { failStart } from './process.js';

/** Runs a command of the console with the whole application at hand, beside a running server or without one. */
export async function withApp(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  try {
    const config = loadConfig();
    const running = config.databaseUrl ? null : runningEmbedded(config.dataDir);
    const database: DatabaseInUse = running ? { url: running, stop: async () => {} } : await databaseFor(config);
    try {
      await migrate(database.url);
      const app = await createApp(AppModule.forRoot({ config, databaseUrl: database.url }), config);
      await work(app).finally(() => app.close());
    } finally {
      await database.stop();
    }
    process.exit(0);
  } catch (error) {
    failStart(error);
  }
}
