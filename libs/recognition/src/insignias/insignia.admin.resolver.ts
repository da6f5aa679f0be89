import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DeskInsigniaAward, DeskInsigniaAwardPage } from './desk-insignia.types.js';
import { InsigniaAwardsArgs, RevokeInsigniaInput } from './insignia.inputs.js';
import { Revocations } from './revocations.service.js';

@Resolver()
export class InsigniaDeskResolver {
  constructor(private readonly revocations: Revocations) {}

  @Requires('recognition.read')
  @Query(() => DeskInsigniaAwardPage, {
    description: 'Insignias otorgadas, de la más reciente a la más antigua; o solo las que ya no se sostienen',
  })
  insigniaAwards(@Args() args: InsigniaAwardsArgs): Promise<DeskInsigniaAwardPage> {
    return this.revocations.awards(args);
  }

  @Requires('insignia.revoke')
  @Mutation(() => DeskInsigniaAward, {
    description: 'Retira una insignia con un motivo que cualquiera podrá leer al verificarla',
  })
  revokeInsignia(
    @Args('input') { awardId, reason }: RevokeInsigniaInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DeskInsigniaAward> {
    return this.revocations.revoke(awardId, reason, viewer);
  }
}
