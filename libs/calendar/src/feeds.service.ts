import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, CONFIG, Database, type Config, type Viewer } from '@lib/platform';
import { CalendarFiles } from './calendar-files.js';
import type { CalendarFeed, NewCalendarFeed } from './feed.types.js';
import { Calendars } from './calendars.js';

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
/** How far back a subscription looks: what was, and what was called off, stays a while. */
const BACK_MS = 90 * 86_400_000;

const OF_ACCOUNT = {
  name: 'calendar_feed',
  text: 'select created_at as "createdAt", read_at as "readAt" from calendar_feed where account_id = $1',
};
const RENEW = {
  name: 'calendar_feed_renew',
  text: /* sql */ `insert into calendar_feed (account_id, token_hash, created_at) values ($1, $2, $3)
    on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, read_at = null`,
};
const REVOKE = { name: 'calendar_feed_revoke', text: 'delete from calendar_feed where account_id = $1 returning account_id' };
/** At most one write an hour: calendars ask often. */
const READ = {
  name: 'calendar_feed_read',
  text: /* sql */ `
    with mine as (select f.account_id, f.read_at from calendar_feed f join account a on a.id = f.account_id and a.status = 'ACTIVE' where f.token_hash = $1),
      seen as (update calendar_feed f set read_at = $2 from mine
        where f.account_id = mine.account_id and (mine.read_at is null or mine.read_at < $2::timestamptz - interval '1 hour'))
    select account_id as "accountId" from mine`,
};

/** The private subscription of each account: its address is a secret of which only the hash is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly calendars: Calendars,
    private readonly files: CalendarFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  of(viewer: Viewer): Promise<CalendarFeed | null> {
    return this.db.one<CalendarFeed>({ ...OF_ACCOUNT, values: [viewer.accountId] });
  }

  /** A new address; the one before stops working. It is told once. */
  async renew(viewer: Viewer): Promise<NewCalendarFeed> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const now = this.clock.now();
    await this.db.rows({ ...RENEW, values: [viewer.accountId, hashOf(token), now] });
    await this.auditor.record({ actor: viewer.accountId, action: 'calendar.renew', target: viewer.accountId });
    return { url: `${this.config.publicUrl}/calendario/suscripcion/${token}.ics`, createdAt: now };
  }

  /** Answers whether there was one. */
  async revoke(viewer: Viewer): Promise<boolean> {
    const gone = await this.db.one({ ...REVOKE, values: [viewer.accountId] });
    if (gone) await this.auditor.record({ actor: viewer.accountId, action: 'calendar.revoke', target: viewer.accountId });
    return gone !== null;
  }

  /** null for a token that is not of anybody, or of nobody who may still log in. */
  async file(token: string): Promise<string | null> {
    if (!TOKEN.test(token)) return null;
    const now = this.clock.now();
    const reader = await this.db.one<{ accountId: string }>({ ...READ, values: [hashOf(token), now] });
    if (!reader) return null;
    return this.files.published(await this.calendars.all(reader.accountId, new Date(now.getTime() - BACK_MS)));
  }

  /** One entry to download, for whoever may see it. */
  async single(viewer: Viewer, source: string, id: string): Promise<string | null> {
    const entry = await this.calendars.entry(viewer.accountId, source, id);
    return entry && this.files.published([entry]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
