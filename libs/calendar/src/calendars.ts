import { Injectable } from '@nestjs/common';

/** Something with an hour, as calendars show it. */
export type CalendarEntry = {
  id: string;
  /** Grows with each change that a calendar must learn. */
  sequence: number;
  title: string;
  /** Plain text under the title. */
  about: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** Where it is joined; empty when it is not remote. */
  link: string;
  cancelled: boolean;
  /** Its page, from the root of the site. */
  path: string;
  updatedAt: Date;
};

/** What a floor above gives of one account: it decides what that account may see. */
export interface CalendarSource {
  /** null when it is not theirs, as when it does not exist. */
  entry(accountId: string, id: string): Promise<CalendarEntry | null>;
  /** Those that end at or after `since`, cancelled ones too. */
  entries(accountId: string, since: Date): Promise<CalendarEntry[]>;
}

export type SourcedEntry = CalendarEntry & { source: string };

/** Where the floors above leave their calendars; this floor knows none of them. */
@Injectable()
export class Calendars {
  private readonly sources = new Map<string, CalendarSource>();

  /** @param name part of addresses and of the identifiers that calendars keep: never change it */
  register(name: string, source: CalendarSource): void {
    if (this.sources.has(name)) throw new Error(`Two calendar sources are called ${name}`);
    this.sources.set(name, source);
  }

  async entry(accountId: string, name: string, id: string): Promise<SourcedEntry | null> {
    const found = await this.sources.get(name)?.entry(accountId, id);
    return found ? { ...found, source: name } : null;
  }

  async all(accountId: string, since: Date): Promise<SourcedEntry[]> {
    const found: SourcedEntry[] = [];
    for (const [name, source] of this.sources) {
      found.push(...(await source.entries(accountId, since)).map((entry) => ({ ...entry, source: name })));
    }
    return found.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
}
