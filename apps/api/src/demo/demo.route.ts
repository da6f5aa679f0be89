import { Injectable } from '@nestjs/common';
import { Editions, Stage, StageDecisions } from '@lib/practices';
import { routeData, sheetsData, titlesData, type ClimbingPractice, type Title } from './demo.data.js';
import { DemoEvidence } from './demo.evidence.js';
import { DemoFeedback } from './demo.feedback.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import { DemoPractices } from './demo.practices.js';
import type { DemoSection } from './demo.sheet.js';
import { DemoReadiness } from './demo.readiness.js';
import { DemoUpkeep } from './demo.upkeep.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';

/** Editions and stages of the sample: a practice in each step of the route, and one with five editions. */
@Injectable()
export class DemoRoute {
  constructor(
    private readonly people: DemoPeople,
    private readonly practices: DemoPractices,
    private readonly evidence: DemoEvidence,
    private readonly feedback: DemoFeedback,
    private readonly editions: Editions,
    private readonly decisions: StageDecisions,
    private readonly upkeep: DemoUpkeep,
    private readonly readiness: DemoReadiness,
  ) {}

  async tell(time: Timeline, sheetOf: (title: Title) => DemoSection[]): Promise<void> {
    const { intermediate, advanced, renewed } = routeData();
    for (const [at, lessons] of renewed.lessons.entries()) {
      time.daysAgo(renewed.daysAgo[at]);
      await this.renew(renewed.key, renewed.author, [{ section: 'lessons', body: { text: lessons } }], at === renewed.lessons.length - 1);
    }
    for (const practice of advanced) await this.climb(practice, time);
    time.daysAgo(2);
    for (const key of intermediate) await this.decide(key, Stage.INTERMEDIATE);
    await this.upkeep.tell(time, sheetOf);
  }

  private async renew(key: string, author: string, changes: readonly DemoSection[], shown = false): Promise<void> {
    await this.editions.startNext(this.people.viewer(author), demoId(`practice:${key}`));
    for (const change of changes) await this.practices.save(key, author, change);
    if (shown) await this.evidence.add(key, author);
    await this.practices.submit(key, author);
    await this.practices.admit(key);
  }

  private async climb({ key, author, expert, daysAgo, referent }: ClimbingPractice, time: Timeline): Promise<void> {
    const { indicator, answer } = routeData();
    const { generic, label } = sheetsData();
    const results = { lines: [label + generic.results], indicators: [indicator] };
    const sustainability = { text: label + generic.sustainability, instruments: ['POI'], resolutions: [] };
    time.daysAgo(daysAgo);
    await this.renew(key, author, [
      { section: 'results', body: { results } },
      { section: 'sustainability', body: { sustainability } },
    ]);
    await this.feedback.assign(key, expert, time.day(20 - daysAgo));
    time.daysAgo(daysAgo - 6);
    await this.feedback.write(key, expert, titlesData().sampleFeedback);
    await this.feedback.publish(key);
    time.daysAgo(daysAgo - 9);
    await this.feedback.answer(key, [{ status: 'DONE', by: author, text: answer }], (offset) => time.day(offset));
    time.daysAgo(daysAgo - 12);
    await this.decide(key, Stage.INTERMEDIATE);
    time.daysAgo(daysAgo - 20);
    await this.decide(key, Stage.ADVANCED);
    if (!referent) return;
    await this.readiness.fill(key, author, time.day(20 - daysAgo));
    const { comment, period } = routeData();
    await this.decisions.designate(this.people.viewer(STAFF), { practiceId: demoId(`practice:${key}`), comment, period });
  }

  private async decide(key: string, stage: Stage): Promise<void> {
    const { comment, period } = routeData();
    const input = { practiceId: demoId(`practice:${key}`), stage, rubricFeedbackId: demoId(`feedback:${key}`), comment, period };
    await this.decisions.decide(this.people.viewer(STAFF), input);
  }
}
