import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaMoment } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Reminders } from './reminders.js';
import { WebinarSpeakers } from './speakers.js';
import { webinarErrors } from './webinar.errors.js';
import type { PlanWebinarInput } from './webinar.inputs.js';
import { isWebAddress, webinarSlug } from './webinar.rules.js';
import { WebinarStore, type LockedWebinar } from './webinar.store.js';

const INSERT = {
  name: 'webinar_insert',
  text: /* sql */ `
    insert into webinar (id, title, about, topics, starts_at, ends_at, link, capacity, plan_digest, updated_at, slug, state, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'PLANNED', $12, $10) on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'webinar_update',
  text: /* sql */ `
    update webinar set title = $2, about = $3, topics = $4, starts_at = $5, ends_at = $6, link = $7, capacity = $8, plan_digest = $9, updated_at = $10,
      slug = case when announced_at is null then $11 else slug end, revision = revision + 1, sequence = sequence + 1 where id = $1`,
};

/** The plan of a webinar: written by several people, each over what was on the screen. */
@Injectable()
export class WebinarPlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: WebinarStore,
    private readonly speakers: WebinarSpeakers,
    private readonly reminders: Reminders,
  ) {}

  /**
   * The id is made by the client; the same plan sent again changes nothing.
   * @throws DomainError WEBINAR_CHANGED, WEBINAR_STEP_REFUSED, WEBINAR_PAST, WEBINAR_LINK_INVALID, SPEAKER_UNKNOWN
   */
  async plan(viewer: Viewer, input: PlanWebinarInput): Promise<void> {
    const { id, revision, ...plan } = input;
    const digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    const before = await this.store.find(id);
    if (before?.planDigest === digest) return;
    if (before) await this.overLatest(before, revision);
    else if (revision !== 0) throw webinarErrors.WEBINAR_NOT_FOUND();
    const now = this.clock.now();
    const startsAt = limaMoment(input.day, input.time);
    const endsAt = new Date(startsAt.getTime() + input.minutes * 60_000);
    if (startsAt <= now && startsAt.getTime() !== before?.startsAt.getTime()) throw webinarErrors.WEBINAR_PAST({}, 'input.time');
    if (input.link !== '' && !isWebAddress(input.link)) throw webinarErrors.WEBINAR_LINK_INVALID({}, 'input.link');
    const { title, about, topics, link, capacity } = input;
    const values = [id, title, about, topics, startsAt, endsAt, link, capacity ?? null, digest, now, webinarSlug(title, input.day)];
    if (before) await this.db.rows({ ...UPDATE, values });
    else if (!(await this.db.one({ ...INSERT, values: [...values, viewer.accountId] }))) throw webinarErrors.WEBINAR_ID_TAKEN();
    await this.speakers.replace(id, input.speakers);
    const state = before?.state ?? 'PLANNED';
    await this.store.moved(viewer, id, { action: 'PLAN', from: before ? state : null, to: state });
    if (before?.state !== 'ANNOUNCED') return;
    const moved = before.startsAt.getTime() !== startsAt.getTime() || before.endsAt.getTime() !== endsAt.getTime();
    if (!moved) return;
    await this.db.addJob('webinar.moved', { webinarId: id, startsAt: startsAt.toISOString() }, { key: `webinar.moved:${id}:${startsAt.toISOString()}` });
    await this.reminders.of(id, startsAt);
  }

  private async overLatest(before: LockedWebinar, revision: number): Promise<void> {
    await this.store.allow('PLAN', before);
    if (before.revision !== revision) throw webinarErrors.WEBINAR_CHANGED();
  }
}
