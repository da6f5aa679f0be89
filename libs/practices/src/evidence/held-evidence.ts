import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { HeldFiles, refusalSentence } from '@lib/files';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import { timePage, timePlaceIn } from '../desk/time-cursor.js';
import type { EvidenceState } from './evidence.enums.js';
import { evidenceErrors } from './evidence.errors.js';
import type { HeldEvidenceArgs, WithdrawEvidenceInput } from './evidence.inputs.js';
import { Evidence } from './evidence.service.js';
import { EvidenceStore, type StoredEvidence } from './evidence.store.js';
import type { HeldEvidencePage } from './held-evidence.types.js';

/** A check takes seconds: longer, and it is the scanner that does not answer. */
const WAITING_MINUTES = 10;

/** What is held at the moment `now`. */
const held = (now: string): string => /* sql */ `
  f.released_at is null and f.purged_at is null and e.withdrawn_at is null
  and (f.state in ('QUARANTINED', 'REFUSED') or (f.state = 'CHECKING' and f.received_at < ${now}::timestamptz - interval '${WAITING_MINUTES} minutes'))`;

/** The title of a draft belongs to its team alone. */
const pageText = (first: number): string => /* sql */ `
  select f.id, f.file_name as "fileName", f.state, f.refusal, coalesce(f.checked_at, f.received_at) as "heldAt",
    case when p.submitted_at is not null then p.id end as "practiceId", case when p.submitted_at is not null then p.title end as "practiceTitle"
  from stored_file f join practice_evidence e on e.file_id = f.id join practice p on p.id = e.practice_id
  where ${held('$3')} and ($1::timestamptz is null or (coalesce(f.checked_at, f.received_at), f.id) < ($1::timestamptz, $2::uuid))
  order by coalesce(f.checked_at, f.received_at) desc, f.id desc limit ${first + 1}`;

type Row = {
  id: string;
  fileName: string;
  state: EvidenceState;
  refusal: string | null;
  heldAt: Date;
  practiceId: string | null;
  practiceTitle: string | null;
};

/** Files that were set apart, not taken, or wait for a scanner: what staff see of them and decide. */
@Injectable()
export class HeldEvidence {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly files: HeldFiles,
    private readonly evidence: Evidence,
    private readonly store: EvidenceStore,
    private readonly conflicts: Conflicts,
    private readonly auditor: Auditor,
  ) {}

  async page({ first, after }: HeldEvidenceArgs): Promise<HeldEvidencePage> {
    const values = [...timePlaceIn(after), this.clock.now()];
    const found = await this.db.rows<Row>({ name: `evidence_held_${first}`, text: pageText(first), values });
    const { items, nextCursor } = timePage(found, first, ({ heldAt }) => heldAt);
    return {
      nextCursor,
      items: items.map(({ refusal, ...row }) => ({
        ...row,
        reason: refusalSentence(refusal) ?? 'El antivirus todavía no responde: nadie lo ve hasta que lo revise.',
        canCheckAgain: row.state !== ('REFUSED' as EvidenceState),
      })),
    };
  }

  /** @throws DomainError EVIDENCE_NOT_FOUND; EVIDENCE_NOT_KEPT when its bytes are gone */
  checkAgain(viewer: Viewer, id: string): Promise<void> {
    return this.db.transaction(async () => {
      await this.held(viewer, id);
      if (!(await this.files.checkAgain(id))) throw evidenceErrors.EVIDENCE_NOT_KEPT();
      await this.auditor.record({ actor: viewer.accountId, action: 'evidence.check-again', target: id, detail: {} });
    });
  }

  /** Its bytes go, and the piece with them; the reason is kept. */
  discard(viewer: Viewer, { evidenceId, reason }: WithdrawEvidenceInput): Promise<void> {
    return this.db.transaction(async () => {
      await this.evidence.takeAway(viewer, await this.held(viewer, evidenceId), reason);
      await this.auditor.record({
        actor: viewer.accountId,
        action: 'evidence.discard-held',
        target: evidenceId,
        detail: { reason },
      });
    });
  }

  private async held(viewer: Viewer, id: string): Promise<StoredEvidence> {
    const found = await this.db.one({
      name: 'evidence_is_held',
      text: `select 1 from stored_file f join practice_evidence e on e.file_id = f.id where f.id = $1 and ${held('$2')} for update of f`,
      values: [id, this.clock.now()],
    });
    const known = found === null ? null : await this.store.find(id, { removed: true });
    if (!known) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.evidenceId');
    await this.conflicts.assertNone(viewer, known.practiceId);
    return known;
  }
}
