import 'reflect-metadata';
import { JobWorker, createApp, loadConfig, log, migrate } from '@lib/platform';
import { AppModule } from './app.module.js';
import { databaseFor } from './database-url.js';
import { loadDemo } from './demo.js';
import { failStart, onStop, stopOnFatal } from './process.js';
import { isEmpty, sayReady } from './ready-notice.js';

try {
  const config = loadConfig();
  const database = await databaseFor(config);
  stopOnFatal(() => database.stop());
  await migrate(database.url);
  const app = await createApp(AppModule.forRoot({ config, databaseUrl: database.url }), config);
  // Only over the embedded database of someone trying it out, the first time.
  if (config.env === 'development' && !config.databaseUrl && (await isEmpty(app))) await loadDemo(app);
  const worker = app.get(JobWorker);
  await app.listen(config.port, '0.0.0.0');
  if (config.worker === 'inline') await worker.start(database.url);
  log.info({ port: config.port }, 'listening');
  onStop(app, worker, database);
  await sayReady(config, app);
} catch (error) {
  failStart(error);
}
