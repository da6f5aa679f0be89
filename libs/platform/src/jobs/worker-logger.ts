import { Logger } from 'graphile-worker';
import { log } from '../telemetry/log.js';

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

export const workerLogger = new Logger((scope) => (level, message) => {
  log[LEVELS[level]]({ context: scope.label, task: scope.taskIdentifier, job: scope.jobId }, message);
});
