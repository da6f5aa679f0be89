import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { PRIVACY_NOTICE } from './privacy-notice.js';

export type ConsentGiven = { acceptPrivacy: boolean; privacyVersion: string };

@Injectable()
export class Consents {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError CONSENT_MISSING, NOTICE_OUTDATED */
  assertGiven({ acceptPrivacy, privacyVersion }: ConsentGiven): void {
    if (acceptPrivacy !== true) throw accessErrors.CONSENT_MISSING({}, 'input.acceptPrivacy');
    if (privacyVersion !== PRIVACY_NOTICE.version) throw accessErrors.NOTICE_OUTDATED({}, 'input.privacyVersion');
  }

  /** The proof: which text, and when. */
  async record(accountId: string, noticeVersion: string, acceptedAt: Date = this.clock.now()): Promise<void> {
    await this.db.rows({
      text: 'insert into consent (id, account_id, notice_version, accepted_at) values ($1, $2, $3, $4)',
      values: [randomUUID(), accountId, noticeVersion, acceptedAt],
    });
  }
}
