import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars, type CalendarEntry, type CalendarSource } from '@lib/calendar';
import { Database } from '@lib/platform';

const ENTRY = /* sql */ `
  select s.id, s.code, s.topic, s.state, s.sequence, s.starts_at as "startsAt", s.ends_at as "endsAt", s.link, s.place, s.updated_at as "updatedAt",
    a.side, e.name as "expertName"
  from advisory_attendee a join advisory_session s on s.id = a.session_id left join member e on e.id = s.expert_id
  where a.member_id = $1 and s.starts_at is not null`;
const ONE = { name: 'advisory_calendar_one', text: `${ENTRY} and s.id = $2` };
const SINCE = { name: 'advisory_calendar', text: `${ENTRY} and s.ends_at >= $2 order by s.starts_at, s.id limit 500` };

type Row = Pick<CalendarEntry, 'id' | 'sequence' | 'startsAt' | 'endsAt' | 'link' | 'place' | 'updatedAt'> & {
  code: string;
  topic: string;
  state: string;
  side: 'TEAM' | 'EXPERT';
  expertName: string | null;
};

/** The sessions that have an hour, for whoever is in them; cancelled ones too, so that calendars learn it. */
@Injectable()
export class AdvisoryCalendar implements CalendarSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  onModuleInit(): void {
    this.calendars.register('asesorias', this);
  }

  async entry(accountId: string, id: string): Promise<CalendarEntry | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [accountId, id] });
    return row && entryOf(row);
  }

  async entries(accountId: string, since: Date): Promise<CalendarEntry[]> {
    return (await this.db.rows<Row>({ ...SINCE, values: [accountId, since] })).map(entryOf);
  }
}

function entryOf({ code, topic, state, side, expertName, ...row }: Row): CalendarEntry {
  const about = expertName ? `Con ${expertName}.` : '';
  return {
    ...row,
    title: `Asesoría ${code}: ${topic}`,
    about,
    cancelled: state === 'CANCELLED',
    path: side === 'EXPERT' ? `/admin/asesorias/${row.id}` : `/asesorias/${row.id}`,
  };
}
