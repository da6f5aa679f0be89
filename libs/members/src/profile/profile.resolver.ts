import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { UpdateMyProfileInput } from './profile.inputs.js';
import { MyProfile } from './profile.types.js';
import { Profiles } from './profiles.service.js';

@Resolver()
export class ProfileResolver {
  constructor(private readonly profiles: Profiles) {}

  @Requires('profile.own')
  @Query(() => MyProfile, { description: 'Tus datos, con el DNI y el teléfono que solo ves tú' })
  myProfile(@CurrentViewer() viewer: Viewer): Promise<MyProfile> {
    return this.profiles.of(viewer.accountId);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => MyProfile, { description: 'Cambia tus datos; lo que dejas vacío se borra' })
  updateMyProfile(@Args('input') input: UpdateMyProfileInput, @CurrentViewer() viewer: Viewer): Promise<MyProfile> {
    return this.profiles.update(viewer.accountId, input);
  }
}
