import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { sheetToday } from '@lib/practices';
import type { PublishedPractice } from './published-practice.rules.js';

/** $1 slug, $2 number of the version or null for the one of today. What is not published has no versions either. */
const VERSION = {
  name: 'published_version_sheet',
  text: /* sql */ `
    select p.slug, p.code, v.number as version, p.published_version as latest, v.admitted_at as "admittedAt", p.stage,
      p.referent_since is not null as referent, p.validity = 'LAPSED' as lapsed, ${sheetToday('v')} as sheet
    from practice p join practice_version v on v.practice_id = p.id and v.number = coalesce($2::int, p.published_version)
    where p.slug = $1 and p.published_version is not null and v.number <= p.published_version`,
};

@Injectable()
export class PublishedPracticeQueries {
  constructor(private readonly db: Database) {}

  /** null: there is no such practice, no such version, or it is not public. Nobody learns which. */
  async version(slug: string, number: number | null): Promise<PublishedPractice | null> {
    return this.db.one<PublishedPractice>({ ...VERSION, values: [slug, number] });
  }
}
