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

/** A number as anyone may read it: nothing where these are few people. $1 the smallest group that is told. */
const told = (number: string, people = number): string => `case when ${people} = 0 or ${people} >= $1::int then ${number} end`;

export const webinarsStatement = (fewest: number): Statement => ({
  name: 'open_data_webinars',
  text: /* sql */ `select json_build_array(w.title, to_char(w.starts_at at time zone 'America/Lima', 'YYYY-MM-DD'), (extract(epoch from w.ends_at - w.starts_at) / 60)::int,
      array_to_string(w.topics, '; '), ${told('n.registered')}, ${told('n.came')}, ${told('n.regions', 'n.came')}, ${told('n.igeds', 'n.came')},
      case when w.imported then 'sí' else 'no' end, '/webinars/' || w.slug) as cells
    from webinar w cross join lateral (
      select (count(*) filter (where a.registered_at is not null and a.left_at is null))::int as registered, (count(*) filter (where a.connected_at is not null))::int as came,
        (count(distinct g.region_id) filter (where a.connected_at is not null))::int as regions, (count(distinct a.iged_code) filter (where a.connected_at is not null))::int as igeds
      from webinar_attendee a left join iged g on g.code = a.iged_code where a.webinar_id = w.id) n
    where w.state in ('HELD', 'CLOSED') order by w.starts_at, w.id`,
  values: [fewest],
});

export type ExchangeRow = { id: string; cells: (string | null)[]; slug: string };

/** Its numbers are those of its dictionary. */
export const exchangesStatement: Statement = {
  name: 'open_data_exchanges',
  text: /* sql */ `select x.id, x.slug, json_build_array(to_char(x.number, 'FMRN') || ' ' || x.name, m.name, h.name, x.starts_on::text, x.ends_on::text) as cells
    from exchange x join macro_region m on m.id = x.macro_region_id join iged h on h.code = x.host_code
    where x.state in ('HELD', 'CLOSED') order by x.starts_on, x.id`,
};

export const igedsStatement: Statement = {
  name: 'open_data_igeds',
  text: /* sql */ `select i.code, json_build_array(i.code, i.name, i.kind, r.name, count(*) filter (where p.lead_iged_code = i.code), count(*)) as cells
    from practice p join practice_iged k on k.practice_id = p.id join iged i on i.code = k.iged_code left join region r on r.id = i.region_id
    where p.published_version is not null and p.validity = 'IN_FORCE' group by i.code, i.name, i.kind, r.name order by i.code`,
};
