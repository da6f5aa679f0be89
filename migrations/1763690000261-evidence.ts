import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evidence1763690000261 implements MigrationInterface {
  readonly name = 'Evidence1763690000261';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table practice_evidence (
        -- Of what has a file, the id is the file's: both are made by the device that sends it.
        id uuid primary key,
        practice_id uuid not null constraint evidence_has_practice references practice (id) on delete cascade,
        kind text not null constraint evidence_kind_is_known check (kind in ('PHOTO', 'DOCUMENT', 'VIDEO', 'LINK')),
        file_id uuid constraint evidence_has_file references stored_file (id),
        url text,
        caption text not null default '',
        section_key text constraint evidence_has_section references sheet_section (key),
        -- The result or indicator that it proves, in the words of the sheet.
        result text not null default '',
        minors boolean,
        authorised boolean,
        position integer not null,
        revision integer not null default 0,
        added_by uuid not null,
        added_at timestamptz not null,
        -- Not in the working edition any more; the versions that hold it stay as they are.
        removed_at timestamptz,
        -- Shown nowhere any more, not even in what was published.
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawal_reason text,
        constraint one_evidence_per_file unique (file_id),
        constraint evidence_is_file_or_link check ((kind = 'LINK') = (url is not null) and (kind = 'LINK') = (file_id is null))
      );
      create index evidence_by_practice on practice_evidence (practice_id, position);
      create table practice_version_evidence (
        practice_id uuid not null,
        version integer not null,
        evidence_id uuid not null,
        position integer not null,
        kind text not null,
        caption text not null,
        section_key text,
        section_title text,
        result text not null,
        url text,
        file_id uuid,
        sha256 text,
        primary key (practice_id, version, evidence_id),
        constraint version_evidence_has_version foreign key (practice_id, version) references practice_version (practice_id, number)
      );
      create index version_evidence_by_file on practice_version_evidence (file_id) where file_id is not null;
      create trigger version_evidence_only_grows before update or delete or truncate on practice_version_evidence
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table practice_version_evidence, practice_evidence');
  }
}
