import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where everybody stood at the start of the week, so that a ranking tells who rose and who fell. */
export class WeeklyPlaces1763690000201 implements MigrationInterface {
  readonly name = 'WeeklyPlaces1763690000201';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table ranking_week (
        season_id text not null constraint ranking_week_has_season references season (id),
        week date not null,
        taken_at timestamptz not null,
        members integer not null,
        primary key (season_id, week),
        constraint ranking_week_begins_on_monday check (extract(isodow from week) = 1)
      );
      -- Only of the newest week: each Monday takes the place of the one before. Without foreign keys, whose checks of a million
      -- rows would cost more than the places themselves.
      create table weekly_place (
        season_id text not null,
        week date not null,
        member_id uuid not null,
        national integer not null,
        in_macro integer not null,
        in_region integer not null,
        in_iged integer not null,
        macro_region_id text,
        region_id text,
        iged_code text,
        primary key (season_id, week, member_id)
      );
      create table weekly_iged_total (
        season_id text not null,
        week date not null,
        iged_code text not null,
        points integer not null,
        members integer not null,
        primary key (season_id, week, iged_code),
        constraint weekly_iged_total_has_week foreign key (season_id, week) references ranking_week (season_id, week)
      );
      create trigger ranking_week_only_grows before update or delete or truncate on ranking_week
        for each statement execute function forbid_change();
      create trigger weekly_iged_total_only_grows before update or delete or truncate on weekly_iged_total
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table weekly_iged_total, weekly_place, ranking_week;
    `);
  }
}
