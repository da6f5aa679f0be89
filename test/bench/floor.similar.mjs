/** The floor of similar practices: the same words and the same weights, as one statement that answers the JSON of the response. */
const WRITTEN = `
  raw as materialized (select t.term, t.weight, u.practices from similar_terms($1::text, $2::text, $3::text) t left join term_use u on u.term = t.term),
  asked as materialized (select term, max(weight) as weight, max(practices) as practices, bool_or(known) as known from (
    select term, weight, practices, true as known from raw where practices > 0
    union all
    select k.term, r.weight * k.alike, k.practices, k.alike >= 0.45
    from (select * from raw where coalesce(practices, 0) <= 0 and length(term) >= 4 order by weight desc, term limit 8) r
    cross join lateral (select u.term, u.practices, similarity(u.term, r.term) as alike from term_use u
      where u.term % r.term and u.practices > 0 order by alike desc, u.term limit 1) k) read group by 1),
  self as (select null::uuid as id, null::text as theme_id, null::text as region_id)`;

const LEARNT = `
  self as materialized (select id, theme_id, region_id from practice where slug = $1 and published_version is not null),
  asked as materialized (select t.term, t.weight, u.practices, true as known from self s join practice_term t on t.practice_id = s.id
    join term_use u on u.term = t.term where u.practices > 1)`;

const similar = (name, asked) => `
  with ${asked},
  placed as (select term, known, weight, sum(practices) over rarest as postings, row_number() over rarest as place
    from (select a.term, a.known, a.practices, a.weight * ln(1 + w.practices::float / a.practices) ^ 2 as weight from asked a cross join wall_total w) r
    where weight > 0 window rarest as (order by weight desc, term)),
  chosen as materialized (select term, known, weight from placed where place <= 24 and (postings <= 2500 or place <= 2)),
  whole as materialized (select sum(weight) as weight, count(*) as terms from chosen),
  found as materialized (select t.practice_id, sum(t.weight * c.weight) as score, sum(c.weight) as shared, count(*) as terms, bool_or(c.known) as known
    from chosen c join practice_term t on t.term = c.term group by 1 order by 2 desc limit 40),
  told as (select p.id, f.score * case when p.theme_id = s.theme_id then 1.15 else 1 end * case when p.region_id = s.region_id then 1.03 else 1 end as score,
      json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'summary', p.summary, 'stage', p.stage, 'themeName', t.name, 'regionName', r.name,
        'leadIgedName', i.name, 'sameTheme', p.theme_id is not distinct from s.theme_id, 'sameRegion', p.region_id is not distinct from s.region_id) as row
    from found f cross join whole w cross join self s join practice p on p.id = f.practice_id
    join theme t on t.id = p.theme_id join region r on r.id = p.region_id join iged i on i.code = p.lead_iged_code
    where p.published_version is not null and p.id is distinct from s.id and (f.terms >= 2 or (w.terms = 1 and f.known)) and f.shared >= 0.12 * w.weight),
  best as (select * from (select *, max(score) over () as best from told) n where score >= 0.3 * best order by score desc, id limit 4)
  select json_build_object('data', json_build_object('${name}', coalesce((select json_agg(row order by score desc, id) from best), '[]')))::text as body`;

export const SIMILAR = { similar: similar('similarPractices', LEARNT), 'similar-text': similar('similarToMine', WRITTEN) };
