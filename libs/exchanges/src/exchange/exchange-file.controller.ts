import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { CalendarFiles, type SourcedEntry } from '@lib/calendar';
import { limaMoment } from '@lib/kernel';
import { Database, Public } from '@lib/platform';
import { exchangeTitle } from './exchange.rules.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const LONGEST_SLUG = 200;

/** One entry a day, from its first moment to its last. */
export const DAYS = /* sql */ `
  select x.id, x.slug, x.number, x.name, x.venue, x.address, x.objective, x.sequence, x.updated_at as "updatedAt", x.state, d.day::text as day, d.starts, d.ends
  from exchange x cross join lateral (
    select i.day, to_char(min(i.starts), 'HH24:MI') as starts, to_char(max(i.ends), 'HH24:MI') as ends
    from programme_item i where i.exchange_id = x.id and i.removed_at is null group by i.day) d`;

const ONE = { name: 'exchange_file', text: `${DAYS} where x.slug = $1 and x.announced_at is not null order by d.day` };

export type ExchangeDay = {
  id: string;
  slug: string;
  number: number;
  name: string;
  venue: string;
  address: string;
  objective: string;
  sequence: number;
  updatedAt: Date;
  state: string;
  day: string;
  starts: string;
  ends: string;
};

/** @param at which day of it, so that each keeps its own identifier in a calendar */
export function entryOf(row: ExchangeDay, at: number): SourcedEntry {
  return {
    source: 'intercambios',
    id: at === 0 ? row.id : `${row.id}-${at + 1}`,
    sequence: row.sequence,
    title: `${exchangeTitle(row.number, row.name)}${at === 0 ? '' : ` (día ${at + 1})`}`,
    about: row.objective,
    startsAt: limaMoment(row.day, row.starts),
    endsAt: limaMoment(row.day, row.ends),
    place: [row.venue, row.address].filter(Boolean).join(', '),
    link: '',
    cancelled: row.state === 'CANCELLED',
    path: `/intercambios/${row.slug}`,
    updatedAt: row.updatedAt,
  };
}

@Controller('intercambios')
export class ExchangeFileController {
  constructor(
    private readonly db: Database,
    private readonly calendars: CalendarFiles,
  ) {}

  /** For anyone's calendar; the same answer for what does not exist and for what was not announced. */
  @Public()
  @Get(':slug/programa.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'public, max-age=0, s-maxage=15')
  async programme(@Param('slug') slug: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const days = slug.length <= LONGEST_SLUG ? await this.db.rows<ExchangeDay>({ ...ONE, values: [slug] }) : [];
    if (days.length === 0) throw new NotFoundException();
    reply.header('content-disposition', 'attachment; filename="programa.ics"');
    return this.calendars.published(days.map(entryOf));
  }
}
