import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether minors can be recognised in a photo of a stand, and whether they may be shown; null: nobody said, and no report shows it. */
export class StandPhotoRights1763690000506 implements MigrationInterface {
  readonly name = 'StandPhotoRights1763690000506';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `alter table fair_stand_photo add column minors boolean, add column authorised boolean;`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `alter table fair_stand_photo drop column minors, drop column authorised;`);
  }
}
