import 'reflect-metadata';
import { JobWorker, createApp, loadConfig, log, migrate } from '@lib/platform';
import { AppModule } from '../../api/src/app.module.js';
import { databaseFor } from '../../api/src/database-url.js';
import { failStart, onStop, stopOnFatal } from '../../api/src/process.js';

/** The same modules without HTTP: it runs the jobs. Needs DATABASE_URL, since the api owns the embedded server. */
try {
  const config = loadConfig();
  if (!config.databaseUrl) throw new Error('DATABASE_URL: el proceso de trabajos necesita una base de datos propia / the worker needs it');
  const database = await databaseFor(config);
  stopOnFatal(() => database.stop());
  await migrate(database.url);
  const app = await createApp(AppModule.forRoot({ config, databaseUrl: database.url }), config);
  const worker = app.get(JobWorker);
  await worker.start(database.url);
  onStop(app, worker, database);
  log.info('worker started');
} catch (error) {
  failStart(error);
}
