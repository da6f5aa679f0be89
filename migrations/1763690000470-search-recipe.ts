import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which recipe the words of a published practice were made with: those of an older one are made again without publishing. */
export class SearchRecipe1763690000470 implements MigrationInterface {
  readonly name = 'SearchRecipe1763690000470';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- Zero: before recipes were counted.
      alter table practice add column search_recipe smallint not null default 0;
      create index practice_search_older on practice (search_recipe, id) where search is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop index practice_search_older;
      alter table practice drop column search_recipe;
    `);
  }
}
