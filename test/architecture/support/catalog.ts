import type { DataSource } from 'typeorm';

/** Everything the migrations made, one line each; extensions and TypeORM's own table are left out. */
const catalog = /* sql */ `
  with own_class as (
    select c.oid, c.relname, c.relkind from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname not like 'migrations%'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  )
  select line from (
    select format('column %s.%s %s null=%s default=%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
             not a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) as line
    from own_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'v', 'm', 'p')
    union all select format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
    from own_class c join pg_constraint k on k.conrelid = c.oid where k.contype <> 'n'
    union all select format('index %s', pg_get_indexdef(c.oid)) 
    from own_class c join pg_index x on x.indexrelid = c.oid join own_class t on t.oid = x.indrelid
    union all select format('view %s %s', c.relname, pg_get_viewdef(c.oid)) from own_class c where c.relkind in ('v', 'm')
    union all select format('sequence %s', c.relname) from own_class c where c.relkind = 'S'
    union all select format('trigger %s', pg_get_triggerdef(t.oid))
    from own_class c join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
    union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select format('type %s', t.typname) from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all select format('text search %s', cfgname) from pg_ts_config where cfgnamespace = 'public'::regnamespace
  ) as made order by line
`;

export async function catalogOf(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ line: string }[]>(catalog);
  return rows.map(({ line }) => line);
}
