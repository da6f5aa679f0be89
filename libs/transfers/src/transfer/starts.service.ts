import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Interests, TransferSheets } from '@lib/practices';
import { transferErrors } from './transfer.errors.js';
import type { DeskStartTransferInput, StartFromInterestInput, StartTransferInput } from './transfer.inputs.js';
import { TransferConflicts } from './transfer-conflicts.js';
import { TransferStore } from './transfer.store.js';
import type { Side } from './transfer.rules.js';

const KNOWN = {
  name: 'transfer_known',
  text: `select begun_by as "begunBy", practice_id as "practiceId", kind from transfer where id = $1`,
};
/** $1 practice, $2 the adopter: what stands in the way of both. */
const MEETING = {
  name: 'transfer_meeting',
  text: /* sql */ `
    select p.published_version as version, m.iged_code as "igedCode", m.status = 'CONFIRMED' as confirmed,
      p.created_by = m.id or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = m.id)
        or p.lead_iged_code = m.iged_code
        or exists (select 1 from practice_iged i where i.practice_id = p.id and i.iged_code = m.iged_code) as own
    from practice p, member m where p.id = $1 and m.id = $2 and p.published_version is not null`,
};
const INSERT = {
  name: 'transfer_start',
  text: /* sql */ `
    insert into transfer (id, kind, state, practice_id, version, adopter_iged, interest_id, begun_by, begun_at, state_since, updated_at)
    values ($1, $2, 'TALKING', $3, $4, $5, $6, $7, $8, $8, $8) on conflict (id) do nothing returning id`,
};
const JOIN = { name: 'transfer_join', text: 'insert into transfer_person (transfer_id, member_id, joined_at) values ($1, $2, $3) on conflict do nothing' };
const BEGUN_ANSWERS = {
  name: 'transfer_begun_answers',
  text: /* sql */ `
    insert into transfer_answer (transfer_id, side, area_id, point, note, revision, marked_at)
    select $1, 'ORIGIN', x.id, x.point, x.note, 1, $3 from jsonb_to_recordset($2::jsonb) as x(id text, point smallint, note text)`,
};
/** $1 the interest, $2 who asks, $3 whether they see every interest. */
const INTEREST = {
  name: 'transfer_interest',
  text: /* sql */ `
    select i.practice_id as "practiceId", i.member_id as "memberId" from practice_interest i join practice p on p.id = i.practice_id
    where i.id = $1 and ($3 or p.created_by = $2 or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2))`,
};

type Known = { begunBy: string; practiceId: string; kind: string };
type Meeting = { version: number; igedCode: string | null; confirmed: boolean; own: boolean };
type Start = { id: string; practiceId: string; kind: string; adopterId: string; side: Side; interestId?: string };

/** How a transfer begins: by whoever wants the practice, by its team, or by staff, from an interest. */
@Injectable()
export class TransferStarts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
    private readonly conflicts: TransferConflicts,
    private readonly sheets: TransferSheets,
    private readonly interests: Interests,
  ) {}

  /**
   * By the adopter; whoever begins also wanted it. Asked again with the same id it is the same one.
   * @throws DomainError TRANSFER_ID_TAKEN, TRANSFER_PRACTICE_UNKNOWN, TRANSFER_NEEDS_IGED, TRANSFER_OF_OWN_PRACTICE, TRANSFER_OPEN_ALREADY
   */
  async start(viewer: Viewer, { id, practiceId, kind }: StartTransferInput): Promise<void> {
    await this.begin(viewer, { id, practiceId, kind, adopterId: viewer.accountId, side: 'ADOPTER' });
  }

  /** By the team of the practice, with somebody who has an account. @throws DomainError INTEREST_UNKNOWN and those of `start` */
  async fromInterest(viewer: Viewer, { id, interestId, kind }: StartFromInterestInput): Promise<void> {
    const { practiceId, memberId } = await this.interest(viewer, interestId, false);
    if (!memberId) throw transferErrors.INTEREST_UNKNOWN();
    await this.begin(viewer, { id, practiceId, kind, adopterId: memberId, side: 'ORIGIN', interestId });
  }

  /** By staff, who say who carries it when the interest is of somebody without an account. */
  async atDesk(viewer: Viewer, { id, interestId, kind, memberId }: DeskStartTransferInput): Promise<void> {
    const interest = await this.interest(viewer, interestId, true);
    const adopterId = interest.memberId ?? memberId;
    if (!adopterId) throw transferErrors.PERSON_NOT_ELIGIBLE({}, 'input.memberId');
    const { practiceId } = interest;
    await this.begin(viewer, { id, practiceId, kind, adopterId, side: 'STAFF', interestId });
  }

  private async begin(viewer: Viewer, { id, practiceId, kind, adopterId, side, interestId }: Start): Promise<void> {
    if (await this.db.one<Known>({ ...KNOWN, values: [id] })) return this.sameAgain(viewer, { id, practiceId, kind });
    const meeting = await this.db.one<Meeting>({ ...MEETING, values: [practiceId, adopterId] });
    if (!meeting) throw transferErrors.TRANSFER_PRACTICE_UNKNOWN();
    const { version, igedCode, confirmed, own } = meeting;
    if (!igedCode || !confirmed) throw side === 'ADOPTER' ? transferErrors.TRANSFER_NEEDS_IGED() : transferErrors.PERSON_NOT_ELIGIBLE({}, 'input.memberId');
    if (own) throw transferErrors.TRANSFER_OF_OWN_PRACTICE();
    if (side === 'STAFF') await this.conflicts.assertNone(viewer, { practiceId, adopterIged: igedCode, adopterIds: [adopterId] });
    const now = this.clock.now();
    const from = interestId ?? (await this.interests.ofMember(practiceId, adopterId, now));
    const begun = await this.db.one({ ...INSERT, values: [id, kind, practiceId, version, igedCode, from, viewer.accountId, now] });
    if (!begun) return this.sameAgain(viewer, { id, practiceId, kind });
    await this.db.rows({ ...JOIN, values: [id, adopterId, now] });
    const marked = (await this.sheets.of(practiceId))?.areas.filter(({ point }) => point !== null) ?? [];
    await this.db.rows({ ...BEGUN_ANSWERS, values: [id, JSON.stringify(marked.map((area) => ({ id: area.id, point: area.point, note: area.note }))), now] });
    await this.store.note(viewer, id, { action: 'START', side, from: null, to: 'TALKING', note: '' });
    await this.db.addJob('transfer.moved', { transferId: id, action: 'START', by: viewer.accountId, side });
  }

  private async sameAgain(viewer: Viewer, { id, practiceId, kind }: Pick<Start, 'id' | 'practiceId' | 'kind'>): Promise<void> {
    const known = await this.db.one<Known>({ ...KNOWN, values: [id] });
    const same = known?.begunBy === viewer.accountId && known.practiceId === practiceId && known.kind === kind;
    if (!same) throw transferErrors.TRANSFER_ID_TAKEN();
  }

  /** @throws DomainError INTEREST_UNKNOWN, the same when it is of the practice of others */
  private async interest(viewer: Viewer, interestId: string, all: boolean): Promise<{ practiceId: string; memberId: string | null }> {
    const found = await this.db.one<{ practiceId: string; memberId: string | null }>({ ...INTEREST, values: [interestId, viewer.accountId, all] });
    if (!found) throw transferErrors.INTEREST_UNKNOWN();
    return found;
  }
}
