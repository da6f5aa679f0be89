import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const JOB_HANDLER = 'platform:job';

export type Job = { id: string; attempts: number };

/** The method `(payload, job)` runs jobs of this task. It opens its own transactions and may run more than once. */
export const JobHandler = (task: string): CustomDecorator => SetMetadata(JOB_HANDLER, task);
