import type { Clock } from '@lib/kernel';
import { SystemClock } from './system-clock.js';

let current: Clock = new SystemClock();

/** Validation decorators live outside dependency injection; the module tells them which clock rules. */
export function useClock(clock: Clock): void {
  current = clock;
}

export function currentClock(): Clock {
  return current;
}
