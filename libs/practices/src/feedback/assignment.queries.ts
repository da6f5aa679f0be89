import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Conflicts, involvedColumns, type InvolvedColumns } from '../conflict/conflict.service.js';
import { ownsInstitution, type Onlooker } from '../conflict/conflict.rules.js';
import type { AssignmentRow, ExpertLoad } from './assignment.types.js';

/** `$1` is today in Lima. The title is the one of the published version. */
const ROW = /* sql */ `
  select f.id, f.practice_id as "practiceId", p.title as "practiceTitle", f.version, f.expert_id as "expertId",
    m.name as "expertName", f.status, f.due_on::text as "dueOn", f.due_on - $1::date as "daysLeft",
    f.status = 'ASSIGNED' and f.due_on < $1::date as late, f.draft_saved_at as "draftSavedAt", f.submitted_at as "submittedAt"
  from feedback f join practice p on p.id = f.practice_id join member m on m.id = f.expert_id`;

const OF_EXPERT = {
  name: 'feedback_of_expert',
  text: `${ROW} where f.expert_id = $2 and (f.status = 'ASSIGNED' or ($3 and f.status <> 'WITHDRAWN'))
    order by (f.status = 'ASSIGNED') desc, case when f.status = 'ASSIGNED' then f.due_on end, f.submitted_at desc, f.id limit 200`,
};

const OF_PRACTICES = {
  name: 'feedback_of_practices',
  text: `${ROW} where f.practice_id = any($2::uuid[]) and f.status <> 'WITHDRAWN' order by f.assigned_at, f.id`,
};

const ONE = { name: 'feedback_assignment', text: `${ROW} where f.id = $2` };

const EXPERTS = {
  name: 'feedback_experts',
  text: /* sql */ `
    select m.id, m.name, m.post, coalesce(m.institution, i.name, '') as institution,
      m.iged_code as "igedCode", count(f.id)::int as open, (count(f.id) filter (where f.due_on < $1::date))::int as late
    from account_role r
    join account a on a.id = r.account_id and a.status = 'ACTIVE'
    join member m on m.id = a.id
    left join iged i on i.code = m.iged_code
    left join feedback f on f.expert_id = m.id and f.status = 'ASSIGNED'
    where r.role = 'EXPERT'
      and ($2::text is null or position(fold($2) in fold(m.name || ' ' || coalesce(m.institution, i.name, ''))) > 0)
    group by m.id, i.name order by count(f.id), m.name collate "es-x-icu", m.id limit 50`,
};

const TO_ASSIGN = {
  name: 'feedback_practice_to_assign',
  text: /* sql */ `
    select p.published_version as version, ${involvedColumns('p')} from practice p where p.id = $1 and p.published_version is not null`,
};

const EXPERT = {
  name: 'feedback_expert',
  text: /* sql */ `
    select m.id as "accountId", m.iged_code as "igedCode" from member m join account a on a.id = m.id and a.status = 'ACTIVE'
    join account_role r on r.account_id = m.id and r.role = 'EXPERT' where m.id = $1`,
};

export type ToAssign = { version: number } & InvolvedColumns;
type LoadRow = Omit<ExpertLoad, 'ownInstitution'> & { igedCode: string | null };

@Injectable()
export class AssignmentQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
  ) {}

  /** An expert's queue: what is late first, then what is due first; closed ones after, the latest first. */
  ofExpert(expertId: string, includeClosed: boolean): Promise<AssignmentRow[]> {
    return this.db.rows({ ...OF_EXPERT, values: [this.today(), expertId, includeClosed] });
  }

  /** Assignments in force of these practices, oldest first. */
  ofPractices(practiceIds: readonly string[]): Promise<AssignmentRow[]> {
    return this.db.rows({ ...OF_PRACTICES, values: [this.today(), practiceIds] });
  }

  one(id: string): Promise<AssignmentRow | null> {
    return this.db.one({ ...ONE, values: [this.today(), id] });
  }

  /** Active experts, the least loaded first; with a practice, who may not take it. */
  async experts(search: string | null, practiceId: string | null): Promise<ExpertLoad[]> {
    const involved = practiceId ? await this.conflicts.involved(practiceId) : null;
    const experts = await this.db.rows<LoadRow>({ ...EXPERTS, values: [this.today(), search] });
    return experts.map(({ igedCode, ...expert }) => ({
      ...expert,
      ownInstitution: involved !== null && ownsInstitution({ accountId: expert.id, igedCode }, involved.igedCodes, involved.memberIds),
    }));
  }

  toAssign(practiceId: string): Promise<ToAssign | null> {
    return this.db.one({ ...TO_ASSIGN, values: [practiceId] });
  }

  /** null unless the account is active and holds the role EXPERT. */
  activeExpert(id: string): Promise<Onlooker | null> {
    return this.db.one({ ...EXPERT, values: [id] });
  }

  private today(): string {
    return limaDate(this.clock.now());
  }
}
