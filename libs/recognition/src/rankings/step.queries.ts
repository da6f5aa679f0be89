export type Scope = 'national' | 'regional' | 'macro' | 'iged';

/** Where a ranking of this scope is counted on `ranking_step k`; an Iged has some dozens of people, counted in their index. */
const PLACES: Record<Exclude<Scope, 'iged'>, (place: string) => string> = {
  national: () => `k.place = '*'`,
  regional: (place) => `k.place = ${place}`,
  macro: (place) => `k.place in (select id from region where macro_region_id = ${place})`,
};

/** Whether a ranking is counted by steps. What a macro-region was when its season was sealed is known by its sealed places alone. */
const stepped = (scope: Scope, sealed: boolean): scope is Exclude<Scope, 'iged'> => scope !== 'iged' && !(sealed && scope === 'macro');

/**
 * How many of a ranking have more than these points, whatever its size: whole flights of steps above, steps above in the same flight, and
 * in the index only who stands higher on the same step. `listed`: who counts, for `season_total t`; `points`, a column at hand.
 */
export function membersAbove(listed: string, ranking: { scope: Scope; sealed?: boolean; season: string; place: string }, points: string): string {
  const { scope, sealed = false, season, place } = ranking;
  if (!stepped(scope, sealed)) return `(select count(*)::int from season_total t where ${listed} and t.points > ${points})`;
  const on = (flight: boolean): string =>
    `select coalesce(sum(k.members), 0)::int from ranking_step k where k.season_id = ${season} and ${PLACES[scope](place)} and k.flight = ${flight}`;
  const mine = `ranking_step_of(${points})`;
  return `((${on(true)} and k.step > ${mine} >> 4)
    + (${on(false)} and k.step > ${mine} and k.step < ((${mine} >> 4) + 1) << 4)
    + (select count(*)::int from season_total t where ${listed} and t.points > ${points} and t.points < ranking_step_after(${points})))`;
}
