import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';
import { REGION_COLUMNS } from './territory.queries.js';

export const macroRegionsStatement: Statement = {
  name: 'territory_macro_regions',
  text: `select g.id, g.name, g.proposed, coalesce((
      select json_agg(row order by row.name collate "es-x-icu") from (
        select ${REGION_COLUMNS} from region r join macro_region m on m.id = r.macro_region_id where m.id = g.id) row), '[]') as regions
    from macro_region g order by g.position, g.id`,
};

/**
 * Moves exactly these regions into the macro-region ($2 name, $3 region ids); those left out belong to none until staff place them.
 * Touching it is confirming it. Answers nothing when the macro-region does not exist.
 */
export const updateMacroRegionStatement = (id: string, name: string, regionIds: string[]): Statement => ({
  text: `with changed as (update macro_region set name = $2, proposed = false where id = $1 returning id),
      moved as (update region r set macro_region_id = case when r.id = any($3::text[]) then $1 end from changed
        where r.id = any($3::text[]) or r.macro_region_id = $1)
    select id from changed`,
  values: [id, name, regionIds],
});

/** Two editors of macro-regions follow one another. */
export const lockRegionsStatement: Statement = { text: 'select id from region order by id for update' };

const ROW = `i.code, i.kind, i.name, r.name as "regionName", parent.name as "parentName", i.mail_domains as "mailDomains", i.enabled,
  (select count(*)::int from member m where m.iged_code = i.code and m.status = 'CONFIRMED') as members`;
const TABLES = `iged i left join region r on r.id = i.region_id left join iged parent on parent.code = i.parent_code`;

/** One more row than the page, to know whether another page follows. */
const TABLE_TEXT: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `select ${ROW} from ${TABLES}
     where ($1::text is null or fold(i.name) like '%' || fold($1) || '%' or lower(i.code) like lower($1) || '%')
       and ($2::text is null or i.kind = $2) and ($3::text is null or i.region_id = $3) and ($4::text is null or i.code > $4)
     order by i.code limit ${size + 1}`,
  ]),
);

export type IgedTableFilter = {
  pattern: string | null;
  kind: string | null;
  region: string | null;
  first: PageSize;
  afterCode: string | null;
};

export const igedTableStatement = (filter: IgedTableFilter): Statement => ({
  name: `territory_iged_table_${filter.first}`,
  text: TABLE_TEXT[filter.first],
  values: [filter.pattern, filter.kind, filter.region, filter.afterCode],
});

export const igedRowStatement = (code: string): Statement => ({
  name: 'territory_iged_row',
  text: `select ${ROW} from ${TABLES} where i.code = $1`,
  values: [code],
});

export type NewIged = {
  code: string;
  kind: string;
  name: string;
  regionId: string | null;
  provinceUbigeo: string | null;
  mailDomains: string[];
};

export const insertIgedStatement = (iged: NewIged): Statement => ({
  text: `insert into iged (code, kind, name, region_id, province_ubigeo, mail_domains) values ($1, $2, $3, $4, $5, $6::text[])`,
  values: [iged.code, iged.kind, iged.name, iged.regionId, iged.provinceUbigeo, iged.mailDomains],
});

export const updateIgedStatement = (code: string, name: string, mailDomains: string[], enabled: boolean): Statement => ({
  text: `update iged set name = $2, mail_domains = $3::text[], enabled = $4 where code = $1 returning code`,
  values: [code, name, mailDomains, enabled],
});
