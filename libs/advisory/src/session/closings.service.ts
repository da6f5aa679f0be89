import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { SessionHours } from './session-hours.js';
import { advisoryErrors } from './session.errors.js';
import type { CancelAdvisoryInput, RateAdvisoryInput } from './session.inputs.js';
import { closesWith, type Side } from './session.rules.js';
import { SessionStore } from './session.store.js';

const CONFIRM = {
  name: 'advisory_confirm',
  text: /* sql */ `insert into advisory_confirmation (session_id, side, confirmed_by, confirmed_at) values ($1, $2, $3, $4)
    on conflict (session_id, side) do nothing`,
};
const CLOSE = { name: 'advisory_close', text: `update advisory_session set state = 'CLOSED', updated_at = $2 where id = $1` };
const CANCEL = {
  name: 'advisory_cancel',
  text: /* sql */ `update advisory_session set state = 'CANCELLED', reason = $2, sequence = sequence + 1, ordered_at = $3, updated_at = $3 where id = $1`,
};
const RATE = {
  name: 'advisory_rate',
  text: /* sql */ `insert into advisory_satisfaction (session_id, member_id, rating, comment, rated_at) values ($1, $2, $3, $4, $5)
    on conflict (session_id, member_id) do update set rating = excluded.rating, comment = excluded.comment, rated_at = excluded.rated_at
    returning (xmax = 0) as first`,
};

/** How a session ends: confirmed by both sides and rated, or cancelled. */
@Injectable()
export class AdvisoryClosings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: SessionStore,
    private readonly hours: SessionHours,
  ) {}

  /**
   * For the side that the viewer's door stands for; the second side closes it. Confirmed again, nothing changes.
   * @throws DomainError ADVISORY_NOT_FOUND, also for staff who are not its expert; ADVISORY_STEP_REFUSED
   */
  async confirm(viewer: Viewer, id: string): Promise<void> {
    const session = await this.store.reachable(viewer, id);
    const side: Side = viewer.audience === 'admin' ? 'EXPERT' : 'TEAM';
    if (side === 'EXPERT' && session.expertId !== viewer.accountId) throw advisoryErrors.ADVISORY_NOT_FOUND({ sessionId: id });
    if (session.confirmed.includes(side)) return;
    this.store.allow('CONFIRM', session);
    const now = this.clock.now();
    await this.db.rows({ ...CONFIRM, values: [id, side, viewer.accountId, now] });
    await this.store.moved(viewer, id, { action: 'CONFIRM', from: 'HELD', to: 'HELD' });
    if (!closesWith(side, session.confirmed)) return;
    await this.db.rows({ ...CLOSE, values: [id, now] });
    await this.store.moved(viewer, id, { action: 'CLOSE', from: 'HELD', to: 'CLOSED' });
    await this.db.addJob('advisory.closed', { sessionId: id });
  }

  /** @throws DomainError ADVISORY_NOT_FOUND, ADVISORY_STEP_REFUSED when it is past the point where it could be cancelled */
  async cancel(viewer: Viewer, { id, reason }: CancelAdvisoryInput): Promise<void> {
    const session = await this.store.reachable(viewer, id);
    this.store.allow('CANCEL', session);
    await this.db.rows({ ...CANCEL, values: [id, reason, this.clock.now()] });
    await this.hours.free(id);
    await this.store.moved(viewer, id, { action: 'CANCEL', from: session.state, to: 'CANCELLED', note: reason });
    await this.db.addJob('advisory.cancelled', { sessionId: id, by: viewer.accountId });
  }

  /** By each of the team, once it is closed; the last answer counts. */
  async rate(viewer: Viewer, { id, rating, comment }: RateAdvisoryInput): Promise<void> {
    const session = await this.store.reachable(viewer, id);
    this.store.allow('RATE', session);
    const saved = await this.db.one<{ first: boolean }>({
      ...RATE,
      values: [id, viewer.accountId, rating, comment, this.clock.now()],
    });
    if (saved?.first) await this.store.moved(viewer, id, { action: 'RATE', from: 'CLOSED', to: 'CLOSED' });
  }
}
