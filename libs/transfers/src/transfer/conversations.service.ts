import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { transferErrors } from './transfer.errors.js';
import type { AddTransferPeopleInput, MarkTransferAnswerInput } from './transfer.inputs.js';
import { assertNoDni } from './transfer.texts.js';
import { TransferStore } from './transfer.store.js';

const AREA = { name: 'transfer_area_of', text: 'select 1 from transfer_area where id = $1 and enabled' };
const ANSWER = {
  name: 'transfer_answer_of',
  text: 'select point, note, revision from transfer_answer where transfer_id = $1 and side = $2 and area_id = $3',
};
const MARK = {
  name: 'transfer_answer_mark',
  text: /* sql */ `
    insert into transfer_answer (transfer_id, side, area_id, point, note, revision, marked_by, marked_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (transfer_id, side, area_id) do update set point = excluded.point, note = excluded.note, revision = excluded.revision,
      marked_by = excluded.marked_by, marked_at = excluded.marked_at`,
};
const ELIGIBLE = {
  name: 'transfer_eligible',
  text: /* sql */ `select m.id from member m where m.id = any($1::uuid[]) and m.iged_code = $2 and m.status = 'CONFIRMED'`,
};
const JOIN = {
  name: 'transfer_join_many',
  text: 'insert into transfer_person (transfer_id, member_id, joined_at) select $1, unnest($2::uuid[]), $3 on conflict do nothing',
};

type Answer = { point: number; note: string; revision: number };

/** What both sides say before they agree: each marks its own seven areas. */
@Injectable()
export class TransferConversations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
  ) {}

  /** @throws DomainError ANSWER_STALE when a colleague marked it since; the same mark sent again is accepted */
  async mark(viewer: Viewer, { id, areaId, revision, point, note }: MarkTransferAnswerInput): Promise<void> {
    const { transfer, side } = await this.store.opened(viewer, id, 'MARK');
    assertNoDni({ 'input.note': note });
    if (!(await this.db.one({ ...AREA, values: [areaId] }))) throw transferErrors.AREA_UNKNOWN({}, 'input.areaId');
    const known = await this.db.one<Answer>({ ...ANSWER, values: [id, side, areaId] });
    if (known && known.point === point && known.note === note) return;
    if ((known?.revision ?? 0) !== revision) throw transferErrors.ANSWER_STALE({ revision: known?.revision ?? 0 });
    await this.db.rows({ ...MARK, values: [id, side, areaId, point, note, revision + 1, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, { transfer, side }, { action: 'MARK', note: areaId });
  }

  /** Colleagues of the Iged that adopts. Those already there change nothing. */
  async join(viewer: Viewer, { id, memberIds }: AddTransferPeopleInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'JOIN');
    const { adopterIged, adopterIds, originIds } = seen.transfer;
    const joining = [...new Set(memberIds)].filter((one) => !adopterIds.includes(one));
    if (joining.length === 0) return;
    const eligible = await this.db.rows({ ...ELIGIBLE, values: [joining, adopterIged] });
    const meets = joining.some((one) => originIds.includes(one));
    if (eligible.length < joining.length || meets) throw transferErrors.PERSON_NOT_ELIGIBLE({}, 'input.memberIds');
    await this.db.rows({ ...JOIN, values: [id, joining, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'JOIN' });
  }
}
