import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { StandPhotoRights } from './photo-rights.service.js';
import { DeskPhotoRights, NotePhotoRightsInput } from './photo-rights.types.js';

@Resolver()
export class PhotoRightsAdminResolver {
  constructor(private readonly rights: StandPhotoRights) {}

  @Requires('exchange.manage')
  @Query(() => [DeskPhotoRights], { description: 'De cada foto de la feria, si se puede mostrar.' })
  standPhotoRights(@IdArg('exchangeId') exchangeId: string): Promise<DeskPhotoRights[]> {
    return this.rights.ofExchange(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Anota si en una foto de la feria se reconoce a menores y si hay autorización.' })
  async noteStandPhotoRights(@CurrentViewer() viewer: Viewer, @Args('input') input: NotePhotoRightsInput): Promise<boolean> {
    await this.rights.note(viewer, input);
    return true;
  }
}
