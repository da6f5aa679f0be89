import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A fact, once stated, is only withdrawn, and for good: the ledger is drawn from facts. A sealed season changes no more.
 * `member_level` is read no more since levels have versions.
 */
export class StatedAndSealed1763690000226 implements MigrationInterface {
  readonly name = 'StatedAndSealed1763690000226';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table member_level;
      create function forbid_rewriting() returns trigger language plpgsql as $body$
      begin
        raise exception '% keeps what was stated: it is never rewritten or deleted', tg_table_name;
      end $body$;
      create trigger fact_is_only_withdrawn before update on fact for each row
        when (old.withdrawn_at is not null or (old.id, old.kind, old.source, old.member_id, old.occurred_at, old.detail)
          is distinct from (new.id, new.kind, new.source, new.member_id, new.occurred_at, new.detail))
        execute function forbid_rewriting();
      create trigger fact_stays before delete or truncate on fact for each statement execute function forbid_rewriting();
      create trigger sealed_season_stays before update or delete on season for each row
        when (old.ranking_hash is not null) execute function forbid_rewriting();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger sealed_season_stays on season;
      drop trigger fact_stays on fact;
      drop trigger fact_is_only_withdrawn on fact;
      drop function forbid_rewriting();
      create table member_level (
        level text primary key constraint member_level_is_known check (level in ('PARTICIPATIVE', 'OUTSTANDING', 'TRANSFORMATIVE')),
        name text not null,
        min_points integer not null,
        min_kinds integer not null default 0,
        any_of_kinds text[] not null default '{}',
        position integer not null
      );
    `);
  }
}
