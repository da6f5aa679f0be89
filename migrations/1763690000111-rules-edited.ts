import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff edit rules by adding versions: what was once in force is never rewritten. */
export class RulesEdited1763690000111 implements MigrationInterface {
  readonly name = 'RulesEdited1763690000111';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table points_rule add column reason text,
        add constraint points_rule_starts_before_it_ends check (valid_to is null or valid_from <= valid_to);
      create trigger points_rule_only_grows before update or delete or truncate on points_rule
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger points_rule_only_grows on points_rule;
      alter table points_rule drop constraint points_rule_starts_before_it_ends, drop column reason;
    `);
  }
}
