import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { AssignmentQueries } from '../feedback/assignment.queries.js';
import type { AssignablePage, AssignablePractice } from './assignable.types.js';
import type { AssignablePracticesArgs } from './desk.inputs.js';
import { timePage, timePlaceIn } from './time-cursor.js';

/** $1 region, $2 search, $3 only without feedback, $4-$5 cursor. Latest first. */
const text = (first: number): string => /* sql */ `
  select p.id, p.code, p.title, p.published_version as version, l.name as "leadIgedName", r.name as "regionName",
    p.published_at as "publishedAt", ${involvedColumns('p')}
  from practice p join iged l on l.code = p.lead_iged_code join region r on r.id = p.region_id
  where p.published_version is not null and ($1::text is null or p.region_id = $1)
    and ($2::text is null or strpos(fold(p.title || ' ' || p.code || ' ' || l.name), fold($2)) > 0)
    and (not $3::boolean or not exists (select 1 from feedback f
      where f.practice_id = p.id and f.version = p.published_version and f.status <> 'WITHDRAWN'))
    and ($4::timestamptz is null or (p.published_at, p.id) < ($4::timestamptz, $5::uuid))
  order by p.published_at desc, p.id desc limit ${first + 1}`;

type Row = Omit<AssignablePractice, 'ownInstitution' | 'assignments'> & InvolvedColumns;

@Injectable()
export class AssignableQueries {
  constructor(
    private readonly db: Database,
    private readonly assignments: AssignmentQueries,
  ) {}

  async page(
    viewer: Viewer,
    { region, search, onlyWithoutFeedback, first, after }: AssignablePracticesArgs,
  ): Promise<AssignablePage> {
    const found = await this.db.rows<Row>({
      name: `assignable_practices_${first}`,
      text: text(first),
      values: [region ?? null, search || null, Boolean(onlyWithoutFeedback), ...timePlaceIn(after)],
    });
    const { items, nextCursor } = timePage(found, first, ({ publishedAt }) => publishedAt);
    const given = await this.assignments.ofPractices(items.map(({ id }) => id));
    return {
      items: items.map((row) => ({
        ...row,
        ownInstitution: isOwnInstitution(viewer, row),
        assignments: given.filter(({ practiceId }) => practiceId === row.id),
      })),
      nextCursor,
    };
  }
}
