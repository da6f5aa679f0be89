import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { CurrentViewer, Public, Requires, type Viewer } from '@lib/platform';
import { CalendarFeeds } from './feeds.service.js';

/** What of fastify's reply is used here. */
type Reply = { header(name: string, value: string): Reply };

const CALENDAR = 'text/calendar; charset=utf-8';

function idIn(file: string): string {
  return file.replace(/\.ics$/, '');
}

/** One entry at a time, for a session of either door; the address says which one. */
abstract class SingleFiles {
  constructor(protected readonly feeds: CalendarFeeds) {}

  protected async one(viewer: Viewer, source: string, file: string, reply: Reply): Promise<string> {
    const id = idIn(file);
    const content = isUUID(id) ? await this.feeds.single(viewer, source, id) : null;
    if (content === null) throw new NotFoundException();
    reply.header('content-disposition', `attachment; filename="${source.replace(/[^\w-]/g, '')}.ics"`);
    return content;
  }
}

@Controller('calendario')
export class CalendarController extends SingleFiles {
  constructor(feeds: CalendarFeeds) {
    super(feeds);
  }

  /** Who has the address may read it: calendars have no session. Kept by nobody on the way. */
  @Public()
  @Get('suscripcion/:file')
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'private, max-age=300')
  @Header('x-robots-tag', 'noindex')
  async feed(@Param('file') file: string): Promise<string> {
    const content = await this.feeds.file(idIn(file));
    if (content === null) throw new NotFoundException();
    return content;
  }

  @Requires('calendar.own')
  @Get(':source/:file')
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'no-store')
  entry(
    @CurrentViewer() viewer: Viewer,
    @Param('source') source: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    return this.one(viewer, source, file, reply);
  }
}

@Controller('admin/calendario')
export class DeskCalendarController extends SingleFiles {
  constructor(feeds: CalendarFeeds) {
    super(feeds);
  }

  @Requires('calendar.own')
  @Get(':source/:file')
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'no-store')
  entry(
    @CurrentViewer() viewer: Viewer,
    @Param('source') source: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    return this.one(viewer, source, file, reply);
  }
}
