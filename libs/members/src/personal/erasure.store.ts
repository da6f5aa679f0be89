import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type ErasureCause = 'ASKED' | 'CONSENT';
export type StoredErasure = { id: string; memberId: string; cause: ErasureCause; state: string; askedAt: Date; dueAt: Date; answerBy: string };
export type Trace = { label: string; link: string };

const COLUMNS = `e.id, e.member_id as "memberId", e.cause, e.state, e.asked_at as "askedAt", e.due_at as "dueAt", e.answer_by as "answerBy"`;
const WAITING = { name: 'erasure_waiting', text: `select ${COLUMNS} from erasure e where e.member_id = $1 and e.state = 'WAITING'` };
const LATEST = { name: 'erasure_latest', text: `select ${COLUMNS}, e.reason from erasure e where e.member_id = $1 order by e.asked_at desc, e.id limit 1` };
const HOLD = { name: 'erasure_hold', text: `select ${COLUMNS} from erasure e where e.id = $1 for update` };
const ASK = {
  name: 'erasure_ask',
  text: /* sql */ `insert into erasure (id, member_id, cause, asked_at, due_at, answer_by, state) values ($1, $2, $3, $4, $5, $6, 'WAITING')
    on conflict (member_id) where state = 'WAITING' do nothing returning id`,
};
const SETTLE = {
  name: 'erasure_settle',
  text: 'update erasure set state = $2, decided_by = $3, decided_at = $4, reason = $5, left_in = $6::jsonb where id = $1',
};
/** The wish that goes further is the one that counts. */
const BY_CONSENT = { name: 'erasure_by_consent', text: `update erasure set cause = 'CONSENT' where member_id = $1 and state = 'WAITING'` };
const DUE = { name: 'erasure_due', text: `select id from erasure where state = 'WAITING' and due_at <= $1 order by due_at limit 500` };

@Injectable()
export class ErasureStore {
  constructor(private readonly db: Database) {}

  waiting(memberId: string): Promise<StoredErasure | null> {
    return this.db.one<StoredErasure>({ ...WAITING, values: [memberId] });
  }

  latest(memberId: string): Promise<(StoredErasure & { reason: string }) | null> {
    return this.db.one<StoredErasure & { reason: string }>({ ...LATEST, values: [memberId] });
  }

  /** Until the transaction ends: two tabs, staff and the job take turns. */
  hold(id: string): Promise<StoredErasure | null> {
    return this.db.one<StoredErasure>({ ...HOLD, values: [id] });
  }

  /** False when one waits already: two tabs ask once. */
  async ask(id: string, memberId: string, cause: ErasureCause, at: Date, dueAt: Date, answerBy: string): Promise<boolean> {
    return (await this.db.one({ ...ASK, values: [id, memberId, cause, at, dueAt, answerBy] })) !== null;
  }

  async settle(id: string, state: 'TAKEN_BACK' | 'REFUSED' | 'DONE', by: string, at: Date, reason = '', left: readonly Trace[] = []): Promise<void> {
    await this.db.rows({ ...SETTLE, values: [id, state, by, at, reason, JSON.stringify(left)] });
  }

  async byConsent(memberId: string): Promise<void> {
    await this.db.rows({ ...BY_CONSENT, values: [memberId] });
  }

  async due(now: Date): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...DUE, values: [now] })).map(({ id }) => id);
  }
}
