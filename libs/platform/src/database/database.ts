import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { translateDatabaseError } from './constraints.js';
import { isoTimes } from './iso-times.js';
import { PRIORITIES, type JobPriority } from '../jobs/job-priority.js';
import { GIVEN_UP, NAMED } from '../jobs/left-jobs.js';

export type Statement = {
  name?: string;
  text: string;
  values?: readonly unknown[];
  /** Times come as the text of the wire, not as Date. */
  isoTimes?: boolean;
  /** How long the driver waits, where it is known to take long; the server's own limit is lifted by the transaction. */
  patienceMs?: number;
};
export type JobOptions = { key?: string; runAt?: Date; maxAttempts?: number; priority?: JobPriority };
export type KeyedJob = { payload: object; key: string };

type Ambient = { runner: QueryRunner; client: PoolClient };

const DEFAULT_MAX_ATTEMPTS = 8;
const ADD_JOB = {
  name: 'platform_add_job',
  text: 'select queue_job_by_priority($1, $2::json, $3::timestamptz, $4::int, $5, $6::int)',
};
const ADD_JOBS = {
  name: 'platform_add_jobs',
  text: `select queue_job_by_priority($1, job->'payload', null, $3::int, job->>'key', $4::int) from json_array_elements($2::json) job`,
};

/** A job that a process had in hand which never held a lock of its name (see jobs/left-jobs) may wait for hours: it does not count. */
const HAS_JOB = {
  name: 'platform_has_job',
  text: /* sql */ `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = any($1::text[]) and j.payload::jsonb @> $2::jsonb
      and (j.is_available or j.locked_by like '${NAMED}%') limit 1`,
};

/** The one way to PostgreSQL. Inside a transaction everything runs on its connection; never `Promise.all` there. */
export class Database {
  private readonly ambient = new AsyncLocalStorage<Ambient | undefined>();
  private readonly committed: (() => void)[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: Pool,
  ) {}

  get manager(): EntityManager {
    return this.ambient.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  /** Give a `name` to hot statements: PostgreSQL then plans them once per connection. */
  async rows<T>(statement: Statement): Promise<T[]> {
    const { name, text, isoTimes: asText, patienceMs } = statement;
    const query = { name, text, values: this.checked(statement), types: asText ? isoTimes : undefined, query_timeout: patienceMs };
    try {
      const client = this.ambient.getStore()?.client;
      const result = client ? await client.query(query) : await this.pool.query(query);
      return result.rows as T[];
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  async one<T>(statement: Statement): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** Opens a transaction, or joins the one that is open. Rolls back when `work` rejects. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const result = await this.ambient.run({ runner, client }, work);
      await runner.commitTransaction();
      for (const tell of this.committed) tell();
      return result;
    } catch (error) {
      // A connection that died cannot roll back; the server does it, and the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw translateDatabaseError(error);
    } finally {
      await runner.release();
    }
  }

  /** Called after each transaction of this process that commits. */
  onCommit(tell: () => void): void {
    this.committed.push(tell);
  }

  /** Leaves the ambient transaction: only for what must stay when it rolls back, such as the audit of a denial. */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.ambient.run(undefined, work);
  }

  /** Adds a job in the ambient transaction: it exists if and only if the transaction commits. */
  async addJob(task: string, payload: object, options: JobOptions = {}): Promise<void> {
    await this.rows({
      ...ADD_JOB,
      values: [
        task,
        JSON.stringify(payload),
        options.runAt?.toISOString() ?? null,
        options.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
        options.key ?? null,
        PRIORITIES[options.priority ?? 'ORDINARY'],
      ],
    });
  }

  /** Many jobs of one task, in one statement. */
  async addJobs(task: string, jobs: readonly KeyedJob[], priority: JobPriority = 'ORDINARY'): Promise<void> {
    if (jobs.length > 0) await this.rows({ ...ADD_JOBS, values: [task, JSON.stringify(jobs), DEFAULT_MAX_ATTEMPTS, PRIORITIES[priority]] });
  }

  /** Whether a job of this task about this waits or is done now, or is told to be given up. */
  async hasJob(task: string, about: object): Promise<boolean> {
    return (await this.one({ ...HAS_JOB, values: [[task, `${task}${GIVEN_UP}`], JSON.stringify(about)] })) !== null;
  }

  private checked(statement: Statement): unknown[] {
    const values = [...(statement.values ?? [])];
    // pg sends undefined as NULL: a forgotten id would silently match nothing, or everything.
    const missing = values.indexOf(undefined);
    if (missing >= 0) throw new TypeError(`Parameter $${missing + 1} is undefined in ${statement.name ?? 'statement'}`);
    return values;
  }
}
