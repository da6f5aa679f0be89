import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { JWK } from 'jose';
import { CONFIG, Database, ReferenceData, type Config, type ReferenceDataLoader } from '@lib/platform';
import { seal, sealedBy, sealingKey, unseal, type SealingKey } from './key-seal.js';

const FILE = 'credentials.secret';

type Kept = { id: string; jwk: JWK | null; sealed: string | null };

/**
 * Seals the private keys of the issuer. Its own key comes from CREDENTIALS_SECRET; outside production, when there is none, from a
 * file of DATA_DIR that is made once. At each start, what is not sealed with the first secret is sealed with it.
 */
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

  /** The first seals; all of them open. */
  private keys(): readonly SealingKey[] {
    this.known ??= (this.config.credentialSecrets.length > 0 ? this.config.credentialSecrets : [this.ownSecret()]).map(sealingKey);
    return this.known;
  }

  private ownSecret(): string {
    const file = path.join(this.config.dataDir, FILE);
    mkdirSync(this.config.dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(file, 'utf8');
  }
}
