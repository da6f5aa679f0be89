import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations as runWorkerMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { workerLogger } from '../jobs/worker-logger.js';
import { prepareAppRole } from './app-role.js';
import { baseOptions } from './data-source.js';

type MigrationClass = new () => MigrationInterface;

const MIGRATIONS = fileURLToPath(new URL('../../../../migrations/', import.meta.url));
const MIGRATION_LOCK = 4_071_811;

/** Brings the schema (ours and the job queue's) and the rights of the application's role up to date. Two starts at once wait for each other. */
export async function migrate(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  const dataSource = new DataSource({ ...baseOptions(url, 2), migrations: await migrationClasses() });
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.initialize();
    await dataSource.runMigrations({ transaction: 'each' });
    await runWorkerMigrations({ connectionString: url, logger: workerLogger });
    await prepareAppRole(guard);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await guard.end();
  }
}

/** Every class with `up` in `migrations/`, in the order of their file names. */
export async function migrationClasses(): Promise<MigrationClass[]> {
  const files = readdirSync(MIGRATIONS)
    .filter((file) => /\.(js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const classes: MigrationClass[] = [];
  for (const file of files) {
    const exported = (await import(path.join(MIGRATIONS, file))) as Record<string, unknown>;
    classes.push(...Object.values(exported).filter(isMigration));
  }
  return classes;
}

function isMigration(value: unknown): value is MigrationClass {
  return typeof value === 'function' && typeof (value.prototype as Partial<MigrationInterface>)?.up === 'function';
}
