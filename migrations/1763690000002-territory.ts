import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Territory1763690000002 implements MigrationInterface {
  readonly name = 'Territory1763690000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table macro_region (
        id text primary key,
        name text not null,
        proposed boolean not null default false,
        position integer not null default 0
      );
      create table region (
        id text primary key,
        name text not null,
        short_name text not null,
        tile_label text not null,
        tile_row integer not null,
        tile_column integer not null,
        macro_region_id text constraint region_has_macro_region references macro_region (id)
      );
      create table province (
        ubigeo text primary key constraint province_ubigeo_has_four_digits check (ubigeo ~ '^[0-9]{4}$'),
        name text not null,
        region_id text not null constraint province_has_region references region (id)
      );
      create table district (
        ubigeo text primary key constraint district_ubigeo_has_six_digits check (ubigeo ~ '^[0-9]{6}$'),
        name text not null,
        province_ubigeo text not null constraint district_has_province references province (ubigeo)
      );
      create index district_by_province on district (province_ubigeo);
      create index district_by_folded_name on district using gin (fold(name) gin_trgm_ops);
      create table iged (
        code text primary key,
        kind text not null constraint iged_kind_is_known check (kind in ('DRE', 'GRE', 'UGEL', 'LOCAL_GOVERNMENT', 'MINEDU')),
        name text not null,
        region_id text constraint iged_has_region references region (id),
        parent_code text constraint iged_has_parent references iged (code),
        province_ubigeo text constraint iged_has_province references province (ubigeo),
        mail_domains text[] not null default '{}',
        enabled boolean not null default true,
        created_at timestamptz not null default now(),
        constraint education_offices_have_six_digits check (kind not in ('DRE', 'GRE', 'UGEL') or code ~ '^[0-9]{6}$'),
        constraint only_the_ministry_has_no_region check (region_id is not null or kind = 'MINEDU')
      );
      create index iged_by_region on iged (region_id, kind);
      create index iged_by_folded_name on iged using gin (fold(name) gin_trgm_ops);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table iged, district, province, region, macro_region;
    `);
  }
}
