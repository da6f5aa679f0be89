import type { Pool } from 'pg';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { log } from '../telemetry/log.js';
import { takenRole } from './app-role.js';
import { Database } from './database.js';

const DATE_OID = 1082;
const INT8_OID = 20;

// A day has no hour: pg would make it midnight of the server's zone. Counts stay far below 2^53.
pg.types.setTypeParser(DATE_OID, (text) => text);
pg.types.setTypeParser(INT8_OID, Number);

const STATEMENT_LIMIT_MS = 15_000;

export type OpenDatabase = { database: Database; pool: Pool; dataSource: DataSource };

type Pooled = Pick<Config, 'poolSize' | 'connectionWaitMs'>;

/** Connects, as the role of the application where the login may, with every entity that was imported so far. */
export async function openDatabase(url: string, { poolSize, connectionWaitMs }: Pooled): Promise<OpenDatabase> {
  const role = await takenRole(url);
  const dataSource = new DataSource({
    ...baseOptions(url, poolSize),
    entities: [...new Set(getMetadataArgsStorage().tables.map((table) => table.target))],
    extra: {
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: connectionWaitMs,
      statement_timeout: STATEMENT_LIMIT_MS,
      query_timeout: STATEMENT_LIMIT_MS + 5_000,
      idle_in_transaction_session_timeout: STATEMENT_LIMIT_MS,
      application_name: 'cop-educativa',
      // Times arrive in UTC whatever the server's zone is: then their text needs no arithmetic.
      options: `-c timezone=UTC${role ? ` -c role=${role}` : ''}`,
    },
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  return { dataSource, pool, database: new Database(dataSource, pool) };
}

export function baseOptions(url: string, poolSize: number): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    logging: false,
    installExtensions: false,
    // An id that was forgotten must not become "any row".
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    // Without a listener, one idle connection cut by a restart of the server ends the process.
    poolErrorHandler: (error: unknown) => log.warn({ err: error }, 'a database connection was lost'),
  };
}
