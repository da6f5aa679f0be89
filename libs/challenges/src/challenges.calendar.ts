import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars, type CalendarEntry, type CalendarSource } from '@lib/calendar';
import { Database } from '@lib/platform';

const HALF_HOUR_MS = 1_800_000;

const ENTRY = /* sql */ `
  select s.id, s.sequence, s.title, s.due_at as "dueAt", s.updated_at as "updatedAt", c.id as "challengeId", c.title as "challengeTitle", c.state,
    e.state as "entryState"
  from challenge_teammate t join challenge_entry e on e.id = t.entry_id join challenge c on c.id = t.challenge_id
    join challenge_step s on s.challenge_id = c.id
  where t.member_id = $1 and (t.left_at is null or e.state = 'WITHDRAWN')`;
const ONE = { name: 'challenge_calendar_one', text: `${ENTRY} and s.id = $2 order by t.joined_at desc limit 1` };
const SINCE = { name: 'challenge_calendar', text: `${ENTRY} and s.due_at >= $2 order by s.due_at, s.id, t.joined_at desc limit 500` };

type Row = {
  id: string;
  sequence: number;
  title: string;
  dueAt: Date;
  updatedAt: Date;
  challengeId: string;
  challengeTitle: string;
  state: string;
  entryState: string;
};

/** The deadlines of the challenges in which somebody is; those called off too, so that calendars learn it. */
@Injectable()
export class ChallengesCalendar implements CalendarSource, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  onModuleInit(): void {
    this.calendars.register('desafios', this);
  }

  async entry(accountId: string, id: string): Promise<CalendarEntry | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [accountId, id] });
    return row && entryOf(row);
  }

  /** Whoever left a team and entered with another has each deadline once. */
  async entries(accountId: string, since: Date): Promise<CalendarEntry[]> {
    const rows = await this.db.rows<Row>({ ...SINCE, values: [accountId, since] });
    return rows.filter(({ id }, at) => rows.findIndex((other) => other.id === id) === at).map(entryOf);
  }
}

function entryOf({ id, sequence, title, dueAt, updatedAt, challengeId, challengeTitle, state, entryState }: Row): CalendarEntry {
  return {
    id,
    sequence,
    updatedAt,
    title: `Cierra «${title}» del desafío ${challengeTitle}`,
    about: 'Hasta esta hora se recibe la entrega de tu equipo, en hora de Lima.',
    startsAt: new Date(dueAt.getTime() - HALF_HOUR_MS),
    endsAt: dueAt,
    place: '',
    link: '',
    cancelled: state === 'WITHDRAWN' || entryState === 'WITHDRAWN',
    path: `/desafios/${challengeId}/equipo`,
  };
}
