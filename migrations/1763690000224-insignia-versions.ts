import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue is edited by versions; each award keeps the one with which it was given. A new insignia is composed of a motif and colours. */
export class InsigniaVersions1763690000224 implements MigrationInterface {
  readonly name = 'InsigniaVersions1763690000224';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table insignia add column version integer not null default 1, add column figure jsonb;
      -- Two insignias of one motif would be the same in one ink.
      create unique index one_insignia_per_motif on insignia ((figure->>'motif')) where figure is not null;
      create table insignia_version (
        insignia_id text not null constraint insignia_version_has_insignia references insignia (id),
        version integer not null,
        name text not null,
        deed text not null,
        meaning text not null,
        enabled boolean not null,
        grades jsonb not null,
        reason text,
        created_by uuid constraint insignia_version_by_account references account (id),
        created_at timestamptz not null,
        primary key (insignia_id, version)
      );
      create trigger insignia_version_only_grows before update or delete or truncate on insignia_version
        for each statement execute function forbid_change();
      insert into insignia_version (insignia_id, version, name, deed, meaning, enabled, grades, created_at)
        select i.id, 1, i.name, i.deed, i.meaning, i.enabled,
          coalesce((select jsonb_agg(g.criterion order by g.grade) from insignia_grade g where g.insignia_id = i.id), '[]'), '2026-01-01T00:00:00-05:00' from insignia i;
      alter table insignia_award add column insignia_version integer not null default 1,
        add constraint insignia_award_has_version foreign key (insignia_id, insignia_version) references insignia_version (insignia_id, version);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table insignia_award drop constraint insignia_award_has_version, drop column insignia_version;
      drop table insignia_version;
      drop index one_insignia_per_motif;
      alter table insignia drop column figure, drop column version;
    `);
  }
}
