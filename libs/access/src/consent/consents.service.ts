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

  /** The one in force; null when it was withdrawn, or the account is older than the notice. */
  async latest(accountId: string): Promise<{ version: string; acceptedAt: Date } | null> {
    return this.db.one<{ version: string; acceptedAt: Date }>({
      name: 'access_consent_latest',
      text: /* sql */ `select notice_version as version, accepted_at as "acceptedAt" from consent
        where account_id = $1 and withdrawn_at is null order by accepted_at desc limit 1`,
      values: [accountId],
    });
  }

  /** In the caller's transaction; the proof that it was given stays, with the moment it ended. */
  async withdraw(accountId: string): Promise<void> {
    await this.db.rows({ text: 'update consent set withdrawn_at = $2 where account_id = $1 and withdrawn_at is null', values: [accountId, this.clock.now()] });
  }
}
