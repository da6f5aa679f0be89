import { Injectable } from '@nestjs/common';
import { Clock, defineErrors } from '@lib/kernel';
import { Database, type PageSize } from '@lib/platform';
import { Seasons } from '../seasons/seasons.service.js';
import { rankingStatement } from './ranking.queries.js';
import type { RankingPage } from './ranking.types.js';

const errors = defineErrors({
  RANKING_REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa región no está en la lista. Elige una de las 26.' },
});

export type RankingQuestion = { season?: string | null; region?: string | null; first: PageSize };

@Injectable()
export class Rankings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
  ) {}

  /** @throws DomainError SEASON_NOT_FOUND, RANKING_REGION_UNKNOWN */
  async page({ season, region, first }: RankingQuestion, memberId: string | null): Promise<RankingPage> {
    const frozen = season ? await this.seasons.isFrozen(season) : false;
    const asked = { season: season || null, region: region || null, memberId, first, frozen, today: this.seasons.today() };
    const page = await this.seasons.reading(asked.season, () => this.db.one<RankingPage>(rankingStatement(asked)));
    if (asked.region && !page.region) throw errors.RANKING_REGION_UNKNOWN({ region }, 'region');
    page.updatedAt = this.clock.now();
    return page;
  }
}
