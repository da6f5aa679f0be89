import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { SETTINGS, type AllSettings } from './setting.seed.js';
import type { SheetTemplateSection, Theme } from './template.types.js';

@Injectable()
export class TemplateQueries {
  constructor(private readonly db: Database) {}

  themes(): Promise<Theme[]> {
    return this.db.rows({
      name: 'themes',
      text: 'select id, name, parent_id as "parentId" from theme where enabled order by position, name, id',
    });
  }

  sections(): Promise<SheetTemplateSection[]> {
    return this.db.rows({
      name: 'sheet_template',
      text: /* sql */ `select key, kind, title, verb, help, example, text_limit as "limit", required, position
        from sheet_section where enabled order by position, key`,
    });
  }

  async settings(): Promise<AllSettings> {
    const rows = await this.db.rows<{ key: string; value: number }>({
      name: 'practice_settings',
      text: 'select key, value from practice_setting',
    });
    const stored = new Map(rows.map(({ key, value }) => [key, value]));
    const entries = Object.entries(SETTINGS).map(([key, seed]) => [key, stored.get(key) ?? seed.value]);
    return Object.fromEntries(entries) as AllSettings;
  }
}
