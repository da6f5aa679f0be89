import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DeskChallengeSetting, SaveChallengeSettingInput } from './setting.types.js';
import { ChallengeSettings } from './settings.service.js';

@Resolver()
export class ChallengeSettingResolver {
  constructor(private readonly settings: ChallengeSettings) {}

  @Requires('challenge.manage')
  @Query(() => [DeskChallengeSetting], { description: 'Números de los desafíos: cuánto pesa lo que se sube y cuándo se recuerda.' })
  challengeSettings(): Promise<DeskChallengeSetting[]> {
    return this.settings.all();
  }

  @Requires('challenge.manage')
  @Mutation(() => [DeskChallengeSetting], { description: 'Cambia un número de los desafíos; vale para lo que se lance desde entonces.' })
  saveChallengeSetting(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveChallengeSettingInput): Promise<DeskChallengeSetting[]> {
    return this.settings.save(viewer, input);
  }
}
