import { levelFor, type Level } from '../levels/level.rules.js';
import type { Deeds } from './criterion.rules.js';

type Season = { season: string; points: number; kinds: readonly string[] };

/** What the facts and the seasons of a member come to. Each season has its own levels. */
export function deedsOf(facts: Deeds['facts'], seasons: readonly Season[], levels: readonly (Level & { season: string })[]): Deeds {
  return {
    facts,
    points: seasons.reduce((sum, { points }) => sum + points, 0),
    seasons: seasons.filter(({ points }) => points > 0).length,
    level: Math.max(0, ...seasons.map((one) => levelFor(one, levels.filter(({ season }) => season === one.season))?.position ?? 0)),
  };
}
