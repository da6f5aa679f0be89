import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { TeamEntry } from '../sheet/body.rules.js';
import type { Standing } from './handover.rules.js';

export type StoredHandover = {
  id: string;
  practiceId: string;
  askedBy: string;
  reason: string;
  state: 'PENDING' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';
};

const COLUMNS = `id, practice_id as "practiceId", asked_by as "askedBy", reason, state`;
const ONE = { name: 'handover_one', text: `select ${COLUMNS} from practice_handover where id = $1` };
const LOCK = { name: 'handover_lock', text: `select ${COLUMNS} from practice_handover where id = $1 for update` };
const ASK = {
  name: 'handover_ask',
  text: 'insert into practice_handover (id, practice_id, asked_by, reason, asked_at) values ($1, $2, $3, $4, $5)',
};
const SETTLE = {
  name: 'handover_settle',
  text: /* sql */ `update practice_handover set state = $2, decided_by = $3, decided_at = $4, decision_reason = $5, members_before = $6::uuid[],
    team_before = $7::jsonb where id = $1`,
};
const PEOPLE = {
  name: 'handover_people',
  text: /* sql */ `select m.id, m.iged_code as "igedCode", a.status = 'ACTIVE' as active from member m join account a on a.id = m.id where m.id = any($1::uuid[])`,
};
const TEAM = {
  name: 'handover_team',
  text: /* sql */ `select s.body->'team' as team, s.revision from practice_section s where s.practice_id = $1 and s.section_key = 'team'`,
};

@Injectable()
export class HandoverStore {
  constructor(private readonly db: Database) {}

  one(id: string): Promise<StoredHandover | null> {
    return this.db.one<StoredHandover>({ ...ONE, values: [id] });
  }

  lock(id: string): Promise<StoredHandover | null> {
    return this.db.one<StoredHandover>({ ...LOCK, values: [id] });
  }

  async ask(id: string, practiceId: string, askedBy: string, reason: string, at: Date): Promise<void> {
    await this.db.rows({ ...ASK, values: [id, practiceId, askedBy, reason, at] });
  }

  async settle(
    id: string,
    state: StoredHandover['state'],
    by: string,
    at: Date,
    reason: string,
    before: { members: string[]; team: TeamEntry[] },
  ): Promise<void> {
    await this.db.rows({ ...SETTLE, values: [id, state, by, at, reason, before.members, JSON.stringify(before.team)] });
  }

  async team(practiceId: string): Promise<{ team: TeamEntry[]; revision: number }> {
    return (
      (await this.db.one<{ team: TeamEntry[]; revision: number }>({ ...TEAM, values: [practiceId] })) ?? { team: [], revision: 0 }
    );
  }

  async people(ids: readonly string[]): Promise<Map<string, Standing>> {
    const rows = await this.db.rows<Standing>({ ...PEOPLE, values: [ids] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async makeAuthor(practiceId: string, accountId: string): Promise<void> {
    await this.db.rows({
      name: 'handover_author',
      text: 'update practice set created_by = $2 where id = $1',
      values: [practiceId, accountId],
    });
  }
}
