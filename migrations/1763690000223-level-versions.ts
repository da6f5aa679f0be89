import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Levels change by versions. A season reads the newest one made before it closed, so a change never rewrites a closed season.
 * `member_level` stays for the version that is still running; it is read no more.
 */
export class LevelVersions1763690000223 implements MigrationInterface {
  readonly name = 'LevelVersions1763690000223';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table member_level_version (
        version integer not null,
        level text not null constraint member_level_version_is_known check (level in ('PARTICIPATIVE', 'OUTSTANDING', 'TRANSFORMATIVE')),
        name text not null,
        min_points integer not null,
        min_kinds integer not null,
        any_of_kinds text[] not null,
        position integer not null,
        reason text,
        created_by uuid constraint member_level_version_by_account references account (id),
        created_at timestamptz not null,
        primary key (version, level)
      );
      create trigger member_level_version_only_grows before update or delete or truncate on member_level_version
        for each statement execute function forbid_change();
      insert into member_level_version (version, level, name, min_points, min_kinds, any_of_kinds, position, created_at)
        select 1, level, name, min_points, min_kinds, any_of_kinds, position, '2026-01-01T00:00:00-05:00' from member_level;
      create view season_level as
        select s.id as season_id, l.version, l.level, l.name, l.min_points, l.min_kinds, l.any_of_kinds, l.position
        from season s cross join lateral (
          select coalesce(max(v.version) filter (where s.closed_at is null or v.created_at <= s.closed_at), 1) as version from member_level_version v) f
        join member_level_version l on l.version = f.version;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop view season_level; drop table member_level_version');
  }
}
