import type { Statement } from '@lib/platform';
import type { SeasonYear } from './season.rules.js';

/** `Season` as JSON for a `season s`. */
export const SEASON_JSON = `json_build_object('id', s.id, 'name', s.name, 'startsOn', s.starts_on::text, 'endsOn', s.ends_on::text,
  'closed', s.closed_at is not null)`;

/** The season asked for ($1) or, when null, the one of today ($2). */
export const SEASON_ASKED = `season_asked as materialized (
  select * from season where case when $1::text is null then $2::date between starts_on and ends_on else id = $1 end
  order by starts_on desc limit 1)`;

export const seasonsStatement: Statement = {
  name: 'recognition_seasons',
  text: `select s.id, s.name, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", s.closed_at is not null as closed
    from season s order by s.starts_on desc`,
};

/** Leaves everything as it is when a season already holds that day, whatever its name. */
export const openSeasonStatement = (season: SeasonYear, day: string): Statement => ({
  text: `insert into season (id, name, starts_on, ends_on)
    select $1, $2, $3::date, $4::date where not exists (select 1 from season where $5::date between starts_on and ends_on)
    on conflict do nothing`,
  values: [season.id, season.name, season.startsOn, season.endsOn, day],
});
