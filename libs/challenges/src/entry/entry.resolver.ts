import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Requires, type Viewer } from '@lib/platform';
import { EntryDoor } from './entry-door.js';
import {
  BecomeFromChallengeInput,
  ChangeChallengeTeamInput,
  EnterChallengeInput,
  HandInChallengeInput,
  SaveChallengeWorkInput,
  WithdrawEntryInput,
} from './entry.inputs.js';
import { MyChallenge, MyChallengePage, type MyChallengeRow } from './entry.types.js';
import { MyEntries } from './my-entry.view.js';
import { TeamVerbs } from './team-verbs.js';

/** At the portal: a team and its work. */
@Resolver()
export class ChallengeEntryResolver {
  constructor(
    private readonly mine: MyEntries,
    private readonly door: EntryDoor,
    private readonly verbs: TeamVerbs,
  ) {}

  @Requires('challenge.enter')
  @Query(() => MyChallengePage, { description: 'Los desafíos en los que estoy.' })
  myChallenges(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<MyChallengeRow>> {
    return this.mine.list(viewer, page);
  }

  @Requires('challenge.enter')
  @Query(() => MyChallenge, { nullable: true, description: 'Mi equipo en un desafío, o por qué no puedo inscribir uno.' })
  myChallenge(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyChallenge | null> {
    return this.mine.of(viewer, id);
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Inscribe un equipo de mi institución. Otra vez con el mismo identificador es el mismo.' })
  enterChallenge(@CurrentViewer() viewer: Viewer, @Args('input') input: EnterChallengeInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.enter', () => this.verbs.enter(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Cambia el equipo que lidero, mientras no entregue un paso.' })
  changeChallengeTeam(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeChallengeTeamInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.team', () => this.verbs.change(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Salgo de un equipo.' })
  leaveChallengeTeam(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.leave', () => this.verbs.leave(viewer, id));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Retira del desafío al equipo que lidero, con su motivo.' })
  withdrawChallengeEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawEntryInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.withdraw', () => this.verbs.withdraw(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Guarda el borrador de un paso sobre la revisión que tenía delante.' })
  saveChallengeWork(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveChallengeWorkInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.write', () => this.verbs.save(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Entrega un paso. Otra vez con el mismo identificador es la misma entrega.' })
  handInChallenge(@CurrentViewer() viewer: Viewer, @Args('input') input: HandInChallengeInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.hand_in', () => this.verbs.handIn(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Quita un archivo del borrador de un paso.' })
  removeChallengeFile(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.file', () => this.verbs.removeFile(viewer, id));
  }

  @OwnTransaction()
  @Requires('challenge.enter')
  @Mutation(() => MyChallenge, { description: 'Convierte lo que completamos en lo que pide el desafío.' })
  becomeFromChallenge(@CurrentViewer() viewer: Viewer, @Args('input') input: BecomeFromChallengeInput): Promise<MyChallenge | null> {
    return this.done(viewer, 'challenge.become', () => this.verbs.become(viewer, input));
  }

  /** Does it and shows how it is now, in one transaction. */
  private done(viewer: Viewer, operation: string, work: () => Promise<string>): Promise<MyChallenge | null> {
    return this.door.transaction(viewer, operation, async () => this.mine.of(viewer, await work()));
  }
}
