import { Injectable } from '@nestjs/common';
import { ValidityDay } from '@lib/practices';
import { upkeepData, type Title } from './demo.data.js';
import { DemoPractices } from './demo.practices.js';
import type { DemoSection } from './demo.sheet.js';
import type { Timeline } from './demo.timeline.js';

/** What time does to practices: one that nobody confirmed, one about to lapse, and one back with its team. */
@Injectable()
export class DemoUpkeep {
  constructor(
    private readonly practices: DemoPractices,
    private readonly day: ValidityDay,
  ) {}

  async tell(time: Timeline, sheetOf: (title: Title) => DemoSection[]): Promise<void> {
    const { lapsed, ending, observed, school, indicator } = upkeepData();
    const results = {
      results: { lines: ['Texto de muestra: más estudiantes asisten también en cosecha.'], indicators: [indicator] },
    };
    const ofSchool: DemoSection[] = [
      { section: 'school', body: { school } },
      { section: 'results', body: results },
    ];
    for (const title of [lapsed, ending]) {
      time.daysAgo(title.daysAgo + 4);
      await this.sent(title, (one) => [...sheetOf(one), ...(one === lapsed ? ofSchool : [])]);
      time.daysAgo(title.daysAgo);
      await this.practices.admit(title.key);
    }
    time.daysAgo(observed.practice.daysAgo);
    await this.sent(observed.practice, sheetOf);
    time.daysAgo(observed.practice.daysAgo - 5);
    await this.practices.observe(observed.practice.key, observed.section, observed.text);
    time.daysAgo(0);
    await this.day.run();
  }

  private async sent(title: Title, sheetOf: (title: Title) => DemoSection[]): Promise<void> {
    await this.practices.draft(title.key, title.title, title.author, sheetOf(title));
    await this.practices.submit(title.key, title.author);
  }
}
