import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { CATALOGUE } from './catalogue.data.js';

const LOAD = `
with given as materialized (
  select * from jsonb_to_recordset($1::jsonb) as i(id text, position int, name text, deed text, meaning text, grades jsonb)
), made as (
  insert into insignia (id, position, name, deed, meaning) select id, position, name, deed, meaning from given
  on conflict do nothing returning id
), first_version as (
  insert into insignia_version (insignia_id, version, name, deed, meaning, enabled, grades, created_at)
  select made.id, 1, name, deed, meaning, true, grades, '2026-01-01T00:00:00-05:00' from made join given using (id)
)
insert into insignia_grade (insignia_id, grade, criterion)
select made.id, step.grade, step.criterion from made join given using (id)
cross join lateral jsonb_array_elements(given.grades) with ordinality as step(criterion, grade)
returning grade`;

/** New insignias of the catalogue; those that are there stay as staff left them. */
@Injectable()
@ReferenceData(45)
export class CatalogueReference implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  /** What members did before an insignia existed counts too: a new one sweeps everybody. */
  async loadReferenceData(): Promise<void> {
    const rows = CATALOGUE.map((insignia, at) => ({ ...insignia, position: at + 1 }));
    const made = await this.db.rows({ text: LOAD, values: [JSON.stringify(rows)] });
    if (made.length > 0) await this.db.addJob('insignias.sweep', { after: null }, { key: 'insignias.sweep' });
  }
}
