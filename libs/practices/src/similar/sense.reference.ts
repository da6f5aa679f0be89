import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { SENSES } from './sense.seed.js';

const LOAD = /* sql */ `
  insert into term_sense (term, sense)
  select distinct on (1) stem.term, stem.sense from jsonb_to_recordset($1::jsonb) as w(word text, sense text, position int)
  cross join lateral (select (tsvector_to_array(to_tsvector('spanish_folded', w.word)))[1] as term,
    (tsvector_to_array(to_tsvector('spanish_folded', w.sense)))[1] as sense) stem
  where stem.term is not null order by 1, w.position on conflict do nothing`;

/** Practices that were published before their words were kept. */
const LEARN = /* sql */ `
  select learn_practices(array(select p.id from practice p where p.search is not null
    and not exists (select 1 from practice_term t where t.practice_id = p.id)))`;

@Injectable()
@ReferenceData(70)
export class SenseReference implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    const words = SENSES.flatMap((set, position) => set.map((word) => ({ word, sense: set[0], position })));
    await this.db.rows({ text: LOAD, values: [JSON.stringify(words)] });
    await this.db.rows({ text: LEARN });
  }
}
