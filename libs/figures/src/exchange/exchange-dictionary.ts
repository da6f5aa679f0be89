import type { FigureDefinition } from '../dictionary/figure.definition.js';
import { attendanceFigures } from './attendance.figures.js';
import { heldFigures } from './held.figures.js';

/** Every number that is told of one exchange. $1 of each SQL is the exchange; it counts what is recorded when it is asked. */
export const EXCHANGE_DICTIONARY: readonly FigureDefinition[] = [...attendanceFigures, ...heldFigures];
