import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';

/** Columns of `Region` for a `region r` left joined to `macro_region m`. */
export const REGION_COLUMNS = `r.id, r.name, r.short_name as "shortName", r.tile_label as "tileLabel", r.tile_row as "tileRow",
  r.tile_column as "tileColumn", m.id as "macroRegionId", m.name as "macroRegionName"`;

export const regionsStatement: Statement = {
  name: 'territory_regions',
  text: `select ${REGION_COLUMNS} from region r left join macro_region m on m.id = r.macro_region_id
    order by r.name collate "es-x-icu"`,
};

const sized = (build: (size: PageSize) => string): Record<number, string> =>
  Object.fromEntries(PAGE_SIZES.map((size) => [size, build(size)]));

/**
 * What was typed is first looked for, without accents, at the start of the words of a name and of a code; only when
 * nothing starts that way do the middle of a word and alike words count ("nasca" finds Nazca, the nearest first).
 * $1 text or null, $2 its literal pattern, $3 region, $4 kind.
 */
const IGEDS = sized(
  (size) => `with hit as (
      select i.code, i.name, i.kind, r.name as region_name, fold(i.name) like '%' || fold($2) || '%' as within,
        case when $1::text is null or ' ' || translate(fold(i.name), '-', ' ') like '% ' || fold($2) || '%' or lower(i.code) like lower($2) || '%'
          then 0 else 1 end as miss
      from iged i left join region r on r.id = i.region_id
      where i.enabled and ($3::text is null or i.region_id = $3) and ($4::text is null or i.kind = $4))
    select code, name, kind, region_name as "regionName" from hit
    where miss = (select min(miss) from hit) and (miss = 0 or within or word_similarity(fold($1), fold(name)) > 0.3)
    order by case when $1::text is not null then -strict_word_similarity(fold($1), fold(name)) end, name collate "es-x-icu", code limit ${size}`,
);

export type IgedSearch = { search?: string | null; region?: string | null; kind?: string | null; first: PageSize };

export function igedsStatement({ search, region, kind, first }: IgedSearch, pattern: string): Statement {
  return {
    name: `territory_igeds_${first}`,
    text: IGEDS[first],
    values: [search || null, pattern, region || null, kind ?? null],
  };
}

export const igedsByCodeStatement = (codes: string[]): Statement => ({
  name: 'territory_igeds_by_code',
  text: `select i.code, i.name, i.kind, i.enabled, i.region_id as "regionId", r.name as "regionName", r.macro_region_id as "macroRegionId"
    from iged i left join region r on r.id = i.region_id where i.code = any($1::text[]) order by array_position($1::text[], i.code)`,
  values: [codes],
});

const DISTRICT_COLUMNS = `d.ubigeo, d.name, p.name as "provinceName", r.id as "regionId", r.name as "regionName"`;
const DISTRICT_TABLES = `district d join province p on p.ubigeo = d.province_ubigeo join region r on r.id = p.region_id`;

/** Same forgiveness as `igeds`, over district and province: $1 text, $2 its literal pattern, $3 region. */
export const districtsStatement = (search: string, pattern: string, region: string | null): Statement => ({
  name: 'territory_districts',
  text: `with hit as (
      select ${DISTRICT_COLUMNS}, case when fold(d.name) like fold($2) || '%' then 0
          when fold(d.name) like '%' || fold($2) || '%' or d.ubigeo like $2 || '%' then 1
          when fold(p.name) like fold($2) || '%' then 2 else 3 end as miss
      from ${DISTRICT_TABLES} where $3::text is null or r.id = $3)
    select ubigeo, name, "provinceName", "regionName" from hit
    where miss < 3 or (not exists (select 1 from hit near where near.miss < 3) and word_similarity(fold($1), fold(name)) > 0.3)
    order by miss, case when miss = 3 then 1 - word_similarity(fold($1), fold(name)) end, name collate "es-x-icu", ubigeo limit 20`,
  values: [search, pattern, region],
});

export const districtsByUbigeoStatement = (ubigeos: string[]): Statement => ({
  name: 'territory_districts_by_ubigeo',
  text: `select ${DISTRICT_COLUMNS} from ${DISTRICT_TABLES} where d.ubigeo = any($1::text[]) order by array_position($1::text[], d.ubigeo)`,
  values: [ubigeos],
});
