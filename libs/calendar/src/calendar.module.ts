import { Module } from '@nestjs/common';
import { CalendarFiles } from './calendar-files.js';
import { CalendarController, DeskCalendarController } from './calendar.controller.js';
import { Calendars } from './calendars.js';
import { CalendarFeeds } from './feeds.service.js';
import './calendar.personal.js';

@Module({
  controllers: [CalendarController, DeskCalendarController],
  providers: [Calendars, CalendarFiles, CalendarFeeds],
  exports: [Calendars, CalendarFiles, CalendarFeeds],
})
export class CalendarModule {}
