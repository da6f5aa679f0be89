import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, Requires, type Viewer } from '@lib/platform';
import { IgedEquities } from './iged-equities.service.js';
import { IgedEquity } from './iged-equity.types.js';
import { IgedEquityArgs, IgedRankingArgs, IgedRankingRuleInput } from './iged-ranking.inputs.js';
import { IgedRankingPage, IgedRankingRule } from './iged-ranking.types.js';
import { IgedRankings } from './iged-rankings.service.js';

/** Both doors. */
@Resolver()
export class IgedRankingResolver {
  constructor(private readonly rankings: IgedRankings) {}

  @Public()
  @Query(() => IgedRankingPage, { description: 'Ranking de instancias por puntos de cada persona activa; con sesión, también la propia y sus vecinas' })
  igedRanking(@Args() args: IgedRankingArgs, @CurrentViewer() viewer: Viewer | null): Promise<IgedRankingPage> {
    return this.rankings.page(args, viewer?.igedCode ?? null);
  }
}

@Resolver()
export class IgedEquityResolver {
  constructor(private readonly equities: IgedEquities) {}

  @Public()
  @Query(() => IgedEquity, { description: 'Cada instancia frente a la mediana de las que se le parecen en tipo, tamaño y conectividad' })
  igedEquity(@Args() args: IgedEquityArgs, @CurrentViewer() viewer: Viewer | null): Promise<IgedEquity> {
    return this.equities.compare(args, viewer?.igedCode ?? null);
  }
}

@Resolver()
export class IgedRuleResolver {
  constructor(private readonly rankings: IgedRankings) {}

  @Requires('recognition.read')
  @Query(() => IgedRankingRule, { description: 'Lo que pide el ranking de instancias' })
  igedRankingRule(): Promise<IgedRankingRule> {
    return this.rankings.rule();
  }

  @Requires('recognition.manage')
  @Mutation(() => IgedRankingRule, { description: 'Cambia los mínimos del ranking de instancias; una temporada cerrada conserva los suyos' })
  changeIgedRankingRule(@Args('input') input: IgedRankingRuleInput, @CurrentViewer() viewer: Viewer): Promise<IgedRankingRule> {
    return this.rankings.changeRule(input, viewer);
  }
}
