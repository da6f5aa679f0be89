import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rankings of a macro-region and of an Iged, read from their own index as the others are. */
export class RankingScopes1763690000114 implements MigrationInterface {
  readonly name = 'RankingScopes1763690000114';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create index season_total_macro on season_total (season_id, macro_region_id, points desc, member_id) where ranked;
      create index season_total_iged on season_total (season_id, iged_code, points desc, member_id) where ranked;
      create index season_place_macro on season_place (season_id, macro_region_id, points desc, member_id) where ranked;
      create index season_place_iged on season_place (season_id, iged_code, points desc, member_id) where ranked;
      -- Staff may move a region to another macro-region: open seasons follow at once, sealed ones stay as they were.
      create function follow_macro_region() returns trigger language plpgsql as $body$
      begin
        update season_total t set macro_region_id = new.macro_region_id
          where t.region_id = new.id and t.season_id in (select id from season where closed_at is null)
            and t.macro_region_id is distinct from new.macro_region_id;
        return null;
      end $body$;
      create trigger totals_follow_macro_region after update of macro_region_id on region
        for each row when (old.macro_region_id is distinct from new.macro_region_id) execute function follow_macro_region();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger totals_follow_macro_region on region;
      drop function follow_macro_region();
      drop index season_place_iged, season_place_macro, season_total_iged, season_total_macro;
    `);
  }
}
