import type { Type } from '@nestjs/common';
import { CalendarFeedResolver } from './feed.resolver.js';

export const calendarMemberResolvers: Type[] = [CalendarFeedResolver];
export const calendarAdminResolvers: Type[] = [CalendarFeedResolver];

export { CalendarModule } from './calendar.module.js';
export { CalendarFiles, type Invited } from './calendar-files.js';
export { Calendars, type CalendarEntry, type CalendarSource, type SourcedEntry } from './calendars.js';
export { CalendarFeeds } from './feeds.service.js';
