import { Injectable } from '@nestjs/common';
import { Database, JobHandler, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { schoolLevelOf, SEARCH_RECIPE, searchTexts, type PublishedSheet } from './version.view.js';

const JOB = 'practice.search.learn';
const AT_ONCE = 100;

/** What the search reads of a practice, from the weighted texts of its sheet: for `set` of an update. */
export const wordsSet = (a: string, b: string, c: string, names: string): string => /* sql */ `
  search = setweight(to_tsvector('spanish_folded', ${a}::text), 'A') || setweight(to_tsvector('spanish_folded', ${b}::text), 'B')
    || setweight(to_tsvector('spanish_folded', ${c}::text), 'C'),
  search_text = fold(concat_ws(' ', ${a}::text, ${b}::text, ${names}::text))`;

const OLDER = {
  name: 'search_older',
  text: /* sql */ `
    select p.id, p.code, v.sheet from practice p
    join practice_version v on v.practice_id = p.id and v.number = coalesce(p.published_version, p.hidden_version)
    where p.search is not null and p.search_recipe < ${SEARCH_RECIPE} order by p.search_recipe, p.id limit ${AT_ONCE}
    for update of p skip locked`,
};

const LEARN = {
  name: 'search_learn',
  text: /* sql */ `update practice set ${wordsSet('$2', '$3', '$4', '$5')}, search_recipe = ${SEARCH_RECIPE}, school_level = $6 where id = $1`,
};

type Older = { id: string; code: string; sheet: PublishedSheet };

/** Practices that were published with an older recipe are found by the words of today's, without being published again. */
@Injectable()
@ReferenceData(80)
export class SearchWords implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  /** At each start: a job when there is something to learn, so that the start itself waits for nothing. */
  async loadReferenceData(): Promise<void> {
    const text = `select 1 from practice where search is not null and search_recipe < ${SEARCH_RECIPE} limit 1`;
    if (await this.db.one({ text })) await this.db.addJob(JOB, {}, { key: JOB });
  }

  @JobHandler(JOB)
  async learn(): Promise<void> {
    while (await this.learnSome());
  }

  /** A page to a transaction, so that nobody who publishes waits for long. True while there may be more. */
  private learnSome(): Promise<boolean> {
    return this.db.transaction(async () => {
      const older = await this.db.rows<Older>(OLDER);
      for (const { id, code, sheet } of older) {
        const { a, b, c, names } = searchTexts(sheet);
        await this.db.rows({ ...LEARN, values: [id, a, b, `${code}\n${c}`, names, schoolLevelOf(sheet)] });
      }
      return older.length > 0;
    });
  }
}
