import { printSchemas } from '../../apps/api/src/schema.js';
import type { Door } from './permission-matrix.js';
import { committed, doors } from './support/sdl.js';

describe('The committed SDL', () => {
  let built: Record<Door, string>;
  beforeAll(async () => (built = await printSchemas()));

  it.each(doors)('%s.graphql is what the code builds; otherwise run `npm run schema` and read the diff', (door) => {
    expect(built[door]).toBe(committed(door));
  });
});
