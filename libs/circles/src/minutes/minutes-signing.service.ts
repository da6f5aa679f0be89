import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import { MeetingRuns } from '../meeting/meeting-runs.service.js';
import { MeetingStore } from '../meeting/meeting.store.js';
import { MinutesQueries, digestOf } from './minutes.queries.js';

const SIGN = {
  name: 'minutes_sign',
  text: /* sql */ `update circle_meeting set state = 'SIGNED', minutes = $2, digest = $3, signed_by = $4, signed_at = $5, updated_at = $5 where id = $1`,
};

/** The coordinator signs: from then on the minutes are what they are, and their hash proves it. */
@Injectable()
export class MinutesSigning {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
    private readonly queries: MinutesQueries,
    private readonly runs: MeetingRuns,
  ) {}

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED with what is missing */
  async sign(viewer: Viewer, id: string): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'SIGN');
    const minutes = await this.queries.content(id);
    if (!minutes) throw circleErrors.CIRCLE_NOT_FOUND();
    const digest = digestOf(minutes);
    await this.db.rows({ ...SIGN, values: [id, JSON.stringify(minutes), digest, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, meeting, { action: 'SIGN', to: 'SIGNED', note: digest });
    await this.runs.recognise(meeting);
    await this.db.addJob('circle.minutes_signed', { meetingId: id });
  }
}
