import { Injectable } from '@nestjs/common';
import type { Page } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { timePage, timePlaceIn } from '../desk/time-cursor.js';
import { ModerationDecision } from './moderation.enums.js';
import type { ModerationQueueArgs } from './moderation.inputs.js';
import { CASE, decisionsIn } from './moderation.rules.js';
import { INVOLVED, withAuthor } from './moderation.store.js';
import type { DeskModerationCase, DeskModerationStep, DeskReport, MyModerationCase } from './moderation.types.js';

const WHAT = /* sql */ `k.id, k.state, k.comment_id is null as "aboutPractice", p.title as "practiceTitle",
  case when k.comment_id is null then p.summary else c.text end as text, k.appeal, k.decided_at as "decidedAt"`;
const FROM = /* sql */ `from moderation_case k join practice p on p.id = k.practice_id left join practice_comment c on c.id = k.comment_id`;

const CASES = /* sql */ `
  select ${WHAT}, case when p.published_version is not null then p.slug end as "practiceSlug", k.reports as "reportCount",
    coalesce(m.name, l.name, '') as "authorName", coalesce(g.name, m.institution, l.name, '') as "authorIgedName",
    coalesce(c.written_at, p.published_at) as "writtenAt", c.removed_at is not null as removed, k.opened_at as "openedAt",
    coalesce((select json_agg(json_build_object('reason', r.reason, 'note', r.note, 'reportedAt', r.reported_at) order by r.reported_at desc)
      from (select * from moderation_report o where o.case_id = k.id order by o.reported_at desc limit 20) r), '[]') as reports,
    coalesce((select json_agg(json_build_object('to', s.to_state, 'reason', s.reason, 'takenAt', s.taken_at,
        'byName', case when s.to_state not in ('OPEN', 'APPEALED') then b.name end) order by s.position)
      from moderation_step s left join member b on b.id = s.taken_by where s.case_id = k.id), '[]') as steps,
    ${INVOLVED('k')}
  ${FROM} left join member m on m.id = c.author_id left join iged g on g.code = m.iged_code left join iged l on l.code = p.lead_iged_code`;

const ORDER = {
  waiting: { state: `k.state in ('OPEN', 'APPEALED')`, key: 'k.opened_at', later: '>', direction: 'asc' },
  decided: {
    state: `k.state in ('HIDDEN', 'DISMISSED', 'UPHELD', 'RESTORED')`,
    key: 'k.opened_at',
    later: '<',
    direction: 'desc',
  },
} as const;

const MINE = {
  name: 'moderation_mine',
  text: /* sql */ `select ${WHAT}, k.reason ${FROM} where k.id = $1 and k.state not in ('OPEN', 'DISMISSED')
    and (c.author_id = $2 or k.comment_id is null and (p.created_by = $2 or exists (
      select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2)))`,
};

type Row = Omit<DeskModerationCase, 'reports' | 'steps' | 'decisions' | 'ownInstitution'> &
  InvolvedColumns & {
    authors: string[];
    authorIged: string | null;
    reports: (Omit<DeskReport, 'reportedAt'> & { reportedAt: string })[];
    steps: (Omit<DeskModerationStep, 'takenAt'> & { takenAt: string })[];
  };

@Injectable()
export class ModerationQueries {
  constructor(private readonly db: Database) {}

  /** What waits, oldest first; what was decided, latest first. */
  async queue(viewer: Viewer, { first, after, decided }: ModerationQueueArgs): Promise<Page<DeskModerationCase>> {
    const { state, key, later, direction } = decided ? ORDER.decided : ORDER.waiting;
    const found = await this.db.rows<Row>({
      name: `moderation_${decided ? 'decided' : 'waiting'}_${first}`,
      text: `${CASES} where ${state} and ($1::timestamptz is null or (${key}, k.id) ${later} ($1::timestamptz, $2::uuid))
        order by ${key} ${direction}, k.id ${direction} limit ${first + 1}`,
      values: timePlaceIn(after),
    });
    return timePage(
      found.map((row) => shown(viewer, row)),
      first,
      ({ openedAt }) => openedAt,
    );
  }

  async one(viewer: Viewer, id: string): Promise<DeskModerationCase | null> {
    const row = await this.db.one<Row>({ name: 'moderation_one', text: `${CASES} where k.id = $1`, values: [id] });
    return row && shown(viewer, row);
  }

  /** null when it is someone else's, or nothing was decided. */
  async mine(viewer: Viewer, id: string): Promise<MyModerationCase | null> {
    const row = await this.db.one<MyModerationCase>({ ...MINE, values: [id, viewer.accountId] });
    return row && { ...row, canAppeal: CASE.can(row.state, 'APPEALED') };
  }
}

function shown(viewer: Viewer, row: Row): DeskModerationCase {
  const { involvedIgeds, involvedMembers, reports, steps, ...rest } = withAuthor(row);
  return {
    ...rest,
    reports: reports.map((one) => ({ ...one, reportedAt: new Date(one.reportedAt) })),
    steps: steps.map((step) => ({ ...step, takenAt: new Date(step.takenAt) })),
    ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }),
    decisions: decisionsIn(row.state).map((decision) => ModerationDecision[decision]),
  };
}
