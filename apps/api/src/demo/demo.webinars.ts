import { Injectable } from '@nestjs/common';
import { Accounts, Role } from '@lib/access';
import { limaDate, limaMoment } from '@lib/kernel';
import { Members } from '@lib/members';
import { RankingWeeks } from '@lib/recognition';
import { IgedContexts } from '@lib/territory';
import { OwnWebinars, Roll, WebinarMaterials, WebinarPlans, WebinarSpeakerKind, WebinarTurns } from '@lib/webinars';
import { webinarsData, type DemoTeam } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';
const LAST_WEEK = 8;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const STARTS = '15:00';

type Joined = { team: DemoTeam; people: { id: string; email: string }[] };

/** Whole teams enter webinars, some before last week's places were taken and some after: institutions rise and fall. */
@Injectable()
export class DemoWebinars {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly weeks: RankingWeeks,
    private readonly contexts: IgedContexts,
    private readonly people: DemoPeople,
    private readonly plans: WebinarPlans,
    private readonly turns: WebinarTurns,
    private readonly own: OwnWebinars,
    private readonly roll: Roll,
    private readonly materials: WebinarMaterials,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const { teams, titles, coming, source } = webinarsData();
    time.daysAgo(LAST_WEEK + 8);
    const joined: Joined[] = [];
    for (const team of teams) joined.push({ team, people: await this.join(team) });
    const [before, after] = [titles.slice(0, 3), titles.slice(3)];
    for (const [at, title] of before.entries()) await this.held(time, title, LAST_WEEK + 5 - at, joined.filter(({ team }) => team.attend[0] > at), true);
    time.daysAgo(LAST_WEEK - 1);
    await this.weeks.take();
    for (const [at, title] of after.entries())
      await this.held(time, title, LAST_WEEK - 4 - 2 * at, joined.filter(({ team }) => team.attend[1] - team.attend[0] > at), at === 0);
    await this.coming(time, coming);
    for (const { iged: code, connectivity, size } of teams)
      await this.contexts.set({ code, connectivity, size, source, asOf: time.day(-LAST_WEEK).toISOString().slice(0, 10) }, this.people.viewer(STAFF));
  }

  /** Nobody logs in as them: they have no password. */
  private async join({ iged: igedCode, name, people }: DemoTeam): Promise<{ id: string; email: string }[]> {
    const joined: { id: string; email: string }[] = [];
    for (let at = 1; at <= people; at += 1) {
      const email = `equipo${at}.${igedCode}@demo.pe`;
      const accountId = await this.accounts.create({ email, roles: [Role.MEMBER], status: 'ACTIVE' });
      await this.members.create({ accountId, name: `Integrante de muestra ${at}, ${name}`, post: 'Especialista', igedCode, status: 'CONFIRMED' });
      joined.push({ id: accountId, email });
    }
    return joined;
  }

  /** Announced two days before; whoever registered and entered is noted by staff; one of them registered and never entered. */
  private async held(time: Timeline, title: string, daysAgo: number, teams: readonly Joined[], closed: boolean): Promise<void> {
    time.daysAgo(daysAgo + 2);
    const { id, startsAt } = await this.announce(title, limaDate(time.day(-daysAgo)));
    const people = teams.flatMap((team) => team.people);
    for (const { id: accountId } of people) await this.own.register({ ...this.people.viewer('gestora'), accountId }, { id: demoId(`webinar:${title}:${accountId}`), webinarId: id });
    await this.own.register(this.people.viewer('lima'), { id: demoId(`webinar:${title}:lima`), webinarId: id });
    this.moment(time, startsAt.getTime() + HOUR_MS + HOUR_MS / 2);
    await this.turns.hold(this.staff(), id);
    if (people.length > 0) await this.roll.paste(this.staff(), { webinarId: id, text: people.map(({ email }) => email).join('\n') });
    if (!closed) return;
    await this.materials.record(this.staff(), { id, recording: 'https://example.org/grabacion-de-muestra' });
    await this.materials.add(this.staff(), { id: demoId(`material:${title}`), webinarId: id, title: 'Presentación de muestra', link: 'https://example.org/presentacion-de-muestra', fileId: null });
    await this.turns.close(this.staff(), id);
  }

  private async coming(time: Timeline, title: string): Promise<void> {
    time.daysAgo(1);
    const { id } = await this.announce(title, limaDate(time.day(6)));
    await this.own.register(this.people.viewer('gestora'), { id: demoId(`webinar:${title}:gestora`), webinarId: id });
  }

  private async announce(title: string, day: string): Promise<{ id: string; startsAt: Date }> {
    const id = demoId(`webinar:${title}`);
    const expert = { kind: WebinarSpeakerKind.EXPERT, memberId: this.people.person('experta').accountId, allyId: null, name: '', post: '' };
    await this.plans.plan(this.staff(), {
      ...{ id, revision: 0, title, about: 'Texto de muestra: una hora para ver cómo lo hacen otras instancias y llevarse una idea que se pueda probar.', topics: ['Cómo se empezó', 'Qué se mide', 'Preguntas'] },
      ...{ day, time: STARTS, minutes: 60, link: 'https://example.org/sala-de-muestra', capacity: null, speakers: [expert] },
    });
    await this.turns.announce(this.staff(), id);
    return { id, startsAt: limaMoment(day, STARTS) };
  }

  /** The clock of the story at this very moment. */
  private moment(time: Timeline, at: number): void {
    time.daysAgo((time.day(0).getTime() - at) / DAY_MS);
  }

  private staff() {
    return this.people.viewer(STAFF);
  }
}
