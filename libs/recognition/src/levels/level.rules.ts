/** What a member has in a season: points and the kinds of activity that gave them. */
export type Standing = { points: number; kinds: readonly string[] };

export type Level = {
  level: string;
  name: string;
  minPoints: number;
  minKinds: number;
  /** One of these is needed; none listed, none needed. */
  anyOfKinds: readonly string[];
  /** How people call `anyOfKinds`, in the same order. */
  anyOfNames: readonly string[];
  position: number;
};

export type LevelAhead = {
  level: string;
  name: string;
  minPoints: number;
  pointsMissing: number;
  missing: string[];
  /** How many kinds of activity are still to be done, whichever they are. */
  kindsMissing: number;
  /** One of these is still to be done; none listed, none is asked. */
  oneOf: string[];
};

/** The highest level whose points and deeds are there, or null. */
export function levelFor(standing: Standing, levels: readonly Level[]): Level | null {
  const reached = levels.filter((level) => pointsMissing(standing, level) === 0 && deedsMissing(standing, level).length === 0);
  return upwards(reached).at(-1) ?? null;
}

/** The level right above the present one and what it still asks for; null at the top. */
export function nextLevel(standing: Standing, levels: readonly Level[]): LevelAhead | null {
  const present = levelFor(standing, levels)?.position ?? -Infinity;
  const ahead = upwards(levels).find((level) => level.position > present);
  if (!ahead) return null;
  const { level, name, minPoints } = ahead;
  return {
    level,
    name,
    minPoints,
    pointsMissing: pointsMissing(standing, ahead),
    missing: deedsMissing(standing, ahead),
    kindsMissing: kindsMissing(standing, ahead),
    oneOf: lacksOneOf(standing, ahead) ? [...ahead.anyOfNames] : [],
  };
}

/** Every level, from the first up, and whether it was reached. Whoever is on one has passed those below. */
export function levelSteps(standing: Standing, levels: readonly Level[]): { level: string; name: string; minPoints: number; reached: boolean }[] {
  const position = levelFor(standing, levels)?.position ?? -Infinity;
  return upwards(levels).map((step) => ({ level: step.level, name: step.name, minPoints: step.minPoints, reached: step.position <= position }));
}

function upwards(levels: readonly Level[]): Level[] {
  return [...levels].sort((a, b) => a.position - b.position);
}

function pointsMissing({ points }: Standing, { minPoints }: Level): number {
  return Math.max(0, minPoints - points);
}

function kindsMissing({ kinds }: Standing, { minKinds }: Level): number {
  return Math.max(0, minKinds - new Set(kinds).size);
}

function lacksOneOf({ kinds }: Standing, { anyOfKinds }: Level): boolean {
  return anyOfKinds.length > 0 && !anyOfKinds.some((kind) => kinds.includes(kind));
}

function deedsMissing(standing: Standing, level: Level): string[] {
  const missing: string[] = [];
  const few = kindsMissing(standing, level);
  if (few === 1) missing.push('Participa en un tipo más de actividad.');
  if (few > 1) missing.push(`Participa en ${few} tipos más de actividad.`);
  if (lacksOneOf(standing, level)) missing.push(`Logra al menos una de estas: ${listed(level.anyOfNames)}.`);
  return missing;
}

function listed(names: readonly string[]): string {
  const lower = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return lower.length < 2 ? lower.join('') : `${lower.slice(0, -1).join(', ')} o ${lower[lower.length - 1]}`;
}
