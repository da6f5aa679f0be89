import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OptionalTextField, Requires, type Viewer } from '@lib/platform';
import { Presented } from '../programme/presented.service.js';
import { Programme } from '../programme/programme.service.js';
import { DeskExchangeQueries } from './desk-exchange.queries.js';
import { DeskExchange, PresentablePractice } from './desk-exchange.types.js';
import {
  CancelExchangeInput,
  DeskExchangesArgs,
  MarkPresentedInput,
  MendExchangePlanInput,
  PlanExchangeInput,
  RemoveProgrammeItemInput,
  SaveProgrammeItemInput,
} from './exchange.inputs.js';
import { ExchangeQueries } from './exchange.queries.js';
import { ExchangeRow, ExchangeRowPage } from './exchange.types.js';
import { PlanMends } from './plan-mends.service.js';
import { ExchangePlans } from './plans.service.js';
import { ExchangeTurns } from './turns.service.js';

@ArgsType()
class PracticeSearchArgs {
  @OptionalTextField({ max: 100 })
  search?: string | null;
}

/** At the desk: whoever organises exchanges. */
@Resolver()
export class ExchangeAdminResolver {
  constructor(
    private readonly queries: ExchangeQueries,
    private readonly desk: DeskExchangeQueries,
    private readonly plans: ExchangePlans,
    private readonly planMends: PlanMends,
    private readonly turns: ExchangeTurns,
    private readonly programme: Programme,
    private readonly presented: Presented,
  ) {}

  @Requires('exchange.manage')
  @Query(() => ExchangeRowPage, { description: 'Intercambios, el más reciente primero.' })
  deskExchanges(@Args() args: DeskExchangesArgs): Promise<Page<ExchangeRow>> {
    return this.queries.all(args);
  }

  @Requires('exchange.manage')
  @Query(() => DeskExchange, { nullable: true, description: 'Un intercambio que organizo.' })
  deskExchange(@IdArg() id: string): Promise<DeskExchange | null> {
    return this.desk.one(id);
  }

  @Requires('exchange.manage')
  @Query(() => [PresentablePractice], { description: 'Prácticas publicadas que se pueden presentar.' })
  presentablePractices(@Args() { search }: PracticeSearchArgs): Promise<PresentablePractice[]> {
    return this.desk.practices(search || null);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Guarda el plan de un intercambio.' })
  async planExchange(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanExchangeInput): Promise<DeskExchange | null> {
    await this.plans.plan(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Corrige la sede, la dirección y el objetivo de un intercambio que ya se realizó.' })
  async mendExchangePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: MendExchangePlanInput): Promise<DeskExchange | null> {
    await this.planMends.mend(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Guarda un momento del programa; se ve al instante.' })
  async saveProgrammeItem(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveProgrammeItemInput): Promise<DeskExchange | null> {
    await this.programme.save(viewer, input);
    return this.desk.one(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Retira un momento del programa.' })
  async removeProgrammeItem(@CurrentViewer() viewer: Viewer, @Args('input') input: RemoveProgrammeItemInput): Promise<DeskExchange | null> {
    await this.programme.remove(viewer, input);
    return this.desk.one(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Anota que una práctica se presentó, y quiénes lo hicieron.' })
  async markPresented(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkPresentedInput): Promise<DeskExchange | null> {
    await this.presented.mark(viewer, input);
    return this.desk.one(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Quita la anotación de que una práctica se presentó.' })
  async unmarkPresented(@CurrentViewer() viewer: Viewer, @Args('input') input: RemoveProgrammeItemInput): Promise<DeskExchange | null> {
    await this.presented.unmark(viewer, input);
    return this.desk.one(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Anuncia un intercambio: su programa es público y se abre la inscripción.' })
  async announceExchange(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskExchange | null> {
    await this.turns.announce(viewer, id);
    return this.desk.one(id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Anota que un intercambio se realizó.' })
  async holdExchange(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskExchange | null> {
    await this.turns.hold(viewer, id);
    return this.desk.one(id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Cierra un intercambio: desde entonces solo se corrige, con un motivo.' })
  async closeExchange(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskExchange | null> {
    await this.turns.close(viewer, id);
    return this.desk.one(id);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskExchange, { description: 'Cancela un intercambio que todavía no se realiza, con su motivo.' })
  async cancelExchange(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelExchangeInput): Promise<DeskExchange | null> {
    await this.turns.cancel(viewer, input);
    return this.desk.one(input.id);
  }
}
