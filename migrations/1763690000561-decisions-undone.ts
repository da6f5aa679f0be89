import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who somebody at the door was said to be, by whom, and what it was like before: so that it is undone to the last reading. */
export class DecisionsUndone1763690000561 implements MigrationInterface {
  readonly name = 'DecisionsUndone1763690000561';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table exchange_registration
        -- Of this decision: undone by it, a later one is not touched.
        add column settled_id uuid constraint one_decision_of_an_arrival unique,
        add column settled_by uuid,
        -- Whom it was said to be; merged_into is who that one turned out to be in the end.
        add column settled_as uuid constraint registration_settled_as_registration references exchange_registration (id),
        -- The states of both before, and whether the account came with the decision.
        add column before_settling jsonb;
      update exchange_registration set settled_id = gen_random_uuid(), settled_as = merged_into where walk_in and settled_at is not null;
      create index registration_settled on exchange_registration (exchange_id, settled_at desc, id) where settled_id is not null;
      create index registration_settled_as on exchange_registration (settled_as) where settled_as is not null;
      -- Told by a sheet, whatever the phones read.
      alter table exchange_attendance add column brought boolean not null default false;
      update exchange_attendance a set brought = true where not exists (select 1 from exchange_check_in s join exchange_registration r on r.id = s.registration_id
        where coalesce(r.merged_into, r.id) = a.registration_id and s.day = a.day and (a.item_id is null or s.item_id = a.item_id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table exchange_attendance drop column brought;
      drop index registration_settled, registration_settled_as;
      alter table exchange_registration drop column before_settling, drop column settled_as, drop column settled_by, drop column settled_id;
    `);
  }
}
