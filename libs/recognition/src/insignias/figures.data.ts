import type { Figure, Palette } from './tocapu.rules.js';

const CREAM = '#faf3e3';
const RED = '#8a1c3b';
const TEAL = '#0d5c5b';
const MAIZE = '#e0a21b';
const LEAF = '#2f6b34';
const SKY = '#24527e';
const INK = '#1c2430';
const CLAY = '#b4532a';

const on = (ground: string, a: string, b: string, c: string): Palette => ({ ground, a, b, c });

/** The sixteen figures. What each one shows is said by `meaning` in the catalogue. */
export const FIGURES = {
  semilla: { palette: on(CREAM, LEAF, CLAY, MAIZE), rows: ['a1..', 'aa1.', '4aa1', '.4aa', '...a', '.cca', 'bbbb', 'b.b.'] },
  andenes: { palette: on(MAIZE, RED, CREAM, TEAL), rows: ['...a', '...a', '..ab', '..ab', '.abb', '.abb', 'abbc', 'abbc'] },
  sol: { palette: on(RED, MAIZE, CREAM, RED), rows: ['b..b', '.b.b', '..aa', 'bbac', 'bbac', '..aa', '.b.b', 'b..b'] },
  laguna: { palette: on(CREAM, TEAL, SKY, MAIZE), rows: ['...2', 'c.2a', '.2aa', '2aaa', '8bbb', '.8bb', 'c.8b', '...8'] },
  quipu: { palette: on(TEAL, MAIZE, CREAM, MAIZE), rows: ['aaaa', 'b.b.', 'b.b.', 'c.b.', 'b.c.', 'c.b.', '..c.', '..b.'] },
  chispa: { palette: on(INK, MAIZE, RED, CREAM), rows: ['...2', 'c..a', '..2a', '2aab', '4aab', '..4a', 'c..a', '...4'] },
  cumbre: { palette: on(SKY, CREAM, MAIZE, MAIZE), rows: ['...2', '..2a', '.2a3', '2a36', 'a36b', '36b7', '6b7.', 'b7.c'] },
  ayni: { palette: on(CREAM, RED, TEAL, MAIZE), rows: ['aaaaaa.b', 'a....a.b', 'a.c..a.b', 'a.aaaa.b'] },
  puente: { palette: on(MAIZE, RED, INK, SKY), rows: ['a...', 'ab..', 'abb.', 'a.bb', 'aaaa', 'a...', 'acc.', 'c.cc'] },
  chasqui: { palette: on(CLAY, CREAM, MAIZE, CREAM), rows: ['b.b.', 'aaa.', 'aaa.', 'aaa.', '4aa.', '.aa.', '.aa.', '.43.'] },
  tejido: { palette: on(CREAM, RED, SKY, MAIZE), rows: ['aabb', 'acbb', 'bbaa', 'bbac', 'bbac', 'bbaa', 'acbb', 'aabb'] },
  feria: { palette: on(TEAL, CREAM, RED, MAIZE), rows: ['2aaa', 'abab', 'abab', '7373', 'a..c', 'a.cc', 'bbbb', 'b...'] },
  chacana: { palette: on(LEAF, CREAM, MAIZE, RED), rows: ['..aa', '..ab', 'aabb', 'abbc', 'abbc', 'aabb', '..ab', '..aa'] },
  estaciones: { palette: on(SKY, CREAM, MAIZE, RED), rows: ['aaaa', 'a...', 'a.bb', 'a.bc', 'a.bc', 'a.bb', 'a...', 'aaaa'] },
  condor: { palette: on(MAIZE, RED, INK, CREAM), rows: ['a..b', 'aa.a', 'aa1c', 'aaac', '4aaa', '.4aa', '...a', '..2a'] },
  dialogo: { palette: on(CREAM, SKY, CLAY, MAIZE), rows: ['2a1.', 'aca5', 'aa..', 'aa1.', 'aaac', '4aa.', '.b..', 'bb..'] },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;

export const isFigure = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);
