/**
 * What the product counts, asked again without any of its statements: from the readings of the phones, not from the attendance that is made of
 * them. $1 the exchange.
 */
const READ = /* sql */ `
  select distinct on (c.day, m.item, c.registration_id) c.day::text as day, m.item, c.registration_id as person, r.duty, r.iged_code as iged,
    coalesce(g.kind, '') as kind, coalesce((select z.name from region z where z.id = g.region_id), '') as region
  from exchange_check_in c join exchange_registration r on r.id = c.registration_id left join iged g on g.code = r.iged_code
    cross join lateral (select null::uuid as item union select c.item_id) m where c.exchange_id = $1`;

const by = (what: string): string => `select day, ${what} as part, count(*)::int as people from (${READ}) x where item is null group by 1, 2 order by 1, 2`;

export const BY_REGION = by('region');
export const BY_KIND = by('kind');
export const BY_DUTY = by('duty');
export const BY_DAY = `select day, count(*)::int as people from (${READ}) x where item is null group by 1 order by 1`;
export const BY_ITEM = `select (select i.title from programme_item i where i.id = x.item) as title, count(*)::int as people from (${READ}) x where item is not null group by 1 order by 1`;
export const EVER = /* sql */ `
  select count(distinct person)::int as attended, count(distinct region) filter (where region <> '')::int as regions, count(distinct iged)::int as igeds,
    (count(distinct person) filter (where duty = 'DIRECTOR' and kind in ('DRE', 'GRE')))::int as "directorsOfDre",
    (count(distinct person) filter (where duty = 'DIRECTOR' and kind = 'UGEL'))::int as "directorsOfUgel",
    (select count(*)::int from exchange_registration where exchange_id = $1 and state = 'REGISTERED') as registered
  from (${READ}) x`;

/** Each person once, whatever the days; the parts as the dictionary names them. */
const ever = (what: string): string => `select ${what} as part, count(distinct person)::int as people from (${READ}) x group by 1 order by 1`;
export const EVER_BY_REGION = ever(`case region when '' then 'Sin región' else region end`);
export const EVER_BY_KIND = ever(`case when kind in ('DRE', 'GRE') then 'REGIONAL' when kind = '' then 'OTHER' else kind end`);
export const EVER_BY_DUTY = ever('duty');
export const IGEDS_BY_KIND = /* sql */ `select case when kind in ('DRE', 'GRE') then 'REGIONAL' else kind end as part, count(distinct iged)::int as people from (${READ}) x where iged is not null group by 1 order by 1`;

/** Whoever came on at least half of its two days. */
export const CERTIFIED = `select count(*)::int as people from (select person from (${READ}) x where item is null group by 1 having count(*) >= 1) y`;
