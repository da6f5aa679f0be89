import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { transferErrors } from './transfer.errors.js';
import { missingTo, sideOf, takes, TRANSFER_STEPS, type Side, type TransferFacts, type TransferStep, type Verb } from './transfer.rules.js';

export type LockedTransfer = TransferFacts & {
  id: string;
  practiceId: string;
  practiceTitle: string;
  version: number;
  publishedVersion: number | null;
  slug: string | null;
  adopterIged: string;
  ownPracticeId: string | null;
  originIds: string[];
  adopterIds: string[];
  signed: Side[];
};
/** A transfer with the side from which this person sees it. */
export type Seen = { transfer: LockedTransfer; side: Side };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'transfer_hold', text: 'select id from transfer where id = $1 for update' };

/** What the rules ask of the transfer `t`, of its practice `p`. */
export const FACTS = /* sql */ `
  t.id, t.kind, t.state, t.version, t.practice_id as "practiceId", p.title as "practiceTitle", p.slug, p.published_version as "publishedVersion",
  t.adopter_iged as "adopterIged", t.own_practice_id as "ownPracticeId", t.own_practice_id is not null as "hasOwnPractice",
  t.norm_number is not null as "hasNorm",
  (select count(*)::int from transfer_area a where a.enabled) as areas,
  (select count(*)::int from transfer_answer w join transfer_area a on a.id = w.area_id and a.enabled where w.transfer_id = t.id and w.side = 'ORIGIN') as "originMarked",
  (select count(*)::int from transfer_answer w join transfer_area a on a.id = w.area_id and a.enabled where w.transfer_id = t.id and w.side = 'ADOPTER') as "adopterMarked",
  (select coalesce(max(g.revision), 0) from transfer_agreement g where g.transfer_id = t.id) as "agreementRevision",
  (select count(*)::int from transfer_block b where b.transfer_id = t.id and b.choice is null) as "undecidedBlocks",
  (select count(*)::int from transfer_milestone h where h.transfer_id = t.id and h.done_on is null and h.dropped_why is null) as "openMilestones",
  (select count(*)::int from transfer_milestone h where h.transfer_id = t.id and h.dropped_why is null) as "plannedMilestones",
  array(select o.member_id::text from practice_team o where o.practice_id = p.id and o.member_id is not null union select p.created_by::text) as "originIds",
  array(select x.member_id::text from transfer_person x where x.transfer_id = t.id) as "adopterIds",
  array(select s.side from transfer_signature s where s.transfer_id = t.id
    and s.revision = (select max(g.revision) from transfer_agreement g where g.transfer_id = t.id)) as signed`;
const READ = { name: 'transfer_read', text: `select ${FACTS} from transfer t join practice p on p.id = t.practice_id where t.id = $1` };

const MOVE = {
  name: 'transfer_move',
  text: /* sql */ `insert into transfer_move (transfer_id, action, side, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const SET = {
  name: 'transfer_set_state',
  text: /* sql */ `update transfer set state = $2, updated_at = $3, state_since = case when state = $2 then state_since else $3 end where id = $1`,
};

type Move = { action: string; to?: TransferStep; note?: string };

/** Every verb begins by holding the row of the transfer, and ends by writing its move down. */
@Injectable()
export class TransferStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async find(id: string): Promise<LockedTransfer | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.db.one<LockedTransfer>({ ...READ, values: [id] });
  }

  /** @throws DomainError TRANSFER_NOT_FOUND; the same bytes when it exists and is not the viewer's, told apart by its parameter */
  async reachable(viewer: Viewer, id: string): Promise<Seen> {
    const transfer = await this.find(id);
    if (!transfer) throw transferErrors.TRANSFER_NOT_FOUND();
    const side = viewer.audience === 'admin' ? 'STAFF' : sideOf(viewer.accountId, transfer);
    if (!side) throw transferErrors.TRANSFER_NOT_FOUND({ transferId: id });
    return { transfer, side };
  }

  /** @throws DomainError TRANSFER_OTHER_SIDE, TRANSFER_STEP_REFUSED with the sentences of what is missing */
  allow(verb: Verb, { transfer, side }: Seen): void {
    const missing = missingTo(verb, side, transfer);
    if (!takes(side, verb)) throw transferErrors.TRANSFER_OTHER_SIDE({ turn: missing[0] });
    if (missing.length > 0) throw transferErrors.TRANSFER_STEP_REFUSED({ missing: missing.join(' ') });
  }

  /** The one opening of every verb. */
  async opened(viewer: Viewer, id: string, verb: Verb): Promise<Seen> {
    const seen = await this.reachable(viewer, id);
    this.allow(verb, seen);
    return seen;
  }

  /** Its history, the audit and the news, in the transaction of the move. */
  async moved(viewer: Viewer, { transfer, side }: Seen, { action, to = transfer.state, note = '' }: Move): Promise<void> {
    const from = transfer.state;
    if (from !== to) TRANSFER_STEPS.assert(from, to);
    const now = this.clock.now();
    await this.db.rows({ ...SET, values: [transfer.id, to, now] });
    await this.note(viewer, transfer.id, { action, side, from, to, note });
    if (from !== to || TOLD.has(action)) await this.db.addJob('transfer.moved', { transferId: transfer.id, action, by: viewer.accountId, side });
  }

  /** The first move has no state before it. */
  async note(viewer: Viewer, id: string, move: { action: string; side: Side; from: TransferStep | null; to: TransferStep; note: string }): Promise<void> {
    const { action, side, from, to, note } = move;
    await this.db.rows({ ...MOVE, values: [id, action, side, from, to, note, viewer.accountId, this.clock.now()] });
    const detail = { from, to, side, ...(note ? { note } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `transfer.${action.toLowerCase()}`, target: id, detail });
  }
}

/** Moves that keep the state and that the others are told of. */
const TOLD: ReadonlySet<string> = new Set(['WRITE', 'SIGN']);
