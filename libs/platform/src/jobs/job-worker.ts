import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { run, runOnce, type Runner, type TaskList } from 'graphile-worker';
import { log } from '../telemetry/log.js';
import { withCorrelation } from '../telemetry/correlation.js';
import { JOB_HANDLER, type Job } from './job-handler.js';
import { workerLogger } from './worker-logger.js';

type Handler = (payload: unknown, job: Job) => Promise<unknown> | unknown;

const CONCURRENCY = 2;
const POOL = 4;
const RESTART_MS = 2_000;

/** Runs the jobs of every `@JobHandler`. A job that keeps failing stays in the table with its error; others flow. */
@Injectable()
export class JobWorker {
  private runner: Runner | null = null;
  private stopping = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  async start(connectionString: string): Promise<void> {
    const runner = await run({
      connectionString,
      taskList: this.tasks(),
      concurrency: CONCURRENCY,
      maxPoolSize: POOL,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: workerLogger,
    });
    this.runner = runner;
    runner.promise.then(
      () => this.restart(connectionString, null),
      (error: unknown) => this.restart(connectionString, error),
    );
  }

  /** Runs what is ready now and returns; for tests. Throws when a job of this run failed. */
  async drain(connectionString: string): Promise<void> {
    await runOnce({ connectionString, taskList: this.tasks(), noHandleSignals: true, logger: workerLogger, maxPoolSize: 2 });
  }

  /** Lets running jobs end; those that do not are retried by the next worker. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.runner?.stop().catch(() => undefined);
  }

  private async restart(connectionString: string, error: unknown): Promise<void> {
    while (!this.stopping) {
      log.warn({ err: error ?? undefined }, 'the job worker stopped; starting it again');
      await sleep(RESTART_MS);
      try {
        if (!this.stopping) await this.start(connectionString);
        return;
      } catch (again) {
        error = again;
      }
    }
  }

  private tasks(): TaskList {
    const tasks: TaskList = {};
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler> | null;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const task = Reflect.getMetadata(JOB_HANDLER, prototype[method]) as string | undefined;
        if (!task) continue;
        if (tasks[task]) throw new Error(`Two handlers for the job ${task}`);
        tasks[task] = async (payload, { job }) => {
          const handler = prototype[method];
          await withCorrelation(`job-${job.id}`, () => handler.call(instance, payload, { id: job.id, attempts: job.attempts }));
        };
      }
    }
    return tasks;
  }
}
