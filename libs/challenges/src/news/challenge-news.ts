import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { EntryStage } from '../entry/entry.rules.js';

export type ChallengeBrief = { id: string; title: string; state: string; entersUntil: Date | null; reason: string; team: string[] };
export type EntryBrief = {
  id: string;
  challengeId: string;
  title: string;
  name: string;
  state: EntryStage;
  igedName: string;
  leaderId: string;
  leaderName: string;
  reason: string;
  team: string[];
};
export type NoteBrief = { id: string; kind: 'EXTENSION' | 'CLARIFICATION'; text: string; stepTitle: string | null; dueAfter: Date | null; challengeId: string };
export type HandInBrief = { id: string; entryId: string; stepTitle: string; receipt: 'ON_TIME' | 'LATE_BY_SIGNAL' };
export type WorkBrief = { entryId: string; stepTitle: string; state: string; reason: string; againUntil: Date | null };
export type StepBrief = { id: string; challengeId: string; challengeTitle: string; title: string; dueAt: Date; state: string; late: string[] };

/** Everyone in a team that stands. */
const CHALLENGE = {
  name: 'challenge_brief',
  text: /* sql */ `
    select c.id, c.title, c.state, c.enters_until as "entersUntil", c.reason,
      array(select t.member_id from challenge_teammate t where t.challenge_id = c.id and t.left_at is null) as team
    from challenge c where c.id = $1`,
};
/** Gestores whom it is for, some at a time in the order of their ids. $1 the challenge, $2 the last one told. */
const FOR_WHOM = {
  name: 'challenge_for_whom',
  text: /* sql */ `
    select m.id from challenge c join iged g on (c.iged_kinds = '{}' or g.kind = any(c.iged_kinds)) and (c.region_ids = '{}' or g.region_id = any(c.region_ids))
      join member m on m.iged_code = g.code and m.status = 'CONFIRMED'
      join account a on a.id = m.id and a.status = 'ACTIVE' join account_role r on r.account_id = m.id and r.role = 'MEMBER'
    where c.id = $1 and ($2::uuid is null or m.id > $2) order by m.id limit $3`,
};
const ENTRY = {
  name: 'challenge_entry_brief',
  text: /* sql */ `
    select e.id, e.challenge_id as "challengeId", c.title, e.name, e.state, g.name as "igedName", e.leader_id as "leaderId", m.name as "leaderName", e.reason,
      array(select t.member_id from challenge_teammate t where t.entry_id = e.id and t.left_at is null) as team
    from challenge_entry e join challenge c on c.id = e.challenge_id join iged g on g.code = e.iged_code join member m on m.id = e.leader_id
    where e.id = $1`,
};
const NOTE = {
  name: 'challenge_note_brief',
  text: /* sql */ `select n.id, n.kind, n.text, s.title as "stepTitle", n.due_after as "dueAfter", n.challenge_id as "challengeId"
    from challenge_note n left join challenge_step s on s.id = n.step_id where n.id = $1`,
};
const HAND_IN = {
  name: 'challenge_hand_in_brief',
  text: /* sql */ `select h.id, w.entry_id as "entryId", s.title as "stepTitle", h.receipt
    from challenge_hand_in h join challenge_work w on w.id = h.work_id join challenge_step s on s.id = w.step_id where h.id = $1`,
};
const WORK = {
  name: 'challenge_work_brief',
  text: /* sql */ `select w.entry_id as "entryId", s.title as "stepTitle", w.state, w.reason, w.again_until as "againUntil"
    from challenge_work w join challenge_step s on s.id = w.step_id where w.id = $1`,
};
const NOTE_TO_TEAM = {
  name: 'challenge_accompaniment_brief',
  text: 'select entry_id as "entryId", text from challenge_accompaniment where id = $1',
};
/** Whoever is in a team that has not handed it in, where the deadline of the step is the one that binds. */
const STEP = {
  name: 'challenge_step_brief',
  text: /* sql */ `
    select s.id, c.id as "challengeId", c.title as "challengeTitle", s.title, s.due_at as "dueAt", c.state,
      array(select t.member_id from challenge_work w join challenge_teammate t on t.entry_id = w.entry_id and t.left_at is null
        where w.step_id = s.id and w.state in ('PENDING', 'RETURNED') and coalesce(w.again_until, s.due_at) <= s.due_at) as late
    from challenge_step s join challenge c on c.id = s.challenge_id where s.id = $1`,
};

/** What the floor above tells people of a challenge, by the ids that jobs carry. */
@Injectable()
export class ChallengeNews {
  constructor(private readonly db: Database) {}

  challenge(id: string): Promise<ChallengeBrief | null> {
    return this.db.one<ChallengeBrief>({ ...CHALLENGE, values: [id] });
  }

  async forWhom(id: string, after: string | null, most: number): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...FOR_WHOM, values: [id, after, most] })).map((member) => member.id);
  }

  entry(id: string): Promise<EntryBrief | null> {
    return this.db.one<EntryBrief>({ ...ENTRY, values: [id] });
  }

  note(id: string): Promise<NoteBrief | null> {
    return this.db.one<NoteBrief>({ ...NOTE, values: [id] });
  }

  handIn(id: string): Promise<HandInBrief | null> {
    return this.db.one<HandInBrief>({ ...HAND_IN, values: [id] });
  }

  work(id: string): Promise<WorkBrief | null> {
    return this.db.one<WorkBrief>({ ...WORK, values: [id] });
  }

  accompaniment(id: string): Promise<{ entryId: string; text: string } | null> {
    return this.db.one({ ...NOTE_TO_TEAM, values: [id] });
  }

  step(id: string): Promise<StepBrief | null> {
    return this.db.one<StepBrief>({ ...STEP, values: [id] });
  }
}
