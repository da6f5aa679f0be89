/**
 * The floor: for each case one statement, written by hand, that answers with the JSON text of the whole response. Nothing is
 * validated, limited or authorised here beyond the session that the ranking's own place needs.
 */
import { SIMILAR } from './floor.similar.mjs';

const ISO = (value) => `to_char(${value} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const BASE64URL = (text) => `rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;

const CARD = `json_build_object('id', x.id, 'slug', x.slug, 'title', x.title, 'summary', x.summary, 'stage', x.stage, 'referent', x.referent_since is not null,
  'validity', x.validity, 'themeName', t.name, 'regionName', r.name, 'leadIgedName', i.name, 'igedCount', x.iged_count, 'usefulCount', x.useful_count,
  'feedbackCount', x.feedback_count, 'commentCount', x.comment_count, 'transferCount', x.transfer_count, 'publishedAt', ${ISO('x.published_at')})`;

/** `found`: rows with a key, the twentieth and one more, so that the next page is known to exist. */
const wallOf = (before, total, sort, key) => `
  with ${before}, shown as (select * from found order by key desc, id desc limit 20)
  select json_build_object('data', json_build_object('wall', json_build_object('total', (${total}),
    'nextCursor', case when (select count(*) from found) > 20 then (select ${BASE64URL(`'["${sort}","' || ${key} || '","' || id || '"]'`)}
      from shown order by shown.key, id limit 1) end,
    'items', coalesce((select json_agg(${CARD} order by x.key desc, x.id desc) from shown x join theme t on t.id = x.theme_id
      join region r on r.id = x.region_id join iged i on i.code = x.lead_iged_code), '[]'))))::text as body`;

const CARD_COLUMNS = `p.id, p.slug, p.title, p.summary, p.stage, p.referent_since, p.validity, p.theme_id, p.region_id, p.lead_iged_code, p.iged_count,
  p.useful_count, p.feedback_count, p.comment_count, p.transfer_count, p.published_at`;

const wall = wallOf(
  `found as materialized (select ${CARD_COLUMNS}, p.published_at as key from practice p where p.published_version is not null
    order by p.published_at desc, p.id desc limit 21)`,
  'select practices from wall_total',
  'new',
  ISO('shown.key'),
);

const ASKED = 'asked as materialized (select wall_query($1::text) as query)';
const MATCH = `p.published_version is not null and p.validity = 'IN_FORCE' and p.search @@ (select query from asked)`;

const search = wallOf(
  `${ASKED}, ranked as materialized (select p.id, ts_rank(p.search, (select query from asked))::numeric(9, 6) as key from practice p where ${MATCH}),
    best as materialized (select * from ranked order by key desc, id desc limit 21),
    found as materialized (select ${CARD_COLUMNS}, b.key from best b join practice p on p.id = b.id)`,
  'select count(*)::int from ranked',
  'best',
  'shown.key',
);

const LEVELS = `array['PRESCHOOL', 'PRIMARY', 'SECONDARY', 'SPECIAL', 'ALTERNATIVE', 'TECHNICAL']`;

const facets = `
  with ${ASKED}, cell as materialized (select p.stage, p.theme_id, p.region_id, p.published_year, p.school_level, count(*)::int as n, count(p.referent_since)::int as referents
    from practice p where ${MATCH} group by 1, 2, 3, 4, 5)
  select json_build_object('data', json_build_object('wallFacets', json_build_object(
    'total', (select coalesce(sum(n), 0)::int from cell),
    'referents', (select coalesce(sum(referents), 0)::int from cell),
    'stages', coalesce((select json_agg(json_build_object('id', g.stage, 'count', g.n) order by array_position(array['INITIAL', 'INTERMEDIATE', 'ADVANCED'], g.stage))
      from (select stage, sum(n)::int as n from cell group by 1) g), '[]'),
    'themes', coalesce((select json_agg(json_build_object('id', g.theme_id, 'name', t.name, 'count', g.n) order by t.position, t.name)
      from (select theme_id, sum(n)::int as n from cell group by 1) g join theme t on t.id = g.theme_id), '[]'),
    'regions', coalesce((select json_agg(json_build_object('id', g.region_id, 'count', g.n) order by r.name collate "es-x-icu")
      from (select region_id, sum(n)::int as n from cell group by 1) g join region r on r.id = g.region_id), '[]'),
    'macroRegions', coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'count', g.n) order by m.name collate "es-x-icu")
      from (select r.macro_region_id, sum(c.n)::int as n from cell c join region r on r.id = c.region_id group by 1) g join macro_region m on m.id = g.macro_region_id), '[]'),
    'years', coalesce((select json_agg(json_build_object('id', g.published_year::text, 'count', g.n) order by g.published_year desc)
      from (select published_year, sum(n)::int as n from cell group by 1 order by 1 desc limit 12) g), '[]'),
    'levels', coalesce((select json_agg(json_build_object('id', g.school_level, 'name', g.school_level, 'count', g.n) order by array_position(${LEVELS}, g.school_level))
      from (select school_level, sum(n)::int as n from cell where school_level is not null group by 1) g), '[]'))))::text as body`;

