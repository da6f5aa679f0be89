import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { PastedAttendance, WebinarAttendee, WebinarAttendeePage } from '../webinar/desk-webinar.types.js';
import { MarkWebinarAttendanceInput, PasteWebinarAttendanceInput, WebinarAttendeesArgs } from './attendance.inputs.js';
import { AttendanceQueries } from './attendance.queries.js';
import { Roll } from './roll.service.js';

/** At the desk: who registered, and who entered. */
@Resolver()
export class WebinarAttendanceAdminResolver {
  constructor(
    private readonly queries: AttendanceQueries,
    private readonly roll: Roll,
  ) {}

  @Requires('webinar.manage')
  @Query(() => WebinarAttendeePage, { description: 'Quiénes se inscribieron o entraron, por nombre.' })
  webinarAttendees(@Args() args: WebinarAttendeesArgs): Promise<Page<WebinarAttendee>> {
    return this.queries.page(args);
  }

  @Requires('webinar.manage')
  @Mutation(() => Boolean, { description: 'Anota que entraron; o lo quita, y con ello sus puntos.' })
  async markWebinarAttendance(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkWebinarAttendanceInput): Promise<boolean> {
    await this.roll.mark(viewer, input);
    return true;
  }

  @Requires('webinar.manage')
  @Mutation(() => PastedAttendance, { description: 'Anota a quienes están en una lista de correos o DNI.' })
  pasteWebinarAttendance(@CurrentViewer() viewer: Viewer, @Args('input') input: PasteWebinarAttendanceInput): Promise<PastedAttendance> {
    return this.roll.paste(viewer, input);
  }
}
