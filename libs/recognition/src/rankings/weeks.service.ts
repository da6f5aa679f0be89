import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobHandler } from '@lib/platform';
import { withoutLimitStatement } from '../seasons/seal.queries.js';
import { Seasons } from '../seasons/seasons.service.js';
import { mondayOf } from './week.rules.js';
import { forgetPlacesStatement, openWeekStatement, takeIgedTotalsStatement, takePlacesStatement } from './week.queries.js';

/** Midnight in Lima. Asked every day, so that a Monday without a worker is made up for; done once a week. */
const EVERY_MIDNIGHT = '0 5 * * *';

/** Keeps where everybody stood at the start of the week. */
@Injectable()
export class RankingWeeks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
  ) {}

  /** Once per week and season, however often it is asked. Awards do not wait: they are read as of one moment. */
  @JobHandler('ranking.week', { cron: EVERY_MIDNIGHT })
  take(): Promise<void> {
    const day = this.seasons.today();
    const week = mondayOf(day);
    return this.db.transaction(async () => {
      await this.db.rows(withoutLimitStatement);
      const opened = await this.db.rows<{ season: string }>(openWeekStatement(week, day, this.clock.now().toISOString()));
      for (const { season } of opened) {
        await this.db.rows(takePlacesStatement(season, week));
        await this.db.rows(takeIgedTotalsStatement(season, week));
      }
      if (opened.length > 0) await this.db.rows(forgetPlacesStatement(week));
    });
  }
}
