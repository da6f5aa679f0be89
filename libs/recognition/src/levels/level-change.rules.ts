export type LevelChange = { level: string; name: string; minPoints: number; minKinds: number; anyOfKinds: readonly string[] };
export type LevelProblem = {
  field: string;
  code: 'LEVELS_INCOMPLETE' | 'LEVEL_NAME_TWICE' | 'LEVEL_POINTS_TOO_LOW' | 'LEVEL_KIND_UNKNOWN' | 'LEVEL_KINDS_TOO_MANY';
};

/** From the first up. Their number and order are the house's; all the rest is data. */
export const LEVEL_ORDER = ['PARTICIPATIVE', 'OUTSTANDING', 'TRANSFORMATIVE'] as const;

/** The first thing that stands against a change, or null. `kinds` are those that facts may have. */
export function levelsProblem(levels: readonly LevelChange[], kinds: readonly string[]): LevelProblem | null {
  if (levels.map(({ level }) => level).join() !== LEVEL_ORDER.join()) return { field: 'input.levels', code: 'LEVELS_INCOMPLETE' };
  for (const [at, { name, minPoints, minKinds, anyOfKinds }] of levels.entries()) {
    const below = levels.slice(0, at);
    const field = (of: string): string => `input.levels.${at}.${of}`;
    if (below.some((other) => other.name.toLowerCase() === name.toLowerCase())) return { field: field('name'), code: 'LEVEL_NAME_TWICE' };
    if (below.some((other) => other.minPoints >= minPoints)) return { field: field('minPoints'), code: 'LEVEL_POINTS_TOO_LOW' };
    if (minKinds > kinds.length) return { field: field('minKinds'), code: 'LEVEL_KINDS_TOO_MANY' };
    if (anyOfKinds.some((kind) => !kinds.includes(kind))) return { field: field('anyOfKinds'), code: 'LEVEL_KIND_UNKNOWN' };
  }
  return null;
}
