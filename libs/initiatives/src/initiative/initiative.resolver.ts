import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Public, Requires, type Viewer } from '@lib/platform';
import { SimilarPractice } from '@lib/practices';
import { ReportInitiativeInput } from '../desk/desk.inputs.js';
import { InitiativeReports } from '../desk/initiative-reports.service.js';
import { InitiativePhotoInput, InitiativesArgs, ShareInitiativeInput, TurnInitiativeInput, WithdrawInitiativeInput } from './initiative.inputs.js';
import { InitiativeQueries } from './initiative.queries.js';
import { Initiative, InitiativePage, MyInitiative, type InitiativeRow } from './initiative.types.js';
import { InitiativeView } from './initiative-view.queries.js';
import { MemberVerbs } from './member-verbs.js';

/** At the portal: anyone reads, members share. */
@Resolver()
export class InitiativeResolver {
  constructor(
    private readonly queries: InitiativeQueries,
    private readonly view: InitiativeView,
    private readonly verbs: MemberVerbs,
    private readonly reports: InitiativeReports,
  ) {}

  @Public({ shared: true })
  @Query(() => InitiativePage, { description: 'Muro de iniciativas, de la más reciente a la más antigua.' })
  initiatives(@Args() args: InitiativesArgs): Promise<Page<InitiativeRow>> {
    return this.queries.wall(args);
  }

  @Public({ shared: true })
  @Query(() => Initiative, { nullable: true, description: 'Una iniciativa; nulo si no está a la vista.' })
  initiative(@CurrentViewer() viewer: Viewer | null, @IdArg() id: string): Promise<Initiative | null> {
    return this.view.one(viewer, id);
  }

  @Public({ shared: true })
  @Query(() => [SimilarPractice], { description: 'Prácticas publicadas que se parecen a una iniciativa, la más cercana primero.' })
  similarToInitiative(@CurrentViewer() viewer: Viewer | null, @IdArg() id: string): Promise<SimilarPractice[]> {
    return this.view.similarTo(viewer, id);
  }

  @Requires('initiative.share')
  @Query(() => InitiativePage, { description: 'Las iniciativas que compartí, como estén.' })
  myInitiatives(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<InitiativeRow>> {
    return this.queries.ofMember(viewer.accountId, page);
  }

  @Requires('initiative.share')
  @Query(() => MyInitiative, { nullable: true, description: 'Lo que puedo hacer con una iniciativa que compartí; nulo si no es mía.' })
  myInitiative(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyInitiative | null> {
    return this.view.mine(viewer, id);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => Initiative, { description: 'Comparte una iniciativa. Enviada otra vez con el mismo identificador es la misma.' })
  shareInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: ShareInitiativeInput): Promise<Initiative | null> {
    return this.verbs.share(viewer, input);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => Initiative, { description: 'Corrige una iniciativa propia.' })
  editInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: ShareInitiativeInput): Promise<Initiative | null> {
    return this.verbs.edit(viewer, input);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => MyInitiative, { description: 'Dice qué foto se subirá y si en ella se reconoce a menores; reemplaza a la anterior.' })
  tellInitiativePhoto(@CurrentViewer() viewer: Viewer, @Args('input') input: InitiativePhotoInput): Promise<MyInitiative | null> {
    return this.verbs.tellPhoto(viewer, input);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => MyInitiative, { description: 'Quita la foto de una iniciativa propia.' })
  removeInitiativePhoto(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyInitiative | null> {
    return this.verbs.removePhoto(viewer, id);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => MyInitiative, { description: '«Sigue en marcha»: responde al aviso, o la saca del archivo.' })
  continueInitiative(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<MyInitiative | null> {
    return this.verbs.goOn(viewer, id);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => MyInitiative, { description: 'Retira una iniciativa propia, para siempre.' })
  withdrawInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInitiativeInput): Promise<MyInitiative | null> {
    return this.verbs.withdraw(viewer, input);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => MyInitiative, { description: 'La convierte en el borrador de una práctica, con sus textos y las personas elegidas.' })
  turnInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: TurnInitiativeInput): Promise<MyInitiative | null> {
    return this.verbs.turn(viewer, input);
  }

  @OwnTransaction()
  @Requires('initiative.share')
  @Mutation(() => Boolean, { description: 'Reporta una iniciativa o un aporte; quien lo escribió no sabrá quién fue.' })
  reportInitiative(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportInitiativeInput): Promise<boolean> {
    return this.reports.report(viewer, input);
  }
}
