import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { ChallengeAccompaniments } from './accompaniments.service.js';
import { ChallengeBoard } from './board.queries.js';
import { ChallengeDecisions } from './decisions.service.js';
import { DeskBoardPage, DeskChallengeEntry, type DeskBoardRow } from './desk-entry.types.js';
import { DeskEntries } from './desk-entry.view.js';
import { EntryDoor } from './entry-door.js';
import {
  AcceptChallengeWorkInput,
  AccompanyChallengeInput,
  ChallengeBoardArgs,
  RefuseChallengeWorkInput,
  ReturnChallengeWorkInput,
} from './entry.inputs.js';

/** At the desk: who is where, and what they handed in. */
@Resolver()
export class ChallengeEntryAdminResolver {
  constructor(
    private readonly board: ChallengeBoard,
    private readonly entries: DeskEntries,
    private readonly door: EntryDoor,
    private readonly decisions: ChallengeDecisions,
    private readonly accompaniments: ChallengeAccompaniments,
  ) {}

  @Requires('challenge.manage')
  @Query(() => DeskBoardPage, { description: 'Equipos en un punto de un paso, primero quien espera más.' })
  challengeBoard(@Args() args: ChallengeBoardArgs): Promise<Page<DeskBoardRow>> {
    return this.board.page(args);
  }

  @Requires('challenge.manage')
  @Query(() => DeskChallengeEntry, { nullable: true, description: 'Un equipo con todo lo que entregó.' })
  deskChallengeEntry(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskChallengeEntry | null> {
    return this.entries.of(viewer, id);
  }

  @OwnTransaction()
  @Requires('challenge.manage')
  @Mutation(() => DeskChallengeEntry, { description: 'Acepta la entrega de un paso; la del último completa el desafío.' })
  acceptChallengeWork(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptChallengeWorkInput): Promise<DeskChallengeEntry | null> {
    return this.done(viewer, 'challenge.accept', () => this.decisions.accept(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.manage')
  @Mutation(() => DeskChallengeEntry, { description: 'Devuelve una entrega con sus motivos y un día para corregirla.' })
  returnChallengeWork(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnChallengeWorkInput): Promise<DeskChallengeEntry | null> {
    return this.done(viewer, 'challenge.return', () => this.decisions.giveBack(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.manage')
  @Mutation(() => DeskChallengeEntry, { description: 'No acepta una entrega que llegó después del plazo, con su motivo.' })
  refuseChallengeWork(@CurrentViewer() viewer: Viewer, @Args('input') input: RefuseChallengeWorkInput): Promise<DeskChallengeEntry | null> {
    return this.done(viewer, 'challenge.refuse', () => this.decisions.refuse(viewer, input));
  }

  @OwnTransaction()
  @Requires('challenge.manage')
  @Mutation(() => DeskChallengeEntry, { description: 'Deja una nota de acompañamiento al equipo.' })
  accompanyChallengeEntry(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AccompanyChallengeInput,
  ): Promise<DeskChallengeEntry | null> {
    return this.done(viewer, 'challenge.accompany', () => this.accompaniments.add(viewer, input));
  }

  /** Does it and shows how it is now, in one transaction. */
  private done(viewer: Viewer, operation: string, work: () => Promise<string>): Promise<DeskChallengeEntry | null> {
    return this.door.transaction(viewer, operation, async () => this.entries.of(viewer, await work()));
  }
}
