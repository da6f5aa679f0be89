import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The door of an exchange: readings undone by readings, people who come without registering, crews, and the pace of its stands. */
export class DoorAndCrews1763690000530 implements MigrationInterface {
  readonly name = 'DoorAndCrews1763690000530';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- The reading that this one undoes. No reference: phones may bring the second before the first.
      alter table exchange_check_in add column annuls uuid;
      create index check_in_that_undoes on exchange_check_in (annuls) where annuls is not null;
      create index check_in_by_registration on exchange_check_in (registration_id);
      alter table exchange_registration
        -- Came to the door without being in the list.
        add column walk_in boolean not null default false,
        -- The same person was in the list after all: what was read of one counts for the other.
        add column merged_into uuid constraint registration_merged_into_registration references exchange_registration (id),
        -- When staff decided who it is.
        add column settled_at timestamptz,
        -- How many times her attendance was undone: points that were taken back are given again under another source.
        add column undone integer not null default 0,
        add constraint registration_not_merged_into_itself check (merged_into <> id);
      create index registration_merged on exchange_registration (merged_into) where merged_into is not null;
      create index registration_at_the_door on exchange_registration (exchange_id, queued_at, id)
        where walk_in and merged_into is null and settled_at is null;
      alter table exchange_presentation add column undone integer not null default 0;
      -- What a whole hall may leave at the stands in an hour from one address, on its days.
      alter table exchange add column stand_hourly integer not null default 2000
        constraint stand_hourly_is_reasonable check (stand_hourly between 100 and 10000);
      create table internship_place (
        registration_id uuid primary key constraint internship_place_has_registration references exchange_registration (id),
        exchange_id uuid not null constraint internship_place_has_exchange references exchange (id),
        crew integer not null constraint crew_is_positive check (crew between 1 and 30)
      );
      create index internship_place_by_crew on internship_place (exchange_id, crew);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table internship_place;
      alter table exchange drop column stand_hourly;
      alter table exchange_presentation drop column undone;
      drop index registration_at_the_door, registration_merged;
      alter table exchange_registration drop column walk_in, drop column merged_into, drop column settled_at, drop column undone;
      drop index check_in_that_undoes, check_in_by_registration;
      alter table exchange_check_in drop column annuls;
    `);
  }
}
