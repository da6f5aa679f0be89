import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { SETTINGS, type AllSettings } from './setting.seed.js';
import type { PlannedSection } from './template.rules.js';
import type { SheetTemplateSection, Theme } from './template.types.js';

const NUMBERED = {
  name: 'sheet_templates',
  text: 'select number, sections from sheet_template where number = any($1::int[]) or number = (select max(number) from sheet_template)',
};

type Numbered = { number: number; sections: PlannedSection[] };

@Injectable()
export class TemplateQueries {
  constructor(private readonly db: Database) {}

  themes(): Promise<Theme[]> {
    return this.db.rows({
      name: 'themes',
      text: 'select id, name, parent_id as "parentId" from theme where enabled order by position, name, id',
    });
  }

  /** The sections of a template, the published one unless told: a sheet keeps the template it was begun with. */
  async sections(number?: number): Promise<SheetTemplateSection[]> {
    if (number !== undefined) return (await this.templates([number])).of(number);
    return this.db.rows({
      name: 'sheet_template',
      text: /* sql */ `select key, kind, title, verb, help, example, text_limit as "limit", required, position
        from sheet_section where enabled order by position, key`,
    });
  }

  /** Several at once, and the number of the published one. */
  async templates(
    numbers: readonly number[],
  ): Promise<{ latest: number; planned(number: number): PlannedSection[]; of(number: number): SheetTemplateSection[] }> {
    const rows = await this.db.rows<Numbered>({ ...NUMBERED, values: [[...new Set(numbers)]] });
    const latest = Math.max(...rows.map(({ number }) => number));
    const planned = (number: number): PlannedSection[] => {
      const found = rows.find((row) => row.number === number);
      if (!found) throw new Error(`There is no template ${number}`);
      return found.sections;
    };
    return { latest, planned, of: (number) => shown(planned(number)) };
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

function shown(sections: readonly PlannedSection[]): SheetTemplateSection[] {
  return sections
    .filter(({ enabled }) => enabled)
    .map(({ enabled: _, ...section }, position) => ({ ...section, position }) as SheetTemplateSection);
}
