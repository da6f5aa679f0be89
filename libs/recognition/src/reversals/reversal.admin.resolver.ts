import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { MemberEntriesArgs, ProposeReversalsInput, ReversalDecisionInput, ReversalsArgs } from './reversal.inputs.js';
import { DeskEntryPage, EntryReversal, EntryReversalPage } from './reversal.types.js';
import { Reversals } from './reversals.service.js';

@Resolver()
export class ReversalDeskResolver {
  constructor(private readonly reversals: Reversals) {}

  @Requires('recognition.read')
  @Query(() => DeskEntryPage, { description: 'Los movimientos de una persona en una temporada, del más reciente al más antiguo' })
  memberEntries(@Args() args: MemberEntriesArgs): Promise<DeskEntryPage> {
    return this.reversals.entriesOf(args);
  }

  @Requires('recognition.read')
  @Query(() => EntryReversalPage, { description: 'Propuestas de deshacer movimientos, de la más reciente a la más antigua' })
  entryReversals(@Args() args: ReversalsArgs, @CurrentViewer() viewer: Viewer): Promise<EntryReversalPage> {
    return this.reversals.list(args, viewer);
  }

  @Requires('recognition.manage')
  @Mutation(() => [EntryReversal], { description: 'Propone deshacer movimientos elegidos; nada cambia hasta que otra persona decida' })
  proposeReversals(@Args('input') input: ProposeReversalsInput, @CurrentViewer() viewer: Viewer): Promise<EntryReversal[]> {
    return this.reversals.propose(input, viewer);
  }

  @Requires('recognition.manage')
  @Mutation(() => EntryReversal, { description: 'Aprueba o rechaza deshacer un movimiento que propuso otra persona' })
  decideReversal(@Args('input') input: ReversalDecisionInput, @CurrentViewer() viewer: Viewer): Promise<EntryReversal> {
    return this.reversals.decide(input, viewer);
  }
}
