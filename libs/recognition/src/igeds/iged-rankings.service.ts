import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type PageSize, type Viewer } from '@lib/platform';
import { placeOf, rankingErrors } from '../rankings/ranking.service.js';
import { Seasons } from '../seasons/seasons.service.js';
import { igedRankingStatement, igedsAreSealedStatement } from './iged-ranking.queries.js';
import type { IgedFamily, IgedRankingPage, IgedRankingRule } from './iged-ranking.types.js';
import { changeRuleStatement, ruleStatement } from './iged-rule.queries.js';
import type { IgedScope } from './iged-totals.queries.js';

export type IgedRankingQuestion = {
  season?: string | null;
  region?: string | null;
  macroRegion?: string | null;
  family?: IgedFamily | null;
  first: PageSize;
  page?: number | null;
};

/** The ranking of institutions: points of their active people among how many they are. */
@Injectable()
export class IgedRankings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError SEASON_NOT_FOUND, RANKING_REGION_UNKNOWN, RANKING_PLACE_UNKNOWN, RANKING_ONE_PLACE */
  async page({ season, family, first, page: number, ...places }: IgedRankingQuestion, mine: string | null): Promise<IgedRankingPage> {
    const { scope, place } = placeOf(places);
    const sealed = await this.isSealed(season);
    const asked = {
      season: season || null, today: this.seasons.today(), scope: scope as IgedScope, place, family: family ?? null, mine, first, page: number ?? 1, sealed,
    };
    const page = await this.seasons.reading(asked.season, () => this.db.one<IgedRankingPage>(igedRankingStatement(asked)));
    if (scope === 'regional' && !page.scopeName) throw rankingErrors.RANKING_REGION_UNKNOWN({ region: place }, 'region');
    if (scope === 'macro' && !page.scopeName) throw rankingErrors.RANKING_PLACE_UNKNOWN({ place }, 'macroRegion');
    return { ...page, page: asked.page, pages: Math.max(1, Math.ceil(page.total / first)), updatedAt: this.clock.now() };
  }

  /** Its list of Iged was sealed with it; older seals have none, and their totals no longer change either. */
  async isSealed(season: string | null | undefined): Promise<boolean> {
    if (!season) return false;
    return (await this.db.one<{ sealed: boolean }>(igedsAreSealedStatement(season)))?.sealed ?? false;
  }

  async rule(): Promise<IgedRankingRule> {
    const rule = await this.db.one<IgedRankingRule>(ruleStatement);
    if (!rule) throw new Error('The ranking of Iged has no rule');
    return rule;
  }

  /** From now on, in seasons that are open: a sealed one keeps the minimum of its day. */
  async changeRule({ minMembers, minIgeds }: { minMembers: number; minIgeds: number }, viewer: Viewer): Promise<IgedRankingRule> {
    const before = await this.rule();
    await this.db.rows(changeRuleStatement(minMembers, minIgeds, viewer.accountId, this.clock.now().toISOString()));
    const detail = { before: { minMembers: before.minMembers, minIgeds: before.minIgeds }, after: { minMembers, minIgeds } };
    await this.auditor.record({ actor: viewer.accountId, action: 'ranking.iged_rule', target: 'iged', detail });
    return this.rule();
  }
}
