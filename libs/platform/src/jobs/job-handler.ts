import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const JOB_HANDLER = 'platform:job';
export const JOB_GIVEN_UP = 'platform:job-given-up';
export const JOB_SOURCE = 'platform:job-source';

export type Job = { id: string; attempts: number };

export type JobTask = { task: string; cron?: string };

/** The hour of Lima at which what runs once a day begins: nobody waits for it. */
export const DAILY = '0 11 * * *';

/**
 * The method `(payload, job)` runs jobs of this task. It opens its own transactions and may run more than once.
 * With `cron` (minute, hour, day, month, weekday, in UTC) it also runs by the calendar: once, however many workers there are,
 * and after a pause of up to a day as soon as a worker is back.
 */
export const JobHandler = (task: string, { cron }: { cron?: string } = {}): CustomDecorator =>
  SetMetadata(JOB_HANDLER, { task, cron } satisfies JobTask);

/**
 * The method `(payload)` says so where a person looks when a job of this task has no attempts left: it failed, or its process ended, each time.
 * It is a job too.
 */
export const JobGivenUp = (task: string): CustomDecorator => SetMetadata(JOB_GIVEN_UP, { task } satisfies JobTask);

/**
 * The method turns rows that only note what is due into jobs and answers how many it took. The worker calls it every two seconds: for what
 * happens so often that a job each time would be dear.
 */
export const JobSource = (): CustomDecorator => SetMetadata(JOB_SOURCE, true);