const ANSWER = `case when a.item_id is not null then json_build_object('itemId', a.item_id, 'status', a.status, 'text', a.text, 'plannedOn', a.planned_on,
  'revision', a.revision, 'answeredAt', ${ISO('a.answered_at')}) end`;

const practice = `
  select json_build_object('data', json_build_object('practice', json_build_object('id', p.id, 'code', p.code, 'slug', p.slug,
    'version', p.published_version, 'publishedAt', ${ISO('p.published_at')}, 'stage', p.stage, 'referent', p.referent_since is not null,
    'validity', p.validity, 'validUntil', p.valid_until::text, 'usefulCount', p.useful_count, 'usefulByMe', false, 'mine', false,
    'monthsRunning', (extract(year from age($2::date, p.started_on)) * 12 + extract(month from age($2::date, p.started_on)))::int,
    'title', v.sheet->'title', 'summary', v.sheet->'summary', 'themeName', v.sheet->'themeName', 'regionId', v.sheet->'regionId',
    'regionName', v.sheet->'regionName', 'leadIged', v.sheet->'leadIged', 'igeds', v.sheet->'igeds', 'districts', v.sheet->'districts',
    'startedOn', v.sheet->'startedOn', 'team', v.sheet->'team', 'sections', v.sheet->'sections',
    'origin', (select json_build_object('kind', o.kind, 'label', o.label, 'link', o.link, 'version', o.origin_version) from practice_origin o where o.practice_id = p.id),
    'feedbacks', coalesce((select json_agg(json_build_object('id', f.id, 'version', f.version, 'publishedAt', ${ISO('f.published_at')},
        'expertName', m.name, 'expertPost', m.post, 'expertInstitution', coalesce(m.institution, g.name, ''), 'rubricMean', f.rubric_mean,
        'keyAspects', (select coalesce(json_agg(e.text order by e.position), '[]') from feedback_item e where e.feedback_id = f.id and e.kind = 'KEY_ASPECT'),
        'improvements', (select coalesce(json_agg(json_build_object('id', e.id, 'sectionTitle', k.title, 'text', e.text, 'answer', ${ANSWER}) order by e.position), '[]')
          from feedback_item e left join sheet_section k on k.key = e.section_key left join improvement_answer a on a.item_id = e.id
          where e.feedback_id = f.id and e.kind = 'IMPROVEMENT'),
        'recommendations', (select coalesce(json_agg(e.text order by e.position), '[]') from feedback_item e where e.feedback_id = f.id and e.kind = 'RECOMMENDATION'))
        order by f.published_at desc, f.id)
      from feedback f join member m on m.id = f.expert_id left join iged g on g.code = m.iged_code
      where f.practice_id = p.id and f.status = 'PUBLISHED'), '[]'))))::text as body
  from practice p join practice_version v on v.practice_id = p.id and v.number = p.published_version where p.slug = $1`;

