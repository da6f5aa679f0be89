import { Module, type Type } from '@nestjs/common';
import { AlliesModule } from '@lib/allies';
import { CalendarModule } from '@lib/calendar';
import { FilesModule } from '@lib/files';
import { RecognitionModule } from '@lib/recognition';
import { AttendanceQueries } from './attendance/attendance.queries.js';
import { AttendanceStore } from './attendance/attendance.store.js';
import { ImportedWebinars } from './attendance/imported-webinars.service.js';
import { OwnWebinars } from './attendance/own.service.js';
import { Roll } from './attendance/roll.service.js';
import { WebinarFigures } from './figures/webinar-figures.js';
import { MaterialGuard } from './material/material.guard.js';
import { WebinarMaterials } from './material/materials.service.js';
import { WebinarNews } from './news/webinar-news.js';
import { WebinarSettings } from './settings/webinar-settings.js';
import { WebinarCalendar } from './webinar.calendar.js';
import { DeskWebinarQueries } from './webinar/desk-webinar.queries.js';
import { WebinarPlans } from './webinar/plans.service.js';
import { Reminders } from './webinar/reminders.js';
import { WebinarSpeakers } from './webinar/speakers.js';
import { WebinarTurns } from './webinar/turns.service.js';
import { WebinarFileController } from './webinar/webinar-file.controller.js';
import { WebinarQueries } from './webinar/webinar.queries.js';
import { WebinarStore } from './webinar/webinar.store.js';
import './webinars.personal.js';

const services: Type[] = [
  WebinarPlans,
  WebinarTurns,
  WebinarQueries,
  DeskWebinarQueries,
  WebinarSettings,
  WebinarMaterials,
  WebinarNews,
  WebinarFigures,
  OwnWebinars,
  Roll,
  ImportedWebinars,
  AttendanceQueries,
];

@Module({
  imports: [AlliesModule, CalendarModule, FilesModule, RecognitionModule],
  controllers: [WebinarFileController],
  providers: [...services, WebinarStore, WebinarSpeakers, Reminders, AttendanceStore, MaterialGuard, WebinarCalendar],
  exports: services,
})
export class WebinarsModule {}
