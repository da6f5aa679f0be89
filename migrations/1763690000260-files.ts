import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1763690000260 implements MigrationInterface {
  readonly name = 'Files1763690000260';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table stored_file (
        -- Made by the client: asking again is the same file.
        id uuid primary key,
        owner_id uuid not null constraint file_has_owner references account (id),
        -- Which guard answers for it, and of what it is.
        purpose text not null,
        subject_id uuid not null,
        kind text not null constraint file_kind_is_known check (kind in ('IMAGE', 'DOCUMENT', 'VIDEO')),
        file_name text not null,
        length bigint not null constraint file_is_not_empty check (length > 0),
        -- What the browser says of its bytes, and what arrived.
        declared_sha256 text,
        sha256 text,
        upload_name text not null constraint one_file_per_upload_name unique
          constraint upload_name_is_random check (upload_name ~ '^[0-9a-f]{32}$'),
        state text not null constraint file_state_is_known check (state in ('UPLOADING', 'CHECKING', 'READY', 'REFUSED', 'QUARANTINED')),
        refusal text,
        scanned text constraint scan_is_known check (scanned in ('CLEAN', 'NO_SCANNER')),
        media_type text,
        created_at timestamptz not null,
        touched_at timestamptz not null,
        received_at timestamptz,
        checked_at timestamptz,
        -- Something refers to it; nothing does any more; its bytes are gone.
        attached_at timestamptz,
        released_at timestamptz,
        purged_at timestamptz,
        -- Which process receives it now: a lease that a killed one leaves behind for some seconds.
        held_by uuid,
        held_until timestamptz,
        constraint ready_file_is_known check (state <> 'READY' or (sha256 is not null and media_type is not null and scanned is not null))
      );
      create index file_of_subject on stored_file (purpose, subject_id);
      create index file_to_sweep on stored_file (touched_at) where purged_at is null;
      create table file_object (
        name text primary key constraint object_name_is_random check (name ~ '^[0-9a-f]{32}$'),
        file_id uuid not null constraint object_has_file references stored_file (id),
        form text not null constraint object_form_is_known check (form in ('WHOLE', 'SMALL', 'MEDIUM', 'LARGE', 'PRINT')),
        media_type text not null,
        length bigint not null,
        sha256 text not null,
        width integer,
        height integer,
        constraint one_object_per_form unique (file_id, form)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table file_object, stored_file');
  }
}
