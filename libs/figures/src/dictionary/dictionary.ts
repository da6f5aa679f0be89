import { activityFigures } from './activity.figures.js';
import { BASES } from './bases.js';
import type { FigureDefinition } from './figure.definition.js';
import { memberFigures } from './member.figures.js';
import { practiceFigures } from './practice.figures.js';
import { spaceFigures } from './space.figures.js';
import { visitFigures } from './visit.figures.js';

/** Every number that is published of the community: what is not here is not shown. */
export const DICTIONARY: readonly FigureDefinition[] = [...memberFigures, ...practiceFigures, ...activityFigures, ...spaceFigures, ...visitFigures];

/** The statement behind a figure, as a person may run it: $1 begin of the year, $2 cut-off, $3 year. */
export function sqlOf({ bases, sql }: FigureDefinition): string {
  const shared = bases.map((base) => `${base} as (${BASES[base]})`).join(', ');
  return shared ? `with ${shared}\n${sql}` : sql;
}
