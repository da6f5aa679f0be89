import { Clock } from '@lib/kernel';

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