const ranking = (regional) => {
  const listed = `t.season_id = (select id from now_season) and t.ranked and t.points > 0${regional ? ' and t.region_id = $3' : ''}`;
  const above = (low, high) => `(select count(*)::int from season_total t where ${listed} and t.points > ${low} and t.points <= ${high})`;
  return `
  with who as materialized (select account_id as id from session where token_hash = $1 and audience = 'member' and revoked_at is null and expires_at > now()),
  now_season as materialized (select * from season where $2::date between starts_on and ends_on),
  last_week as materialized (select week from ranking_week where season_id = (select id from now_season) order by week desc limit 1),
  top as materialized (select t.* from season_total t where ${listed} order by t.points desc, t.member_id limit 50),
  mine as materialized (select t.* from season_total t where ${listed} and t.member_id = (select id from who)),
  place as materialized (select 1 + count(*)::int as at from season_total t where ${listed} and t.points > (select points from mine)),
  near as materialized (
    (select t.* from season_total t where ${listed} and (t.points, t.member_id) <> ((select points from mine), (select member_id from mine))
      and t.points >= (select points from mine) and (t.points > (select points from mine) or t.member_id < (select member_id from mine)) order by t.points, t.member_id desc limit 5)
    union all select * from mine union all
    (select t.* from season_total t where ${listed} and t.points <= (select points from mine)
      and (t.points < (select points from mine) or t.member_id > (select member_id from mine)) order by t.points desc, t.member_id limit 5)),
  placed as (
    select 'top' as part, rank() over (order by t.points desc)::int as at, t.* from top t
    union all
    select 'near', case when n.points > m.points then place.at - ${above('m.points', 'n.points')} else place.at + ${above('n.points', 'm.points')} end, n.*
      from near n cross join mine m cross join place),
  line as (
    select p.part, p.at, p.member_id, json_build_object('position', p.at, 'points', p.points, 'isMe', p.member_id = (select id from who),
      'memberId', case when v.shown then p.member_id end, 'name', case when v.shown then m.name else 'Participante reservado' end,
      'igedName', case when v.shown then g.name end, 'regionName', case when v.shown then r.name end,
      'change', b.place - p.at, 'isNew', b.place is null and exists (select from last_week)) as row
    from placed p join member m on m.id = p.member_id left join iged g on g.code = p.iged_code left join region r on r.id = p.region_id
    left join lateral (select w.${regional ? 'in_region' : 'national'} as place from weekly_place w where w.season_id = (select id from now_season)
      and w.week = (select week from last_week) and w.member_id = p.member_id${regional ? ' and w.region_id = $3' : ''} limit 1) b on true
    cross join lateral (select not m.hidden_from_ranking or m.id = (select id from who) as shown) v)
  select json_build_object('data', json_build_object('ranking', json_build_object(
    'season', json_build_object('id', s.id, 'name', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'closed', s.closed_at is not null),
    'region', ${regional ? `(select json_build_object('id', id, 'name', name) from region where id = $3)` : 'null'},
    'scopeName', ${regional ? '(select name from region where id = $3)' : 'null'},
    'total', (select count(*)::int from season_total t where ${listed}), 'page', 1,
    'pages', (select greatest(1, ceil(count(*) / 50.0))::int from season_total t where ${listed}), 'comparedWith', (select week from last_week), 'updatedAt', ${ISO('now()')},
    'rows', (select json_agg(row order by at, member_id) from line where part = 'top'),
    'me', (select row from line where part = 'near' and member_id = (select id from who)),
    'neighbours', coalesce((select json_agg(row order by at, member_id) from line where part = 'near'), '[]'))))::text as body
  from now_season s`;
};

/** $1 member, $2 source, $3 season: the same tables with their constraints and triggers; no rule is looked up, no cap, no job. */
const award = `
  with stated as (
    insert into fact (id, kind, source, member_id, occurred_at) values (gen_random_uuid(), 'webinar.attended', $2, $1, now())
      on conflict on constraint one_fact_per_kind_source_and_member do nothing returning id, member_id),
  paid as (
    insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at)
      select $3, member_id, 'webinar.attended', 1, $2, 5, id, now() from stated returning member_id),
  totalled as (
    insert into season_total as t (season_id, member_id, points, entries, kinds, ranked) select $3, member_id, 5, 1, array['webinar.attended'], false from paid
      on conflict (season_id, member_id) do update set points = t.points + 5, entries = t.entries + 1,
        kinds = case when t.kinds @> excluded.kinds then t.kinds else t.kinds || excluded.kinds end returning points)
  select json_build_object('data', json_build_object('total', coalesce((select points from totalled),
    (select points from season_total where season_id = $3 and member_id = $1))))::text as body`;

export const STATEMENTS = { ...SIMILAR, award, wall, search, facets, practice, ranking: ranking(false), 'ranking-region': ranking(true) };
