import { Inject, Injectable } from '@nestjs/common';
import type { JWK } from 'jose';
import { CONFIG, Database, ReferenceData, seal, sealedBy, sealingKeys, unseal, type Config, type ReferenceDataLoader, type SealingKey } from '@lib/platform';

type Kept = { id: string; jwk: JWK | null; sealed: string | null };

/** Seals the private keys of the issuer. At each start, what is not sealed with the first secret is sealed with it. */
@Injectable()
@ReferenceData(50)
export class KeyVault implements ReferenceDataLoader {
  private known: readonly SealingKey[] | null = null;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  seal(jwk: JWK, id: string): string {
    return seal(JSON.stringify(jwk), id, this.keys()[0]);
  }

  /** @throws Error when no secret of this process opens it: the one that sealed it is missing. */
  open(sealed: string, id: string): JWK {
    const plain = unseal(sealed, id, this.keys());
    if (plain === null)
      throw new Error(`The signing key ${id} does not open: give its secret in CREDENTIALS_SECRET, or rotate to a new key`);
    return JSON.parse(plain) as JWK;
  }

  /** A key whose secret was lost is left as it is: it still verifies, and staff rotate to another. */
  async loadReferenceData(): Promise<void> {
    const rows = await this.db.rows<Kept>({
      text: 'select id, private_jwk as jwk, private_sealed as sealed from credential_key for update',
    });
    for (const { id, jwk, sealed } of rows) {
      if (sealed && sealedBy(sealed) === this.keys()[0].name) continue;
      const plain = jwk ? JSON.stringify(jwk) : unseal(sealed ?? '', id, this.keys());
      if (plain === null) continue;
      await this.db.rows({
        text: 'update credential_key set private_jwk = null, private_sealed = $2 where id = $1',
        values: [id, seal(plain, id, this.keys()[0])],
      });
    }
  }

  private keys(): readonly SealingKey[] {
    this.known ??= sealingKeys(this.config, 'credentials');
    return this.known;
  }
}
