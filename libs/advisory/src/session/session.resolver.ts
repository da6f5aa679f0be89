import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Requires, type Viewer } from '@lib/platform';
import { AdvisoryClosings } from './closings.service.js';
import { AdvisoryRequests } from './requests.service.js';
import { SessionDoor } from './session-door.js';
import { SessionView } from './session-view.queries.js';
import { CancelAdvisoryInput, RateAdvisoryInput, RequestAdvisoryInput } from './session.inputs.js';
import { SessionWaiting } from './session-waiting.queries.js';
import { AdvisoryWaiting } from './session-waiting.types.js';
import { SessionQueries } from './session.queries.js';
import { AdvisoryPage, AdvisorySession, type AdvisoryRow } from './session.types.js';

/** At the portal: whoever asks, and her team. */
@Resolver()
export class AdvisoryResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly view: SessionView,
    private readonly door: SessionDoor,
    private readonly requests: AdvisoryRequests,
    private readonly closings: AdvisoryClosings,
    private readonly waiting: SessionWaiting,
  ) {}

  @Requires('advisory.ask')
  @Query(() => AdvisoryPage, { description: 'Mis asesorías, de la más reciente a la más antigua.' })
  myAdvisorySessions(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<AdvisoryRow>> {
    return this.queries.ofMember(viewer.accountId, page);
  }

  @Requires('advisory.ask')
  @Query(() => AdvisorySession, { nullable: true, description: 'Una asesoría en la que estoy.' })
  advisorySession(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<AdvisorySession | null> {
    return this.view.atPortal(viewer, id);
  }

  @Requires('advisory.ask')
  @Query(() => [AdvisoryWaiting], { description: 'Asesorías que esperan algo de mí, lo primero que toca.' })
  advisoryWaiting(@CurrentViewer() viewer: Viewer): Promise<AdvisoryWaiting[]> {
    return this.waiting.ofMember(viewer);
  }

  @OwnTransaction()
  @Requires('advisory.ask')
  @Mutation(() => AdvisorySession, {
    description: 'Pide una asesoría con tres horarios. Pedida otra vez con el mismo identificador es la misma.',
  })
  requestAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: RequestAdvisoryInput): Promise<AdvisorySession | null> {
    return this.done(viewer, 'advisory.request', input.id, () => this.requests.request(viewer, input));
  }

  @OwnTransaction()
  @Requires('advisory.ask')
  @Mutation(() => AdvisorySession, { description: 'Confirma, por el equipo, lo anotado en la asesoría.' })
  confirmAdvisory(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<AdvisorySession | null> {
    return this.done(viewer, 'advisory.confirm', id, () => this.closings.confirm(viewer, id));
  }

  @OwnTransaction()
  @Requires('advisory.ask')
  @Mutation(() => AdvisorySession, { description: 'Cancela una asesoría que todavía no se realiza, con su motivo.' })
  cancelAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelAdvisoryInput): Promise<AdvisorySession | null> {
    return this.done(viewer, 'advisory.cancel', input.id, () => this.closings.cancel(viewer, input));
  }

  @OwnTransaction()
  @Requires('advisory.ask')
  @Mutation(() => AdvisorySession, { description: 'Dice qué tan útil fue una asesoría cerrada; vale la última respuesta.' })
  rateAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: RateAdvisoryInput): Promise<AdvisorySession | null> {
    return this.done(viewer, 'advisory.rate', input.id, () => this.closings.rate(viewer, input));
  }

  /** Does it and shows how it is now, in one transaction. */
  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<unknown>): Promise<AdvisorySession | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.view.atPortal(viewer, id);
    });
  }
}
