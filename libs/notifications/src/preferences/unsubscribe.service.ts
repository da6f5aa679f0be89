import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { CONFIG, Database, type Config } from '@lib/platform';
import { TOPIC_KEYS, type Topic } from './preference.rules.js';
import { NoticePreferences } from './preferences.service.js';

/** What a link stops: a topic, or the Monday letter. */
export type Stopped = Topic | 'WEEKLY';

const LONGEST = 200;

/** Links of mails that stop a kind of notice without logging in (RFC 8058): signed, good for that and nothing else. */
@Injectable()
export class Unsubscribe {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly db: Database,
    private readonly preferences: NoticePreferences,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async headers(accountId: string, stopped: Stopped): Promise<Record<string, string>> {
    return {
      'List-Unsubscribe': `<${await this.link(accountId, stopped)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  async link(accountId: string, stopped: Stopped): Promise<string> {
    return `${this.config.publicUrl}/avisos/baja/${await this.token(accountId, stopped)}`;
  }

  /** null for a token that we did not sign. */
  async read(token: string): Promise<{ accountId: string; stopped: Stopped } | null> {
    const [payload, signature, ...more] = token.length <= LONGEST ? token.split('.') : [];
    if (!payload || !signature || more.length > 0) return null;
    const expected = await this.sign(payload);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const [accountId, stopped] = Buffer.from(payload, 'base64url').toString('utf8').split(':');
    return isUUID(accountId) && isStopped(stopped) ? { accountId, stopped } : null;
  }

  /** Done again it changes nothing. Answers what was stopped, or null. */
  async stop(token: string): Promise<Stopped | null> {
    const asked = await this.read(token);
    if (!asked) return null;
    const account = await this.db.one({ text: 'select 1 from account where id = $1', values: [asked.accountId] });
    if (!account) return null;
    if (asked.stopped === 'WEEKLY') await this.preferences.stopWeekly(asked.accountId);
    else await this.preferences.set(asked.accountId, asked.stopped, 'NONE');
    return asked.stopped;
  }

  private async token(accountId: string, stopped: Stopped): Promise<string> {
    const payload = Buffer.from(`${accountId}:${stopped}`).toString('base64url');
    return `${payload}.${(await this.sign(payload)).toString('base64url')}`;
  }

  private async sign(payload: string): Promise<Buffer> {
    // A failed read is tried again by the next who asks.
    this.key ??= this.secret().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return createHmac('sha256', await this.key)
      .update(`unsubscribe:${payload}`)
      .digest();
  }

  private async secret(): Promise<Buffer> {
    const row = await this.db.one<{ key: Buffer }>({ text: 'select key from unsubscribe_key' });
    if (!row) throw new Error('The key of the unsubscribe links is missing');
    return row.key;
  }
}

function isStopped(value: string | undefined): value is Stopped {
  return value === 'WEEKLY' || TOPIC_KEYS.some((key) => key === value);
}
