import { Injectable } from '@nestjs/common';
import { Accounts, Role } from '@lib/access';
import { Members } from '@lib/members';
import { Facts, RankingWeeks } from '@lib/recognition';
import { IgedContexts } from '@lib/territory';
import { webinarsData, type DemoTeam } from './demo.data.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const LAST_WEEK = 8;

/** Whole teams attend webinars, some before last week's places were taken and some after: institutions rise and fall. */
@Injectable()
export class DemoWebinars {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly facts: Facts,
    private readonly weeks: RankingWeeks,
    private readonly contexts: IgedContexts,
    private readonly people: DemoPeople,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const { teams, titles, source } = webinarsData();
    time.daysAgo(LAST_WEEK + 2);
    const joined: { team: DemoTeam; ids: string[] }[] = [];
    for (const team of teams) joined.push({ team, ids: await this.join(team) });
    for (const { team, ids } of joined) await this.attend(ids, titles.slice(0, team.attend[0]));
    time.daysAgo(LAST_WEEK - 1);
    await this.weeks.take();
    time.daysAgo(1);
    for (const { team, ids } of joined) await this.attend(ids, titles.slice(team.attend[0], team.attend[1]));
    for (const { iged: code, connectivity, size } of teams)
      await this.contexts.set({ code, connectivity, size, source, asOf: time.day(-LAST_WEEK).toISOString().slice(0, 10) }, this.people.viewer('especialista'));
  }

  /** Nobody logs in as them: they have no password. */
  private async join({ iged: igedCode, name, people }: DemoTeam): Promise<string[]> {
    const ids: string[] = [];
    for (let at = 1; at <= people; at += 1) {
      const accountId = await this.accounts.create({ email: `equipo${at}.${igedCode}@demo.pe`, roles: [Role.MEMBER], status: 'ACTIVE' });
      await this.members.create({ accountId, name: `Integrante de muestra ${at}, ${name}`, post: 'Especialista', igedCode, status: 'CONFIRMED' });
      ids.push(accountId);
    }
    return ids;
  }

  private async attend(ids: readonly string[], titles: readonly string[]): Promise<void> {
    for (const title of titles)
      await this.facts.recordAll(ids.map((memberId) => ({ kind: 'webinar.attended', source: `demo:${title}`, memberId, detail: { title, link: null } })));
  }
}
