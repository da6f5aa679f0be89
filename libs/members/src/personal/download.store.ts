import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { MyDownload } from './my-data.types.js';

export type Part = { title: string; source: string; rows: Record<string, unknown>[] };
export type Held = { accountId: string; expiresAt: Date };

const COLUMNS = `id, asked_at as "askedAt", ready_at as "readyAt", expires_at as "expiresAt"`;
const LATEST = {
  name: 'personal_download_latest',
  text: /* sql */ `select ${COLUMNS} from personal_download where account_id = $1 and session_id = $2 and expires_at > $3 order by asked_at desc limit 1`,
};
const BEGIN = {
  name: 'personal_download_begin',
  text: 'insert into personal_download (id, account_id, session_id, asked_at, expires_at) values ($1, $2, $3, $4, $5)',
};
const FORGET = { name: 'personal_download_forget', text: 'delete from personal_download where account_id = $1' };
const FORGET_ENDED = { name: 'personal_download_forget_ended', text: 'delete from personal_download where expires_at <= $1' };
const HOLD = {
  name: 'personal_download_hold',
  text: 'select account_id as "accountId", expires_at as "expiresAt" from personal_download where id = $1 and ready_at is null for update',
};
const READY = { name: 'personal_download_ready', text: 'update personal_download set ready_at = $2 where id = $1' };
const OPEN = {
  name: 'personal_download_open',
  text: /* sql */ `select ${COLUMNS} from personal_download
    where id = $1 and account_id = $2 and session_id = $3 and ready_at is not null and expires_at > $4`,
};
const PART = { name: 'personal_download_part', text: 'select title, source, rows from personal_download_part where download_id = $1 and position = $2' };

@Injectable()
export class DownloadStore {
  constructor(private readonly db: Database) {}

  latest(accountId: string, sessionId: string, now: Date): Promise<MyDownload | null> {
    return this.db.one<MyDownload>({ ...LATEST, values: [accountId, sessionId, now] });
  }

  /** One at a time: what was asked before is gone. */
  async begin(id: string, accountId: string, sessionId: string, now: Date, expiresAt: Date): Promise<void> {
    await this.db.rows({ ...FORGET, values: [accountId] });
    await this.db.rows({ ...BEGIN, values: [id, accountId, sessionId, now, expiresAt] });
  }

  async forgetEnded(now: Date): Promise<void> {
    await this.db.rows({ ...FORGET_ENDED, values: [now] });
  }

  hold(id: string): Promise<Held | null> {
    return this.db.one<Held>({ ...HOLD, values: [id] });
  }

  async ready(id: string, now: Date): Promise<void> {
    await this.db.rows({ ...READY, values: [id, now] });
  }

  /** For the session that asked, while it lasts. */
  open(id: string, accountId: string, sessionId: string, now: Date): Promise<MyDownload | null> {
    return this.db.one<MyDownload>({ ...OPEN, values: [id, accountId, sessionId, now] });
  }

  part(id: string, position: number): Promise<Part | null> {
    return this.db.one<Part>({ ...PART, values: [id, position] });
  }
}
