import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { distance, missingTo, sideOf, takes, type Side, type TransferFacts, type Verb } from './transfer.rules.js';
import { TransferConflicts } from './transfer-conflicts.js';
import { TransferDoor } from './transfer-door.js';
import type { TransferVerb } from './transfer.enums.js';
import { FACTS } from './transfer.store.js';
import { AGREEMENT, AREAS, BLOCKS, INDICATORS, MILESTONES, MOVES, OWN_PRACTICE, PEOPLE, RESULT } from './transfer-view.columns.js';
import type { TransferAgreement, TransferMilestone, TransferPiece } from './transfer-parts.types.js';
import type { DeskTransfer, Transfer, TransferMove } from './transfer.types.js';

/** $1 the transfer, $2 who looks. */
const ONE = {
  name: 'transfer_one',
  text: /* sql */ `
    select ${FACTS}, t.begun_at as "begunAt", t.state_since as "stateSince", t.ended_at as "endedAt", t.reason, t.lesson,
      l.name as "originIgedName", g.name as "adopterIgedName", ${PEOPLE}, ${AREAS}, ${AGREEMENT}, ${BLOCKS}, ${MILESTONES}, ${OWN_PRACTICE},
      case when t.norm_number is not null then json_build_object('number', t.norm_number, 'on', t.norm_on, 'title', t.norm_title) end as norm,
      ${INDICATORS}, ${RESULT}, ${MOVES}
    from transfer t join practice p on p.id = t.practice_id join iged l on l.code = p.lead_iged_code join iged g on g.code = t.adopter_iged
    where t.id = $1`,
};

type Timed<T, K extends keyof T> = Omit<T, K> & Record<K, string>;
type Piece = Omit<TransferPiece, 'url'> & { link: string | null; object: string | null };
type Computed = 'side' | 'next' | 'moves' | 'milestones' | 'agreement' | 'areas' | 'practiceSlug' | 'adopterIgedCode';
type Row = TransferFacts &
  Omit<Transfer, Computed | 'areas' | 'state' | 'kind'> & {
    slug: string | null;
    practiceId: string;
    adopterIged: string;
    originIds: string[];
    adopterIds: string[];
    signed: Side[];
    talk: Omit<Transfer['areas'][number], 'distance'>[];
    moves: Timed<TransferMove, 'at'>[];
    milestones: (Omit<TransferMilestone, 'late' | 'evidence'> & { evidence: Piece[] })[];
    agreement: (Omit<TransferAgreement, 'signatures'> & { signatures: Timed<TransferAgreement['signatures'][number], 'at'>[] }) | null;
  };

const STEPS: readonly Verb[] = ['SIGN', 'BEGIN', 'REPORT', 'VERIFY', 'CLOSE', 'STOP'];
const DURING: Partial<Record<Verb, TransferFacts['state']>> = { SIGN: 'TALKING', BEGIN: 'AGREED', REPORT: 'UNDERWAY', VERIFY: 'REPORTED', CLOSE: 'VERIFIED' };

/** One transfer for whoever may see it: null when it is not theirs, as when it does not exist. */
@Injectable()
export class TransferView {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly door: TransferDoor,
    private readonly conflicts: TransferConflicts,
  ) {}

  async atPortal(viewer: Viewer, id: string): Promise<Transfer | null> {
    const row = await this.row(viewer, id);
    if (!row) return null;
    const side = sideOf(viewer.accountId, row);
    if (side) return this.shown(row, side, '/archivos/');
    await this.door.noted(viewer, 'transfer.read', id);
    return null;
  }

  async atDesk(viewer: Viewer, id: string): Promise<DeskTransfer | null> {
    const row = await this.row(viewer, id);
    if (!row) return null;
    return { ...this.shown(row, 'STAFF', '/admin/archivos/'), ownInstitution: await this.conflicts.isOwn(viewer, row) };
  }

  private row(viewer: Viewer, id: string): Promise<Row | null> {
    return this.db.one<Row>({ ...ONE, values: [id, viewer.accountId] });
  }

  private shown(row: Row, side: Side, base: string): Transfer {
    const today = limaDate(this.clock.now());
    const { talk, moves, milestones, agreement, signed } = row;
    const next = STEPS.filter((verb) => takes(side, verb) && (DURING[verb] ?? row.state) === row.state)
      .filter((verb) => !(verb === 'SIGN' && signed.includes(side)))
      .filter((verb) => verb !== 'STOP' || missingTo(verb, side, row).length === 0)
      .map((verb) => ({ verb: verb as TransferVerb, missing: missingTo(verb, side, row) }));
    return {
      ...(row as unknown as Transfer),
      side: side as Transfer['side'],
      practiceSlug: row.publishedVersion === null ? null : row.slug,
      adopterIgedCode: row.adopterIged,
      areas: talk.map((area) => ({ ...area, distance: distance(area.origin?.point ?? null, area.adopter?.point ?? null) })),
      agreement: agreement && { ...agreement, signatures: agreement.signatures.map((one) => ({ ...one, at: new Date(one.at) })) },
      milestones: milestones.map(({ evidence, ...milestone }) => ({
        ...milestone,
        late: milestone.doneOn === null && milestone.droppedWhy === null && milestone.dueOn < today,
        evidence: evidence.map(({ link, object, ...piece }) => ({ ...piece, url: link ?? (object && base + object) })),
      })),
      moves: moves.map((move) => ({ ...move, at: new Date(move.at) })),
      next,
    };
  }
}
