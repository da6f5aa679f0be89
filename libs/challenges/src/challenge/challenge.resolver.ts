import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { IdArg, PageArgs, Public } from '@lib/platform';
import { ChallengeResultsArgs } from './challenge.inputs.js';
import { ChallengeQueries } from './challenge.queries.js';
import { Challenge, ChallengePage, ChallengeResultPage, type ChallengeResult, type ChallengeRow } from './challenge.types.js';
import { ChallengeView } from './challenge-view.queries.js';

/** What anyone reads. */
@Resolver()
export class ChallengeResolver {
  constructor(
    private readonly queries: ChallengeQueries,
    private readonly view: ChallengeView,
  ) {}

  @Public({ shared: true })
  @Query(() => ChallengePage, { description: 'Desafíos lanzados y cerrados, del más reciente al más antiguo.' })
  challenges(@Args() page: PageArgs): Promise<Page<ChallengeRow>> {
    return this.queries.launched(page);
  }

  @Public({ shared: true })
  @Query(() => Challenge, { nullable: true, description: 'Un desafío que ya se lanzó.' })
  challenge(@IdArg() id: string): Promise<Challenge | null> {
    return this.view.public(id);
  }

  @Public({ shared: true })
  @Query(() => ChallengeResultPage, { description: 'Los equipos que completaron un desafío cerrado.' })
  challengeResults(@Args() args: ChallengeResultsArgs): Promise<Page<ChallengeResult>> {
    return this.queries.results(args);
  }
}
