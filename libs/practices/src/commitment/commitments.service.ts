import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { commitmentErrors } from './commitment.errors.js';
import type { SettleCommitmentInput } from './commitment.inputs.js';
import { addDays } from '../validity/validity.rules.js';
import { isOverdue, lacksNote } from './commitment.rules.js';
import type { Commitment, DueCommitment } from './commitment.types.js';

/** Where a commitment was made: `kind` and `id` are of the floor above, `label` is what people read. */
export type CommitmentOrigin = { kind: string; id: string; label: string };
export type NewCommitment = {
  id: string;
  practiceId: string;
  text: string;
  /** null: somebody without an account, known by the name. */
  ownerId: string | null;
  ownerName: string;
  /** Day `YYYY-MM-DD`. */
  dueOn: string;
  origin: CommitmentOrigin;
};

const COLUMNS = /* sql */ `c.id, c.practice_id as "practiceId", c.text, c.owner_id as "ownerId", c.owner_name as "ownerName",
  c.due_on::text as "dueOn", c.origin_label as "originLabel", c.state, c.note, c.settled_at as "settledAt"`;

const ADD = {
  name: 'commitment_add',
  text: /* sql */ `
    insert into practice_commitment (id, practice_id, text, owner_id, owner_name, due_on, origin_kind, origin_id, origin_label, made_by, made_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing`,
};

const OF_PRACTICE = {
  name: 'commitments_of_practice',
  text: /* sql */ `select ${COLUMNS} from practice_commitment c where c.practice_id = $1
    order by (c.state <> 'PENDING'), c.due_on, c.id limit 200`,
};

const OF_ORIGIN = {
  name: 'commitments_of_origin',
  text: `select ${COLUMNS} from practice_commitment c where c.origin_kind = $1 and c.origin_id = $2 order by c.due_on, c.id limit 200`,
};

/** $1 the person, $2 today, $3 the farthest day: hers, and those of her teams that nobody with an account took on. */
const DUE = {
  name: 'commitments_due',
  text: /* sql */ `
    with mine as materialized (
      select c.id, c.practice_id, c.text, c.due_on from practice_commitment c where c.owner_id = $1 and c.state = 'PENDING' and c.due_on <= $3::date
      union all
      select c.id, c.practice_id, c.text, c.due_on from practice_commitment c
      where c.owner_id is null and c.state = 'PENDING' and c.due_on <= $3::date and c.practice_id in (
        select t.practice_id from practice_team t where t.member_id = $1 union all select p.id from practice p where p.created_by = $1))
    select m.id, m.practice_id as "practiceId", p.title as "practiceTitle", m.text, m.due_on::text as "dueOn", m.due_on < $2::date as overdue
    from mine m join practice p on p.id = m.practice_id order by m.due_on, m.id limit 10`,
};

const OF_TEAM = {
  name: 'commitment_of_team',
  text: /* sql */ `
    select c.id, c.state, c.note from practice_commitment c join practice p on p.id = c.practice_id
    where c.id = $1 and (p.created_by = $2 or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2))
    for update of c`,
};

const SETTLE = {
  name: 'commitment_settle',
  text: /* sql */ `
    update practice_commitment c set state = $2, note = $3, settled_by = case when $2 = 'PENDING' then null else $4::uuid end,
      settled_at = case when $2 = 'PENDING' then null else $5::timestamptz end
    where c.id = $1 returning ${COLUMNS}`,
};

const DROP = {
  name: 'commitments_drop',
  text: /* sql */ `update practice_commitment set state = 'CANCELLED', note = $3, settled_by = $4, settled_at = $5
    where origin_kind = $1 and origin_id = $2 and state = 'PENDING'`,
};

export type CommitmentRow = Omit<Commitment, 'mine' | 'overdue'> & { practiceId: string; ownerId: string | null };

const SOON_DAYS = 30;

/** What a team agreed to do, wherever it was agreed; its practice shows it and its route may ask for it. */
@Injectable()
export class Commitments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Inside the transaction of whoever asks; the id makes a repetition the same commitment. */
  async add({ id, practiceId, text, ownerId, ownerName, dueOn, origin }: NewCommitment, by: string): Promise<void> {
    const from = [origin.kind, origin.id, origin.label];
    await this.db.rows({ ...ADD, values: [id, practiceId, text, ownerId, ownerName, dueOn, ...from, by, this.clock.now()] });
  }

  /** Those still pending of an origin that fell through: cancelled, with the reason. */
  async drop(origin: Pick<CommitmentOrigin, 'kind' | 'id'>, reason: string, by: string): Promise<void> {
    await this.db.rows({ ...DROP, values: [origin.kind, origin.id, reason, by, this.clock.now()] });
  }

  /** Pending first, the soonest due first. The caller has asked who may see them. */
  async ofPractice(practiceId: string, accountId: string): Promise<Commitment[]> {
    return (await this.db.rows<CommitmentRow>({ ...OF_PRACTICE, values: [practiceId] })).map((row) =>
      this.seenBy(accountId, row),
    );
  }

  async ofOrigin({ kind, id }: Pick<CommitmentOrigin, 'kind' | 'id'>, accountId: string): Promise<Commitment[]> {
    return (await this.db.rows<CommitmentRow>({ ...OF_ORIGIN, values: [kind, id] })).map((row) => this.seenBy(accountId, row));
  }

  /** What I have to do soon, the most urgent first. */
  due({ accountId }: Viewer): Promise<DueCommitment[]> {
    const today = limaDate(this.clock.now());
    return this.db.rows<DueCommitment>({ ...DUE, values: [accountId, today, addDays(today, SOON_DAYS)] });
  }

  /**
   * By anyone of the team: a colleague may tell what was done. Told again it changes nothing.
   * @throws DomainError COMMITMENT_NOT_FOUND, also when it is another team's; COMMITMENT_NOTE_MISSING
   */
  async settle(viewer: Viewer, { id, state, note }: SettleCommitmentInput): Promise<Commitment> {
    const found = await this.db.one({ ...OF_TEAM, values: [id, viewer.accountId] });
    if (!found) throw commitmentErrors.COMMITMENT_NOT_FOUND();
    if (lacksNote(state, note)) throw commitmentErrors.COMMITMENT_NOTE_MISSING({}, 'input.note');
    const settled = await this.db.one<CommitmentRow>({
      ...SETTLE,
      values: [id, state, note, viewer.accountId, this.clock.now()],
    });
    if (!settled) throw commitmentErrors.COMMITMENT_NOT_FOUND();
    return this.seenBy(viewer.accountId, settled);
  }

  private seenBy(accountId: string, row: CommitmentRow): Commitment {
    return { ...row, mine: row.ownerId === accountId, overdue: isOverdue(row, limaDate(this.clock.now())) };
  }
}
