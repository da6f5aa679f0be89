import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UploadParts1763690000262 implements MigrationInterface {
  readonly name = 'UploadParts1763690000262';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- Bytes of the part that is not full yet, in a store that takes parts.
      alter table stored_file add column waiting_bytes integer not null default 0;
      create table upload_part (
        upload_name text not null constraint part_has_upload references stored_file (upload_name) on delete cascade,
        number integer not null,
        etag text not null,
        bytes bigint not null,
        primary key (upload_name, number)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table upload_part; alter table stored_file drop column waiting_bytes');
  }
}
