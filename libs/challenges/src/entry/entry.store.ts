import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { ChallengeStore } from '../challenge/challenge.store.js';
import { entryErrors } from './entry.errors.js';
import { ENTRY_STEPS, missingTo, type EntryFacts, type EntryStage, type EntryVerb, type WorkStage } from './entry.rules.js';

export type LockedWork = {
  id: string;
  stepId: string;
  position: number;
  title: string;
  state: WorkStage;
  dueAt: Date;
  againUntil: Date | null;
  wantsText: boolean;
  textLimit: number;
  mostFiles: number;
  revision: number;
  text: string;
};

export type LockedEntry = Omit<EntryFacts, 'works'> & {
  id: string;
  challengeId: string;
  title: string;
  /** What the challenge asked, and the theme of the initiatives it asks for. */
  statement: string;
  themeId: string | null;
  graceHours: number;
  name: string;
  leaderId: string;
  igedCode: string;
  memberIds: string[];
  /** Of whoever is in it now, where they work today too. */
  igedCodes: string[];
  works: LockedWork[];
};

const OF_WORK = { name: 'challenge_entry_of_work', text: 'select entry_id as id from challenge_work where id = $1' };
const WHICH = { name: 'challenge_entry_which', text: 'select challenge_id as "challengeId" from challenge_entry where id = $1' };
const HOLD = { name: 'challenge_entry_hold', text: 'select id from challenge_entry where id = $1 for update' };
const READ = {
  name: 'challenge_entry_read',
  text: /* sql */ `
    select e.id, e.challenge_id as "challengeId", c.title, c.state as "challengeState", c.becomes, c.statement, c.theme_id as "themeId",
      c.grace_hours as "graceHours", e.state, e.name,
      e.leader_id as "leaderId", e.iged_code as "igedCode", e.outcome_id as "outcomeId",
      array(select t.member_id::text from challenge_teammate t where t.entry_id = e.id and t.left_at is null) as "memberIds",
      array(select distinct m.iged_code from challenge_teammate t join member m on m.id = t.member_id
        where t.entry_id = e.id and m.iged_code is not null union select e.iged_code) as "igedCodes",
      coalesce((select json_agg(json_build_object('id', w.id, 'stepId', s.id, 'position', s.position, 'title', s.title, 'state', w.state,
        'dueAt', s.due_at, 'againUntil', w.again_until, 'wantsText', s.wants_text, 'textLimit', s.text_limit, 'mostFiles', s.most_files,
        'revision', w.revision, 'text', w.text) order by s.position)
        from challenge_work w join challenge_step s on s.id = w.step_id where w.entry_id = e.id), '[]') as works
    from challenge_entry e join challenge c on c.id = e.challenge_id where e.id = $1`,
};
const MOVE = {
  name: 'challenge_entry_moved',
  text: /* sql */ `insert into challenge_entry_move (entry_id, action, step, from_state, to_state, note, made_by, made_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

type OnWire = Omit<LockedWork, 'dueAt' | 'againUntil'> & { dueAt: string; againUntil: string | null };
type Move = { action: string; step?: number; from: EntryStage | null; to: EntryStage; note?: string };

/** Every verb over an entry holds its challenge still and its row, in that order, and ends by writing its move down. */
@Injectable()
export class EntryStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly challenges: ChallengeStore,
  ) {}

  async find(id: string): Promise<LockedEntry | null> {
    const which = await this.db.one<{ challengeId: string }>({ ...WHICH, values: [id] });
    if (!which) return null;
    await this.challenges.still(which.challengeId);
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(id);
  }

  /** Without holding it. */
  async read(id: string): Promise<LockedEntry | null> {
    type Row = Omit<LockedEntry, 'works'> & { works: OnWire[] };
    const row = await this.db.one<Row>({ ...READ, values: [id] });
    return row && { ...row, works: row.works.map(workOf) };
  }

  async idOfWork(workId: string): Promise<string | null> {
    return (await this.db.one<{ id: string }>({ ...OF_WORK, values: [workId] }))?.id ?? null;
  }

  /** @throws DomainError ENTRY_NOT_FOUND; the same bytes when it exists and is of another team, told apart by its parameter */
  async own(viewer: Viewer, id: string | null): Promise<LockedEntry> {
    const entry = id === null ? null : await this.find(id);
    if (!entry) throw entryErrors.ENTRY_NOT_FOUND();
    if (!entry.memberIds.includes(viewer.accountId)) throw entryErrors.ENTRY_NOT_FOUND({ entryId: entry.id });
    return entry;
  }

  /** For staff. @throws DomainError ENTRY_NOT_FOUND, ENTRY_OF_OWN_INSTITUTION */
  async impartial(viewer: Viewer, id: string | null): Promise<LockedEntry> {
    const entry = id === null ? null : await this.find(id);
    if (!entry) throw entryErrors.ENTRY_NOT_FOUND();
    if (ownsInstitution(viewer, entry.igedCodes, entry.memberIds)) throw entryErrors.ENTRY_OF_OWN_INSTITUTION({ entryId: entry.id });
    return entry;
  }

  /** @throws DomainError ENTRY_REFUSED with what is missing */
  allow(verb: EntryVerb, entry: LockedEntry): void {
    const missing = missingTo(verb, entry);
    if (missing.length > 0) throw entryErrors.ENTRY_REFUSED({ missing: missing.join(' ') });
  }

  /** Its history and the audit, in the transaction of the move. */
  async moved(viewer: Viewer, id: string, { action, step, from, to, note = '' }: Move): Promise<void> {
    if (from !== null && from !== to) ENTRY_STEPS.assert(from, to);
    await this.db.rows({ ...MOVE, values: [id, action, step ?? null, from, to, note, viewer.accountId, this.clock.now()] });
    const detail = { from, to, ...(step ? { step } : {}), ...(note ? { note } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `challenge.entry.${action.toLowerCase()}`, target: id, detail });
  }
}

function workOf({ dueAt, againUntil, ...work }: OnWire): LockedWork {
  return { ...work, dueAt: new Date(dueAt), againUntil: againUntil === null ? null : new Date(againUntil) };
}
