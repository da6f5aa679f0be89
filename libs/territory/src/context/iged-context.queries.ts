import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';

const ROW = `i.code, i.kind, i.name, r.name as "regionName", c.connectivity, c.size, c.source, c.as_of::text as "asOf", c.updated_at as "updatedAt"`;
const TABLES = `iged i left join region r on r.id = i.region_id left join iged_context c on c.iged_code = i.code`;

/** One more row than the page, to know whether another page follows. */
const TABLE_TEXT: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `select ${ROW} from ${TABLES} where i.kind <> 'MINEDU'
       and ($1::text is null or fold(i.name) like '%' || fold($1) || '%' or lower(i.code) like lower($1) || '%')
       and ($2::text is null or i.kind = $2) and ($3::text is null or i.region_id = $3) and ($4::text is null or i.code > $4)
       and (not $5::boolean or c.iged_code is null)
     order by i.code limit ${size + 1}`,
  ]),
);

export type IgedContextFilter = { pattern: string | null; kind: string | null; region: string | null; afterCode: string | null; onlyMissing: boolean; first: PageSize };

export const contextTableStatement = (filter: IgedContextFilter): Statement => ({
  name: `territory_iged_context_${filter.first}`,
  text: TABLE_TEXT[filter.first],
  values: [filter.pattern, filter.kind, filter.region, filter.afterCode, filter.onlyMissing],
});

export const missingContextStatement: Statement = {
  name: 'territory_iged_context_missing',
  text: `select count(*)::int as missing from iged i where i.kind <> 'MINEDU' and i.enabled
    and not exists (select from iged_context c where c.iged_code = i.code)`,
};

export const contextRowsStatement = (codes: string[]): Statement => ({
  name: 'territory_iged_context_rows',
  text: `select ${ROW} from ${TABLES} where i.code = any($1::text[]) and i.kind <> 'MINEDU' order by i.code`,
  values: [codes],
});

export type NewContext = { code: string; connectivity: string; size: string; source: string; asOf: string };

/** Lines that say what is already there are left alone. Answers those that changed. */
export const keepContextStatement = (rows: NewContext[], by: string, at: string): Statement => ({
  text: `insert into iged_context as c (iged_code, connectivity, size, source, as_of, updated_by, updated_at)
    select code, connectivity, size, source, "asOf", $2::uuid, $3::timestamptz
    from jsonb_to_recordset($1::jsonb) as n(code text, connectivity text, size text, source text, "asOf" date) order by code
    on conflict (iged_code) do update set connectivity = excluded.connectivity, size = excluded.size, source = excluded.source,
      as_of = excluded.as_of, updated_by = excluded.updated_by, updated_at = excluded.updated_at
    where (c.connectivity, c.size, c.source, c.as_of) is distinct from (excluded.connectivity, excluded.size, excluded.source, excluded.as_of)
    returning c.iged_code as code`,
  values: [JSON.stringify(rows), by, at],
});
