import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { timePage, timePlaceIn } from '../desk/time-cursor.js';
import { PracticeLock } from '../practice/practice.lock.js';
import type { TeamEntry } from '../sheet/body.rules.js';
import type { HandoverDeskArgs } from './handover.inputs.js';
import { staysInTeam } from './handover.rules.js';
import { HandoverStore } from './handover.store.js';
import type { DeskHandover, DeskHandoverPage, HandoverPerson, MyHandover, MyHandoverRequest } from './handover.types.js';
import { Handovers } from './handovers.service.js';

const MINE = {
  name: 'handover_mine',
  text: /* sql */ `
    select p.id as "practiceId", p.title, l.name as "leadIgedName",
      (select json_build_object('id', h.id, 'state', h.state, 'reason', h.reason, 'askedAt', h.asked_at, 'decisionReason', h.decision_reason)
        from practice_handover h where h.practice_id = p.id and h.asked_by = $2 order by h.asked_at desc limit 1) as request
    from practice p join iged l on l.code = p.lead_iged_code where p.slug = $1 and p.published_version is not null`,
};

const pageText = (first: number, decided: boolean): string => /* sql */ `
  select h.id, h.state, p.title as "practiceTitle", coalesce(p.code, '') as "practiceCode", p.slug, l.name as "leadIgedName", m.name as "askedByName",
    m.post as "askedByPost", h.asked_at as "askedAt", h.reason, h.decision_reason as "decisionReason", coalesce(d.name, '') as "decidedByName",
    h.decided_at as "decidedAt", h.team_before as "teamBefore", s.body->'team' as "teamNow", ${involvedColumns('p')}
  from practice_handover h join practice p on p.id = h.practice_id join iged l on l.code = p.lead_iged_code join member m on m.id = h.asked_by
  left join member d on d.id = h.decided_by left join practice_section s on s.practice_id = p.id and s.section_key = 'team'
  where ${decided ? `h.state in ('ACCEPTED', 'REFUSED')` : `h.state = 'PENDING'`}
    and ($1::timestamptz is null or (h.asked_at, h.id) ${decided ? '<' : '>'} ($1::timestamptz, $2::uuid))
  order by h.asked_at ${decided ? 'desc' : ''}, h.id ${decided ? 'desc' : ''} limit ${first + 1}`;

type MineRow = Omit<MyHandover, 'canAsk' | 'whyNot' | 'request'> & {
  request: (Omit<MyHandoverRequest, 'askedAt'> & { askedAt: string }) | null;
};
type DeskRow = Omit<DeskHandover, 'team' | 'ownInstitution'> &
  InvolvedColumns & { teamBefore: TeamEntry[]; teamNow: TeamEntry[] | null };

@Injectable()
export class HandoverQueries {
  constructor(
    private readonly db: Database,
    private readonly lock: PracticeLock,
    private readonly store: HandoverStore,
    private readonly handovers: Handovers,
  ) {}

  /** null when there is no such page. */
  async mine(viewer: Viewer, slug: string): Promise<MyHandover | null> {
    const row = await this.db.one<MineRow>({ ...MINE, values: [slug, viewer.accountId] });
    const practice = row && (await this.lock.find(row.practiceId));
    if (!row || !practice) return null;
    const whyNot = await this.handovers.assertMayAsk(viewer.accountId, practice).then(() => '', sentenceOf);
    const request = row.request && { ...row.request, askedAt: new Date(row.request.askedAt) };
    return { ...row, request, whyNot, canAsk: whyNot === '' && request?.state !== 'PENDING' };
  }

  async desk(viewer: Viewer, { decided, first, after }: HandoverDeskArgs): Promise<DeskHandoverPage> {
    const name = `handover_desk_${first}_${decided ? 'decided' : 'pending'}`;
    const found = await this.db.rows<DeskRow>({ name, text: pageText(first, Boolean(decided)), values: timePlaceIn(after) });
    const { items, nextCursor } = timePage(found, first, ({ askedAt }) => askedAt);
    const people = await this.store.people(
      items.flatMap(({ teamBefore, teamNow }) => [...teamBefore, ...(teamNow ?? [])].flatMap(({ memberId }) => memberId ?? [])),
    );
    return {
      nextCursor,
      items: items.map(({ teamBefore, teamNow, involvedIgeds, involvedMembers, ...row }) => {
        const team = (row.state === 'PENDING' ? (teamNow ?? []) : teamBefore).map((entry): HandoverPerson => ({
          name: entry.name,
          post: entry.post,
          hasAccount: entry.memberId !== null,
          stays: staysInTeam(entry, people),
        }));
        return { ...row, team, ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }) };
      }),
    };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  throw error;
}
