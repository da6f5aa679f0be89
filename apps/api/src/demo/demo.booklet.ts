import { Injectable } from '@nestjs/common';
import { BookletPublishing, Booklets, BookletTexts } from '@lib/reports';
import { readDemo } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

type DemoBookletData = { title: string; introduction: string; closing: string; order: string[]; schools: Record<string, object> };

const bookletData = (): DemoBookletData => readDemo('booklet.yaml');

/** The school that a practice of the sample is about; null of most. */
export const schoolOf = (key: string): object | null => bookletData().schools[key] ?? null;

/** A case booklet of the sample, whose first edition a job makes once the app runs. */
@Injectable()
export class DemoBooklet {
  constructor(
    private readonly people: DemoPeople,
    private readonly booklets: Booklets,
    private readonly texts: BookletTexts,
    private readonly publishing: BookletPublishing,
  ) {}

  async tell(): Promise<void> {
    const { title, introduction, closing, order } = bookletData();
    const staff = this.people.viewer('especialista');
    const id = demoId('booklet:schools');
    const caseIds = order.map((key) => demoId(`practice:${key}`));
    await this.booklets.save(staff, { id, revision: 0, title, caseIds });
    for (const [key, body] of [['presentation', introduction], ['closing', closing]] as const)
      await this.texts.save(staff, { id: demoId(`booklet-text:schools:${key}`), bookletId: id, key, revision: 0, body: body.trim() });
    await this.publishing.publish(staff, { id: demoId('booklet-making:schools'), bookletId: id, number: 1, whatChanged: '' });
  }
}
