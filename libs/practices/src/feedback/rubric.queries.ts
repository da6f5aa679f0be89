import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { RUBRIC } from './rubric.data.js';
import type { RubricCriterion } from './rubric.types.js';

const IN_FORCE = {
  name: 'feedback_rubric',
  text: 'select id, name, description, levels from rubric_criterion where enabled order by position, id',
};

// What staff edited afterwards is never overwritten.
const SEED = {
  name: 'feedback_rubric_seed',
  text: /* sql */ `
    insert into rubric_criterion (id, name, description, levels, position)
    select x.id, x.name, x.description, x.levels, x.position
    from jsonb_to_recordset($1::jsonb) as x(id text, name text, description text, levels text[], position integer)
    on conflict (id) do nothing`,
};

@ReferenceData()
@Injectable()
export class Rubric implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  criteria(): Promise<RubricCriterion[]> {
    return this.db.rows(IN_FORCE);
  }

  async loadReferenceData(): Promise<void> {
    const rows = RUBRIC.map((criterion, position) => ({ ...criterion, position }));
    await this.db.rows({ ...SEED, values: [JSON.stringify(rows)] });
  }
}
