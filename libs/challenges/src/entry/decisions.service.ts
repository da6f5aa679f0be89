import { Injectable } from '@nestjs/common';
import { Clock, limaMoment } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Facts, type FactKind } from '@lib/recognition';
import { entryErrors } from './entry.errors.js';
import type { AcceptChallengeWorkInput, RefuseChallengeWorkInput, ReturnChallengeWorkInput } from './entry.inputs.js';
import { completes, meanOf, missingToWork, type WorkVerb } from './entry.rules.js';
import { EntryStore, type LockedEntry, type LockedWork } from './entry.store.js';
import type { Receipt } from './receipt.rules.js';

const LAST = {
  name: 'challenge_last_hand_in',
  text: 'select id, receipt from challenge_hand_in where work_id = $1 order by position desc limit 1',
};
const DECIDE = {
  name: 'challenge_decide',
  text: /* sql */ `update challenge_work set state = $2, reason = $3, again_until = coalesce($4, again_until), changed_at = $5 where id = $1`,
};
const RUBRIC = {
  name: 'challenge_rubric_positions',
  text: 'select position::int as position from challenge_rubric_line where challenge_id = $1 order by position',
};
const MARK = {
  name: 'challenge_mark',
  text: 'insert into challenge_mark (entry_id, position, value, made_by) values ($1, $2, $3, $4)',
};
const ADVANCE = {
  name: 'challenge_entry_advance',
  text: /* sql */ `update challenge_entry set state = $2, completed_at = case when $2 = 'COMPLETED' then $3::timestamptz end, mean = $4, updated_at = $3
    where id = $1`,
};

type Target = { workId: string; handInId: string };
type Held = { entry: LockedEntry; work: LockedWork };

/** Staff accept what a team handed in, return it with reasons, or refuse what came late: always the hand-in that they read. */
@Injectable()
export class ChallengeDecisions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: EntryStore,
    private readonly facts: Facts,
  ) {}

  /**
   * The last step completes the entry, with its rubric. Accepted again, nothing changes. Answers the entry.
   * @throws DomainError ENTRY_NOT_FOUND, ENTRY_OF_OWN_INSTITUTION, WORK_STEP_REFUSED, MARKS_INCOMPLETE, MARKS_NOT_NOW
   */
  async accept(viewer: Viewer, input: AcceptChallengeWorkInput): Promise<string> {
    const { entry, work } = await this.held(viewer, input);
    if (work.state === 'ACCEPTED') return entry.id;
    await this.allow('ACCEPT', { entry, work }, input);
    const last = completes(work.position, entry);
    const marks = await this.marks(entry, input, last);
    await this.decide(work, 'ACCEPTED', input.comment, null);
    for (const { position, value } of marks) await this.db.rows({ ...MARK, values: [entry.id, position, value, viewer.accountId] });
    const to = last ? 'COMPLETED' : 'ACCEPTED';
    const mean = last ? meanOf(marks.map(({ value }) => value)) : null;
    await this.db.rows({ ...ADVANCE, values: [entry.id, to, this.clock.now(), mean] });
    await this.store.moved(viewer, entry.id, { action: 'ACCEPT', step: work.position, from: entry.state, to, note: input.comment });
    if (entry.state === 'ENTERED') await this.state(entry, 'challenge.entry_accepted');
    if (last) await this.state(entry, 'challenge.completed');
    await this.tell(work, 'ACCEPTED', last);
    return entry.id;
  }

  /** @throws DomainError as `accept`, RETURN_DAY_PAST */
  async giveBack(viewer: Viewer, input: ReturnChallengeWorkInput): Promise<string> {
    const { entry, work } = await this.held(viewer, input);
    await this.allow('RETURN', { entry, work }, input);
    const againUntil = limaMoment(input.againUntil, '23:59');
    if (againUntil <= this.clock.now()) throw entryErrors.RETURN_DAY_PAST({}, 'input.againUntil');
    await this.decide(work, 'RETURNED', input.reason, againUntil);
    await this.store.moved(viewer, entry.id, { action: 'RETURN', step: work.position, from: entry.state, to: entry.state, note: input.reason });
    await this.tell(work, 'RETURNED', false);
    return entry.id;
  }

  /** Only what was received after its deadline. @throws DomainError as `accept` */
  async refuse(viewer: Viewer, input: RefuseChallengeWorkInput): Promise<string> {
    const { entry, work } = await this.held(viewer, input);
    await this.allow('REFUSE', { entry, work }, input);
    await this.decide(work, 'REFUSED', input.reason, null);
    await this.store.moved(viewer, entry.id, { action: 'REFUSE', step: work.position, from: entry.state, to: entry.state, note: input.reason });
    await this.tell(work, 'REFUSED', false);
    return entry.id;
  }

  private async held(viewer: Viewer, { workId }: Target): Promise<Held> {
    const entry = await this.store.impartial(viewer, await this.store.idOfWork(workId));
    const work = entry.works.find(({ id }) => id === workId);
    if (!work) throw entryErrors.ENTRY_NOT_FOUND();
    return { entry, work };
  }

  private async allow(verb: WorkVerb, { entry, work }: Held, { handInId }: Target): Promise<void> {
    const last = await this.db.one<{ id: string; receipt: Receipt }>({ ...LAST, values: [work.id] });
    const missing = missingToWork(verb, { ...work, late: last?.receipt === 'LATE_BY_SIGNAL' }, entry);
    if (missing.length === 0 && last?.id !== handInId) missing.push('El equipo entregó algo más nuevo: léelo antes de decidir.');
    if (missing.length > 0) throw entryErrors.WORK_STEP_REFUSED({ missing: missing.join(' ') });
  }

  private async marks({ challengeId }: LockedEntry, { marks }: AcceptChallengeWorkInput, last: boolean): Promise<AcceptChallengeWorkInput['marks']> {
    if (!last && marks.length > 0) throw entryErrors.MARKS_NOT_NOW({}, 'input.marks');
    if (!last) return [];
    const lines = await this.db.rows<{ position: number }>({ ...RUBRIC, values: [challengeId] });
    const given = new Set(marks.map(({ position }) => position));
    const whole = marks.length === lines.length && lines.every(({ position }) => given.has(position));
    if (!whole) throw entryErrors.MARKS_INCOMPLETE({}, 'input.marks');
    return marks;
  }

  private async decide({ id }: LockedWork, state: string, reason: string, againUntil: Date | null): Promise<void> {
    await this.db.rows({ ...DECIDE, values: [id, state, reason, againUntil, this.clock.now()] });
  }

  /** To each of the team as it is, once for the challenge: who withdraws and enters again, with the same people or others, is not paid again. */
  private async state({ challengeId, title, memberIds }: LockedEntry, kind: FactKind): Promise<void> {
    const detail = { title: `Desafío «${title}»`, link: `/desafios/${challengeId}` };
    await this.facts.recordAll(memberIds.map((memberId) => ({ kind, source: `challenge:${challengeId}`, memberId, detail })));
  }

  private async tell({ id }: LockedWork, verdict: string, completed: boolean): Promise<void> {
    await this.db.addJob('challenge.decided', { workId: id, verdict, completed, at: this.clock.now().toISOString() });
  }
}
