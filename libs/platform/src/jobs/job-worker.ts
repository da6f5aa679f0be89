import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { parseCronItems, run, runOnce, type ParsedCronItem, type Runner, type TaskList } from 'graphile-worker';
import { log } from '../telemetry/log.js';
import { withCorrelation } from '../telemetry/correlation.js';
import { JOB_HANDLER, JOB_SOURCE, type Job, type JobTask } from './job-handler.js';
import { JobSources, type Source } from './job-sources.js';
import { workerLogger } from './worker-logger.js';

type Handler = (...given: unknown[]) => Promise<unknown> | unknown;
type Found = JobTask & { run: (payload: unknown, job: Job) => Promise<unknown> | unknown };
type Method = { about: unknown; call: Handler };

const CONCURRENCY = 2;
const POOL = 4;
const LOOK_EVERY_MS = 2_000;
const RESTART_MS = 2_000;
const MADE_UP_FOR_MS = 24 * 3_600_000;

/** Runs the jobs of every `@JobHandler`. A job that keeps failing stays in the table with its error; others flow. */
@Injectable()
export class JobWorker {
  private runner: Runner | null = null;
  private looking: JobSources | null = null;
  private stopping = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  async start(connectionString: string): Promise<void> {
    const runner = await run({
      connectionString,
      taskList: this.tasks(),
      parsedCronItems: this.calendar(),
      concurrency: CONCURRENCY,
      maxPoolSize: POOL,
      pollInterval: LOOK_EVERY_MS,
      noHandleSignals: true,
      logger: workerLogger,
    });
    this.runner = runner;
    this.looking ??= this.sources();
    this.looking.start();
    runner.promise.then(
      () => this.restart(connectionString, null),
      (error: unknown) => this.restart(connectionString, error),
    );
  }

  /** Runs what is ready or due now and returns; for tests. Throws when a job of this run failed. */
  async drain(connectionString: string): Promise<void> {
    const due = this.sources();
    do await this.runReady(connectionString);
    while ((await due.ask()) > 0);
  }

  private async runReady(connectionString: string): Promise<void> {
    await runOnce({ connectionString, taskList: this.tasks(), noHandleSignals: true, logger: workerLogger, maxPoolSize: 2 });
  }

  /** Lets running jobs end; those that do not are retried by the next worker. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.looking?.stop();
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
    for (const { task, run: handle } of this.found()) {
      if (tasks[task]) throw new Error(`Two handlers for the job ${task}`);
      tasks[task] = async (payload, { job }) => {
        await withCorrelation(`job-${job.id}`, () => handle(payload, { id: job.id, attempts: job.attempts }));
      };
    }
    return tasks;
  }

  /** What was missed while no worker ran is made up for, a day back at most. */
  private calendar(): ParsedCronItem[] {
    const options = { backfillPeriod: MADE_UP_FOR_MS };
    return parseCronItems(this.found().flatMap(({ task, cron }) => (cron ? [{ task, match: cron, options }] : [])));
  }

  private found(): Found[] {
    return this.marked(JOB_HANDLER).map(({ about, call }) => ({ ...(about as JobTask), run: call }));
  }

  private sources(): JobSources {
    return new JobSources(this.marked(JOB_SOURCE).map(({ call }) => call as Source), LOOK_EVERY_MS);
  }

  /** Methods of any provider with this mark, bound to it. */
  private marked(mark: string): Method[] {
    const found: Method[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler> | null;
      if (!prototype) continue;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const about: unknown = Reflect.getMetadata(mark, prototype[name]);
        if (about) found.push({ about, call: prototype[name].bind(instance) });
      }
    }
    return found;
  }
}
