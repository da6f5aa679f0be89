import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { SECTIONS } from './section.seed.js';
import { SETTINGS } from './setting.seed.js';
import { CURRENT } from './template.store.js';
import { THEMES } from './theme.seed.js';

/** What staff edited stays: a row that exists is never overwritten. */
@Injectable()
@ReferenceData(60)
export class TemplateReference implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into theme (id, name, position)
        select id, name, position from jsonb_to_recordset($1::jsonb) as t(id text, name text, position int)
        on conflict do nothing`,
      values: [JSON.stringify(THEMES.map((theme, position) => ({ ...theme, position })))],
    });
    await this.db.rows({
      text: /* sql */ `insert into sheet_section (key, kind, title, verb, help, example, text_limit, required, position)
        select key, kind, title, verb, help, example, "limit", required, position
        from jsonb_to_recordset($1::jsonb) as t(key text, kind text, title text, verb text, help text, example text,
          "limit" int, required boolean, position int)
        on conflict do nothing`,
      values: [JSON.stringify(SECTIONS.map((section, position) => ({ ...section, position })))],
    });
    // What is new in the code is a new template, so that sheets under way keep theirs and are told.
    await this.db.rows({
      text: /* sql */ `insert into sheet_template (number, sections, published_at)
        select coalesce(max(number), 0) + 1, ${CURRENT}, now() from sheet_template
        having not exists (select 1 from sheet_template t where t.sections = ${CURRENT} and t.number = (select max(number) from sheet_template))
        on conflict do nothing`,
    });
    await this.db.rows({
      text: /* sql */ `insert into practice_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int)
        on conflict do nothing`,
      values: [JSON.stringify(Object.entries(SETTINGS).map(([key, setting]) => ({ key, ...setting })))],
    });
  }
}
