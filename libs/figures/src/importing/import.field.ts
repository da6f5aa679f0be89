import { foldText } from '@lib/kernel';

/** A column that a template has. */
export type ImportField = {
  key: string;
  label: string;
  about: string;
  required: boolean;
  example: string;
  /** Other headings under which sheets of today have it. */
  aliases?: readonly string[];
};

/** A cell as it was read; `formula` when the sheet would compute it. */
export type SheetCell = string | { formula: true };

/** Field -> place of its column in the file. */
export type Mapping = Record<string, number>;

export type Problem = { field: string | null; message: string };

/** What is already known of the columns of a file: by their headings. */
export function guessed(fields: readonly ImportField[], headers: readonly string[]): Mapping {
  const known = headers.map(plain);
  const mapping: Mapping = {};
  for (const { key, label, aliases = [] } of fields) {
    const at = known.findIndex((header, place) => [key, label, ...aliases].some((name) => plain(name) === header) && !Object.values(mapping).includes(place));
    if (at >= 0) mapping[key] = at;
  }
  return mapping;
}

function plain(text: string): string {
  return foldText(text).replace(/[^a-z0-9]+/g, ' ').trim();
}
