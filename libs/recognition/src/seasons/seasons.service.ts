import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { isFrozenStatement } from './seal.queries.js';
import { seasonErrors } from './season.errors.js';
import { openSeasonStatement, seasonsStatement } from './season.queries.js';
import { seasonOf } from './season.rules.js';
import type { Season } from './season.types.js';

@Injectable()
export class Seasons {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  all(): Promise<Season[]> {
    return this.db.rows<Season>(seasonsStatement);
  }

  today(): string {
    return limaDate(this.clock.now());
  }

  /** The season of that day exists from here on. */
  async open(day: string = this.today()): Promise<void> {
    await this.db.rows(openSeasonStatement(seasonOf(day), day));
  }

  /** Its ranking was sealed: it is read from the sealed places. The season of today never is. */
  async isFrozen(season: string): Promise<boolean> {
    return (await this.db.one<{ frozen: boolean }>(isFrozenStatement(season)))?.frozen ?? false;
  }

  /**
   * Runs a read that starts from a season and answers nothing without one: the first visitor of the year opens it.
   * @throws DomainError SEASON_NOT_FOUND when a season was named and does not exist.
   */
  async reading<T>(named: string | null | undefined, read: () => Promise<T | null>): Promise<T> {
    const found = await read();
    if (found) return found;
    if (named) throw seasonErrors.SEASON_NOT_FOUND({ season: named }, 'season');
    await this.open();
    const again = await read();
    if (!again) throw new Error(`No season holds ${this.today()}`);
    return again;
  }
}
