import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DecideHandoverInput, HandoverDeskArgs } from './handover.inputs.js';
import { HandoverDecisions } from './handover-decisions.service.js';
import { HandoverQueries } from './handover.queries.js';
import { DeskHandoverPage } from './handover.types.js';

@Resolver()
export class HandoverDeskResolver {
  constructor(
    private readonly decisions: HandoverDecisions,
    private readonly queries: HandoverQueries,
  ) {}

  @Query(() => DeskHandoverPage, {
    description: 'Pedidos de relevo, el más antiguo primero; o los decididos, el último primero.',
  })
  @Requires('practice.upkeep')
  handoverDesk(@CurrentViewer() viewer: Viewer, @Args() args: HandoverDeskArgs): Promise<DeskHandoverPage> {
    return this.queries.desk(viewer, args);
  }

  @Mutation(() => Boolean, { description: 'Confirma o rechaza un relevo, con su motivo.' })
  @Requires('practice.upkeep')
  async decideHandover(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideHandoverInput): Promise<boolean> {
    await this.decisions.decide(viewer, input);
    return true;
  }
}
