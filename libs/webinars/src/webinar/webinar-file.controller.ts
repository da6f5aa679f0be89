import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { CalendarFiles, type SourcedEntry } from '@lib/calendar';
import { Database, Public } from '@lib/platform';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const LONGEST_SLUG = 200;

export const COLUMNS = /* sql */ `w.id, w.slug, w.title, w.about, w.sequence, w.state, w.starts_at as "startsAt", w.ends_at as "endsAt", w.updated_at as "updatedAt"`;
const ONE = { name: 'webinar_file', text: `select ${COLUMNS} from webinar w where w.slug = $1 and w.announced_at is not null` };

export type WebinarHour = { id: string; slug: string; title: string; about: string; sequence: number; state: string; startsAt: Date; endsAt: Date; updatedAt: Date };

/** The link is left out on purpose: a calendar is copied and shared, and it is told on the page, shortly before. */
export function entryOf({ id, slug, title, about, sequence, state, startsAt, endsAt, updatedAt }: WebinarHour): SourcedEntry {
  return { source: 'webinars', id, sequence, title, about, startsAt, endsAt, place: 'Webinar', link: '', cancelled: state === 'CANCELLED', path: `/webinars/${slug}`, updatedAt };
}

@Controller('webinars')
export class WebinarFileController {
  constructor(
    private readonly db: Database,
    private readonly calendars: CalendarFiles,
  ) {}

  /** For anyone's calendar; the same answer for what does not exist and for what was not announced. */
  @Public()
  @Get(':slug/webinar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'public, max-age=0, s-maxage=15')
  async hour(@Param('slug') slug: string, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const row = slug.length <= LONGEST_SLUG ? await this.db.one<WebinarHour>({ ...ONE, values: [slug] }) : null;
    if (!row) throw new NotFoundException();
    reply.header('content-disposition', 'attachment; filename="webinar.ics"');
    return this.calendars.published([entryOf(row)]);
  }
}
