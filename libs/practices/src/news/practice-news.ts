import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS } from '@lib/access';
import { Database } from '@lib/platform';
import type { DecisionNews, FeedbackNews, ImprovementNews, PracticeBrief } from './practice-news.types.js';

/** The working title: the one the team knows, also while the published one is another. */
const BRIEF = /* sql */ `
  json_build_object('id', p.id, 'code', p.code, 'status', p.status, 'edition', p.edition, 'slug', p.slug,
    'title', coalesce((select nullif(s.body->>'title', '') from practice_section s where s.practice_id = p.id and s.section_key = 'basics'), p.title),
    'leadIgedName', (select i.name from iged i where i.code = p.lead_iged_code),
    'team', array(select t.member_id from practice_team t where t.practice_id = p.id and t.member_id is not null
      union select p.created_by)) as practice`;

const PRACTICE = { name: 'news_practice', text: `select ${BRIEF} from practice p where p.id = $1` };

const DECISION = {
  name: 'news_decision',
  text: /* sql */ `
    select d.id, ${BRIEF}, d.from_status as "from", d.to_status as "to", d.comment,
      coalesce((select json_agg(json_build_object('sectionTitle', coalesce(k.title, o->>'section'), 'text', o->>'text') order by k.position)
        from jsonb_array_elements(d.observations) o left join sheet_section k on k.key = o->>'section'), '[]') as observations
    from practice_decision d join practice p on p.id = d.practice_id where d.id = $1`,
};

const FEEDBACK = {
  name: 'news_feedback',
  text: /* sql */ `
    select f.id, ${BRIEF}, f.status, f.version, f.due_on::text as "dueOn", f.expert_id as "expertId", m.name as "expertName",
      f.withdrawn_reason as "withdrawnReason",
      (select count(*)::int from feedback_item i where i.feedback_id = f.id and i.kind = 'IMPROVEMENT') as improvements
    from feedback f join practice p on p.id = f.practice_id join member m on m.id = f.expert_id where f.id = $1`,
};

const IMPROVEMENT = {
  name: 'news_improvement',
  text: /* sql */ `
    select i.id as "itemId", ${BRIEF}, f.id as "feedbackId", f.expert_id as "expertId", i.text as "itemText", a.status, a.text,
      a.planned_on::text as "plannedOn", a.revision, a.answered_by as "answeredBy"
    from improvement_answer a join feedback_item i on i.id = a.item_id join feedback f on f.id = i.feedback_id
    join practice p on p.id = f.practice_id where a.item_id = $1`,
};

/** What the floor above tells people, by the ids that jobs carry. */
@Injectable()
export class PracticeNews {
  constructor(private readonly db: Database) {}

  async practice(practiceId: string): Promise<PracticeBrief | null> {
    const row = await this.db.one<{ practice: PracticeBrief }>({ ...PRACTICE, values: [practiceId] });
    return row && row.practice;
  }

  decision(decisionId: string): Promise<DecisionNews | null> {
    return this.db.one<DecisionNews>({ ...DECISION, values: [decisionId] });
  }

  feedback(feedbackId: string): Promise<FeedbackNews | null> {
    return this.db.one<FeedbackNews>({ ...FEEDBACK, values: [feedbackId] });
  }

  improvement(itemId: string): Promise<ImprovementNews | null> {
    return this.db.one<ImprovementNews>({ ...IMPROVEMENT, values: [itemId] });
  }

  /** Active accounts whose roles hold the permission at the desk, such as `practice.admit`. */
  async staff(permission: string): Promise<string[]> {
    const roles = Object.entries(ROLE_PERMISSIONS)
      .filter(([, permissions]) => (permissions as readonly string[]).includes(permission))
      .map(([role]) => role);
    const rows = await this.db.rows<{ id: string }>({
      name: 'news_staff',
      text: /* sql */ `select distinct a.id from account a join account_role r on r.account_id = a.id
        where a.status = 'ACTIVE' and r.role = any($1::text[])`,
      values: [roles],
    });
    return rows.map(({ id }) => id);
  }
}
