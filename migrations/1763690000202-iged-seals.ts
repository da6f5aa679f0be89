import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the ranking of Iged asks for, as data, and how it is sealed with its season. */
export class IgedSeals1763690000202 implements MigrationInterface {
  readonly name = 'IgedSeals1763690000202';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table iged_ranking_rule (
        only_one boolean primary key default true constraint there_is_one_iged_ranking_rule check (only_one),
        -- Figures of fewer than five people are not published.
        min_members integer not null constraint iged_ranking_hides_small_numbers check (min_members between 5 and 100),
        -- Fewer Iged of like size and connectivity are no measure of each other.
        min_igeds integer not null default 3 constraint iged_equity_compares_several check (min_igeds between 3 and 20),
        active_definition text not null,
        updated_by uuid,
        updated_at timestamptz
      );
      insert into iged_ranking_rule (min_members, active_definition) values (5,
        'Persona activa: gestora o gestor confirmado, con su cuenta activa y con puntos en la temporada, es decir, con al menos un movimiento que sigue en pie.');
      create table season_iged_place (
        season_id text not null constraint season_iged_place_has_season references season (id),
        iged_code text not null constraint season_iged_place_has_iged references iged (code),
        position integer not null,
        points integer not null,
        members integer not null,
        kind text not null,
        region_id text,
        macro_region_id text,
        primary key (season_id, iged_code)
      );
      create table season_iged_seal (
        season_id text primary key constraint season_iged_seal_has_season references season (id),
        hash text not null,
        rows integer not null,
        below_minimum integer not null,
        min_members integer not null,
        active_definition text not null
      );
      create trigger season_iged_place_only_grows before update or delete or truncate on season_iged_place
        for each statement execute function forbid_change();
      create trigger season_iged_seal_only_grows before update or delete or truncate on season_iged_seal
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table season_iged_seal, season_iged_place, iged_ranking_rule;
    `);
  }
}
