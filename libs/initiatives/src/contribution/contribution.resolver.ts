import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Limits } from '@lib/access';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { InitiativeDoor } from '../initiative/initiative-door.js';
import { ContributeInput, ContributionsArgs } from './contribution.inputs.js';
import { ContributionQueries } from './contribution.queries.js';
import { ContributionStore } from './contribution.store.js';
import { ContributionState, InitiativeTalk } from './contribution.types.js';
import { Contributions } from './contributions.service.js';

@Resolver()
export class ContributionResolver {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly store: ContributionStore,
    private readonly contributions: Contributions,
    private readonly door: InitiativeDoor,
    private readonly limits: Limits,
  ) {}

  @Public({ shared: true })
  @Query(() => InitiativeTalk, { description: 'Aportes de una iniciativa, del primero al último.' })
  initiativeTalk(@CurrentViewer() viewer: Viewer | null, @Args() args: ContributionsArgs): Promise<InitiativeTalk> {
    return this.queries.of(viewer, args);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => ContributionState, { description: 'Aporta a una iniciativa. Enviado otra vez con el mismo identificador es el mismo aporte.' })
  async contributeToInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: ContributeInput): Promise<ContributionState> {
    await this.limits.attempt('comment.account', viewer.accountId);
    return this.done(viewer, 'initiative.contribute', input.id, () => this.contributions.write(viewer, input));
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => ContributionState, { description: 'Borra un aporte propio; con él se va lo que ganó.' })
  removeContribution(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<ContributionState> {
    return this.done(viewer, 'initiative.contribution.remove', id, () => this.contributions.remove(viewer, id));
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => ContributionState, { description: 'Quien compartió la iniciativa dice que un aporte le sirvió; repetirlo no cuenta dos veces.' })
  markContributionUseful(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<ContributionState> {
    return this.done(viewer, 'initiative.mark', id, () => this.contributions.mark(viewer, id));
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => ContributionState, { description: 'Quita la marca de útil de un aporte.' })
  unmarkContributionUseful(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<ContributionState> {
    return this.done(viewer, 'initiative.unmark', id, () => this.contributions.unmark(viewer, id));
  }

  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<ContributionState> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.store.state(id);
    });
  }
}
