import { Injectable } from '@nestjs/common';
import { Clock, limaDate, limaTime } from '@lib/kernel';
import { Database, textLength, type Viewer } from '@lib/platform';
import { hasDni } from '@lib/practices';
import { entryErrors } from './entry.errors.js';
import type { HandInChallengeInput, SaveChallengeWorkInput } from './entry.inputs.js';
import { missingToWork } from './entry.rules.js';
import { EntryStore, type LockedEntry, type LockedWork } from './entry.store.js';
import { deadlineOf, isReceived, receiptOf, type Receipt } from './receipt.rules.js';

const SAVE = {
  name: 'challenge_work_save',
  text: /* sql */ `update challenge_work set text = $2, revision = revision + 1, saved_at = $3, saved_by = $4 where id = $1`,
};
const KNOWN = {
  name: 'challenge_hand_in_known',
  text: 'select work_id as "workId", made_by as "madeBy", text from challenge_hand_in where id = $1',
};
const FILES = {
  name: 'challenge_work_files',
  text: /* sql */ `select f.file_id as id, s.state from challenge_work_file f join stored_file s on s.id = f.file_id
    where f.work_id = $1 and f.removed_at is null order by f.added_at, f.file_id`,
};
const HAND_IN = {
  name: 'challenge_hand_in',
  text: /* sql */ `insert into challenge_hand_in (id, work_id, text, file_ids, device_at, received_at, due_at, receipt, made_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const HANDED = {
  name: 'challenge_work_handed_in',
  text: /* sql */ `update challenge_work set state = 'HANDED_IN', text = $2, revision = revision + 1, saved_at = $3, saved_by = $4, changed_at = $3,
    reason = '' where id = $1`,
};

type Held = { entry: LockedEntry; work: LockedWork };
type Known = { workId: string; madeBy: string; text: string };

/** What a team writes and hands in. */
@Injectable()
export class ChallengeWorks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: EntryStore,
  ) {}

  /**
   * The same text again changes nothing. Answers the entry it is of.
   * @throws DomainError ENTRY_NOT_FOUND, WORK_STEP_REFUSED, WORK_STALE, WORK_TOO_LONG
   */
  async save(viewer: Viewer, { workId, revision, text }: SaveChallengeWorkInput): Promise<string> {
    const { entry, work } = await this.held(viewer, workId);
    if (work.text === text) return entry.challengeId;
    this.allow('WRITE', { entry, work });
    this.fits(text, work);
    if (work.revision !== revision) throw entryErrors.WORK_STALE({ revision: work.revision });
    await this.db.rows({ ...SAVE, values: [workId, text, this.clock.now(), viewer.accountId] });
    return entry.challengeId;
  }

  /**
   * With both stamps, by the written rule. The same hand-in sent again is the same one, also after its deadline.
   * @throws DomainError ENTRY_NOT_FOUND, HAND_IN_ID_TAKEN, WORK_STEP_REFUSED, WORK_STALE, HAND_IN_EMPTY, HAND_IN_WRITTEN_LATE, HAND_IN_BEYOND_GRACE
   */
  async handIn(viewer: Viewer, input: HandInChallengeInput): Promise<string> {
    const held = await this.held(viewer, input.workId);
    const { entry, work } = held;
    if (await this.received(viewer, input)) return entry.challengeId;
    this.allow('HAND_IN', held);
    const text = work.wantsText ? input.text : '';
    this.fits(text, work);
    if (work.wantsText && text.trim() === '') throw entryErrors.HAND_IN_EMPTY({}, 'input.text');
    if (work.revision !== input.revision && work.text !== text) throw entryErrors.WORK_STALE({ revision: work.revision });
    const fileIds = await this.filesOf(work);
    const dueAt = deadlineOf(work);
    const receivedAt = this.clock.now();
    const deviceAt = new Date(input.deviceAt);
    const receipt = this.receipt(entry, { dueAt, deviceAt, receivedAt });
    await this.db.rows({ ...HAND_IN, values: [input.id, work.id, text, fileIds, deviceAt, receivedAt, dueAt, receipt, viewer.accountId] });
    await this.db.rows({ ...HANDED, values: [work.id, text, receivedAt, viewer.accountId] });
    const note = receipt === 'LATE_BY_SIGNAL' ? 'Recibida después por falta de señal' : '';
    await this.store.moved(viewer, entry.id, { action: 'HAND_IN', step: work.position, from: entry.state, to: entry.state, note });
    await this.db.addJob('challenge.handed_in', { handInId: input.id });
    return entry.challengeId;
  }

  private async held(viewer: Viewer, workId: string): Promise<Held> {
    const entry = await this.store.own(viewer, await this.store.idOfWork(workId));
    const work = entry.works.find(({ id }) => id === workId);
    if (!work) throw entryErrors.ENTRY_NOT_FOUND();
    return { entry, work };
  }

  private allow(verb: 'WRITE' | 'HAND_IN', { entry, work }: Held): void {
    const missing = missingToWork(verb, { ...work, late: false }, entry);
    if (missing.length > 0) throw entryErrors.WORK_STEP_REFUSED({ missing: missing.join(' ') });
  }

  private fits(text: string, { textLimit }: LockedWork): void {
    const has = textLength(text);
    if (has > textLimit) throw entryErrors.WORK_TOO_LONG({ max: textLimit, has }, 'input.text');
    if (hasDni(text)) throw entryErrors.WORK_PERSONAL_DATA({}, 'input.text');
  }

  private async received(viewer: Viewer, { id, workId, text }: HandInChallengeInput): Promise<boolean> {
    const known = await this.db.one<Known>({ ...KNOWN, values: [id] });
    if (!known) return false;
    const same = known.workId === workId && known.madeBy === viewer.accountId && known.text === text;
    if (!same) throw entryErrors.HAND_IN_ID_TAKEN();
    return true;
  }

  private async filesOf({ id, wantsText, mostFiles }: LockedWork): Promise<string[]> {
    if (mostFiles === 0) return [];
    const files = await this.db.rows<{ id: string; state: string }>({ ...FILES, values: [id] });
    if (files.some(({ state }) => state !== 'READY' && state !== 'CHECKING')) throw entryErrors.HAND_IN_FILES_ON_THEIR_WAY();
    if (files.length === 0 && !wantsText) throw entryErrors.HAND_IN_FILES_MISSING();
    return files.map((file) => file.id);
  }

  private receipt({ graceHours }: LockedEntry, arrival: { dueAt: Date; deviceAt: Date; receivedAt: Date }): Receipt {
    const verdict = receiptOf({ ...arrival, graceHours });
    if (isReceived(verdict)) return verdict;
    const due = `${limaDate(arrival.dueAt)} a las ${limaTime(arrival.dueAt)}`;
    throw verdict === 'WRITTEN_LATE' ? entryErrors.HAND_IN_WRITTEN_LATE({ due }) : entryErrors.HAND_IN_BEYOND_GRACE({ due });
  }
}
