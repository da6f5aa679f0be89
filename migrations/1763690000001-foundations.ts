import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundations1763690000001 implements MigrationInterface {
  readonly name = 'Foundations1763690000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
      create extension if not exists citext;
      create extension if not exists pgcrypto;
      -- unaccent() is only STABLE; the two-argument form with a fixed dictionary is safe to index.
      create function fold(value text) returns text language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent'::regdictionary, value));
      create text search configuration spanish_folded (copy = spanish);
      alter text search configuration spanish_folded
        alter mapping for hword, hword_part, word with unaccent, spanish_stem;
      -- Shared by the ledger, the audit and the published versions: these tables only grow.
      create function forbid_change() returns trigger language plpgsql as $body$
      begin
        raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
      end $body$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop function forbid_change();
      drop text search configuration spanish_folded;
      drop function fold(text);
    `);
  }
}
