import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { MyWebinar, WebinarRow } from '../webinar/webinar.types.js';
import { RegisterToWebinarInput } from './attendance.inputs.js';
import { AttendanceQueries } from './attendance.queries.js';
import { OwnWebinars } from './own.service.js';

/** At the portal: one's own place. */
@Resolver()
export class WebinarAttendanceResolver {
  constructor(
    private readonly queries: AttendanceQueries,
    private readonly own: OwnWebinars,
  ) {}

  @Requires('webinar.attend')
  @Query(() => [WebinarRow], { description: 'Los webinars que vienen y en los que me inscribí.' })
  myWebinars(@CurrentViewer() viewer: Viewer): Promise<WebinarRow[]> {
    return this.queries.coming(viewer.accountId);
  }

  @Requires('webinar.attend')
  @Query(() => MyWebinar, { nullable: true, description: 'Mi inscripción a un webinar, y el enlace cuando ya se puede entrar.' })
  myWebinar(@CurrentViewer() viewer: Viewer, @IdArg('webinarId') webinarId: string): Promise<MyWebinar | null> {
    return this.queries.mine(webinarId, viewer.accountId);
  }

  @Requires('webinar.attend')
  @Mutation(() => MyWebinar, { nullable: true, description: 'Me inscribe en un webinar.' })
  async registerToWebinar(@CurrentViewer() viewer: Viewer, @Args('input') input: RegisterToWebinarInput): Promise<MyWebinar | null> {
    await this.own.register(viewer, input);
    return this.queries.mine(input.webinarId, viewer.accountId);
  }

  @Requires('webinar.attend')
  @Mutation(() => Boolean, { description: 'Retira mi inscripción.' })
  async leaveWebinar(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<boolean> {
    await this.own.leave(viewer, id);
    return true;
  }

  @Requires('webinar.attend')
  @Mutation(() => MyWebinar, { nullable: true, description: 'Marca que entré; solo mientras dura, poco antes o poco después.' })
  async enterWebinar(@CurrentViewer() viewer: Viewer, @IdArg('webinarId') webinarId: string): Promise<MyWebinar | null> {
    await this.own.enter(viewer, webinarId);
    return this.queries.mine(webinarId, viewer.accountId);
  }
}
