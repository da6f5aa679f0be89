import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bytes that stay as they were, whatever becomes of the file they came from: what was published, and for a while what was tried. */
export class KeptObjects1763690000503 implements MigrationInterface {
  readonly name = 'KeptObjects1763690000503';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table kept_object (
        -- Its address in the store: 128 random bits.
        name text primary key constraint kept_object_name_is_random check (name ~ '^[0-9a-f]{32}$'),
        sha256 text not null constraint kept_object_has_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        media_type text not null,
        length bigint not null,
        kept_at timestamptz not null,
        -- null: for good, since something refers to it.
        until timestamptz
      );
      create index kept_object_by_content on kept_object (sha256) where until is null;
      create index kept_object_by_end on kept_object (until) where until is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table kept_object');
  }
}
