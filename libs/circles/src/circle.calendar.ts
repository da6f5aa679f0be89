import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars, type CalendarEntry, type CalendarSource } from '@lib/calendar';
import { Database } from '@lib/platform';

const ENTRY = /* sql */ `
  select m.id, m.circle_id as "circleId", c.name as "circleName", m.title, m.state, m.sequence, m.starts_at as "startsAt", m.ends_at as "endsAt", m.link, m.place,
    m.updated_at as "updatedAt"
  from circle_member x join circle c on c.id = x.circle_id join circle_meeting m on m.circle_id = c.id
  where x.member_id = $1 and x.state = 'IN'`;
const ONE = { name: 'circle_calendar_one', text: `${ENTRY} and m.id = $2` };
const SINCE = { name: 'circle_calendar', text: `${ENTRY} and m.ends_at >= $2 order by m.starts_at, m.id limit 500` };

type Row = Pick<CalendarEntry, 'id' | 'sequence' | 'title' | 'startsAt' | 'endsAt' | 'link' | 'place' | 'updatedAt'> & {
  circleId: string;
  circleName: string;
  state: string;
};

/** The meetings of one's circles; cancelled ones too, so that calendars learn it. */
@Injectable()
export class CircleCalendar implements CalendarSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  onModuleInit(): void {
    this.calendars.register('circulos', this);
  }

  async entry(accountId: string, id: string): Promise<CalendarEntry | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [accountId, id] });
    return row && entryOf(row);
  }

  async entries(accountId: string, since: Date): Promise<CalendarEntry[]> {
    return (await this.db.rows<Row>({ ...SINCE, values: [accountId, since] })).map(entryOf);
  }
}

function entryOf({ circleId, circleName, state, title, ...row }: Row): CalendarEntry {
  return {
    ...row,
    title: `${circleName}: ${title}`,
    about: `Reunión del círculo ${circleName}.`,
    cancelled: state === 'CANCELLED',
    path: `/circulos/${circleId}/reuniones/${row.id}`,
  };
}
