import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { WholeFiles } from '@lib/files';
import { Accompaniments, Contributions, INITIATIVE_PHOTO, InitiativeDay, InitiativePhotos, Initiatives, Turnings } from '@lib/initiatives';
import { limaDate } from '@lib/kernel';
import { drawing, initiativesData, type DemoContribution, type DemoInitiative } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';

/** What becomes of them: a practice, or the archive. */
@Injectable()
export class DemoInitiativeRest {
  constructor(
    private readonly people: DemoPeople,
    private readonly files: WholeFiles,
    private readonly turnings: Turnings,
    private readonly day: InitiativeDay,
  ) {}

  async tell(id: string, { key, by, daysAgo, turned, contributions }: DemoInitiative, time: Timeline): Promise<void> {
    if (turned) {
      time.daysAgo(Math.max(0, daysAgo - 6));
      const teammates = (contributions ?? []).map((one) => this.people.person(one.by).accountId);
      await this.turnings.turn(this.people.viewer(by), { id, practiceId: demoId(`practice:initiative:${key}`), teammates });
    }
    // The days on which the daily job would have told its author, and then put it away.
    for (const later of [32, 63]) {
      if (later >= daysAgo) continue;
      time.daysAgo(daysAgo - later);
      await this.day.run();
    }
  }

  /** A drawing, as a camera would send it. */
  async photo(viewer: ReturnType<DemoPeople['viewer']>, id: string, subjectId: string, name: string): Promise<void> {
    const bytes = await sharp(Buffer.from(drawing(name))).png({ compressionLevel: 2 }).toBuffer();
    await this.files.take(viewer, { id, purpose: INITIATIVE_PHOTO, subjectId, fileName: `${name}.png` }, bytes);
  }
}

/** An initiative in each step, with what peers contribute and how staff accompany, so that the wall and the desk are seen alive. */
@Injectable()
export class DemoInitiatives {
  constructor(
    private readonly people: DemoPeople,
    private readonly initiatives: Initiatives,
    private readonly photos: InitiativePhotos,
    private readonly contributions: Contributions,
    private readonly accompaniments: Accompaniments,
    private readonly rest: DemoInitiativeRest,
  ) {}

  async tell(time: Timeline): Promise<void> {
    for (const told of [...initiativesData().initiatives].sort((one, other) => other.daysAgo - one.daysAgo)) await this.one(told, time);
  }

  private async one(told: DemoInitiative, time: Timeline): Promise<void> {
    const { key, by, daysAgo, title, problem, proposal, help, theme } = told;
    const id = demoId(`initiative:${key}`);
    const author = this.people.viewer(by);
    time.daysAgo(daysAgo);
    await this.initiatives.share(author, { id, title, problem, proposal, help, themeId: theme });
    if (told.drawing) await this.photo(id, told);
    for (const [at, contribution] of (told.contributions ?? []).entries()) {
      time.daysAgo(Math.max(0, daysAgo - 1 - at));
      await this.contribute(id, `${key}:${at}`, contribution, author);
    }
    for (const { daysAgo: day, note } of told.accompanied ?? []) {
      time.daysAgo(day);
      const entry = { id: demoId(`accompaniment:${key}:${day}`), initiativeId: id, heldOn: limaDate(time.day(0)), note };
      await this.accompaniments.note(this.people.viewer(STAFF), entry);
    }
    await this.rest.tell(id, told, time);
  }

  private async contribute(initiativeId: string, name: string, told: DemoContribution, author: ReturnType<DemoPeople['viewer']>): Promise<void> {
    const id = demoId(`contribution:${name}`);
    await this.contributions.write(this.people.viewer(told.by), { id, initiativeId, text: told.text });
    if (told.useful) await this.contributions.mark(author, id);
    for (const [at, reply] of (told.replies ?? []).entries())
      await this.contributions.write(this.people.viewer(reply.by), {
        id: demoId(`contribution:${name}:${at}`),
        initiativeId,
        parentId: id,
        text: reply.text,
      });
  }

  private async photo(initiativeId: string, { key, by, title }: DemoInitiative): Promise<void> {
    const id = demoId(`initiative-photo:${key}`);
    await this.photos.tell(this.people.viewer(by), { id, initiativeId, caption: `${title} (dibujo de muestra)`, minors: false });
    await this.rest.photo(this.people.viewer(by), id, initiativeId, initiativesData().initiatives.find((one) => one.key === key)?.drawing ?? '');
  }
}
