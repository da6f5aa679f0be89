import { levelFor, type Level } from '../levels/level.rules.js';
import type { Deeds } from './criterion.rules.js';

type Season = { points: number; kinds: readonly string[] };

/** What the facts and the seasons of a member come to. */
export function deedsOf(facts: Deeds['facts'], seasons: readonly Season[], levels: readonly Level[]): Deeds {
  return {
    facts,
    points: seasons.reduce((sum, { points }) => sum + points, 0),
    seasons: seasons.filter(({ points }) => points > 0).length,
    level: Math.max(0, ...seasons.map((season) => levelFor(season, levels)?.position ?? 0)),
  };
}
