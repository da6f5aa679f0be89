import { Injectable } from '@nestjs/common';
import { Contributions } from '@lib/allies';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Reminders } from './reminders.js';
import type { CancelWebinarInput } from './webinar.inputs.js';
import type { WebinarStep, WebinarVerb } from './webinar.rules.js';
import { WebinarStore, type LockedWebinar } from './webinar.store.js';

const TURN = {
  name: 'webinar_turn',
  text: /* sql */ `update webinar set state = $2, reason = $3, sequence = sequence + 1, updated_at = $4,
    announced_at = coalesce(announced_at, case when $2 = 'ANNOUNCED' then $4::timestamptz end) where id = $1`,
};
const SPEAKERS = { name: 'webinar_speakers_held', text: 'select kind, member_id as "memberId", ally_id as "allyId" from webinar_speaker where webinar_id = $1 order by position' };

type Speaker = { kind: string; memberId: string | null; allyId: string | null };

/** The turns of a webinar: announced, held, closed, or cancelled. */
@Injectable()
export class WebinarTurns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: WebinarStore,
    private readonly reminders: Reminders,
    private readonly contributions: Contributions,
  ) {}

  /** @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED */
  async announce(viewer: Viewer, id: string): Promise<void> {
    const { startsAt } = await this.turn(viewer, id, 'ANNOUNCE', 'ANNOUNCED');
    await this.db.addJob('webinar.announced', { webinarId: id });
    await this.reminders.of(id, startsAt);
  }

  /** Allies who spoke, and those whose experts did, have contributed. */
  async hold(viewer: Viewer, id: string): Promise<void> {
    const { slug, title, startsAt } = await this.turn(viewer, id, 'HOLD', 'HELD');
    const contribution = { kind: 'WEBINAR' as const, source: `webinar:${id}`, title, link: `/webinars/${slug}`, what: 'Expuso en el webinar', on: limaDate(startsAt) };
    for (const { kind, memberId, allyId } of await this.db.rows<Speaker>({ ...SPEAKERS, values: [id] })) {
      if (allyId) await this.contributions.record({ ...contribution, allyId });
      if (kind === 'EXPERT' && memberId) await this.contributions.recordOfExpert(memberId, contribution);
    }
  }

  async close(viewer: Viewer, id: string): Promise<void> {
    await this.turn(viewer, id, 'CLOSE', 'CLOSED');
  }

  async cancel(viewer: Viewer, { id, reason }: CancelWebinarInput): Promise<void> {
    const { state } = await this.turn(viewer, id, 'CANCEL', 'CANCELLED', reason);
    if (state === 'ANNOUNCED') await this.db.addJob('webinar.cancelled', { webinarId: id });
  }

  private async turn(viewer: Viewer, id: string, verb: WebinarVerb, to: WebinarStep, reason = ''): Promise<LockedWebinar> {
    const webinar = await this.store.allowed(verb, id);
    await this.db.rows({ ...TURN, values: [id, to, reason, this.clock.now()] });
    await this.store.moved(viewer, id, { action: verb, from: webinar.state, to, note: reason });
    return webinar;
  }
}
