import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Into a closed season nothing more is written, whoever writes: neither entries nor places nor seals of Iged. Addenda stand beside it. */
export class SealedTakesNothing1763690000460 implements MigrationInterface {
  readonly name = 'SealedTakesNothing1763690000460';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- The season is held as an award holds it: an entry that waited for the close finds it closed.
      create function forbid_entry_of_closed_season() returns trigger language plpgsql as $body$
      begin
        perform from season where id = new.season_id and closed_at is null for key share;
        if not found and exists (select from season where id = new.season_id) then
          raise exception 'a closed season takes no more entries';
        end if;
        return new;
      end $body$;
      create trigger closed_season_takes_no_entry before insert on points_entry
        for each row execute function forbid_entry_of_closed_season();
      create trigger sealed_season_takes_no_iged_place after insert on season_iged_place referencing new table as placed
        for each statement execute function forbid_sealed_places();
      create trigger sealed_season_takes_no_iged_seal after insert on season_iged_seal referencing new table as placed
        for each statement execute function forbid_sealed_places();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger sealed_season_takes_no_iged_seal on season_iged_seal;
      drop trigger sealed_season_takes_no_iged_place on season_iged_place;
      drop trigger closed_season_takes_no_entry on points_entry;
      drop function forbid_entry_of_closed_season();
    `);
  }
}
