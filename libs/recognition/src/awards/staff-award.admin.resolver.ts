import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { StaffAwardDecisionInput, StaffAwardInput, StaffAwardsArgs } from './staff-award.inputs.js';
import { StaffAward, StaffAwardPage } from './staff-award.types.js';
import { StaffAwards } from './staff-awards.service.js';

@Resolver()
export class StaffAwardResolver {
  constructor(private readonly awards: StaffAwards) {}

  @Requires('recognition.manage')
  @Query(() => StaffAwardPage, { description: 'Puntos propuestos a mano, de la propuesta más reciente a la más antigua' })
  staffAwards(@Args() args: StaffAwardsArgs, @CurrentViewer() viewer: Viewer): Promise<StaffAwardPage> {
    return this.awards.list(args, viewer);
  }

  @Requires('recognition.manage')
  @Mutation(() => StaffAward, { description: 'Propone puntos con su motivo; nada cambia hasta que otra persona decida' })
  proposeStaffAward(@Args('input') input: StaffAwardInput, @CurrentViewer() viewer: Viewer): Promise<StaffAward> {
    return this.awards.propose(input, viewer);
  }

  @Requires('recognition.manage')
  @Mutation(() => StaffAward, { description: 'Aprueba o rechaza lo que propuso otra persona' })
  decideStaffAward(@Args('input') input: StaffAwardDecisionInput, @CurrentViewer() viewer: Viewer): Promise<StaffAward> {
    return this.awards.decide(input, viewer);
  }
}
