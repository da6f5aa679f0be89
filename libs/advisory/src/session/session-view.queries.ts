import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { SessionConflicts } from './session-conflicts.js';
import type { DeskAdvisory } from './desk-session.types.js';
import { SessionDoor } from './session-door.js';
import { missingTo, seenAtDesk, seenAtPortal, type AdvisoryVerb, type Side } from './session.rules.js';
import { MANAGE } from './session.store.js';
import type { AdvisoryAttendee, AdvisoryCommitment, AdvisoryMove, AdvisorySession, AdvisoryWindow } from './session.types.js';

const ONE = {
  name: 'advisory_one',
  text: /* sql */ `
    select s.id, s.code, s.kind, s.state, s.topic, s.detail, t.name as "themeName", s.practice_id as "practiceId", s.own_practice as "ownPractice",
      p.title as "practiceTitle", case when p.published_version is not null then p.slug end as "practiceSlug", s.iged_code as "igedCode",
      m.name as "requestedByName", coalesce(g.name, m.institution, '') as "igedName", e.name as "expertName", s.expert_id as "expertId",
      s.requested_at as "requestedAt", s.starts_at as "startsAt", s.ends_at as "endsAt", s.link, s.place, s.agreements, s.reason,
      coalesce((select json_agg(json_build_object('startsAt', w.starts_at, 'endsAt', w.ends_at) order by w.position)
        from advisory_window w where w.session_id = s.id), '[]') as windows,
      coalesce((select json_agg(json_build_object('id', a.id, 'memberId', a.member_id, 'name', a.name, 'side', a.side,
          'registered', a.registered, 'connected', a.connected) order by a.side desc, a.registered desc, a.name, a.id)
        from advisory_attendee a where a.session_id = s.id), '[]') as attendees,
      coalesce((select json_agg(json_build_object('id', c.id, 'text', c.text, 'ownerName', coalesce((select m.name from member m where m.id = c.owner_id and m.erased_at is not null), c.owner_name), 'dueOn', c.due_on,
          'state', coalesce(pc.state, '')) order by c.position)
        from advisory_commitment c left join practice_commitment pc on pc.id = c.id and pc.origin_id = s.id::text where c.session_id = s.id), '[]') as commitments,
      coalesce((select json_agg(json_build_object('action', h.action, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note) order by h.position)
        from advisory_move h left join member b on b.id = h.made_by where h.session_id = s.id), '[]') as moves,
      array(select c.side from advisory_confirmation c where c.session_id = s.id order by c.confirmed_at) as confirmed,
      r.rating as "myRating", coalesce(r.comment, '') as "myComment", mean.ratings, mean."meanRating"
    from advisory_session s join theme t on t.id = s.theme_id join member m on m.id = s.requested_by
      left join iged g on g.code = s.iged_code left join member e on e.id = s.expert_id left join practice p on p.id = s.practice_id
      left join advisory_satisfaction r on r.session_id = s.id and r.member_id = $2
      cross join lateral (select count(*)::int as ratings, round(avg(x.rating), 2)::float8 as "meanRating"
        from advisory_satisfaction x where x.session_id = s.id) mean
    where s.id = $1`,
};

type OnWire<T, K extends keyof T> = Omit<T, K> & Record<K, string>;
type Person = AdvisoryAttendee & { memberId: string | null };
type Computed = 'canCancel' | 'canConfirm' | 'canRate' | 'windows' | 'attendees' | 'moves' | 'commitments' | 'confirmed';
type Row = Omit<AdvisorySession, Computed> & {
  windows: OnWire<AdvisoryWindow, 'startsAt' | 'endsAt'>[];
  attendees: Person[];
  moves: OnWire<AdvisoryMove, 'at'>[];
  commitments: AdvisoryCommitment[];
  confirmed: Side[];
  expertId: string | null;
  igedCode: string | null;
  practiceId: string | null;
  ownPractice: boolean;
  ratings: number;
  meanRating: number | null;
};

/** One session for whoever may see it: null when it is not theirs, as when it does not exist. */
@Injectable()
export class SessionView {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly door: SessionDoor,
    private readonly conflicts: SessionConflicts,
  ) {}

  async atPortal(viewer: Viewer, id: string): Promise<AdvisorySession | null> {
    const row = await this.row(viewer, id);
    if (!row) return null;
    if (!seenAtPortal(onlooker(viewer), belonging(row))) return this.refused(viewer, id);
    return this.shown(row, 'TEAM', true);
  }

  async atDesk(viewer: Viewer, id: string): Promise<DeskAdvisory | null> {
    const row = await this.row(viewer, id);
    if (!row) return null;
    if (!seenAtDesk(onlooker(viewer), belonging(row))) return this.refused(viewer, id);
    const { manages } = onlooker(viewer);
    const mine = row.expertId === viewer.accountId;
    const involved = await this.conflicts.involved({ ...row, ...teamOf(row) });
    const own = ownsInstitution(viewer, involved.igedCodes, involved.memberIds);
    return {
      ...this.shown(row, 'EXPERT', mine),
      expertId: row.expertId,
      mine,
      ownInstitution: own,
      canAssign: manages && !own && this.missing('ASSIGN', row).length === 0,
      missingToSchedule: this.missing('SCHEDULE', row),
      missingToRecord: this.missing('RECORD', row),
      ratings: row.ratings,
      meanRating: row.meanRating,
    };
  }

  private row(viewer: Viewer, id: string): Promise<Row | null> {
    return this.db.one<Row>({ ...ONE, values: [id, viewer.accountId] });
  }

  private async refused(viewer: Viewer, id: string): Promise<null> {
    await this.door.note(viewer, 'advisory.read', id);
    return null;
  }

  private missing(verb: AdvisoryVerb, row: Row): string[] {
    return missingTo(verb, { ...row, state: row.state, startsAt: row.startsAt }, this.clock.now());
  }

  private shown(row: Row, side: Side, takesPart: boolean): AdvisorySession {
    const { windows, moves, attendees, confirmed, ...rest } = row;
    return {
      ...rest,
      windows: windows.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
      moves: moves.map((move) => ({ ...move, at: new Date(move.at) })),
      attendees: attendees.map(({ id, name, side: from, registered, connected }) => ({
        id,
        name,
        side: from,
        registered,
        connected,
      })),
      confirmed: confirmed as AdvisorySession['confirmed'],
      canCancel: this.missing('CANCEL', row).length === 0,
      canConfirm: takesPart && !confirmed.includes(side) && this.missing('CONFIRM', row).length === 0,
      canRate: side === 'TEAM' && this.missing('RATE', row).length === 0,
    };
  }
}

function onlooker({ accountId, permissions }: Viewer): { accountId: string; manages: boolean } {
  return { accountId, manages: permissions.has(MANAGE) };
}

function teamOf({ attendees }: Row): { teamIds: string[] } {
  return { teamIds: attendees.flatMap(({ side, memberId }) => (side === 'TEAM' && memberId ? [memberId] : [])) };
}

function belonging(row: Row): { expertId: string | null; teamIds: string[] } {
  return { expertId: row.expertId, ...teamOf(row) };
}
