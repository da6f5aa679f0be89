import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** Sends what Nest itself says to the structured log. */
export class NestLogger implements LoggerService {
  log(message: unknown, context?: string): void {
    log.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    log.warn({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    log.error({ err: message instanceof Error ? message : undefined, context: rest.at(-1) }, String(message));
  }
  fatal(message: unknown, context?: string): void {
    log.fatal({ context }, String(message));
  }
}
