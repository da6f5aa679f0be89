import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { SignJWT, compactVerify, createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { Clock } from '@lib/kernel';
import { CONFIG, Database, type Config } from '@lib/platform';
import {
  achievementStatement,
  credentialStatement,
  keepCredentialStatement,
  revokedStatement,
  type AchievementRow,
  type CredentialRow,
} from './credential.queries.js';
import { BITS_PER_LIST, achievement, openCredential, statusBits, statusListCredential } from './credential.rules.js';
import { addresses, didDocument, issuerAt, issuerProfile, type Issuer } from './issuer.rules.js';
import { CredentialKeys } from './keys.service.js';

const compress = promisify(gzip);

/** Insignias as Open Badges 3.0 credentials, and the public papers with which anyone checks them. */
@Injectable()
export class Credentials {
  readonly issuer: Issuer;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly keys: CredentialKeys,
    @Inject(CONFIG) config: Config,
  ) {
    this.issuer = issuerAt(config.publicUrl);
  }

  /** The signed credential: to its owner always, to others while it is shown; null otherwise. Signed the first time it is asked for. */
  async of(awardId: string, viewerId: string | null): Promise<{ jwt: string; award: CredentialRow } | null> {
    const award = await this.db.one<CredentialRow>(credentialStatement(awardId, this.issuer.did));
    if (!award || (!award.shown && award.memberId !== viewerId)) return null;
    return { jwt: award.jwt ?? (await this.sign(award)), award };
  }

  /** The credential that its owner took along, shown or not: only to say whether it stands. Null when none was ever signed. */
  async handedOut(awardId: string): Promise<{ jwt: string; award: CredentialRow } | null> {
    const award = await this.db.one<CredentialRow>(credentialStatement(awardId, this.issuer.did));
    return award?.jwt ? { jwt: award.jwt, award } : null;
  }

  /** True when the signature is ours, with any of the published keys, and what it signs is this award. */
  async isOurs({ jwt, award }: { jwt: string; award: CredentialRow }): Promise<boolean> {
    const verified = jwtVerify(jwt, await this.publishedSet(), { issuer: this.issuer.did, algorithms: ['EdDSA'] });
    return verified.then(
      ({ payload }) => payload.jti?.endsWith(addresses.verify('', award.awardId)) ?? false,
      () => false,
    );
  }

  /** True when any of the published keys signed exactly this, whatever it says of dates. */
  async signedByUs(jwt: string): Promise<boolean> {
    const verified = compactVerify(jwt, await this.publishedSet(), { algorithms: ['EdDSA'] });
    return verified.then(
      () => true,
      () => false,
    );
  }

  private async publishedSet(): Promise<ReturnType<typeof createLocalJWKSet>> {
    const keys = (await this.keys.published()).map(({ id, publicJwk }) => ({ ...publicJwk, kid: `${this.issuer.did}#${id}` }));
    return createLocalJWKSet({ keys } as JSONWebKeySet);
  }

  async didDocument(): Promise<object> {
    return didDocument(this.issuer, await this.keys.published());
  }

  profile(): object {
    return { '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], ...issuerProfile(this.issuer) };
  }

  async achievement(id: string, grade: number, version: number): Promise<object | null> {
    const row = await this.db.one<AchievementRow>(achievementStatement(id, grade, version));
    if (!row) return null;
    return { '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], ...achievement(this.issuer, row) };
  }

  /** The signed list of what is revoked, or null when no award uses it. Built when asked: a revocation shows at once. */
  async statusList(list: number): Promise<string | null> {
    const from = list * BITS_PER_LIST;
    const row = await this.db.one<{ used: boolean; revoked: number[] }>(revokedStatement(from, from + BITS_PER_LIST));
    if (!row?.used) return null;
    const packed = await compress(statusBits(row.revoked));
    const at = this.clock.now().toISOString();
    const credential = statusListCredential(this.issuer, list, `u${packed.toString('base64url')}`, at);
    return (await this.signed(credential, { jti: credential.id, sub: credential.credentialSubject.id }, at)).jwt;
  }

  private async sign(award: CredentialRow): Promise<string> {
    const credential = openCredential(this.issuer, award);
    const claims = { jti: credential.id, sub: credential.credentialSubject.id };
    const { jwt, keyId } = await this.signed(credential, claims, award.awardedAt);
    const at = this.clock.now().toISOString();
    const kept = await this.db.one<{ jwt: string }>(keepCredentialStatement(award.awardId, this.issuer.did, keyId, jwt, at));
    // Nothing comes back when another request kept its own meanwhile: Ed25519 gives both the same bytes.
    return kept?.jwt ?? jwt;
  }

  private async signed(credential: object, claims: JWTPayload, validFrom: string): Promise<{ jwt: string; keyId: string }> {
    const { id, key } = await this.keys.signing();
    const notBefore = Math.floor(new Date(validFrom).getTime() / 1_000);
    const jwt = await new SignJWT({ ...credential, ...claims, iss: this.issuer.did, nbf: notBefore })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: `${this.issuer.did}#${id}` })
      .sign(key);
    return { jwt, keyId: id };
  }
}
