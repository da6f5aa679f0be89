import { EventEmitter } from 'node:events';
import { run, type ParsedCronItem, type Runner, type RunnerOptions, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { log } from '../telemetry/log.js';
import { workerLogger } from './worker-logger.js';

export type LaneOptions = { worker: string; pool: Pool; tasks: TaskList; calendar: ParsedCronItem[]; lookEveryMs: number };

/** One worker of the queue, with the name that it was given: it does one job after the other. */
export class JobLane {
  private stopping = false;

  private constructor(
    readonly worker: string,
    private readonly runner: Runner,
    /** Its last job is over; with what ended it when nobody asked it to: the database was away when a job was over. */
    readonly ended: Promise<unknown>,
  ) {}

  static async open({ worker, pool, tasks, calendar, lookEveryMs }: LaneOptions): Promise<JobLane> {
    const events: NonNullable<RunnerOptions['events']> = new EventEmitter();
    // The runner itself does not notice when its only worker is gone.
    const ended = new Promise<unknown>((end) => events.once('worker:stop', ({ error }) => end(error)));
    const options: RunnerOptions & { workerId: string } = {
      workerId: worker,
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: calendar,
      concurrency: 1,
      pollInterval: lookEveryMs,
      noHandleSignals: true,
      logger: workerLogger,
      events,
    };
    const runner = await run(options);
    runner.promise.catch((error: unknown) => log.warn({ err: error }, 'a lane of jobs ended'));
    return new JobLane(worker, runner, ended);
  }

  /** Lets the job that runs end. */
  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await this.runner.stop().catch(() => undefined);
  }
}
