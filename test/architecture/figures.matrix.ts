import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Figures, what can be taken away of them, and bringing spreadsheets in. */
export const figuresMember: Record<string, readonly Caller[]> = {
  'Query.copFigures': anyone,
  'Query.openData': anyone,
};

export const figuresAdmin: Record<string, readonly Caller[]> = {
  'Query.deskFigures': staff,
  'Query.figureThresholds': staff,
  'Mutation.setFigureThreshold': staff,
  'Query.imports': staff,
  'Query.importBatch': staff,
  'Query.importProblems': staff,
  'Query.broughtIn': staff,
  'Mutation.checkImport': staff,
  'Mutation.bringImport': staff,
  'Mutation.abandonImport': staff,
};
