import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, type PageArgs, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import type { SubmittedFeedback } from './publication.types.js';

const SUBMITTED = /* sql */ `
  select f.id, f.practice_id as "practiceId", p.title as "practiceTitle", f.version, m.name as "expertName",
    coalesce(m.institution, g.name, '') as "expertInstitution", f.submitted_at as "submittedAt", f.rubric_mean::float8 as "rubricMean",
    array(select i.text from feedback_item i where i.feedback_id = f.id and i.kind = 'KEY_ASPECT' order by i.position) as "keyAspects",
    coalesce((select json_agg(json_build_object('sectionKey', i.section_key, 'text', i.text) order by i.position)
      from feedback_item i where i.feedback_id = f.id and i.kind = 'IMPROVEMENT'), '[]') as improvements,
    array(select i.text from feedback_item i where i.feedback_id = f.id and i.kind = 'RECOMMENDATION' order by i.position) as recommendations,
    coalesce((select json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score, 'note', s.note) order by c.position)
      from rubric_score s join rubric_criterion c on c.id = s.criterion_id where s.feedback_id = f.id), '[]') as scores,
    ${involvedColumns('p')}
  from feedback f join practice p on p.id = f.practice_id
  join member m on m.id = f.expert_id left join iged g on g.code = m.iged_code`;

const ONE = { name: 'feedback_submitted', text: `${SUBMITTED} where f.id = $1 and f.status in ('SUBMITTED', 'PUBLISHED')` };

type Row = SubmittedFeedback & InvolvedColumns;

@Injectable()
export class PublicationQueries {
  constructor(private readonly db: Database) {}

  async toPublish(viewer: Viewer, { first, after }: PageArgs): Promise<Page<SubmittedFeedback>> {
    const [since, lastId] = after ? place(after) : [null, null];
    const found = await this.db.rows<Row>({
      name: `feedback_to_publish_${first}`,
      text: `${SUBMITTED} where f.status = 'SUBMITTED'
        and ($1::timestamptz is null or (f.submitted_at, f.id) > ($1::timestamptz, $2::uuid))
        order by f.submitted_at, f.id limit ${first + 1}`,
      values: [since, lastId],
    });
    const items = found.slice(0, first).map((row) => shown(viewer, row));
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([last.submittedAt.toISOString(), last.id]) : null;
    return { items, nextCursor };
  }

  /** Sent or already published; null otherwise. */
  async one(viewer: Viewer, id: string): Promise<SubmittedFeedback | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id] });
    return row && shown(viewer, row);
  }
}

function shown(viewer: Viewer, { involvedIgeds, involvedMembers, ...feedback }: Row): SubmittedFeedback {
  return { ...feedback, ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }) };
}

/** A cursor that did not come from here is refused before it reaches PostgreSQL. */
function place(after: string): [Date, unknown] {
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, id];
}
