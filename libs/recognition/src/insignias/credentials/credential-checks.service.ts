import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { proofStatement, type ProofRow } from '../insignia.queries.js';
import { compactOf, readCredential, type CredentialRead } from './credential-check.rules.js';
import { CredentialCheck, CredentialVerdict } from './credential-check.types.js';
import { Credentials } from './credentials.service.js';

const NOTHING = { issuer: null, awardId: null, insigniaId: null, insigniaName: null, grade: null, memberName: null, awardedAt: null, endedAt: null, revokedReason: null };

/** For a stranger who was sent a file: whether what it carries is ours, whole, and still stands. */
@Injectable()
export class CredentialChecks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly credentials: Credentials,
  ) {}

  async check(text: string): Promise<CredentialCheck> {
    const jwt = compactOf(text);
    const read = readCredential(jwt);
    if (!read) return { ...NOTHING, verdict: CredentialVerdict.NOT_A_CREDENTIAL };
    const told = { ...NOTHING, issuer: read.issuer };
    if (read.issuer !== this.credentials.issuer.did) return { ...told, verdict: CredentialVerdict.OTHER_ISSUER };
    // Nothing else of what it says is repeated before its signature is known to be ours.
    if (!(await this.credentials.signedByUs(jwt))) return { ...told, verdict: CredentialVerdict.TAMPERED };
    const award = read.awardId && (await this.db.one<ProofRow>(proofStatement(read.awardId, null)));
    return award ? this.judged(read, award) : { ...told, memberName: read.memberName, verdict: CredentialVerdict.UNKNOWN };
  }

  private judged({ issuer, memberName, endsAt }: CredentialRead, award: ProofRow): CredentialCheck {
    const { id: awardId, insigniaId, insigniaName, grade, awardedAt, revokedAt, revokedReason } = award;
    const ended = endsAt !== null && endsAt <= this.clock.now().getTime();
    const verdict = revokedAt ? CredentialVerdict.REVOKED : ended ? CredentialVerdict.EXPIRED : CredentialVerdict.STANDS;
    const endedAt = revokedAt ?? (ended ? new Date(endsAt) : null);
    return { verdict, issuer, awardId, insigniaId, insigniaName, grade, memberName, awardedAt, endedAt, revokedReason };
  }
}
