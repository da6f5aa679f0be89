import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { DemoConversation } from './demo.conversation.js';
import { factsOf, sheetsData, titlesData, type Assigned, type Title } from './demo.data.js';
import { schoolOf } from './demo.booklet.js';
import { DemoEvidence } from './demo.evidence.js';
import { DemoFeedback } from './demo.feedback.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import { DemoPractices } from './demo.practices.js';
import { DemoRoute } from './demo.route.js';
import { genericSheet, publishedSheet, type DemoSection } from './demo.sheet.js';
import type { Timeline } from './demo.timeline.js';

/** Days before today on which each step of the three practices of the exchange happened. */
const STEPS = { draft: 30, submit: 26, observe: 24, resubmit: 12, admit: 9, assign: 8, write: 6, publish: 5, answer: 3 };

/** The story the sample tells, in the order in which it happened. */
@Injectable()
export class DemoStory {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly practices: DemoPractices,
    private readonly evidence: DemoEvidence,
    private readonly feedback: DemoFeedback,
    private readonly route: DemoRoute,
    private readonly conversation: DemoConversation,
  ) {}

  async tell(time: Timeline): Promise<void> {
    time.daysAgo(STEPS.draft + 5);
    await this.people.create();
    for (const key of Object.keys(sheetsData().practices)) await this.published(key, time);
    for (const title of titlesData().admitted) await this.admitted(title, time);
    await this.route.tell(time, (title) => this.generic(title));
    await this.inProgress(time);
    await this.assignments(time);
    await this.conversation.tell(time);
  }

  private async published(key: string, time: Timeline): Promise<void> {
    const facts = factsOf(key);
    const own = sheetsData().practices[key];
    const [author] = own.team;
    const sheet = publishedSheet(
      facts,
      own,
      sheetsData(),
      await this.themeOf(facts.theme),
      await this.igedsOf(facts),
      this.team(key, own.team),
    );
    time.daysAgo(STEPS.draft);
    await this.practices.draft(key, facts.title, author, sheet);
    await this.evidence.add(key, author);
    time.daysAgo(STEPS.submit);
    await this.practices.submit(key, author);
    if (own.observation) {
      time.daysAgo(STEPS.observe);
      await this.practices.observe(key, own.observation.section, own.observation.text);
      time.daysAgo(STEPS.resubmit);
      await this.practices.save(key, author, datedResults(sheet));
      await this.practices.submit(key, author);
    }
    time.daysAgo(STEPS.admit);
    await this.practices.admit(key);
    time.daysAgo(STEPS.assign);
    await this.feedback.assign(key, own.expert, time.day(-STEPS.publish));
    time.daysAgo(STEPS.write);
    const { key_aspects: keyAspects, improvements, recommendations } = facts.feedback;
    const tied = improvements.map((text, at) => ({ sectionKey: at === 0 ? 'strategy' : null, text }));
    await this.feedback.write(key, own.expert, { keyAspects, improvements: tied, recommendations });
    time.daysAgo(STEPS.publish);
    await this.feedback.publish(key);
    time.daysAgo(STEPS.answer);
    await this.feedback.answer(key, own.answers, (offset) => time.day(offset));
  }

  private async admitted(title: Title & { useful: string[] }, time: Timeline): Promise<void> {
    time.daysAgo(title.daysAgo + 4);
    await this.practices.draft(title.key, title.title, title.author, this.generic(title));
    await this.practices.submit(title.key, title.author);
    time.daysAgo(title.daysAgo);
    await this.practices.admit(title.key);
    time.daysAgo(Math.max(0, title.daysAgo - 2));
    await this.practices.markUseful(title.key, title.useful);
  }

  private async inProgress(time: Timeline): Promise<void> {
    const { waiting, draft } = titlesData();
    time.daysAgo(waiting.daysAgo);
    await this.practices.draft(waiting.key, waiting.title, waiting.author, this.generic(waiting));
    await this.evidence.add(waiting.key, waiting.author);
    await this.practices.submit(waiting.key, waiting.author);
    time.daysAgo(draft.daysAgo);
    const half = this.generic(draft).slice(0, 5);
    await this.practices.draft(draft.key, draft.title, draft.author, half);
  }

  private async assignments(time: Timeline): Promise<void> {
    const { feedback, sampleFeedback } = titlesData();
    const { submitted, due, late } = feedback;
    time.daysAgo(submitted.daysAgo + 8);
    await this.feedback.assign(submitted.practice, submitted.expert, time.day(5));
    time.daysAgo(submitted.daysAgo);
    await this.feedback.write(submitted.practice, submitted.expert, sampleFeedback);
    for (const one of [late, due]) await this.assigned(one, time);
  }

  private async assigned({ practice, expert, assignedDaysAgo, dueInDays }: Assigned, time: Timeline): Promise<void> {
    time.daysAgo(assignedDaysAgo);
    await this.feedback.assign(practice, expert, time.day(dueInDays));
  }

  private generic(title: Title): DemoSection[] {
    const { generic, label } = sheetsData();
    const sheet = genericSheet(title, generic, label, titlesData().startedOn, this.team(title.key, [title.author]));
    const school = schoolOf(title.key);
    return school ? [...sheet, { section: 'school', body: { school } }] : sheet;
  }

  /** A sheet needs two people of its Iged: who has no colleague with an account is joined by one who is only named. */
  private team(key: string, members: readonly string[]): Parameters<typeof genericSheet>[4] {
    const people = members.map((member) => this.people.person(member));
    const team = people.map(({ accountId, name, post, iged }) => line(`${key}:${accountId}`, accountId, name, post, iged));
    if (team.length > 1) return team;
    return [...team, line(`${key}:second`, null, 'Integrante de muestra, sin cuenta', 'Especialista', people[0].iged)];
  }

  private async themeOf(name: string): Promise<string> {
    const theme = await this.db.one<{ id: string }>({ text: 'select id from theme where name = $1', values: [name] });
    if (!theme) throw new Error(`No theme is called ${name}`);
    return theme.id;
  }

  /** `all`: the lead DRE and every UGEL below it. */
  private async igedsOf({ lead, igeds }: { lead: string; igeds: 'all' | string[] }): Promise<string[]> {
    if (igeds !== 'all') return igeds;
    const below = await this.db.rows<{ code: string }>({
      text: 'select code from iged where parent_code = $1 order by code',
      values: [lead],
    });
    return [lead, ...below.map(({ code }) => code)];
  }
}

function line(
  name: string,
  memberId: string | null,
  person: string,
  post: string,
  igedCode = '',
): { id: string; memberId: string | null; name: string; post: string; igedCode: string } {
  return { id: demoId(`team:${name}`), memberId, name: person, post, igedCode };
}

/** What the team changed after the observation: the source says the year. */
function datedResults(sheet: readonly DemoSection[]): DemoSection {
  const { body } = sheet.find(({ section }) => section === 'results') as DemoSection;
  const results = body.results as { lines: string[]; indicators: object[] };
  const lines = results.lines.map((text) => text.replace(/\.$/, ', según la ficha presentada en 2026.'));
  return { section: 'results', body: { results: { ...results, lines } } };
}
