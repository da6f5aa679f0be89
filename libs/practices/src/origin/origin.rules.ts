import type { BodyOf, PlaceContent, TeamEntry } from '../sheet/body.rules.js';

export type Teammate = { id: string; name: string; post: string; igedCode: string | null; confirmed: boolean };
export type TeamLimits = { team_max_per_iged: number; igeds_max: number };
export type TeamRefusal =
  | { why: 'NOT_ELIGIBLE'; names: string[] }
  | { why: 'TOO_MANY'; max: number }
  | { why: 'TOO_MANY_IGEDS'; max: number };

type Eligible = Teammate & { igedCode: string };

/** Why these people cannot begin together with the author; null when they can. Those asked for and not found are told as such. */
export function teamRefusal(
  asked: readonly string[],
  found: readonly Teammate[],
  author: { igedCode: string },
  limits: TeamLimits,
): TeamRefusal | null {
  const known = new Map(found.map((mate) => [mate.id, mate]));
  const names = asked.flatMap((id) => {
    const mate = known.get(id);
    return mate && isEligible(mate) ? [] : [mate?.name ?? 'una persona que no encontramos'];
  });
  if (names.length > 0) return { why: 'NOT_ELIGIBLE', names };
  const perIged = new Map([[author.igedCode, 1]]);
  for (const { igedCode } of found.filter(isEligible)) perIged.set(igedCode, (perIged.get(igedCode) ?? 0) + 1);
  if (Math.max(...perIged.values()) > limits.team_max_per_iged) return { why: 'TOO_MANY', max: limits.team_max_per_iged };
  if (perIged.size > limits.igeds_max) return { why: 'TOO_MANY_IGEDS', max: limits.igeds_max };
  return null;
}

/** The Iged of whoever joins the team takes part: the team may only be of the Iged of the practice. */
export function placeWith(place: PlaceContent, mates: readonly Teammate[]): PlaceContent {
  return { ...place, igedCodes: [...new Set([...place.igedCodes, ...mates.filter(isEligible).map(({ igedCode }) => igedCode)])] };
}

/** @param newId makes the id of each line */
export function teamWith(team: readonly TeamEntry[], mates: readonly Teammate[], newId: () => string): BodyOf['TEAM'] {
  const there = new Set(team.map(({ memberId }) => memberId));
  const joining = mates.filter(isEligible).filter(({ id }) => !there.has(id));
  return { team: [...team, ...joining.map(({ id, name, post, igedCode }) => ({ id: newId(), memberId: id, name, post, igedCode }))] };
}

function isEligible(mate: Teammate): mate is Eligible {
  return mate.confirmed && mate.igedCode !== null;
}
