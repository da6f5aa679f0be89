import { Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import type { PublishedKey } from './issuer.rules.js';
import { KeyVault } from './key-vault.js';

export type SigningKey = { id: string; key: CryptoKey | Uint8Array };

/** One number for this database, so that two processes do not make the first key twice. */
const LOCK = 7_301_951;

const SIGNING = {
  name: 'recognition_signing_key',
  text: 'select id, private_jwk as jwk, private_sealed as sealed from credential_key where retired_at is null',
};

type Kept = { id: string; jwk: JWK | null; sealed: string | null };

/** Ed25519 keys of the issuer. The private part is sealed at rest; it is opened here to sign and goes nowhere else. */
@Injectable()
export class CredentialKeys {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly vault: KeyVault,
  ) {}

  /** The key that signs today; the first credential makes the first one. */
  async signing(): Promise<SigningKey> {
    const { id, jwk, sealed } = (await this.db.one<Kept>(SIGNING)) ?? (await this.first());
    return { id, key: await importJWK(jwk ?? this.vault.open(sealed ?? '', id), 'EdDSA') };
  }

  /** Those retired too, newest first. */
  async published(): Promise<PublishedKey[]> {
    await this.signing();
    return this.db.rows<PublishedKey>({
      name: 'recognition_published_keys',
      text: 'select id, public_jwk as "publicJwk" from credential_key order by created_at desc, id',
    });
  }

  /** From here on a new key signs. The one before stays published. Gives the name of the new key. */
  async rotate(): Promise<string> {
    const made = await newKey();
    return this.db.transaction(async () => {
      await this.lock();
      await this.db.rows({ text: 'update credential_key set retired_at = $1 where retired_at is null', values: [this.now()] });
      await this.insert(made);
      await this.auditor.record({ actor: null, action: 'credential.rotate_key', target: made.id });
      return made.id;
    });
  }

  private async first(): Promise<Kept> {
    const made = await newKey();
    return this.db.transaction(async () => {
      await this.lock();
      const other = await this.db.one<Kept>(SIGNING);
      if (other) return other;
      await this.insert(made);
      return { id: made.id, jwk: made.privateJwk, sealed: null };
    });
  }

  private async lock(): Promise<void> {
    await this.db.rows({ text: 'select pg_advisory_xact_lock($1)', values: [LOCK] });
  }

  private async insert({ id, publicJwk, privateJwk }: NewKey): Promise<void> {
    await this.db.rows({
      text: 'insert into credential_key (id, public_jwk, private_sealed, created_at) values ($1, $2, $3, $4)',
      values: [id, JSON.stringify(publicJwk), this.vault.seal(privateJwk, id), this.now()],
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

type NewKey = { id: string; publicJwk: JWK; privateJwk: JWK };

async function newKey(): Promise<NewKey> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x } = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint({ kty, crv, x });
  const told = { kty, crv, x, alg: 'EdDSA', use: 'sig', kid: id };
  return { id, publicJwk: told, privateJwk: { ...told, d: (await exportJWK(privateKey)).d } };
}
