import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';
import { DeskWebinarQueries } from './desk-webinar.queries.js';
import { DeskWebinar, WebinarSetting, WebinarSpeakerChoice } from './desk-webinar.types.js';
import { WebinarPlans } from './plans.service.js';
import { WebinarTurns } from './turns.service.js';
import { CancelWebinarInput, DeskWebinarsArgs, PlanWebinarInput, SaveWebinarSettingInput, SpeakerSearchArgs } from './webinar.inputs.js';
import { WebinarQueries } from './webinar.queries.js';
import { WebinarRow, WebinarRowPage } from './webinar.types.js';

/** At the desk: whoever organises webinars. */
@Resolver()
export class WebinarAdminResolver {
  constructor(
    private readonly queries: WebinarQueries,
    private readonly desk: DeskWebinarQueries,
    private readonly plans: WebinarPlans,
    private readonly turns: WebinarTurns,
    private readonly settings: WebinarSettings,
  ) {}

  @Requires('webinar.manage')
  @Query(() => WebinarRowPage, { description: 'Webinars, el más reciente primero.' })
  deskWebinars(@Args() args: DeskWebinarsArgs): Promise<Page<WebinarRow>> {
    return this.queries.all(args);
  }

  @Requires('webinar.manage')
  @Query(() => DeskWebinar, { nullable: true, description: 'Un webinar que organizo.' })
  deskWebinar(@IdArg() id: string): Promise<DeskWebinar | null> {
    return this.desk.one(id);
  }

  @Requires('webinar.manage')
  @Query(() => [WebinarSpeakerChoice], { description: 'Quiénes pueden exponer, por su nombre.' })
  webinarSpeakerChoices(@Args() { search }: SpeakerSearchArgs): Promise<WebinarSpeakerChoice[]> {
    return this.desk.speakers(search || null);
  }

  @Requires('webinar.manage')
  @Query(() => [WebinarSetting], { description: 'Los números de los webinars que se pueden cambiar.' })
  webinarSettings(): Promise<WebinarSetting[]> {
    return this.settings.all();
  }

  @Requires('webinar.manage')
  @Mutation(() => [WebinarSetting], { description: 'Cambia uno de esos números.' })
  saveWebinarSetting(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveWebinarSettingInput): Promise<WebinarSetting[]> {
    return this.settings.save(viewer, input);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Guarda el plan de un webinar; si cambia su hora, avisa a quienes se inscribieron.' })
  async planWebinar(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanWebinarInput): Promise<DeskWebinar | null> {
    await this.plans.plan(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Anuncia un webinar: su página es pública y se abre la inscripción.' })
  async announceWebinar(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskWebinar | null> {
    await this.turns.announce(viewer, id);
    return this.desk.one(id);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Anota que un webinar se realizó.' })
  async holdWebinar(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskWebinar | null> {
    await this.turns.hold(viewer, id);
    return this.desk.one(id);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Cierra un webinar: su asistencia ya no cambia.' })
  async closeWebinar(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskWebinar | null> {
    await this.turns.close(viewer, id);
    return this.desk.one(id);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Cancela un webinar que todavía no se realiza, con su motivo.' })
  async cancelWebinar(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelWebinarInput): Promise<DeskWebinar | null> {
    await this.turns.cancel(viewer, input);
    return this.desk.one(input.id);
  }
}
