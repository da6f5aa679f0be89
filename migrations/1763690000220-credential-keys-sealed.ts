import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The private part of a signing key is kept sealed: a copy of the database alone signs nothing. The start seals what was there before. */
export class CredentialKeysSealed1763690000220 implements MigrationInterface {
  readonly name = 'CredentialKeysSealed1763690000220';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table credential_key add column private_sealed text, alter column private_jwk drop not null,
        add constraint credential_key_is_kept_once check ((private_jwk is null) <> (private_sealed is null));
    `);
  }

  /** What is sealed cannot be opened here: those keys stay published, and the next credential makes another. */
  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table credential_key drop constraint credential_key_is_kept_once;
      update credential_key set retired_at = coalesce(retired_at, now()), private_jwk = '{}' where private_jwk is null;
      alter table credential_key alter column private_jwk set not null, drop column private_sealed;
    `);
  }
}
