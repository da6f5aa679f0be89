import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { evidenceFactsColumn, type EvidenceFactsRow } from '../evidence/evidence.facts.js';
import { sheetColumns, type SheetRow } from '../sheet/sheet.queries.js';
import { originColumn } from '../origin/origin.view.js';
import type { PracticeOrigin } from '../origin/origin.types.js';
import type { ValidityState } from '../validity/validity.rules.js';
import type { PracticeStep, Standing } from './practice.rules.js';

/** Improvements of the published feedbacks of `p`, with the team's answer. */
const IMPROVEMENTS = /* sql */ `
  coalesce((select json_agg(json_build_object('id', i.id, 'text', i.text, 'sectionKey', i.section_key, 'sectionTitle', k.title,
      'expertName', m.name, 'publishedAt', f.published_at, 'answer', case when a.item_id is not null then json_build_object(
        'itemId', a.item_id, 'status', a.status, 'text', a.text, 'plannedOn', a.planned_on, 'revision', a.revision,
        'answeredAt', a.answered_at) end) order by f.published_at desc, f.id, i.position)
    from feedback f join feedback_item i on i.feedback_id = f.id and i.kind = 'IMPROVEMENT' join member m on m.id = f.expert_id
    left join sheet_section k on k.key = i.section_key left join improvement_answer a on a.item_id = i.id
    where f.practice_id = p.id and f.status = 'PUBLISHED'), '[]')`;

/** Steps of the practice `alias`, oldest first; `observations` carry the title of their section. */
export function decisionsColumn(alias: string): string {
  return /* sql */ `
    coalesce((select json_agg(json_build_object('at', d.decided_at, 'from', d.from_status, 'to', d.to_status, 'comment', d.comment,
        'byName', coalesce(w.name, ''), 'observations', coalesce((select json_agg(json_build_object('section', o->>'section',
            'sectionTitle', coalesce(k.title, o->>'section'), 'text', o->>'text') order by k.position)
          from jsonb_array_elements(d.observations) o left join sheet_section k on k.key = o->>'section'), '[]'))
        order by d.position)
      from practice_decision d left join member w on w.id = d.decided_by where d.practice_id = ${alias}.id), '[]') as decisions`;
}

const head = (account: '$1' | '$2'): string => /* sql */ `
  p.id, p.code, p.status, p.edition, p.slug, p.published_version as "publishedVersion", p.stage, p.created_by as "authorId",
  p.updated_at as "updatedAt", p.submitted_at as "submittedAt", p.validity, p.valid_until::text as "validUntil",
  coalesce(p.template_number, 1) as "templateNumber",
  (select m.status from member m where m.id = ${account}) as standing,
  array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null) as "memberIds"`;

const ONE = {
  name: 'my_practice',
  text: /* sql */ `
    select ${head('$2')}, p.title, ${sheetColumns('p')}, ${decisionsColumn('p')}, ${IMPROVEMENTS} as improvements,
      ${evidenceFactsColumn('p')}, ${originColumn('p')}
    from practice p where p.id = $1`,
};

const MINE = {
  name: 'my_practices',
  text: /* sql */ `
    select ${head('$1')}, p.title,
      coalesce((select json_object_agg(s.section_key, json_build_object('body', s.body))
        from practice_section s where s.practice_id = p.id), '{}') as stored,
      case when p.status = 'OBSERVED' then coalesce((select jsonb_array_length(d.observations) from practice_decision d
        where d.practice_id = p.id and d.to_status = 'OBSERVED' order by d.position desc limit 1), 0) else 0 end as observations,
      (select count(*)::int from feedback f join feedback_item i on i.feedback_id = f.id and i.kind = 'IMPROVEMENT'
        where f.practice_id = p.id and f.status = 'PUBLISHED'
          and not exists (select 1 from improvement_answer a where a.item_id = i.id)) as "improvementsOpen"
    from practice p
    where p.id in (select id from practice where created_by = $1 union select practice_id from practice_team where member_id = $1)
    order by p.updated_at desc, p.id limit 200`,
};

export type Head = {
  id: string;
  code: string | null;
  title: string;
  status: PracticeStep;
  edition: number;
  slug: string | null;
  publishedVersion: number | null;
  stage: string;
  authorId: string;
  updatedAt: Date;
  submittedAt: Date | null;
  validity: ValidityState;
  validUntil: string | null;
  templateNumber: number;
  standing: Standing;
  memberIds: string[];
};
export type DecisionJson = {
  at: string;
  from: PracticeStep;
  to: PracticeStep;
  comment: string;
  byName: string;
  observations: { section: string; sectionTitle: string; text: string }[];
};
export type ImprovementJson = {
  id: string;
  text: string;
  expertName: string;
  publishedAt: string;
  sectionKey: string | null;
  sectionTitle: string | null;
  answer: { itemId: string; status: string; text: string; plannedOn: string | null; revision: number; answeredAt: string } | null;
};
export type PracticeRow = Head & SheetRow & EvidenceFactsRow & { decisions: DecisionJson[]; improvements: ImprovementJson[]; origin: PracticeOrigin | null };
export type ListRow = Head & Pick<SheetRow, 'stored'> & { observations: number; improvementsOpen: number };

@Injectable()
export class MyPracticeQueries {
  constructor(private readonly db: Database) {}

  /** Whoever it is of: the caller asks `canSee`. */
  one(practiceId: string, accountId: string): Promise<PracticeRow | null> {
    return this.db.one<PracticeRow>({ ...ONE, values: [practiceId, accountId] });
  }

  mine(accountId: string): Promise<ListRow[]> {
    return this.db.rows<ListRow>({ ...MINE, values: [accountId] });
  }
}
