import { Injectable } from '@nestjs/common';
import { Database, type PageSize } from '@lib/platform';
import { literalPattern } from '@lib/territory';
import { Seasons } from '../seasons/seasons.service.js';
import { forgiveStatement, rankingSearchStatement } from './ranking-search.queries.js';
import { placeOf, rankingErrors, type Places } from './ranking.service.js';
import type { RankingFound } from './ranking.types.js';

const SHORTEST = 3;

export type RankingSearchQuestion = Places & { season?: string | null; first: PageSize; search: string };

@Injectable()
export class RankingSearches {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
  ) {}

  /** Accents are forgiven; misspellings when nobody is written that way. @throws DomainError RANKING_SEARCH_SHORT, RANKING_ONE_PLACE */
  async find({ season, first, search, ...places }: RankingSearchQuestion): Promise<RankingFound[]> {
    const words = search.split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
    if ((words[0]?.length ?? 0) < SHORTEST) throw rankingErrors.RANKING_SEARCH_SHORT({}, 'search');
    const frozen = season ? await this.seasons.isFrozen(season) : false;
    const asked = { ...placeOf(places), season: season || null, today: this.seasons.today(), first, frozen };
    const written = await this.db.rows<RankingFound>(rankingSearchStatement(asked, words.map(literalPattern)));
    if (written.length > 0) return written;
    return this.db.transaction(async () => {
      await this.db.rows(forgiveStatement);
      return this.db.rows<RankingFound>(rankingSearchStatement(asked, search));
    });
  }
}
