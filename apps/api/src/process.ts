import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { CONFIG, ConfigError, FolderInUse, Lifecycle, log, type Config, type JobWorker } from '@lib/platform';
import type { DatabaseInUse } from './database-url.js';

const STOP_LIMIT_MS = 14_000;
/** Long enough for a proxy to read a false readiness before the port closes. */
const NOTICE_MS = { production: 1_000, development: 50, test: 0 };

/** SIGTERM or Ctrl+C: readiness first, then what is in flight, then the jobs, then the database. */
export function onStop(app: INestApplicationContext, worker: JobWorker, database: DatabaseInUse): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    log.info({ signal }, 'stopping');
    app.get(Lifecycle).stopping = true;
    await sleep(NOTICE_MS[app.get<Config>(CONFIG).env]);
    await worker.stop();
    await app.close();
    await database.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.fatal({ err: error }, 'could not stop in order');
        process.exit(1);
      });
    });
  }
}

/** A state nobody foresaw is not worth continuing in: say it, close the database, end. */
export function stopOnFatal(close: () => Promise<void>): void {
  const end = (error: unknown): void => {
    log.fatal({ err: error }, 'unhandled error');
    setTimeout(() => process.exit(1), 3_000).unref();
    void close().finally(() => process.exit(1));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

export function failStart(error: unknown): never {
  process.stderr.write(`\nNo se pudo iniciar / could not start\n${explain(error)}\n`);
  process.exit(1);
}

const OF_THE_SYSTEM: Record<string, string> = {
  EADDRINUSE: 'PORT: ese puerto ya está en uso; elige otro, por ejemplo PORT=3001 npm start / the port is taken.',
  EACCES: 'PORT o DATA_DIR: el sistema no da permiso para usarlos / permission denied.',
  ECONNREFUSED: 'DATABASE_URL: nadie responde en esa dirección / nobody answers there.',
  ENOTFOUND: 'DATABASE_URL: ese servidor no existe / unknown host.',
  '28P01': 'DATABASE_URL: usuario o contraseña incorrectos / wrong user or password.',
  '3D000': 'DATABASE_URL: esa base de datos no existe / unknown database.',
};

/** What is meant for people needs no stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = OF_THE_SYSTEM[(error as NodeJS.ErrnoException).code ?? ''];
  if (known) return `${known}\n${error.message}`;
  const foreseen = error instanceof ConfigError || error instanceof DomainError || error instanceof FolderInUse;
  return foreseen ? error.message : (error.stack ?? error.message);
}
