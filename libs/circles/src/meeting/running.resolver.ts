import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { Attendance } from './attendance.service.js';
import { MeetingView } from './meeting-view.queries.js';
import {
  ConfirmAttendanceInput,
  MarkAttendanceInput,
  SaveMeetingNotesInput,
  SharePracticeInput,
  TreatItemInput,
  UnsharePracticeInput,
} from './meeting.inputs.js';
import { CircleMeeting } from './meeting.types.js';
import { MeetingNotes } from './notes.service.js';
import { RunningMeetings } from './running.service.js';

/** During a meeting. */
@Resolver()
export class RunningMeetingResolver {
  constructor(
    private readonly view: MeetingView,
    private readonly door: CircleDoor,
    private readonly running: RunningMeetings,
    private readonly notes: MeetingNotes,
    private readonly attendance: Attendance,
  ) {}

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Empieza una reunión.' })
  beginCircleMeeting(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.begin', id, () => this.running.begin(viewer, id));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Empieza a contar el tiempo de un punto, o lo detiene.' })
  treatMeetingItem(@CurrentViewer() viewer: Viewer, @Args('input') input: TreatItemInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.treat', input.id, () => this.running.treat(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Guarda las notas y conclusiones, sobre la revisión que se tenía.' })
  saveMeetingNotes(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveMeetingNotesInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.notes', input.id, () => this.notes.save(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Comparte en una reunión una práctica publicada.' })
  shareInMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: SharePracticeInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.share', input.id, () => this.notes.share(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Quita una práctica que se compartió.' })
  unshareInMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: UnsharePracticeInput): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.unshare', input.id, () => this.notes.unshare(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Marca quiénes asistieron.' })
  markMeetingAttendance(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkAttendanceInput,
  ): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.attendance', input.id, () => this.attendance.mark(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Dice si estuve en una reunión.' })
  confirmMeetingAttendance(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConfirmAttendanceInput,
  ): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.confirm', input.id, () => this.attendance.confirm(viewer, input));
  }

  @OwnTransaction()
  @Requires('circle.take_part')
  @Mutation(() => CircleMeeting, { description: 'Termina una reunión: pide a cada quien que confirme si estuvo.' })
  endCircleMeeting(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<CircleMeeting | null> {
    return this.done(viewer, 'circle.end', id, () => this.running.end(viewer, id));
  }

  /** Does it and shows how the meeting is now, in one transaction. */
  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<CircleMeeting | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.view.one(viewer, id);
    });
  }
}
