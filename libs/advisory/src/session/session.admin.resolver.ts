import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, OwnTransaction, PageArgs, Requires, type Viewer } from '@lib/platform';
import { ExpertSuggestions } from '../experts/suggestions.service.js';
import { AdvisoryExpert } from '../experts/suggestion.types.js';
import { DeskAdvisory } from './desk-session.types.js';
import { DeskVerbs } from './desk-verbs.js';
import { SessionView } from './session-view.queries.js';
import {
  AdvisoryQueueArgs,
  AdvisoryWeekArgs,
  AssignAdvisoryInput,
  CancelAdvisoryInput,
  RecordAdvisoryInput,
  ScheduleAdvisoryInput,
} from './session.inputs.js';
import { SessionWaiting } from './session-waiting.queries.js';
import { AdvisoryWork } from './session-waiting.types.js';
import { SessionQueries } from './session.queries.js';
import { MANAGE } from './session.store.js';
import { AdvisoryPage, AdvisoryRow } from './session.types.js';

/** At the desk: whoever manages the queue, and each expert over the sessions assigned to them. */
@Resolver()
export class AdvisoryAdminResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly view: SessionView,
    private readonly suggestions: ExpertSuggestions,
    private readonly verbs: DeskVerbs,
    private readonly waiting: SessionWaiting,
  ) {}

  @Requires('advisory.manage')
  @Query(() => AdvisoryPage, { description: 'Asesorías en un estado: las que esperan, primero la más antigua.' })
  advisoryQueue(@Args() args: AdvisoryQueueArgs): Promise<Page<AdvisoryRow>> {
    return this.queries.queue(args);
  }

  @Requires('advisory.hold')
  @Query(() => AdvisoryPage, { description: 'Las asesorías que me asignaron.' })
  myAdvisoryWork(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Page<AdvisoryRow>> {
    return this.queries.ofExpert(viewer.accountId, page);
  }

  @Requires('advisory.attend')
  @Query(() => [AdvisoryRow], { description: 'Asesorías programadas en siete días; quien no gestiona la cola ve las suyas.' })
  advisoryWeek(@CurrentViewer() viewer: Viewer, @Args() { from, expertId }: AdvisoryWeekArgs): Promise<AdvisoryRow[]> {
    const only = viewer.permissions.has(MANAGE) ? expertId : viewer.accountId;
    return this.queries.week({ from, expertId: only });
  }

  @Requires('advisory.attend')
  @Query(() => DeskAdvisory, { nullable: true, description: 'Una asesoría que atiendo o gestiono.' })
  deskAdvisory(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskAdvisory | null> {
    return this.view.atDesk(viewer, id);
  }

  @Requires('advisory.attend')
  @Query(() => AdvisoryWork, { description: 'Cuántas asesorías esperan algo de mí.' })
  advisoryWork(@CurrentViewer() viewer: Viewer): Promise<AdvisoryWork> {
    return this.waiting.atDesk(viewer);
  }

  @Requires('advisory.manage')
  @Query(() => [AdvisoryExpert], {
    description: 'Expertas y expertos para una asesoría, primero quien mejor le va por tema, horas y carga.',
  })
  advisoryExperts(@IdArg() id: string): Promise<AdvisoryExpert[]> {
    return this.suggestions.of(id);
  }

  @OwnTransaction()
  @Requires('advisory.manage')
  @Mutation(() => DeskAdvisory, { description: 'Encarga una asesoría a una persona experta, o la cambia.' })
  assignAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.verbs.assign(viewer, input);
  }

  @OwnTransaction()
  @Requires('advisory.attend')
  @Mutation(() => DeskAdvisory, { description: 'Le pone día, hora y lugar, o la reprograma; invita a todos.' })
  scheduleAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: ScheduleAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.verbs.schedule(viewer, input);
  }

  @OwnTransaction()
  @Requires('advisory.attend')
  @Mutation(() => DeskAdvisory, { description: 'Anota que se realizó: quién se conectó, acuerdos y compromisos.' })
  recordAdvisory(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.verbs.record(viewer, input);
  }

  @OwnTransaction()
  @Requires('advisory.hold')
  @Mutation(() => DeskAdvisory, { description: 'Confirma, como persona experta, lo anotado.' })
  confirmAdvisoryAsExpert(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskAdvisory | null> {
    return this.verbs.confirm(viewer, id);
  }

  @OwnTransaction()
  @Requires('advisory.attend')
  @Mutation(() => DeskAdvisory, { description: 'Cancela una asesoría que todavía no se realiza, con su motivo.' })
  cancelAdvisoryAtDesk(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.verbs.cancel(viewer, input);
  }
}
