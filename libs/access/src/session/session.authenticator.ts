import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '@lib/kernel';
import { Authenticator, CONFIG, Database, type Audience, type Config, type Viewer } from '@lib/platform';
import { opensDesk, permissionsFor, type Role, type StandingOfMember } from '../permissions.js';
import { mustEnrol } from '../second-factor/must-enrol.js';
import { fingerprint } from '../token/secret.js';
import { readToken } from './session.cookie.js';
import { SessionLookups } from './session-lookups.js';
import type { SessionViewer } from './session.queries.js';
import { expiryOf, isDueToBeSeen, lifetimeOf } from './session.rules.js';

/** The viewer as this lib builds it: with typed roles, and how staff see her as a gestor. */
export type SignedViewer = Viewer & { roles: readonly Role[]; memberStatus: StandingOfMember };

@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookups: SessionLookups,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest, audience: Audience): Promise<SignedViewer | null> {
    const token = readToken(request, audience, this.config.secure);
    if (!token) return null;
    const found = await this.lookups.viewer({ hash: fingerprint(token), audience });
    const now = this.clock.now();
    if (!found || (audience === 'admin' && !opensDesk(found.roles))) return null;
    if (isDueToBeSeen(found.lastSeenAt, now)) await this.markSeen(found, audience, now);
    return {
      accountId: found.accountId,
      roles: found.roles,
      permissions: permissionsFor(found.roles, audience, found.memberStatus),
      igedCode: found.igedCode,
      sessionId: found.sessionId,
      audience,
      name: found.name ?? found.email,
      memberStatus: found.memberStatus,
      mustEnrol: mustEnrol(found.roles, found.hasSecondFactor, this.config.secondFactor),
    };
  }

  private async markSeen(found: SessionViewer, audience: Audience, now: Date): Promise<void> {
    const expiry = expiryOf(found.createdAt, now, lifetimeOf(audience, this.config.sessionDays));
    await this.db.rows({
      name: 'access_mark_seen',
      text: 'update session set last_seen_at = $2, expires_at = $3 where id = $1 and last_seen_at = $4 and revoked_at is null',
      values: [found.sessionId, now, expiry, found.lastSeenAt],
    });
  }
}
