import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { PRESENT } from '../meeting/meeting.store.js';
import { canonical, type Minutes } from './minutes.rules.js';

const PERSON = `json_build_object('name', p.name, 'institution', coalesce(g.name, p.institution, ''))`;
const ISO = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** $1 the meeting: all that its minutes say, as it is now. */
const CONTENT = {
  name: 'minutes_content',
  text: /* sql */ `
    select json_build_object('circle', c.name, 'number', m.number, 'title', m.title, 'startsAt', ${ISO('m.starts_at')}, 'beganAt', ${ISO('m.began_at')},
      'heldAt', ${ISO('m.held_at')}, 'place', m.place, 'questions', m.questions, 'notes', m.notes, 'conclusions', m.conclusions,
      'roles', coalesce((select json_object_agg(t.role, p.name) from circle_role_turn t join member p on p.id = t.member_id
        where t.circle_id = c.id and t.ends_at is null), '{}'),
      'present', coalesce((select json_agg(${PERSON} order by p.name, p.id) from meeting_attendance a join member p on p.id = a.member_id
        left join iged g on g.code = p.iged_code where a.meeting_id = m.id and ${PRESENT}), '[]'),
      'absent', coalesce((select json_agg(${PERSON} order by p.name, p.id) from circle_member x join member p on p.id = x.member_id
        left join iged g on g.code = p.iged_code where x.circle_id = c.id and x.state = 'IN'
          and not exists (select from meeting_attendance a where a.meeting_id = m.id and a.member_id = x.member_id and ${PRESENT})), '[]'),
      'programme', coalesce((select json_agg(json_build_object('title', i.title, 'minutes', i.minutes, 'taken', i.taken, 'brings', i.brings,
        'owner', coalesce(p.name, '')) order by i.position) from meeting_item i left join member p on p.id = i.owner_id where i.meeting_id = m.id), '[]'),
      'topics', coalesce((select json_agg(json_build_object('text', t.text, 'votes', t.votes) order by t.votes desc, t.proposed_at)
        from meeting_topic t where t.meeting_id = m.id), '[]'),
      'practices', coalesce((select json_agg(json_build_object('title', r.title, 'slug', r.slug, 'by', p.name, 'note', s.note) order by s.shared_at)
        from meeting_practice s join practice r on r.id = s.practice_id join member p on p.id = s.shared_by where s.meeting_id = m.id), '[]'),
      'commitments', coalesce((select json_agg(json_build_object('text', k.text, 'owner', p.name, 'dueOn', k.due_on) order by k.made_at, k.id)
        from circle_commitment k join member p on p.id = k.owner_id where k.meeting_id = m.id), '[]'),
      'followUps', coalesce((select json_agg(json_build_object('text', k.text, 'owner', p.name, 'state', f.state, 'note', f.note) order by f.told_at)
        from commitment_follow_up f join circle_commitment k on k.id = f.commitment_id join member p on p.id = k.owner_id where f.meeting_id = m.id), '[]')
    ) as content from circle_meeting m join circle c on c.id = m.circle_id where m.id = $1`,
};
const FOR = {
  name: 'minutes_for',
  text: /* sql */ `
    select m.circle_id as "circleId", m.state, m.minutes, m.digest, m.signed_at as "signedAt", m.updated_at as "updatedAt", s.name as "signedByName",
      exists (select from circle_member x where x.circle_id = m.circle_id and x.member_id = $2 and x.state = 'IN') as mine
    from circle_meeting m left join member s on s.id = m.signed_by where m.id = $1`,
};

export type MinutesRow = {
  circleId: string;
  state: string;
  minutes: Minutes | null;
  digest: string | null;
  signedAt: Date | null;
  updatedAt: Date;
  signedByName: string | null;
  mine: boolean;
};

@Injectable()
export class MinutesQueries {
  constructor(private readonly db: Database) {}

  async content(meetingId: string): Promise<Minutes | null> {
    return (await this.db.one<{ content: Minutes }>({ ...CONTENT, values: [meetingId] }))?.content ?? null;
  }

  find(meetingId: string, memberId: string): Promise<MinutesRow | null> {
    return this.db.one<MinutesRow>({ ...FOR, values: [meetingId, memberId] });
  }
}

export function digestOf(minutes: Minutes): string {
  return createHash('sha256').update(canonical(minutes)).digest('hex');
}
