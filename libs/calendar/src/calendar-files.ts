import { Inject, Injectable } from '@nestjs/common';
import { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, default as ical } from 'ical-generator';
import { limaDate, limaTime } from '@lib/kernel';
import { CONFIG, type Config } from '@lib/platform';
import type { SourcedEntry } from './calendars.js';

const ZONE = 'America/Lima';

/** Lima has kept UTC-5 without summer time since 1994: one rule, since always, is what calendars need. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0500',
  'TZNAME:-05',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const ADDRESS = /<([^<>]+)>\s*$/;
const NAME = 'Comunidad de Práctica';

/** Who gets an invitation by mail: only its own address stands in it. */
export type Invited = { name: string; email: string };

/** Calendar files (RFC 5545) that Google, Outlook and phones read: stable UID, growing SEQUENCE, hours of Lima. */
@Injectable()
export class CalendarFiles {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** To download, or to subscribe to. */
  published(entries: readonly SourcedEntry[]): string {
    return this.file(entries, ICalCalendarMethod.PUBLISH);
  }

  /** To go with a mail: an invitation, or its cancellation. */
  invitation(entry: SourcedEntry, invited: Invited): { method: 'REQUEST' | 'CANCEL'; content: string } {
    const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
    return { method, content: this.file([entry], method, invited) };
  }

  private file(entries: readonly SourcedEntry[], method: ICalCalendarMethod, invited?: Invited): string {
    // Without a zone of its own the calendar writes its stamps in UTC, as the norm asks; each entry says its zone.
    const calendar = ical({
      name: NAME,
      prodId: { company: 'CoP', product: 'Agenda', language: 'ES' },
      method,
      timezone: { name: null, generator: () => VTIMEZONE },
      x: { 'X-WR-TIMEZONE': ZONE },
    });
    for (const entry of entries) this.add(calendar, entry, invited);
    return calendar.toString();
  }

  private add(calendar: ReturnType<typeof ical>, entry: SourcedEntry, invited?: Invited): void {
    const { source, id, sequence, title, about, startsAt, endsAt, place, link, cancelled, path, updatedAt } = entry;
    const page = `${this.config.publicUrl}${path}`;
    const host = new URL(this.config.publicUrl).hostname;
    const added = calendar.createEvent({
      id: `${source}-${id}@${host}`,
      sequence,
      stamp: updatedAt,
      lastModified: updatedAt,
      timezone: ZONE,
      start: wallClock(startsAt),
      end: wallClock(endsAt),
      summary: cancelled ? `Cancelada: ${title}` : title,
      description: [about, link && `Enlace: ${link}`, `Detalle: ${page}`].filter(Boolean).join('\n'),
      location: [place, link].filter(Boolean).join(' · ') || undefined,
      url: page,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: NAME, email: this.sender(host) },
    });
    if (invited)
      added.createAttendee({ name: invited.name, email: invited.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
  }

  private sender(host: string): string {
    const { mailFrom } = this.config;
    return ADDRESS.exec(mailFrom)?.[1] ?? (mailFrom.includes('@') ? mailFrom.trim() : `no-responder@${host}`);
  }
}

/** The generator reads a Date by the clock of the machine: this one shows there what the clocks of Lima show. */
function wallClock(moment: Date): Date {
  const [year, month, day] = limaDate(moment).split('-').map(Number);
  const [hour, minute] = limaTime(moment).split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
