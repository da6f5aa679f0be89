import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { parseCronItems, runOnce, type JobHelpers, type ParsedCronItem, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { log } from '../telemetry/log.js';
import { withCorrelation } from '../telemetry/correlation.js';
import { JOB_GIVEN_UP, JOB_HANDLER, JOB_SOURCE, type Job, type JobTask } from './job-handler.js';
import { JobLane } from './job-lane.js';
import { JobSources, type Source } from './job-sources.js';
import { GIVEN_UP } from './left-jobs.js';
import { workerLogger } from './worker-logger.js';
import { WorkerPresence } from './worker-presence.js';

type Handler = (...given: unknown[]) => Promise<unknown> | unknown;
type Found = JobTask & { run: (payload: unknown, job: Job) => Promise<unknown> | unknown };
type Method = { about: unknown; call: Handler };

const LANES = 2;
/** One connection of each lane listens; with that of the presence they are five. */
const POOL = 4;
const LOOK_EVERY_MS = 2_000;
const RESTART_MS = 2_000;
const MADE_UP_FOR_MS = 24 * 3_600_000;

type Running = { pool: pg.Pool; presence: WorkerPresence; lanes: JobLane[] };

/**
 * Runs the jobs of every `@JobHandler`. A job that keeps failing stays in the table with its error; others flow. What a process that was
 * killed had in hand is taken up by whoever lives.
 */
@Injectable()
export class JobWorker {
  private running: Running | null = null;
  private looking: JobSources | null = null;
  private stopping = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  async start(connectionString: string): Promise<void> {
    const pool = new pg.Pool({ connectionString, max: POOL, keepAlive: true });
    pool.on('error', (error) => log.warn({ err: error }, 'a connection of the jobs was lost'));
    const presence = new WorkerPresence(connectionString, this.tellable());
    const running: Running = { pool, presence, lanes: [] };
    this.running = running;
    for (let at = 0; at < LANES; at += 1) await this.open(running, at);
    presence.start();
    this.looking ??= this.sources();
    this.looking.start();
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

  /** Lets running jobs end; those that do not are taken up by the next worker. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.looking?.stop();
    if (!this.running) return;
    const { lanes, presence, pool } = this.running;
    await Promise.all(lanes.map((lane) => lane.stop()));
    await presence.stop();
    await pool.end();
  }

  /** The calendar is kept by the first. */
  private async open(running: Running, at: number): Promise<void> {
    const { pool, presence, lanes } = running;
    const worker = await presence.enter();
    try {
      const lane = await JobLane.open({ worker, pool, tasks: this.tasks(), calendar: at === 0 ? this.calendar() : [], lookEveryMs: LOOK_EVERY_MS });
      lanes[at] = lane;
      void lane.ended.then((error) => this.reopen(running, at, lane, error));
    } catch (error) {
      presence.leave(worker);
      throw error;
    }
  }

  private async reopen(running: Running, at: number, lane: JobLane, error: unknown): Promise<void> {
    if (this.stopping) return;
    await lane.stop();
    running.presence.leave(lane.worker);
    while (!this.stopping) {
      log.warn({ err: error ?? undefined }, 'a lane of jobs stopped; opening another one');
      await sleep(RESTART_MS);
      try {
        if (!this.stopping) await this.open(running, at);
        return;
      } catch (again) {
        error = again;
      }
    }
  }

  private tasks(): TaskList {
    const tasks: TaskList = {};
    const tellable = this.tellable();
    for (const { task, run: handle } of [...this.found(), ...this.givenUp()]) {
      if (tasks[task]) throw new Error(`Two handlers for the job ${task}`);
      tasks[task] = async (payload, helpers) => {
        const { job } = helpers;
        try {
          await withCorrelation(`job-${job.id}`, () => handle(payload, { id: job.id, attempts: job.attempts }));
        } catch (error) {
          if (job.attempts >= job.max_attempts && tellable.includes(task)) await this.tell(task, payload, helpers);
          throw error;
        }
      };
    }
    return tasks;
  }

  /** It fails with its own error, not with this one. */
  private async tell(task: string, payload: unknown, { addJob }: JobHelpers): Promise<void> {
    await addJob(`${task}${GIVEN_UP}`, payload).catch((error: unknown) => log.error({ err: error, task }, 'that a job was given up could not be told'));
  }

  /** What was missed while no worker ran is made up for, a day back at most. */
  private calendar(): ParsedCronItem[] {
    const options = { backfillPeriod: MADE_UP_FOR_MS };
    return parseCronItems(this.found().flatMap(({ task, cron }) => (cron ? [{ task, match: cron, options }] : [])));
  }

  private found(): Found[] {
    return this.marked(JOB_HANDLER).map(({ about, call }) => ({ ...(about as JobTask), run: call }));
  }

  private givenUp(): Found[] {
    return this.marked(JOB_GIVEN_UP).map(({ about, call }) => ({ task: `${(about as JobTask).task}${GIVEN_UP}`, run: call }));
  }

  private tellable(): string[] {
    return this.marked(JOB_GIVEN_UP).map(({ about }) => (about as JobTask).task);
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
