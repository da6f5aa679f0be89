import type { Cell } from './cell.rules.js';

export type { Cell };

export type OpenColumn = {
  key: string;
  /** What it holds, for the codebook. */
  about: string;
  type: 'texto' | 'número' | 'fecha' | 'sí o no';
};

export type OpenSet = {
  /** In its address: stable for ever. */
  key: string;
  name: string;
  about: string;
  columns: readonly OpenColumn[];
  /** Rows in the order of the columns, read in parts, so that no slow reader holds a connection. */
  rows: () => AsyncIterable<readonly Cell[]>;
};
