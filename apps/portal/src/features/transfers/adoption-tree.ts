import type { AdoptionsResult } from './transfers.gql.js';

export type Adoption = AdoptionsResult['adoptionTree']['nodes'][number];
/** Where a node is drawn: its row from the top, its column by generation, and the row of the one it comes from. */
export type Placed = { node: Adoption; row: number; column: number; from: number | null };

/** Each under the one it comes from, so that a line never crosses another. */
export function placed(nodes: readonly Adoption[]): Placed[] {
  const children = new Map<string | null, Adoption[]>();
  for (const node of nodes) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
  const rows: Placed[] = [];
  const place = (node: Adoption, from: number | null): void => {
    const row = rows.length;
    rows.push({ node, row, column: node.generation, from });
    for (const child of children.get(node.id) ?? []) place(child, row);
  };
  for (const root of nodes.filter(({ parentId }) => parentId === null)) place(root, null);
  return rows;
}

/** As much of a name as fits in that many letters. */
export function fitted(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('').trimEnd()}…`;
}
