import type { CopFigures, CopFiguresResult, FigureLineFragment } from './figures.gql.js';

export type CopFiguresOperation = typeof CopFigures;
export type FigureLine = FigureLineFragment;
export type Part = FigureLine['parts'][number];

/** A figure of the year that is shown, and the same of the year it is compared with. */
export interface Told {
  figure: FigureLine;
  year: number;
  before: { figure: FigureLine; year: number } | null;
}

/** Screens ask for a figure by its key in the dictionary; there is no other way to a number. */
export interface FigureBook {
  of: (key: string) => Told | null;
}

export function bookOf({ shown, compared }: CopFiguresResult['copFigures']): FigureBook {
  const find = (figures: readonly FigureLine[] | undefined, key: string) => figures?.find((figure) => figure.key === key) ?? null;
  return {
    of: (key) => {
      const figure = find(shown.figures, key);
      const before = find(compared?.figures, key);
      return figure && { figure, year: shown.year, before: before && compared ? { figure: before, year: compared.year } : null };
    },
  };
}

export function partOf(figure: FigureLine | undefined, key: string): Part | null {
  return figure?.parts.find((part) => part.key === key) ?? null;
}

/** Parts that have something, or had in the year it is compared with. */
export function partsToTell({ figure, before }: Told): Part[] {
  const some = (part: Part | null): boolean => part !== null && (part.hidden || part.value !== 0);
  return figure.parts.filter((part) => some(part) || some(partOf(before?.figure, part.key)));
}

/** Whether anything at all is there to be told of the year. */
export function isEmpty(book: FigureBook): boolean {
  return ['practices.in_force', 'members.registered', 'activities.held'].every((key) => {
    const told = book.of(key);
    return !told || (told.figure.value === 0 && !told.figure.hidden);
  });
}
