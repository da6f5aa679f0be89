import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Files } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { isEvidenceLink } from '@lib/practices';
import { transferErrors } from './transfer.errors.js';
import type { AddMilestoneInput, AddTransferLinkInput, RemoveTransferEvidenceInput, SettleMilestoneInput } from './transfer.inputs.js';
import { assertNoDni } from './transfer.texts.js';
import { TransferStore, type Seen } from './transfer.store.js';

const MOST_MILESTONES = 30;
export const MOST_EVIDENCE = 10;

// A file that was not accepted proves nothing.
const ONE = {
  name: 'transfer_milestone_of',
  text: /* sql */ `
    select h.id, h.transfer_id as "transferId", h.text, h.done_on is not null as done, h.dropped_why is not null as dropped,
      (select count(*)::int from transfer_evidence e left join stored_file f on f.id = e.file_id
        where e.milestone_id = h.id and e.removed_at is null and coalesce(f.state, 'READY') not in ('REFUSED', 'QUARANTINED')) as evidence
    from transfer_milestone h where h.id = $1`,
};
const COUNT = { name: 'transfer_milestone_count', text: 'select count(*)::int as n from transfer_milestone where transfer_id = $1' };
const ADD = {
  name: 'transfer_milestone_add',
  text: 'insert into transfer_milestone (id, transfer_id, text, due_on, added_by, added_at) values ($1, $2, $3, $4, $5, $6)',
};
const DONE = { name: 'transfer_milestone_done', text: 'update transfer_milestone set done_on = $2, note = $3 where id = $1' };
const DROP = { name: 'transfer_milestone_drop', text: 'update transfer_milestone set dropped_why = $2 where id = $1' };
const LINK = {
  name: 'transfer_evidence_link',
  text: /* sql */ `
    insert into transfer_evidence (id, transfer_id, milestone_id, url, caption, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do nothing`,
};
const PIECE = {
  name: 'transfer_evidence_of',
  text: /* sql */ `
    select e.file_id as "fileId", h.done_on is not null or h.dropped_why is not null as settled
    from transfer_evidence e join transfer_milestone h on h.id = e.milestone_id where e.id = $1 and e.transfer_id = $2 and e.removed_at is null`,
};
const REMOVE = { name: 'transfer_evidence_remove', text: 'update transfer_evidence set removed_at = $2 where id = $1' };

type Milestone = { id: string; transferId: string; text: string; done: boolean; dropped: boolean; evidence: number };

/** The plan in days, and what proves each of them. */
@Injectable()
export class TransferMilestones {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
    private readonly files: Files,
  ) {}

  /** The id is the client's: sent again it is the same one. @throws DomainError MILESTONES_FULL */
  async add(viewer: Viewer, { id, milestoneId, text, dueOn }: AddMilestoneInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'MILESTONE');
    assertNoDni({ 'input.text': text });
    const known = await this.db.one<Milestone>({ ...ONE, values: [milestoneId] });
    if (known && known.transferId !== id) throw transferErrors.MILESTONE_UNKNOWN();
    if (known) return;
    const { n } = (await this.db.one<{ n: number }>({ ...COUNT, values: [id] })) ?? { n: 0 };
    if (n >= MOST_MILESTONES) throw transferErrors.MILESTONES_FULL();
    await this.db.rows({ ...ADD, values: [milestoneId, id, text, dueOn, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'MILESTONE', note: text });
  }

  /** Done with its evidence, or left aside with its reason. @throws DomainError MILESTONE_UNKNOWN, MILESTONE_SETTLED, MILESTONE_WITHOUT_EVIDENCE */
  async settle(viewer: Viewer, { id, milestoneId, doneOn, note }: SettleMilestoneInput): Promise<void> {
    const seen = await this.store.reachable(viewer, id);
    this.store.allow(doneOn ? 'ADVANCE' : 'MILESTONE', seen);
    assertNoDni({ 'input.note': note });
    const milestone = await this.open(seen, milestoneId);
    if (doneOn && milestone.evidence === 0) throw transferErrors.MILESTONE_WITHOUT_EVIDENCE();
    if (!doneOn && note === '') throw transferErrors.BLOCK_WHY_MISSING({}, 'input.note');
    if (doneOn) await this.db.rows({ ...DONE, values: [milestoneId, doneOn, note] });
    else await this.db.rows({ ...DROP, values: [milestoneId, note] });
    await this.store.moved(viewer, seen, { action: doneOn ? 'DONE' : 'DROP', note: milestone.text });
  }

  /** @throws DomainError LINK_INVALID, EVIDENCE_FULL */
  async addLink(viewer: Viewer, { id, milestoneId, evidenceId, url, caption }: AddTransferLinkInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'ADVANCE');
    assertNoDni({ 'input.caption': caption });
    if (!isEvidenceLink(url)) throw transferErrors.LINK_INVALID({}, 'input.url');
    const milestone = await this.open(seen, milestoneId);
    if (milestone.evidence >= MOST_EVIDENCE) throw transferErrors.EVIDENCE_FULL();
    await this.db.rows({ ...LINK, values: [evidenceId, id, milestoneId, url, caption, viewer.accountId, this.clock.now()] });
    await this.store.moved(viewer, seen, { action: 'EVIDENCE', note: milestone.text });
  }

  /** While its milestone is open. @throws DomainError EVIDENCE_UNKNOWN, MILESTONE_SETTLED */
  async remove(viewer: Viewer, { id, evidenceId }: RemoveTransferEvidenceInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'ADVANCE');
    const piece = await this.db.one<{ fileId: string | null; settled: boolean }>({ ...PIECE, values: [evidenceId, id] });
    if (!piece) throw transferErrors.EVIDENCE_UNKNOWN();
    if (piece.settled) throw transferErrors.MILESTONE_SETTLED();
    await this.db.rows({ ...REMOVE, values: [evidenceId, this.clock.now()] });
    if (piece.fileId) await this.files.release([piece.fileId]);
    await this.store.moved(viewer, seen, { action: 'EVIDENCE_REMOVED' });
  }

  private async open({ transfer }: Seen, milestoneId: string): Promise<Milestone> {
    const milestone = await this.db.one<Milestone>({ ...ONE, values: [milestoneId] });
    if (!milestone || milestone.transferId !== transfer.id) throw transferErrors.MILESTONE_UNKNOWN();
    if (milestone.done || milestone.dropped) throw transferErrors.MILESTONE_SETTLED();
    return milestone;
  }
}
