import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { PlannedSection } from './template.rules.js';

/** What sheet_section holds now, as a template keeps it. */
export const CURRENT = /* sql */ `
  (select jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'title', title, 'verb', verb, 'help', help, 'example', example,
    'limit', text_limit, 'required', required, 'enabled', enabled) order by position, key) from sheet_section)`;

const DRAFT = {
  name: 'template_draft',
  text: /* sql */ `
    select coalesce(d.revision, 0) as revision, coalesce(d.sections, ${CURRENT}) as draft, ${CURRENT} as published
    from (select 1) one left join sheet_template_draft d on true`,
};

const SAVE = {
  name: 'template_save',
  text: /* sql */ `
    insert into sheet_template_draft (revision, sections, updated_by, updated_at) values ($1, $2::jsonb, $3, $4)
    on conflict (only_row) do update set revision = excluded.revision, sections = excluded.sections, updated_by = excluded.updated_by,
      updated_at = excluded.updated_at where sheet_template_draft.revision = excluded.revision - 1
    returning revision`,
};

const PUBLISH = {
  name: 'template_publish',
  text: /* sql */ `
    with wanted as (
      select s.*, place from jsonb_array_elements($1::jsonb) with ordinality as e(section, place)
      cross join lateral jsonb_to_record(e.section) as s(key text, kind text, title text, verb text, help text, example text,
        "limit" int, required boolean, enabled boolean)
    ), kept as (
      insert into sheet_section (key, kind, title, verb, help, example, text_limit, required, enabled, position)
      select key, kind, title, verb, help, example, "limit", required, enabled, place from wanted
      on conflict (key) do update set title = excluded.title, verb = excluded.verb, help = excluded.help, example = excluded.example,
        text_limit = excluded.text_limit, required = excluded.required, enabled = excluded.enabled, position = excluded.position
    ), gone as (delete from sheet_template_draft)
    insert into sheet_template (number, sections, note, published_by, published_at)
    select coalesce(max(number), 0) + 1, $1::jsonb, $2, $3, $4 from sheet_template returning number`,
};

/** The draft of the template and its publication. A second person waits for the first: there is one row to hold. */
@Injectable()
export class TemplateStore {
  constructor(private readonly db: Database) {}

  /** Revision 0: nobody has begun to change what is published. */
  async draft(): Promise<{ revision: number; draft: PlannedSection[]; published: PlannedSection[] }> {
    const row = await this.db.one<{ revision: number; draft: PlannedSection[]; published: PlannedSection[] }>(DRAFT);
    if (!row) throw new Error('The template always answers one row');
    return row;
  }

  /** Inside the transaction: until it ends nobody else changes the template. */
  async hold(): Promise<void> {
    await this.db.rows({ text: 'lock table sheet_template_draft in share row exclusive mode' });
  }

  async save(revision: number, sections: readonly PlannedSection[], by: string, at: Date): Promise<void> {
    await this.db.rows({ ...SAVE, values: [revision, JSON.stringify(sections), by, at] });
  }

  /** @returns the number of the new template */
  async publish(sections: readonly PlannedSection[], note: string, by: string, at: Date): Promise<number> {
    const row = await this.db.one<{ number: number }>({ ...PUBLISH, values: [JSON.stringify(sections), note, by, at] });
    if (!row) throw new Error('Publishing a template always makes one');
    return row.number;
  }
}
