export type SeasonYear = { id: string; name: string; startsOn: string; endsOn: string };

/** A season is the calendar year of the day `YYYY-MM-DD`, unless staff define another. */
export function seasonOf(day: string): SeasonYear {
  const year = day.slice(0, 4);
  return { id: year, name: `Temporada ${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
}
