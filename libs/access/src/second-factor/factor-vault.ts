import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, ReferenceData, log, seal, sealedBy, sealingKeys, unseal, type Config, type ReferenceDataLoader, type SealingKey } from '@lib/platform';

/** Seals what the telephones hold, as the keys that sign insignias are. At each start, what another secret sealed is sealed with the first. */
@Injectable()
@ReferenceData(50)
export class FactorVault implements ReferenceDataLoader {
  private known: readonly [SealingKey, ...SealingKey[]] | null = null;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  seal(secret: Buffer, accountId: string): string {
    return seal(secret.toString('base64url'), accountId, this.keys()[0]);
  }

  /** null when no secret of this process opens it: then only recovery codes work, and an administrator can turn it off. */
  open(sealed: string, accountId: string): Buffer | null {
    const plain = unseal(sealed, accountId, this.keys());
    if (plain === null) log.warn({ accountId, sealedBy: sealedBy(sealed) }, 'a second factor does not open: its secret is missing in CREDENTIALS_SECRET');
    return plain === null ? null : Buffer.from(plain, 'base64url');
  }

  async loadReferenceData(): Promise<void> {
    const rows = await this.db.rows<{ id: string; sealed: string }>({
      text: `select account_id as id, secret_sealed as sealed from second_factor where split_part(secret_sealed, '.', 2) <> $1 for update`,
      values: [this.keys()[0].name],
    });
    for (const { id, sealed } of rows) {
      const secret = this.open(sealed, id);
      if (!secret) continue;
      await this.db.rows({ text: 'update second_factor set secret_sealed = $2 where account_id = $1', values: [id, this.seal(secret, id)] });
    }
  }

  private keys(): readonly [SealingKey, ...SealingKey[]] {
    this.known ??= sealingKeys(this.config, 'second-factor');
    return this.known;
  }
}
