import { Injectable } from '@nestjs/common';
import { Database, pgFields, type PageSize } from '@lib/platform';
import { literalPattern } from '@lib/territory';
import { Seasons } from '../seasons/seasons.service.js';
import { lastPage } from './page.rules.js';
import { LIKENESSES, budgetStatement, forgiveStatement, rankingSearchStatement } from './ranking-search.queries.js';
import { placeOf, rankingErrors, type Places } from './ranking.service.js';
import type { RankingFound } from './ranking.types.js';

const SHORTEST = 3;
/** What PostgreSQL calls a statement that ran out of its time. */
const STOPPED = '57014';

export type RankingSearchQuestion = Places & { season?: string | null; first: PageSize; search: string };

@Injectable()
export class RankingSearches {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
  ) {}

  /** Accents are forgiven; misspellings when nobody is written that way. @throws DomainError RANKING_SEARCH_SHORT, RANKING_SEARCH_WIDE, RANKING_ONE_PLACE */
  async find({ season, first, search, ...places }: RankingSearchQuestion): Promise<RankingFound[]> {
    const words = search.split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
    if ((words[0]?.length ?? 0) < SHORTEST) throw rankingErrors.RANKING_SEARCH_SHORT({}, 'search');
    const frozen = season ? await this.seasons.isFrozen(season) : false;
    const asked = { ...placeOf(places), season: season || null, today: this.seasons.today(), first, frozen };
    const found = await this.withinBudget(async () => {
      let named = await this.db.rows<RankingFound>(rankingSearchStatement(asked, words.map(literalPattern)));
      for (const likeness of LIKENESSES) {
        if (named.length > 0) break;
        await this.db.rows(forgiveStatement(likeness));
        named = await this.db.rows<RankingFound>(rankingSearchStatement(asked, search));
      }
      return named;
    });
    return found.map((one) => ({ ...one, page: one.page !== null && one.page <= lastPage(first) ? one.page : null }));
  }

  /** Among a million people half of the country is alike: the database stops, and the person is asked for more of the name. */
  private async withinBudget(look: () => Promise<RankingFound[]>): Promise<RankingFound[]> {
    try {
      return await this.db.transaction(async () => {
        await this.db.rows(budgetStatement);
        return look();
      });
    } catch (error) {
      if (pgFields(error).code === STOPPED) throw rankingErrors.RANKING_SEARCH_WIDE({}, 'search');
      throw error;
    }
  }
}
