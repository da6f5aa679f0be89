import 'reflect-metadata';
import { JobWorker, createApp, loadConfig, log, migrate } from '@lib/platform';
import { AppModule } from './app.module.js';
import { databaseFor, type DatabaseInUse } from './database-url.js';
import { loadDemo } from './demo.js';
import { failStart, onStop, stopOnFatal } from './process.js';
import { isEmpty, sayReady } from './ready-notice.js';

let database: DatabaseInUse | undefined;
try {
  const config = loadConfig();
  const inUse = await databaseFor(config);
  database = inUse;
  stopOnFatal(() => inUse.stop());
  await migrate(inUse.url);
  const app = await createApp(AppModule.forRoot({ config, databaseUrl: inUse.url }), config);
  // Only over the embedded database of someone trying it out, the first time.
  if (config.env === 'development' && !config.databaseUrl && (await isEmpty(app))) await loadDemo(app);
  const worker = app.get(JobWorker);
  await app.listen(config.port, '0.0.0.0');
  if (config.worker === 'inline') await worker.start(inUse.url);
  log.info({ port: config.port }, 'listening');
  onStop(app, worker, inUse);
  await sayReady(config, app);
} catch (error) {
  // No server of the database is left running behind a start that failed.
  await database?.stop().catch(() => undefined);
  failStart(error);
}
