import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals written before they followed their member find where she is. Apart, so that only rows that move are held, and no table is. */
export class HomesReadAgain1763690000204 implements MigrationInterface {
  readonly name = 'HomesReadAgain1763690000204';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update season_total t set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
        from season s, ranking_home h where s.id = t.season_id and s.closed_at is null and h.member_id = t.member_id
          and (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked);
    `);
  }

  /** Nothing to undo: where a member is does not depend on this version. */
  async down(): Promise<void> {}
}
