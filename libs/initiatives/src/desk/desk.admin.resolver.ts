import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { InitiativeDoor } from '../initiative/initiative-door.js';
import { InitiativeSettings } from '../upkeep/initiative-settings.js';
import { Accompaniments } from './accompaniments.service.js';
import { AccompanyInitiativeInput, DecideInitiativeInput, DeskInitiativesArgs, SaveInitiativeSettingInput } from './desk.inputs.js';
import { DeskInitiativeQueries } from './desk.queries.js';
import { DeskInitiative, DeskInitiativePage, DeskInitiativeRow, DeskInitiativeSetting } from './desk.types.js';
import { Hidings } from './hidings.service.js';

/** At the desk: whoever accompanies initiatives and keeps the wall. */
@Resolver()
export class InitiativeDeskResolver {
  constructor(
    private readonly queries: DeskInitiativeQueries,
    private readonly accompaniments: Accompaniments,
    private readonly hidings: Hidings,
    private readonly settings: InitiativeSettings,
    private readonly door: InitiativeDoor,
  ) {}

  @Requires('initiative.accompany')
  @Query(() => DeskInitiativePage, { description: 'Iniciativas por atender: la que más espera primero.' })
  deskInitiatives(@CurrentViewer() viewer: Viewer, @Args() args: DeskInitiativesArgs): Promise<Page<DeskInitiativeRow>> {
    return this.queries.queue(viewer, args);
  }

  @Requires('initiative.accompany')
  @Query(() => DeskInitiative, { nullable: true, description: 'Una iniciativa, con su bitácora, sus aportes y sus reportes.' })
  deskInitiative(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskInitiative | null> {
    return this.queries.one(viewer, id);
  }

  @Requires('initiative.accompany')
  @Query(() => [DeskInitiativeSetting], { description: 'Números del muro de iniciativas.' })
  initiativeSettings(): Promise<DeskInitiativeSetting[]> {
    return this.settings.all();
  }

  @OwnTransaction()
  @Requires('initiative.accompany')
  @Mutation(() => DeskInitiative, { description: 'Anota un acompañamiento en la bitácora de una iniciativa.' })
  accompanyInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: AccompanyInitiativeInput): Promise<DeskInitiative | null> {
    return this.done(viewer, 'initiative.accompany', input.initiativeId, () => this.accompaniments.note(viewer, input));
  }

  @OwnTransaction()
  @Requires('initiative.accompany')
  @Mutation(() => DeskInitiative, { description: 'Oculta una iniciativa o uno de sus aportes, con su motivo.' })
  hideInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideInitiativeInput): Promise<DeskInitiative | null> {
    return this.done(viewer, 'initiative.hide', input.id, () => this.hidings.hide(viewer, input));
  }

  @OwnTransaction()
  @Requires('initiative.accompany')
  @Mutation(() => DeskInitiative, { description: 'Vuelve a mostrar lo oculto, o deja a la vista lo reportado.' })
  restoreInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideInitiativeInput): Promise<DeskInitiative | null> {
    return this.done(viewer, 'initiative.restore', input.id, () => this.hidings.restore(viewer, input));
  }

  @OwnTransaction()
  @Requires('initiative.accompany')
  @Mutation(() => [DeskInitiativeSetting], { description: 'Cambia un número del muro de iniciativas.' })
  saveInitiativeSetting(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveInitiativeSettingInput): Promise<DeskInitiativeSetting[]> {
    return this.settings.save(viewer, input);
  }

  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<DeskInitiative | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.queries.one(viewer, id);
    });
  }
}
