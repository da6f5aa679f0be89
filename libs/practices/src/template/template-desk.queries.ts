import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { SETTINGS, type AllSettings } from './setting.seed.js';
import type { DeskTemplate, DeskTemplateEdition, DeskTemplateSection } from './template.admin.types.js';
import { TemplateQueries } from './template.queries.js';
import { templateChanges, type PlannedSection } from './template.rules.js';
import { TemplateStore } from './template.store.js';

const EDITIONS = {
  name: 'template_editions',
  text: /* sql */ `
    select t.number, t.sections, t.note, t.published_at as "publishedAt", coalesce(m.name, '') as "byName",
      (select count(*)::int from practice p where coalesce(p.template_number, 1) = t.number and p.status in ('DRAFT', 'OBSERVED', 'SUBMITTED')) as sheets
    from sheet_template t left join member m on m.id = t.published_by order by t.number desc limit 50`,
};

type Edition = Omit<DeskTemplateEdition, 'changes'> & { sections: PlannedSection[] };

@Injectable()
export class TemplateDeskQueries {
  constructor(
    private readonly db: Database,
    private readonly store: TemplateStore,
    private readonly template: TemplateQueries,
  ) {}

  async desk(): Promise<DeskTemplate> {
    const { revision, draft, published } = await this.store.draft();
    const editions = await this.db.rows<Edition>(EDITIONS);
    const values = await this.template.settings();
    return {
      revision,
      sections: draft as DeskTemplateSection[],
      changes: templateChanges(published, draft),
      editions: editions.map(({ sections, ...edition }, at) => {
        const before = editions[at + 1];
        return { ...edition, changes: before ? templateChanges(before.sections, sections) : [] };
      }),
      settings: (Object.keys(SETTINGS) as (keyof AllSettings)[]).map((key) => {
        const { name, min, max } = SETTINGS[key];
        return { key, name, min, max, value: values[key] };
      }),
    };
  }
}
