import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import type { DeskEvidencePiece } from './evidence.admin.types.js';
import { evidenceErrors } from './evidence.errors.js';
import type { WithdrawEvidenceInput } from './evidence.inputs.js';
import { EvidenceQueries } from './evidence.queries.js';
import { evidenceGaps, missingEvidence } from './evidence.rules.js';
import { Evidence } from './evidence.service.js';
import { EvidenceStore } from './evidence.store.js';
import type { EvidencePiece } from './evidence.types.js';
import { factsOf, pieceView, stateOf } from './evidence.view.js';

/** Evidence as staff and experts see it, and what staff decide about it. */
@Injectable()
export class DeskEvidence {
  constructor(
    private readonly db: Database,
    private readonly queries: EvidenceQueries,
    private readonly store: EvidenceStore,
    private readonly evidence: Evidence,
    private readonly conflicts: Conflicts,
    private readonly auditor: Auditor,
  ) {}

  /** Of the edition that was sent; none of what never was. */
  async underReview(practiceId: string): Promise<DeskEvidencePiece[]> {
    if (!(await this.queries.wasSent(practiceId))) return [];
    const rows = await this.queries.working(practiceId);
    return rows.map((row) => {
      const { minors, authorised, scanned } = row;
      return { ...pieceView(row, 'admin'), minors, authorised, scanned, state: stateOf(row), gaps: evidenceGaps(factsOf(row)) };
    });
  }

  async assigned(viewer: Viewer, feedbackId: string): Promise<EvidencePiece[]> {
    const rows = await this.queries.assigned(feedbackId, viewer.accountId);
    return rows.map((row) => pieceView(row, 'admin'));
  }

  /** @throws DomainError EVIDENCE_NOT_PUBLISHABLE: a photo of minors without authorisation is not admitted by anyone */
  async assertPublishable(practiceId: string): Promise<void> {
    const [first] = missingEvidence((await this.queries.working(practiceId)).map(factsOf));
    if (first) throw evidenceErrors.EVIDENCE_NOT_PUBLISHABLE({ text: first.text });
  }

  /** What is admitted is shown from now on as it is now. */
  freeze(practiceId: string, version: number): Promise<void> {
    return this.store.freeze(practiceId, version);
  }

  /** Takes a piece off everything that shows it, with a reason that is kept. */
  withdraw(viewer: Viewer, { evidenceId, reason }: WithdrawEvidenceInput): Promise<void> {
    return this.db.transaction(async () => {
      const known = await this.store.find(evidenceId, { removed: true });
      if (!known || !(await this.queries.wasSent(known.practiceId)))
        throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.evidenceId');
      await this.conflicts.assertNone(viewer, known.practiceId);
      await this.evidence.takeAway(viewer, known, reason);
      await this.auditor.record({ actor: viewer.accountId, action: 'evidence.withdraw', target: evidenceId, detail: { reason } });
    });
  }
}
