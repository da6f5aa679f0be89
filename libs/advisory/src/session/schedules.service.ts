import { Injectable } from '@nestjs/common';
import { Clock, limaDate, limaMoment, limaTime } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { SessionHours } from './session-hours.js';
import { advisoryErrors } from './session.errors.js';
import type { ScheduleAdvisoryInput } from './session.inputs.js';
import { REMINDERS, type Stretch } from './session.rules.js';
import { SessionConflicts } from './session-conflicts.js';
import { SessionStore, type LockedSession } from './session.store.js';

const SCHEDULE = {
  name: 'advisory_schedule',
  text: /* sql */ `
    update advisory_session set state = 'SCHEDULED', starts_at = $2, ends_at = $3, ordered_at = $2, link = $4, place = $5,
      sequence = sequence + 1, updated_at = $6 where id = $1 returning sequence`,
};

const HOUR_MS = 3_600_000;

@Injectable()
export class AdvisorySchedules {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: SessionStore,
    private readonly conflicts: SessionConflicts,
    private readonly hours: SessionHours,
  ) {}

  /**
   * Gives it day, hour and place, or moves it. The same again tells nobody twice.
   * @throws DomainError ADVISORY_NOT_FOUND, ADVISORY_STEP_REFUSED, WINDOW_PAST, PLACE_OR_LINK_MISSING, LINK_INVALID, HOUR_TAKEN
   */
  async schedule(viewer: Viewer, input: ScheduleAdvisoryInput): Promise<void> {
    const session = await this.store.reachable(viewer, input.id);
    this.store.allow('SCHEDULE', session);
    await this.conflicts.assertNone(viewer, session);
    const when = stretchOf(input);
    if (sameAs(session, input, when)) return;
    if (when.startsAt <= this.clock.now()) throw advisoryErrors.WINDOW_PAST({}, 'input.time');
    if (input.link === '' && input.place === '') throw advisoryErrors.PLACE_OR_LINK_MISSING({}, 'input.link');
    if (input.link !== '' && !isWebAddress(input.link)) throw advisoryErrors.LINK_INVALID({}, 'input.link');
    await this.hours.occupy(input.id, when);
    const values = [input.id, when.startsAt, when.endsAt, input.link, input.place, this.clock.now()];
    const saved = await this.db.one<{ sequence: number }>({ ...SCHEDULE, values });
    const note = `${limaDate(when.startsAt)} ${limaTime(when.startsAt)}`;
    await this.store.moved(viewer, input.id, { action: 'SCHEDULE', from: session.state, to: 'SCHEDULED', note });
    await this.db.addJob('advisory.scheduled', { sessionId: input.id, sequence: saved?.sequence ?? 0 });
    await this.remind(input.id, when.startsAt);
  }

  /** One job per reminder: scheduled again, it moves with the session. What is already past is not added. */
  private async remind(sessionId: string, startsAt: Date): Promise<void> {
    for (const hours of REMINDERS) {
      const runAt = new Date(startsAt.getTime() - hours * HOUR_MS);
      if (runAt <= this.clock.now()) continue;
      const payload = { sessionId, hours, startsAt: startsAt.toISOString() };
      await this.db.addJob('advisory.reminder', payload, { key: `advisory.reminder:${sessionId}:${hours}`, runAt });
    }
  }
}

function stretchOf({ day, time, minutes }: ScheduleAdvisoryInput): Stretch {
  const startsAt = limaMoment(day, time);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

function sameAs(session: LockedSession, { link, place }: ScheduleAdvisoryInput, { startsAt, endsAt }: Stretch): boolean {
  return (
    session.state === 'SCHEDULED' &&
    session.startsAt?.getTime() === startsAt.getTime() &&
    session.endsAt?.getTime() === endsAt.getTime() &&
    session.link === link &&
    session.place === place
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}
