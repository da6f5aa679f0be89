import type { ImportKind } from './import.enums.js';
import type { ImportField, Mapping, Problem, SheetCell } from './import.field.js';

export type Bringer = { accountId: string; igedCode: string | null };
export type SheetLine = { number: number; cells: SheetCell[] };
/** `value` is what will be brought; null while there are problems. `key` tells it apart from the other rows of its kind. */
export type CheckedLine = { number: number; problems: Problem[]; key: string | null; value: object | null };
export type ReadyLine = { number: number; key: string; value: object };
export type Bringing = Bringer & { withPoints: boolean; note: (number: number) => string };

/** What one kind of spreadsheet has, how its rows are read, and how they come to be here. */
export abstract class Importer {
  abstract readonly kind: ImportKind;
  abstract readonly fields: readonly ImportField[];
  /** Whether staff may say that what comes counts for points. */
  abstract readonly earns: boolean;

  /** Reads the rows and says in words what is wrong with each. Nothing is written. */
  abstract check(lines: readonly SheetLine[], mapping: Mapping, by: Bringer): Promise<CheckedLine[]>;

  /** Of these rows, the keys of those that are here already though no spreadsheet brought them. */
  abstract present(lines: readonly ReadyLine[]): Promise<Set<string>>;

  /** Brings them in the caller's transaction. Answers the id of what each became; one that is missing was here already. */
  abstract bring(lines: readonly ReadyLine[], how: Bringing): Promise<Map<number, string>>;
}
