import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import type { Viewer } from '@lib/platform';
import { templateChanges } from '../template/template.rules.js';
import { TemplateQueries } from '../template/template.queries.js';
import { MyPracticeQueries, type PracticeRow } from './my-practice.queries.js';
import type { MyPractice, MyPracticeRow, SavedSection } from './my-practice.types.js';
import { myPracticeView, myRowView, savedView, type Norm } from './my-practice.view.js';
import { OutOfReach } from './out-of-reach.js';
import { practiceErrors } from './practice.errors.js';
import { canSee } from './practice.rules.js';

type Templated = { templateNumber: number };

/** Reads of the people who write: only the author and the team see a sheet in progress. */
@Injectable()
export class MyPractices {
  constructor(
    private readonly queries: MyPracticeQueries,
    private readonly template: TemplateQueries,
    private readonly outOfReach: OutOfReach,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<MyPracticeRow[]> {
    const rows = await this.queries.mine(viewer.accountId);
    const norm = await this.norm(rows);
    return rows.map((row) => myRowView(row, norm(row)));
  }

  async find(viewer: Viewer, practiceId: string): Promise<MyPractice | null> {
    const row = await this.visible(viewer, practiceId);
    return row && myPracticeView(row, viewer.accountId, (await this.norm([row]))(row));
  }

  /** @throws DomainError PRACTICE_NOT_FOUND */
  async get(viewer: Viewer, practiceId: string): Promise<MyPractice> {
    const practice = await this.find(viewer, practiceId);
    if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
    return practice;
  }

  async saved(viewer: Viewer, practiceId: string, section: string): Promise<SavedSection> {
    // Not `visible`: a person may have just taken herself out of the team.
    const row = await this.queries.one(practiceId, viewer.accountId);
    if (!row) throw practiceErrors.PRACTICE_NOT_FOUND();
    return savedView(section, row, viewer.accountId, (await this.norm([row]))(row));
  }

  private async visible(viewer: Viewer, practiceId: string): Promise<PracticeRow | null> {
    const row = await this.queries.one(practiceId, viewer.accountId);
    if (!row || canSee(viewer.accountId, row)) return row;
    await this.outOfReach.note(viewer, 'practice.read', practiceId);
    return null;
  }

  /** What each of the rows is measured by: its own template, and what a newer one would change. */
  private async norm(rows: readonly Templated[]): Promise<(row: Templated) => Norm> {
    const settings = await this.template.settings();
    const templates = await this.template.templates(rows.map(({ templateNumber }) => templateNumber));
    const today = limaDate(this.clock.now());
    return ({ templateNumber }) => {
      const { latest } = templates;
      const changes =
        templateNumber === latest ? [] : templateChanges(templates.planned(templateNumber), templates.planned(latest));
      const news = changes.length > 0 ? { number: latest, changes } : null;
      return { template: templates.of(templateNumber), settings, today, news };
    };
  }
}
