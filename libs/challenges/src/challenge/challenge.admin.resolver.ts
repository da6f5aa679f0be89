import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { DeskChallengesArgs, PublishChallengeNoteInput, SaveChallengeInput, WithdrawChallengeInput } from './challenge.inputs.js';
import { ChallengeQueries } from './challenge.queries.js';
import { ChallengePage, type ChallengeRow } from './challenge.types.js';
import { ChallengeView } from './challenge-view.queries.js';
import { ChallengeClosings } from './closings.service.js';
import { ChallengeComposer } from './composer.service.js';
import { DeskChallenge } from './desk-challenge.types.js';
import { ChallengeNotes } from './published-notes.service.js';

/** Staff compose, launch, explain and close. */
@Resolver()
export class ChallengeAdminResolver {
  constructor(
    private readonly queries: ChallengeQueries,
    private readonly view: ChallengeView,
    private readonly composer: ChallengeComposer,
    private readonly notes: ChallengeNotes,
    private readonly closings: ChallengeClosings,
  ) {}

  @Requires('challenge.manage')
  @Query(() => ChallengePage, { description: 'Desafíos en un estado, primero lo que se movió hace poco.' })
  deskChallenges(@Args() args: DeskChallengesArgs): Promise<Page<ChallengeRow>> {
    return this.queries.atDesk(args);
  }

  @Requires('challenge.manage')
  @Query(() => DeskChallenge, { nullable: true, description: 'Un desafío entero, también en borrador.' })
  deskChallenge(@IdArg() id: string): Promise<DeskChallenge | null> {
    return this.view.atDesk(id);
  }

  @Requires('challenge.manage')
  @Mutation(() => DeskChallenge, { description: 'Guarda un desafío en borrador, entero.' })
  async saveChallenge(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveChallengeInput): Promise<DeskChallenge | null> {
    await this.composer.save(viewer, input);
    return this.view.atDesk(input.id);
  }

  @Requires('challenge.manage')
  @Mutation(() => DeskChallenge, { description: 'Lanza un desafío: desde entonces no cambia.' })
  async launchChallenge(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskChallenge | null> {
    await this.composer.launch(viewer, id);
    return this.view.atDesk(id);
  }

  @Requires('challenge.manage')
  @Mutation(() => DeskChallenge, { description: 'Publica una prórroga o una aclaración.' })
  async publishChallengeNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishChallengeNoteInput,
  ): Promise<DeskChallenge | null> {
    await this.notes.publish(viewer, input);
    return this.view.atDesk(input.challengeId);
  }

  @Requires('challenge.manage')
  @Mutation(() => DeskChallenge, { description: 'Cierra un desafío, publica sus resultados y entrega sus insignias.' })
  async closeChallenge(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskChallenge | null> {
    await this.closings.close(viewer, id);
    return this.view.atDesk(id);
  }

  @Requires('challenge.manage')
  @Mutation(() => DeskChallenge, { description: 'Retira un desafío, con su motivo.' })
  async withdrawChallenge(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawChallengeInput): Promise<DeskChallenge | null> {
    await this.closings.withdraw(viewer, input);
    return this.view.atDesk(input.id);
  }
}
