import { Module, type Type } from '@nestjs/common';
import { CalendarModule } from '@lib/calendar';
import { DocumentsModule } from '@lib/documents';
import { FilesModule } from '@lib/files';
import { RecognitionModule } from '@lib/recognition';
import { CircleCalendar } from './circle.calendar.js';
import { CircleDoor } from './circle/circle-door.js';
import { CircleView } from './circle/circle-view.queries.js';
import { CircleQueries } from './circle/circle.queries.js';
import { CircleStore } from './circle/circle.store.js';
import { Circles } from './circle/circles.service.js';
import { Memberships } from './circle/memberships.service.js';
import { CircleRoles } from './circle/roles.service.js';
import { CircleCommitments } from './commitment/circle-commitments.service.js';
import { CommitmentQueries } from './commitment/commitment.queries.js';
import { DeskCircleQueries } from './desk/desk-circles.queries.js';
import { CircleFigures } from './figures/circle-figures.js';
import { Logbooks } from './logbook/logbook.service.js';
import { ReflectionPrompts } from './logbook/reflection-prompts.js';
import { Attendance } from './meeting/attendance.service.js';
import { MeetingRuns } from './meeting/meeting-runs.service.js';
import { MeetingView } from './meeting/meeting-view.queries.js';
import { MeetingStore } from './meeting/meeting.store.js';
import { CircleMeetings } from './meeting/meetings.service.js';
import { MeetingNotes } from './meeting/notes.service.js';
import { MeetingProgrammes } from './meeting/programme.service.js';
import { RunningMeetings } from './meeting/running.service.js';
import { MeetingTopics } from './meeting/topics.service.js';
import { MinutesSigning } from './minutes/minutes-signing.service.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { MinutesQueries } from './minutes/minutes.queries.js';
import { CircleNews } from './news/circle-news.js';
import { MeansGuard } from './plan/means.guard.js';
import { PlanQueries } from './plan/plan.queries.js';
import { CirclePlans } from './plan/plans.service.js';
import './circles.personal.js';

const services: Type[] = [
  Circles,
  Memberships,
  CircleRoles,
  CircleView,
  CircleQueries,
  CircleDoor,
  CircleMeetings,
  MeetingTopics,
  MeetingProgrammes,
  RunningMeetings,
  MeetingNotes,
  Attendance,
  MeetingView,
  CircleCommitments,
  CommitmentQueries,
  MinutesSigning,
  Logbooks,
  ReflectionPrompts,
  CirclePlans,
  PlanQueries,
  DeskCircleQueries,
  CircleNews,
  CircleFigures,
];

@Module({
  imports: [CalendarModule, DocumentsModule, FilesModule, RecognitionModule],
  controllers: [MinutesController],
  providers: [...services, CircleStore, MeetingStore, MeetingRuns, MinutesQueries, CircleCalendar, MeansGuard],
  exports: services,
})
export class CirclesModule {}
