import { Module, type Type } from '@nestjs/common';
import { AlliesModule } from '@lib/allies';
import { CalendarModule } from '@lib/calendar';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { AdvisoryCalendar } from './advisory.calendar.js';
import { ExpertSuggestions } from './experts/suggestions.service.js';
import { AdvisoryFigures } from './figures/advisory-figures.js';
import { ExpertHoursService } from './hours/hours.service.js';
import { AdvisoryNews } from './news/advisory-news.js';
import { AdvisoryAssignments } from './session/assignments.service.js';
import { AdvisoryClosings } from './session/closings.service.js';
import { DeskVerbs } from './session/desk-verbs.js';
import { AdvisoryOutcomes } from './session/outcomes.service.js';
import { AdvisoryRecords } from './session/records.service.js';
import { AdvisoryRequests } from './session/requests.service.js';
import { AdvisorySchedules } from './session/schedules.service.js';
import { ImportedSessions } from './session/imported-sessions.service.js';
import { ImportedAttendees } from './session/imported-attendees.service.js';
import { SessionConflicts } from './session/session-conflicts.js';
import { SessionDoor } from './session/session-door.js';
import { SessionHours } from './session/session-hours.js';
import { SessionView } from './session/session-view.queries.js';
import { SessionWaiting } from './session/session-waiting.queries.js';
import { SessionQueries } from './session/session.queries.js';
import { SessionStore } from './session/session.store.js';
import './advisory.personal.js';

const services: Type[] = [
  AdvisoryRequests,
  AdvisoryAssignments,
  AdvisorySchedules,
  AdvisoryRecords,
  AdvisoryClosings,
  DeskVerbs,
  SessionQueries,
  SessionView,
  SessionWaiting,
  SessionDoor,
  ExpertSuggestions,
  ExpertHoursService,
  AdvisoryNews,
  AdvisoryFigures,
  ImportedSessions,
  ImportedAttendees,
];

@Module({
  imports: [AlliesModule, CalendarModule, PracticesModule, RecognitionModule],
  providers: [...services, AdvisoryCalendar, AdvisoryOutcomes, SessionStore, SessionConflicts, SessionHours],
  exports: services,
})
export class AdvisoryModule {}
