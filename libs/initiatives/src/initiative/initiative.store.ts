import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { initiativeErrors } from './initiative.errors.js';
import { INITIATIVE_STEPS, canRead, missingTo, type InitiativeStep, type InitiativeVerb } from './initiative.rules.js';

export const ACCOMPANY = 'initiative.accompany';

export type HeldInitiative = {
  id: string;
  state: InitiativeStep;
  title: string;
  problem: string;
  proposal: string;
  help: string;
  themeId: string;
  authorId: string;
  igedCode: string | null;
  practiceId: string | null;
  practiceGone: boolean;
  accompaniments: number;
  hiddenFrom: InitiativeStep | null;
  pays: boolean;
  round: number;
  sharedAt: Date;
  activeAt: Date;
};

// The row is held in a statement of its own: one that waits goes on with what it sees afterwards.
const HOLD = { name: 'initiative_hold', text: 'select id from initiative where id = $1 for update' };
const READ = {
  name: 'initiative_read',
  text: /* sql */ `
    select i.id, i.state, i.title, i.problem, i.proposal, i.help, i.theme_id as "themeId", i.author_id as "authorId", i.iged_code as "igedCode",
      i.practice_id as "practiceId", i.accompaniment_count as accompaniments, i.hidden_from as "hiddenFrom", i.pays, i.round,
      i.shared_at as "sharedAt", i.active_at as "activeAt",
      i.practice_id is not null and not exists (select 1 from practice p where p.id = i.practice_id) as "practiceGone"
    from initiative i where i.id = $1`,
};
const MOVE = {
  name: 'initiative_move',
  text: /* sql */ `insert into initiative_move (initiative_id, action, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)`,
};
const STEP = {
  name: 'initiative_step',
  text: 'update initiative set state = $2, active_at = $3, nudged_at = null where id = $1',
};
const TOUCH = { name: 'initiative_touch', text: 'update initiative set active_at = $2, nudged_at = null where id = $1' };

export type InitiativeMoveMade = { action: string; from: InitiativeStep | null; to: InitiativeStep; note?: string };

/** Every verb begins by holding the row of the initiative, and ends by writing its move down. */
@Injectable()
export class InitiativeStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async find(id: string): Promise<HeldInitiative | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(id);
  }

  /** Without holding it. */
  read(id: string): Promise<HeldInitiative | null> {
    return this.db.one<HeldInitiative>({ ...READ, values: [id] });
  }

  /** @throws DomainError INITIATIVE_NOT_FOUND; the same bytes when it exists and is out of the viewer's sight, told apart by its parameter */
  async readable(viewer: Viewer, id: string): Promise<HeldInitiative> {
    const initiative = await this.find(id);
    if (!initiative) throw initiativeErrors.INITIATIVE_NOT_FOUND();
    const onlooker = { accountId: viewer.accountId, accompanies: viewer.audience === 'admin' && viewer.permissions.has(ACCOMPANY) };
    if (!canRead(onlooker, initiative)) throw initiativeErrors.INITIATIVE_NOT_FOUND({ initiativeId: id });
    return initiative;
  }

  /** For what only its author does. @throws DomainError INITIATIVE_NOT_FOUND, also for everyone else's */
  async own(viewer: Viewer, id: string): Promise<HeldInitiative> {
    const initiative = await this.find(id);
    if (!initiative) throw initiativeErrors.INITIATIVE_NOT_FOUND();
    if (initiative.authorId !== viewer.accountId) throw initiativeErrors.INITIATIVE_NOT_FOUND({ initiativeId: id });
    return initiative;
  }

  /** @throws DomainError INITIATIVE_STEP_REFUSED with the sentences of what is missing */
  allow(verb: InitiativeVerb, initiative: HeldInitiative): void {
    const missing = missingTo(verb, initiative);
    if (missing.length > 0) throw initiativeErrors.INITIATIVE_STEP_REFUSED({ missing: missing.join(' ') });
  }

  /** Something was done with it today: it is not stale. */
  async touch(id: string): Promise<void> {
    await this.db.rows({ ...TOUCH, values: [id, this.clock.now()] });
  }

  async step(id: string, from: InitiativeStep, to: InitiativeStep): Promise<void> {
    INITIATIVE_STEPS.assert(from, to);
    await this.db.rows({ ...STEP, values: [id, to, this.clock.now()] });
  }

  /** Its history and the audit, in the transaction of the move. `by` null: the daily job. */
  async moved(by: string | null, id: string, { action, from, to, note = '' }: InitiativeMoveMade): Promise<void> {
    if (from !== null && from !== to) INITIATIVE_STEPS.assert(from, to);
    await this.db.rows({ ...MOVE, values: [id, action, from, to, note, by, this.clock.now()] });
    const detail = { from, to, ...(note ? { note } : {}) };
    await this.auditor.record({ actor: by, action: `initiative.${action.toLowerCase()}`, target: id, detail });
  }
}
