import type { Statement } from '@lib/platform';

/** Rows read at once: each part is a statement of its own, begun where the last one ended. */
export const PART = 2_000;

export type PracticeRow = { id: string; cells: (string | number | null)[] };

/** What the wall shows of each published practice, in the order of its id. */
export const practicesPart = (after: string): Statement => ({
  name: 'open_data_practices',
  text: /* sql */ `select p.id, json_build_array(p.code, p.title, p.summary, t.name, r.name, m.name, p.lead_iged_code, i.name, i.kind, p.iged_count,
      case p.stage when 'INITIAL' then 'Inicial' when 'INTERMEDIATE' then 'Intermedio' else 'Avanzado' end, case when p.referent_since is null then 'no' else 'sí' end,
      case p.validity when 'IN_FORCE' then 'vigente' else 'vencida' end, p.published_version, to_char(p.published_at at time zone 'America/Lima', 'YYYY-MM-DD'),
      to_char(p.started_on, 'YYYY-MM-DD'), '/practicas/' || p.slug) as cells
    from (select * from practice p where p.published_version is not null and p.id > $1::uuid order by p.id limit ${PART}) p
    join theme t on t.id = p.theme_id join region r on r.id = p.region_id left join macro_region m on m.id = r.macro_region_id join iged i on i.code = p.lead_iged_code
    order by p.id`,
  values: [after],
});

export const igedsStatement: Statement = {
  name: 'open_data_igeds',
  text: /* sql */ `select i.code, json_build_array(i.code, i.name, i.kind, r.name, count(*) filter (where p.lead_iged_code = i.code), count(*)) as cells
    from practice p join practice_iged k on k.practice_id = p.id join iged i on i.code = k.iged_code left join region r on r.id = i.region_id
    where p.published_version is not null and p.validity = 'IN_FORCE' group by i.code, i.name, i.kind, r.name order by i.code`,
};
