import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, transitionErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { DeskEvidence } from '../evidence/desk-evidence.js';
import type { LockedPractice } from '../practice/practice.lock.js';
import { Versions } from '../version/version.service.js';
import { AdmissionChecks } from './admission-checks.js';
import type { AdmitPracticeInput, ObservationInput, ObservePracticeInput, RejectPracticeInput } from './desk.inputs.js';

const DECIDE = {
  name: 'admission_decide',
  text: /* sql */ `
    with moved as (update practice set status = $2, updated_at = $3 where id = $1 and status = $4 returning id, edition)
    insert into practice_decision (id, practice_id, edition, from_status, to_status, comment, observations, decided_by, decided_at)
    select $5, id, edition, $4, $2, $6, $7::jsonb, $8, $3 from moved returning id`,
};

const ACTIONS = { OBSERVED: 'practice.observe', ADMITTED: 'practice.admit', REJECTED: 'practice.reject' } as const;

type Decision = { to: keyof typeof ACTIONS; comment: string; observations?: ObservationInput[] };

/** Decisions of the desk on a submitted practice. Each reaches the team, is audited, and is never on one's own institution. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly checks: AdmissionChecks,
    private readonly auditor: Auditor,
    private readonly versions: Versions,
    private readonly evidence: DeskEvidence,
  ) {}

  observe(viewer: Viewer, { practiceId, comment, observations }: ObservePracticeInput): Promise<void> {
    return this.db.transaction(async () => {
      const practice = await this.checks.open(viewer, practiceId, 'OBSERVED');
      await this.checks.sections(practice.templateNumber, observations);
      await this.decide(viewer, practice, { to: 'OBSERVED', comment, observations });
    });
  }

  reject(viewer: Viewer, { practiceId, comment }: RejectPracticeInput): Promise<void> {
    return this.db.transaction(async () => {
      const practice = await this.checks.open(viewer, practiceId, 'REJECTED');
      await this.decide(viewer, practice, { to: 'REJECTED', comment });
    });
  }

  /** Publishes version `edition` of the practice. @throws DomainError PRACTICE_TOO_YOUNG before the months of the norm, EVIDENCE_NOT_PUBLISHABLE */
  admit(viewer: Viewer, { practiceId, comment }: AdmitPracticeInput): Promise<void> {
    return this.db.transaction(async () => {
      const practice = await this.checks.open(viewer, practiceId, 'ADMITTED');
      await this.checks.age(practiceId);
      await this.evidence.assertPublishable(practiceId);
      await this.decide(viewer, practice, { to: 'ADMITTED', comment });
      const { id, code, edition, memberIds } = practice;
      await this.versions.publish({
        id,
        code: code ?? '',
        edition,
        first: edition === 1,
        memberIds,
        admittedBy: viewer.accountId,
      });
      await this.evidence.freeze(id, edition);
    });
  }

  private async decide(viewer: Viewer, practice: LockedPractice, { to, comment, observations = [] }: Decision): Promise<void> {
    const decisionId = randomUUID();
    const told = JSON.stringify(observations.map(({ section, text }) => ({ section, text })));
    const values = [practice.id, to, this.clock.now(), practice.status, decisionId, comment, told, viewer.accountId];
    const decided = await this.db.one({ ...DECIDE, values });
    if (!decided) throw transitionErrors.ILLEGAL_TRANSITION({ to });
    await this.db.addJob('practice.decided', { decisionId });
    const detail = { edition: practice.edition, comment };
    await this.auditor.record({ actor: viewer.accountId, action: ACTIONS[to], target: practice.id, detail });
  }
}
