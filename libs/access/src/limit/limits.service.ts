import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { waitInWords } from './wait.rules.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Attempts per window (seconds). A whole UGEL may leave through one address, so a network is given room for a
 * workshop of a hundred people; what protects one account is its own count.
 */
const LIMITS = {
  'login.pair': { points: 10, duration: 15 * MINUTE },
  'login.account': { points: 50, duration: HOUR },
  'login.network': { points: 200, duration: 15 * MINUTE },
  'letter.address': { points: 5, duration: HOUR },
  'letter.network': { points: 200, duration: HOUR },
  'password.account': { points: 10, duration: 15 * MINUTE },
  'code.account': { points: 10, duration: HOUR },
  'code.told': { points: 1, duration: 24 * HOUR },
  'code.network': { points: 200, duration: 15 * MINUTE },
  'profile.account': { points: 30, duration: HOUR },
  'comment.account': { points: 10, duration: MINUTE },
  'initiative.account': { points: 20, duration: HOUR },
  'interest.account': { points: 20, duration: HOUR },
  'stand.account': { points: 20, duration: HOUR },
  'stand.device': { points: 20, duration: HOUR },
  'stand.network': { points: 120, duration: HOUR },
  // On the days of an exchange a hall leaves by one address: how much of this it may use is said by the exchange.
  'stand.hall': { points: 10_000, duration: HOUR },
  'testimonial.account': { points: 20, duration: HOUR },
  'report.account': { points: 20, duration: HOUR },
} as const;

export type LimitName = keyof typeof LIMITS;

/**
 * Counts on a connection of its own, since an attempt that is rolled back was still an attempt: call it before a
 * transaction is open (`@OwnTransaction()`), or a small pool of connections waits for itself.
 */
@Injectable()
export class Limits {
  private readonly limiters: Map<LimitName, RateLimiterPostgres>;

  constructor(db: Database) {
    const storeClient = { query: async (query: { name?: string; text: string; values?: unknown[] }) => ({ rows: await db.outside(() => db.rows(query)) }) };
    const entries = Object.entries(LIMITS) as [LimitName, { points: number; duration: number }][];
    this.limiters = new Map(
      entries.map(([name, limit], index) => [
        name,
        new RateLimiterPostgres({ ...limit, storeClient, storeType: 'client', tableName: 'rate_limit', tableCreated: true,
          keyPrefix: name, clearExpiredByTimeout: index === 0 }),
      ]),
    );
  }

  /**
   * @param most where less than the whole limit is allowed, as data says
   * @throws DomainError TOO_MANY_ATTEMPTS (RATE_LIMITED) that says how long to wait.
   */
  async attempt(name: LimitName, subject: string, most = Infinity): Promise<void> {
    try {
      const used = await this.limiter(name).consume(keyOf(subject));
      if (used.consumedPoints > most) throw used;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw accessErrors.TOO_MANY_ATTEMPTS({ wait: waitInWords(refusal.msBeforeNext) });
    }
  }

  /** Counts it and says whether it was within the limit, for what is left undone rather than refused. */
  async allows(name: LimitName, subject: string): Promise<boolean> {
    try {
      await this.limiter(name).consume(keyOf(subject));
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  async giveBack(name: LimitName, subject: string): Promise<void> {
    await this.limiter(name).reward(keyOf(subject));
  }

  async forget(name: LimitName, subject: string): Promise<void> {
    await this.limiter(name).delete(keyOf(subject));
  }

  private limiter(name: LimitName): RateLimiterPostgres {
    const limiter = this.limiters.get(name);
    if (!limiter) throw new Error(`No limit is called ${name}`);
    return limiter;
  }
}

/** Neither mails nor addresses of people stay in the table. */
function keyOf(subject: string): string {
  return createHash('sha256').update(subject.toLowerCase()).digest('base64url');
}
