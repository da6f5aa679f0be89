import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock } from '../practice/practice.lock.js';
import { Renewals, type Renewal } from './renewals.service.js';
import { validityErrors } from './validity.errors.js';
import type { ConfirmValidityInput, KeepInForceInput } from './validity.inputs.js';

/** A year more in force: said by the team, or by staff for it. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Database,
    private readonly lock: PracticeLock,
    private readonly conflicts: Conflicts,
    private readonly renewals: Renewals,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError VALIDITY_TOO_EARLY; PRACTICE_NOT_FOUND, also when it is another team's; MEMBER_PENDING */
  confirm(viewer: Viewer, { practiceId, note }: ConfirmValidityInput): Promise<void> {
    return this.lock.transaction(viewer, 'practice.confirm', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      const standing = (await this.lock.writer(viewer.accountId))?.standing;
      if (standing !== 'CONFIRMED') throw practiceErrors.MEMBER_PENDING();
      if (practice.publishedVersion === null) throw validityErrors.VALIDITY_NOT_PUBLISHED();
      const renewal: Renewal = { kind: 'CONFIRMED_BY_TEAM', by: viewer.accountId, note };
      if (await this.renewals.isOpen(practiceId, renewal)) await this.renewals.renew(practiceId, renewal);
    });
  }

  /** By staff, never of one's own institution; the team is told. @throws DomainError VALIDITY_TOO_EARLY, OWN_INSTITUTION */
  keep(viewer: Viewer, { practiceId, note }: KeepInForceInput): Promise<void> {
    return this.db.transaction(async () => {
      const practice = await this.lock.find(practiceId);
      if (!practice || practice.publishedVersion === null) throw practiceErrors.PRACTICE_NOT_FOUND();
      await this.conflicts.assertNone(viewer, practiceId);
      const renewal: Renewal = { kind: 'CONFIRMED_BY_STAFF', by: viewer.accountId, note };
      if (!(await this.renewals.isOpen(practiceId, renewal))) return;
      const entryId = await this.renewals.renew(practiceId, renewal);
      await this.db.addJob('validity.kept', { entryId });
      await this.auditor.record({ actor: viewer.accountId, action: 'validity.keep', target: practiceId, detail: { note } });
    });
  }
}
