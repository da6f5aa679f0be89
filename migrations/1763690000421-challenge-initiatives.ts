import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a team completes may also become an initiative, of the theme that staff chose. */
export class ChallengeInitiatives1763690000421 implements MigrationInterface {
  readonly name = 'ChallengeInitiatives1763690000421';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table challenge
        drop constraint challenge_outcome_is_known,
        add constraint challenge_outcome_is_known check (becomes in ('NOTHING', 'PRACTICE', 'INITIATIVE')),
        -- Only of the one that asks for initiatives: an initiative has a theme from its first day.
        add column theme_id text constraint challenge_has_theme references theme (id),
        add constraint challenge_of_initiatives_says_its_theme
          check (becomes <> 'INITIATIVE' or theme_id is not null or state in ('DRAFT', 'WITHDRAWN')),
        add constraint challenge_theme_is_of_initiatives check (theme_id is null or becomes = 'INITIATIVE');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table challenge
        drop constraint challenge_theme_is_of_initiatives,
        drop constraint challenge_of_initiatives_says_its_theme,
        drop constraint challenge_outcome_is_known,
        drop column theme_id;
      update challenge set becomes = 'NOTHING' where becomes = 'INITIATIVE';
      alter table challenge add constraint challenge_outcome_is_known check (becomes in ('NOTHING', 'PRACTICE'));
    `);
  }
}
