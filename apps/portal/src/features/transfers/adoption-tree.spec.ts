import { fitted, placed, type Adoption } from './adoption-tree.js';

const node = (id: string, parentId: string | null, generation: number): Adoption =>
  ({ id, parentId, generation }) as Adoption;

describe('The tree of adoptions', () => {
  it('puts each right under the one it comes from', () => {
    const nodes = [node('root', null, 0), node('a', 'root', 1), node('b', 'root', 1), node('a1', 'a', 2), node('b1', 'b', 2), node('a2', 'a', 2)];
    expect(placed(nodes).map(({ node: { id }, column, from }) => [id, column, from])).toEqual([
      ['root', 0, null],
      ['a', 1, 0],
      ['a1', 2, 1],
      ['a2', 2, 1],
      ['b', 1, 0],
      ['b1', 2, 4],
    ]);
  });

  it('cuts a name where it does not fit', () => {
    expect([fitted('UGEL Huaura', 20), fitted('UGEL Chachapoyas', 8)]).toEqual(['UGEL Huaura', 'UGEL Ch…']);
  });
});
