import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { Seasons } from '../seasons/seasons.service.js';
import { igedEquityStatement } from './iged-equity.queries.js';
import type { IgedEquity } from './iged-equity.types.js';
import type { IgedEquityArgs } from './iged-ranking.inputs.js';
import { IgedRankings } from './iged-rankings.service.js';

/** Compares each Iged with those that work in conditions like its own. */
@Injectable()
export class IgedEquities {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
    private readonly rankings: IgedRankings,
  ) {}

  /** @throws DomainError SEASON_NOT_FOUND */
  async compare({ season, family, size, connectivity }: IgedEquityArgs, mine: string | null): Promise<IgedEquity> {
    const sealed = await this.rankings.isSealed(season);
    const asked = { season: season || null, today: this.seasons.today(), family: family ?? null, mine, size: size ?? null, connectivity: connectivity ?? null, sealed };
    return this.seasons.reading(asked.season, () => this.db.one<IgedEquity>(igedEquityStatement(asked)));
  }
}
