import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ranking of a season that ended, as it was sealed; corrected only by what is published beside it. */
export class SeasonsFrozen1763690000113 implements MigrationInterface {
  readonly name = 'SeasonsFrozen1763690000113';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table season add column closed_by uuid, add column ranking_hash text, add column ranking_rows integer,
        add constraint sealed_season_is_closed check (ranking_hash is null or closed_at is not null);
      create table season_place (
        season_id text not null constraint season_place_has_season references season (id),
        member_id uuid not null constraint season_place_has_member references member (id),
        -- What the public file calls this place: whoever hides later cannot be found in it.
        place_key uuid not null,
        position integer not null,
        points integer not null,
        entries integer not null,
        iged_code text,
        region_id text,
        macro_region_id text,
        hidden boolean not null,
        ranked boolean not null default true,
        primary key (season_id, member_id)
      );
      create index season_place_national on season_place (season_id, points desc, member_id) where ranked;
      create index season_place_regional on season_place (season_id, region_id, points desc, member_id) where ranked;
      create trigger season_place_only_grows before update or delete or truncate on season_place
        for each statement execute function forbid_change();
      create table season_addendum (
        id uuid primary key,
        season_id text not null constraint season_addendum_has_season references season (id),
        text text not null,
        author_id uuid not null,
        published_at timestamptz not null
      );
      create index season_addendum_by_season on season_addendum (season_id, published_at);
      create trigger season_addendum_only_grows before update or delete or truncate on season_addendum
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table season_addendum, season_place;
      alter table season drop constraint sealed_season_is_closed, drop column ranking_rows, drop column ranking_hash, drop column closed_by;
    `);
  }
}
