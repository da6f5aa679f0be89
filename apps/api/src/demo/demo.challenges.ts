import { Injectable } from '@nestjs/common';
import {
  ChallengeAccompaniments,
  ChallengeClosings,
  ChallengeComposer,
  ChallengeDecisions,
  ChallengeNoteKind,
  ChallengeNotes,
  ChallengeOutcome,
  ChallengeResultsOrder,
  ChallengeTeams,
  ChallengeWorks,
} from '@lib/challenges';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { challengesData, type DemoChallenge, type DemoChallengeTeam } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';
const HOUR_MS = 3_600_000;

type Work = { id: string; revision: number };

/** One that ended with its results, one that is alive with its teams in different points, and a draft. */
@Injectable()
export class DemoChallenges {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly composer: ChallengeComposer,
    private readonly notes: ChallengeNotes,
    private readonly closings: ChallengeClosings,
    private readonly teams: ChallengeTeams,
    private readonly works: ChallengeWorks,
    private readonly decisions: ChallengeDecisions,
    private readonly accompaniments: ChallengeAccompaniments,
  ) {}

  async tell(time: Timeline): Promise<void> {
    for (const told of challengesData().challenges) {
      await this.compose(told, time);
      if (told.launchedDaysAgo === undefined) continue;
      await this.composer.launch(this.people.viewer(STAFF), this.idOf(told));
      if (told.note) await this.note(told, told.note);
      for (const team of told.teams) await this.team(told, team, time);
      if (told.closedDaysAgo === undefined) continue;
      time.daysAgo(told.closedDaysAgo);
      await this.closings.close(this.people.viewer(STAFF), this.idOf(told));
    }
  }

  private idOf({ key }: DemoChallenge): string {
    return demoId(`challenge:${key}`);
  }

  private async compose(told: DemoChallenge, time: Timeline): Promise<void> {
    const day = (offset: number): string => limaDate(time.day(offset));
    time.daysAgo(told.launchedDaysAgo ?? 2);
    await this.composer.save(this.people.viewer(STAFF), {
      id: this.idOf(told),
      revision: 0,
      title: told.title,
      statement: told.statement,
      igedKinds: [],
      regionIds: [],
      teamMin: 1,
      teamMax: 3,
      entriesPerIged: 1,
      entersUntil: day(told.entersInDays),
      graceHours: told.graceHours,
      becomes: ChallengeOutcome[told.becomes],
      results: ChallengeResultsOrder[told.results],
      steps: told.steps.map(([title, offset, instructions, mostFiles]) => ({
        title,
        instructions,
        day: day(offset),
        time: '18:00',
        wantsText: true,
        textLimit: 2000,
        mostFiles,
      })),
      criteria: told.criteria,
      rubric: told.rubric.map((name) => ({ name, detail: '' })),
      insignias: told.insignias.map(([place, insigniaId, grade]) => ({ place, insigniaId, grade })),
      allies: [],
    });
  }

  private async note(told: DemoChallenge, text: string): Promise<void> {
    const note = { id: demoId(`challenge-note:${told.key}`), challengeId: this.idOf(told), kind: ChallengeNoteKind.CLARIFICATION, text };
    await this.notes.publish(this.people.viewer(STAFF), note);
  }

  private async team(told: DemoChallenge, team: DemoChallengeTeam, time: Timeline): Promise<void> {
    const lead = this.people.viewer(team.lead);
    const entryId = demoId(`challenge-entry:${told.key}:${team.lead}`);
    time.daysAgo((told.launchedDaysAgo ?? 0) - 3);
    const memberIds = team.mates.map((key) => this.people.person(key).accountId);
    await this.teams.enter(lead, { id: entryId, challengeId: this.idOf(told), name: team.name, memberIds });
    for (const [at, text] of (team.done ?? []).entries()) {
      const last = at + 1 === told.steps.length;
      const marks = last ? (team.marks ?? []).map((value, place) => ({ position: place + 1, value })) : [];
      time.daysAgo(-(told.steps[at]?.[1] ?? 0) + 1);
      const target = await this.handIn(team, entryId, at + 1, text);
      await this.decisions.accept(this.people.viewer(STAFF), { ...target, comment: 'Cumple lo que se pide.', marks });
    }
    await this.open(team, entryId, time);
  }

  /** Teams of the challenge that is alive: one waits for an answer, one writes, one corrects. */
  private async open(team: DemoChallengeTeam, entryId: string, time: Timeline): Promise<void> {
    const staff = this.people.viewer(STAFF);
    if (team.note) {
      time.daysAgo(3);
      await this.accompaniments.add(staff, { id: demoId(`accompaniment:${team.lead}`), entryId, stepId: null, text: team.note });
    }
    if (team.draft) {
      const { id, revision } = await this.work(entryId, 2);
      time.daysAgo(1);
      await this.works.save(this.people.viewer(team.lead), { workId: id, revision, text: team.draft });
    }
    if (team.late) {
      time.daysAgo(4);
      await this.handIn(team, entryId, 1, team.late, 36);
    }
    if (team.returned) {
      time.daysAgo(7);
      const target = await this.handIn(team, entryId, 1, team.returned);
      time.daysAgo(2);
      await this.decisions.giveBack(staff, { ...target, reason: team.reason ?? '', againUntil: limaDate(time.day(5)) });
    }
  }

  /** @param hoursBefore how long before it arrived the device of the team says that it was ready */
  private async handIn(team: DemoChallengeTeam, entryId: string, position: number, text: string, hoursBefore = 0): Promise<{ workId: string; handInId: string }> {
    const { id: workId, revision } = await this.work(entryId, position);
    const handInId = demoId(`hand-in:${entryId}:${position}`);
    const deviceAt = new Date(this.clock.now().getTime() - hoursBefore * HOUR_MS).toISOString();
    await this.works.handIn(this.people.viewer(team.lead), { id: handInId, workId, revision, text, deviceAt });
    return { workId, handInId };
  }

  private async work(entryId: string, position: number): Promise<Work> {
    const text = 'select w.id, w.revision from challenge_work w join challenge_step s on s.id = w.step_id where w.entry_id = $1 and s.position = $2';
    const work = await this.db.one<Work>({ text, values: [entryId, position] });
    if (!work) throw new Error('The team has just entered');
    return work;
  }
}
