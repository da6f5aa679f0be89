import type { Figure } from '../tocapu.rules.js';

/** The colours of the family, by their name. */
export const COLOURS = {
  crema: { name: 'Crema', hex: '#faf3e3' },
  vino: { name: 'Vino', hex: '#8a1c3b' },
  laguna: { name: 'Laguna', hex: '#0d5c5b' },
  maiz: { name: 'Maíz', hex: '#e0a21b' },
  hoja: { name: 'Hoja', hex: '#2f6b34' },
  cielo: { name: 'Cielo', hex: '#24527e' },
  noche: { name: 'Noche', hex: '#1c2430' },
  arcilla: { name: 'Arcilla', hex: '#b4532a' },
} as const;

export type ColourName = keyof typeof COLOURS;

export const isColour = (name: string): name is ColourName => Object.hasOwn(COLOURS, name);

/** What was chosen for an insignia: its motif, and a colour for the ground and for each part. */
export type ComposedFigure = { motif: string; ground: ColourName; a: ColourName; b: ColourName; c: ColourName };

export type FigureProblem = { field: 'a' | 'b' | 'c'; code: 'FIGURE_MAIN_FAINT' | 'FIGURE_SECOND_FAINT' | 'FIGURE_COLOURS_EQUAL' };

/** WCAG asks 3:1 of a graphic that must be read; the second colour supports the first and may be softer. */
const MAIN_CONTRAST = 3;
const SECOND_CONTRAST = 2;

/** The first reason why nobody would read it at 32 px, or null. */
export function figureProblem({ ground, a, b, c }: ComposedFigure): FigureProblem | null {
  if (contrast(ground, a) < MAIN_CONTRAST) return { field: 'a', code: 'FIGURE_MAIN_FAINT' };
  if (contrast(ground, b) < SECOND_CONTRAST) return { field: 'b', code: 'FIGURE_SECOND_FAINT' };
  if (b === a) return { field: 'b', code: 'FIGURE_COLOURS_EQUAL' };
  return c === a || c === ground ? { field: 'c', code: 'FIGURE_COLOURS_EQUAL' } : null;
}

export function composed({ ground, a, b, c }: ComposedFigure, rows: readonly string[]): Figure {
  return { rows, palette: { ground: COLOURS[ground].hex, a: COLOURS[a].hex, b: COLOURS[b].hex, c: COLOURS[c].hex } };
}

function contrast(one: ColourName, other: ColourName): number {
  const [light, dark] = [luminance(COLOURS[one].hex), luminance(COLOURS[other].hex)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
