import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars, type CalendarEntry, type CalendarSource } from '@lib/calendar';
import { Database } from '@lib/platform';
import { DAYS, entryOf, type ExchangeDay } from './exchange/exchange-file.controller.js';

const MINE = `join exchange_registration r on r.exchange_id = q.id and r.member_id = $1 and r.state = 'REGISTERED'`;
const ONE = { name: 'exchange_calendar_one', text: `select q.* from (${DAYS}) q ${MINE} where q.id = $2 order by q.day limit 1` };
const SINCE = { name: 'exchange_calendar', text: `select q.* from (${DAYS}) q ${MINE} where q.day::date >= $2::date - 1 order by q.day, q.id limit 500` };

/** The exchanges where somebody has a place; cancelled ones too, so that calendars learn it. */
@Injectable()
export class ExchangeCalendar implements CalendarSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  onModuleInit(): void {
    this.calendars.register('intercambios', this);
  }

  async entry(accountId: string, id: string): Promise<CalendarEntry | null> {
    const row = await this.db.one<ExchangeDay>({ ...ONE, values: [accountId, id] });
    return row && entryOf(row, 0);
  }

  async entries(accountId: string, since: Date): Promise<CalendarEntry[]> {
    const rows = await this.db.rows<ExchangeDay>({ ...SINCE, values: [accountId, since] });
    return rows.map((row, index) => entryOf(row, rows.slice(0, index).filter(({ id }) => id === row.id).length));
  }
}
