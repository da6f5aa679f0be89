import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars, type CalendarEntry, type CalendarSource } from '@lib/calendar';
import { Database } from '@lib/platform';
import { COLUMNS, entryOf, type WebinarHour } from './webinar/webinar-file.controller.js';

const MINE = `join webinar_attendee a on a.webinar_id = w.id and a.member_id = $1 and a.registered_at is not null and a.left_at is null`;
const ONE = { name: 'webinar_calendar_one', text: `select ${COLUMNS} from webinar w ${MINE} where w.id = $2 and w.announced_at is not null` };
const SINCE = {
  name: 'webinar_calendar',
  text: `select ${COLUMNS} from webinar w ${MINE} where w.ends_at >= $2 and w.announced_at is not null order by w.starts_at, w.id limit 500`,
};

/** The webinars where somebody registered; cancelled ones too, so that calendars learn it. */
@Injectable()
export class WebinarCalendar implements CalendarSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  onModuleInit(): void {
    this.calendars.register('webinars', this);
  }

  async entry(accountId: string, id: string): Promise<CalendarEntry | null> {
    const row = await this.db.one<WebinarHour>({ ...ONE, values: [accountId, id] });
    return row && entryOf(row);
  }

  async entries(accountId: string, since: Date): Promise<CalendarEntry[]> {
    return (await this.db.rows<WebinarHour>({ ...SINCE, values: [accountId, since] })).map(entryOf);
  }
}
