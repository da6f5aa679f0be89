import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import type { CircleState } from '../circle/circle.enums.js';
import type { Holders, RoleName } from '../circle/circle.rules.js';
import { digestOf } from '../minutes/minutes.queries.js';
import type { Minutes } from '../minutes/minutes.rules.js';
import { missingToMeet, type MeetingFacts, type MeetingVerb } from './meeting.rules.js';
import type {
  CircleCommitment,
  CircleMeeting,
  MeetingItem,
  MeetingMove,
  MeetingPerson,
  MeetingTopic,
  SharedPractice,
} from './meeting.types.js';

const COMMITMENT = /* sql */ `json_build_object('id', k.id, 'text', k.text, 'ownerName', p.name, 'mine', k.owner_id = $2, 'dueOn', k.due_on, 'state', k.state,
  'fromNumber', o.number, 'note', coalesce(f.note, ''), 'followedHere', coalesce(f.meeting_id = m.id, false))`;
const LAST = /* sql */ `left join lateral (select u.note, u.meeting_id from commitment_follow_up u where u.commitment_id = k.id order by u.told_at desc limit 1) f on true`;

const ONE = {
  name: 'meeting_one',
  text: /* sql */ `
    select m.id, m.circle_id as "circleId", c.name as "circleName", c.state as "circleState", m.number, m.title, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt",
      m.link, m.place, m.questions, m.programme_revision as "programmeRevision", m.notes, m.conclusions, m.notes_revision as "notesRevision",
      coalesce(w.name, '') as "notesByName", m.notes_at as "notesAt", m.began_at as "beganAt", m.held_at as "heldAt", m.current_item as "currentItem",
      m.current_since as "currentSince", m.digest, m.minutes, coalesce(s.name, '') as "signedByName", m.signed_at as "signedAt", m.reason, me.state = 'IN' as inside,
      coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'minutes', i.minutes, 'brings', i.brings, 'ownerId', i.owner_id,
        'ownerName', p.name, 'taken', i.taken) order by i.position) from meeting_item i left join member p on p.id = i.owner_id where i.meeting_id = m.id), '[]') as items,
      coalesce((select json_agg(json_build_object('id', t.id, 'text', t.text, 'byName', p.name, 'votes', t.votes, 'mine', t.proposed_by = $2,
        'voted', exists (select from topic_vote v where v.topic_id = t.id and v.member_id = $2)) order by t.votes desc, t.proposed_at, t.id)
        from meeting_topic t join member p on p.id = t.proposed_by where t.meeting_id = m.id), '[]') as topics,
      coalesce((select json_agg(json_build_object('practiceId', r.id, 'title', r.title, 'slug', r.slug, 'byName', p.name, 'note', x.note) order by x.shared_at)
        from meeting_practice x join practice r on r.id = x.practice_id join member p on p.id = x.shared_by where x.meeting_id = m.id), '[]') as practices,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'me', p.id = $2, 'marked', coalesce(a.marked, false), 'confirmed', a.confirmed,
        'roles', array(select r.role from circle_role_turn r where r.circle_id = c.id and r.member_id = p.id and r.ends_at is null order by r.role))
        order by p.name collate "es-x-icu", p.id)
        from member p left join circle_member x on x.member_id = p.id and x.circle_id = c.id
        left join meeting_attendance a on a.meeting_id = m.id and a.member_id = p.id
        where p.id in (select y.member_id from circle_member y where y.circle_id = c.id and y.state = 'IN' union select z.member_id from meeting_attendance z where z.meeting_id = m.id)
          and (x.state = 'IN' or a.marked or a.confirmed)), '[]') as people,
      coalesce((select json_agg(${COMMITMENT} order by k.made_at, k.id) from circle_commitment k join member p on p.id = k.owner_id join circle_meeting o on o.id = k.meeting_id
        ${LAST} where k.meeting_id = m.id), '[]') as commitments,
      coalesce((select json_agg(${COMMITMENT} order by k.due_on, k.id) from circle_commitment k join member p on p.id = k.owner_id join circle_meeting o on o.id = k.meeting_id
        ${LAST} where k.circle_id = c.id and o.number < m.number and (k.state = 'PENDING' or f.meeting_id = m.id)), '[]') as earlier,
      coalesce((select json_agg(json_build_object('action', h.action, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note) order by h.position)
        from circle_move h left join member b on b.id = h.made_by where h.meeting_id = m.id and h.action <> 'FOLLOW_UP'), '[]') as moves,
      coalesce((select json_object_agg(t.role, t.member_id) from circle_role_turn t where t.circle_id = c.id and t.ends_at is null), '{}') as holders
    from circle_meeting m join circle c on c.id = m.circle_id left join circle_member me on me.circle_id = c.id and me.member_id = $2
      left join member w on w.id = m.notes_by left join member s on s.id = m.signed_by where m.id = $1`,
};

type Row = Omit<CircleMeeting, 'can' | 'missingToBegin' | 'missingToSign' | 'moves' | 'intact'> & {
  circleState: CircleState;
  minutes: Minutes | null;
  inside: boolean | null;
  items: MeetingItem[];
  topics: MeetingTopic[];
  practices: SharedPractice[];
  people: MeetingPerson[];
  commitments: CircleCommitment[];
  earlier: CircleCommitment[];
  moves: (Omit<MeetingMove, 'at'> & { at: string })[];
  holders: Partial<Record<RoleName, string>>;
};

const VERBS: readonly MeetingVerb[] = [
  'MOVE',
  'TOPICS',
  'PROGRAMME',
  'BEGIN',
  'TIMER',
  'NOTES',
  'SHARE',
  'ATTENDANCE',
  'CONFIRM',
  'COMMIT',
  'END',
  'SIGN',
  'CANCEL',
];
const NONE: Holders = { COORDINATOR: null, MODERATOR: null, SECRETARY: null };

/** A meeting for who is in its circle: null for anyone else, as when it does not exist. */
@Injectable()
export class MeetingView {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly door: CircleDoor,
  ) {}

  async one(viewer: Viewer, id: string): Promise<CircleMeeting | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id, viewer.accountId] });
    if (!row) return null;
    if (!row.inside) {
      await this.door.note(viewer, 'circle.meeting', row.circleId);
      return null;
    }
    return this.shown(viewer, row);
  }

  private shown({ accountId }: Viewer, { moves, minutes, holders, circleState, ...row }: Row): CircleMeeting {
    const now = this.clock.now();
    const circle = { state: circleState, holders: { ...NONE, ...holders } };
    const attendees = row.people.filter(({ marked, confirmed }) => confirmed === true || (marked && confirmed !== false)).length;
    const facts: MeetingFacts = { ...row, state: row.state, items: row.items.length, attendees };
    const missing = (verb: MeetingVerb): string[] => missingToMeet(verb, accountId, circle, facts, now);
    return {
      ...row,
      intact: minutes === null || digestOf(minutes) === row.digest,
      moves: moves.map((move) => ({ ...move, at: new Date(move.at) })),
      can: VERBS.filter((verb) => missing(verb).length === 0),
      missingToBegin: row.state === 'PLANNED' ? missing('BEGIN') : [],
      missingToSign: row.state === 'HELD' ? missing('SIGN') : [],
    };
  }
}
