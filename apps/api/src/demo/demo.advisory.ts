import { Injectable } from '@nestjs/common';
import {
  AdvisoryAssignments,
  AdvisoryClosings,
  AdvisoryKind,
  AdvisoryRecords,
  AdvisoryRequests,
  AdvisorySchedules,
  ExpertHoursService,
} from '@lib/advisory';
import { limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { advisoryData, type DemoSession } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';
const LINK = 'https://reunion.example.pe/asesoria-de-muestra';

/** A session in each step, and the hours of the experts, so that the queue, the week and the portal are seen alive. */
@Injectable()
export class DemoAdvisory {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly requests: AdvisoryRequests,
    private readonly assignments: AdvisoryAssignments,
    private readonly schedules: AdvisorySchedules,
    private readonly records: AdvisoryRecords,
    private readonly closings: AdvisoryClosings,
    private readonly hours: ExpertHoursService,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const { hours, sessions } = advisoryData();
    time.daysAgo(26);
    for (const { expert, themes, weekly } of hours) {
      const slots = weekly.map(([weekday, starts, ends]) => ({ weekday, starts, ends }));
      await this.hours.save(this.people.viewer(expert), { weekly: slots, exceptions: [], themeIds: themes });
    }
    for (const session of [...sessions].sort((one, other) => other.askedDaysAgo - one.askedDaysAgo))
      await this.session(session, time);
  }

  private async session(told: DemoSession, time: Timeline): Promise<void> {
    const { askedDaysAgo, expert, onDay } = told;
    const id = demoId(`advisory:${told.key}`);
    const day = (offset: number): string => limaDate(time.day(offset));
    time.daysAgo(askedDaysAgo);
    const first = onDay ?? 4 - askedDaysAgo;
    const windows = [0, 1, 2].map((more) => ({ day: day(Math.max(first, 1 - askedDaysAgo) + more), time: '10:00', minutes: 60 }));
    const practiceId = told.practice ? demoId(`practice:${told.practice}`) : null;
    const kind = told.kind === 'TRANSFER' ? AdvisoryKind.TRANSFER : AdvisoryKind.PERSONAL;
    await this.requests.request(this.people.viewer(told.by), {
      id,
      kind,
      topic: told.topic,
      detail: '',
      themeId: told.theme,
      practiceId,
      windows,
    });
    if (!expert || onDay === undefined) return;
    await this.assignments.assign(this.people.viewer(STAFF), { id, expertId: this.people.person(expert).accountId });
    await this.schedules.schedule(this.people.viewer(expert), {
      id,
      day: day(onDay),
      time: '10:00',
      minutes: 60,
      link: LINK,
      place: '',
    });
    if (told.ends === 'CANCELLED') await this.closings.cancel(this.people.viewer(told.by), { id, reason: told.reason ?? '' });
    if (told.ends !== 'HELD' && told.ends !== 'CLOSED') return;
    time.daysAgo(-onDay - 1);
    await this.held(id, told, expert, day(30));
    if (told.ends === 'HELD') return;
    await this.closings.confirm(this.people.viewer(told.by), id);
    await this.closings.rate(this.people.viewer(told.by), { id, rating: told.rating ?? 5, comment: told.comment ?? '' });
  }

  private async held(
    id: string,
    { key, agreements = '', commitment }: DemoSession,
    expert: string,
    dueOn: string,
  ): Promise<void> {
    const attendees = await this.db.rows<{ id: string }>({
      text: 'select id from advisory_attendee where session_id = $1 order by side desc, name',
      values: [id],
    });
    const connected = attendees.map((attendee) => attendee.id);
    const made = commitment ? [{ id: demoId(`commitment:${key}`), text: commitment, attendeeId: connected[0], dueOn }] : [];
    await this.records.record(this.people.viewer(expert), { id, connected, others: [], agreements, commitments: made });
    await this.closings.confirm(this.people.viewer(expert), id);
  }
}
