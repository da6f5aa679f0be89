import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, CONFIG, Database, type Config, type Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { fingerprint, newSecret } from '../token/secret.js';
import { readToken, writeToken } from './session.cookie.js';
import { sessionsOf } from './session.queries.js';
import { expiryOf, lifetimeOf } from './session.rules.js';
import type { Door, SessionRow } from './session.types.js';

const LONGEST_AGENT = 300;

@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session under a token nobody has seen, closes the one the browser brought, and answers with the cookie. */
  async open(accountId: string, door: Door): Promise<void> {
    const now = this.clock.now();
    const lifetime = lifetimeOf(door.audience, this.config.sessionDays);
    const token = newSecret(256);
    await this.db.transaction(async () => {
      await this.closeBrought(door);
      await this.db.rows({
        text: `insert into session (id, token_hash, account_id, audience, created_at, last_seen_at, expires_at, user_agent)
               values ($1, $2, $3, $4, $5, $5, $6, $7)`,
        values: [randomUUID(), fingerprint(token), accountId, door.audience, now, expiryOf(now, now, lifetime), agentOf(door)],
      });
    });
    writeToken(door.reply, door.audience, this.config.secure, token, Math.floor(lifetime.longestMs / 1000));
  }

  /** Closes the session this browser brought and takes the cookie back; true also when there was none. */
  async close(door: Door): Promise<void> {
    await this.closeBrought(door);
    writeToken(door.reply, door.audience, this.config.secure, '', 0);
  }

  async list(viewer: Viewer): Promise<SessionRow[]> {
    return this.db.rows<SessionRow>(sessionsOf(viewer.accountId, viewer.sessionId, this.clock.now()));
  }

  /** One statement, so it needs no transaction. @throws DomainError SESSION_NOT_FOUND, also when it is somebody else's. */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    const closed = await this.db.one({
      text: 'update session set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id',
      values: [id, viewer.accountId, this.clock.now()],
    });
    if (closed) return;
    const { audience } = viewer;
    await this.auditor.denied({ viewer, audience, operation: 'session.revoke', reason: 'SESSION_NOT_FOUND', network: null, detail: { id } });
    throw accessErrors.SESSION_NOT_FOUND({}, 'id');
  }

  /** In the caller's transaction: a change of password, roles or standing and the end of its sessions are one. */
  async closeAll(accountId: string, exceptId: string | null = null): Promise<void> {
    // A login half way through began with what is no longer so.
    await this.db.rows({ text: 'delete from login_step where account_id = $1', values: [accountId] });
    await this.db.rows({
      text: `update session set revoked_at = $2 where account_id = $1 and revoked_at is null and id is distinct from $3::uuid`,
      values: [accountId, this.clock.now(), exceptId],
    });
  }

  private async closeBrought(door: Door): Promise<void> {
    const token = readToken(door.request, door.audience, this.config.secure);
    if (!token) return;
    await this.db.rows({
      text: 'update session set revoked_at = $3 where token_hash = $1 and audience = $2 and revoked_at is null',
      values: [fingerprint(token), door.audience, this.clock.now()],
    });
  }
}

function agentOf(door: Door): string | null {
  return door.request.headers['user-agent']?.replace(/[^\x20-\x7E]/g, '').slice(0, LONGEST_AGENT) ?? null;
}
