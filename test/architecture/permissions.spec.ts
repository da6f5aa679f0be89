import { ROLE_PERMISSIONS } from '@lib/access';
import { callers, matrix, type Caller, type Door } from './permission-matrix.js';
import { operationsIn, type Access } from './support/operations.js';
import { filesUnder, read } from './support/repo.js';
import { committed, doors, operationsOf, schemaOf } from './support/sdl.js';

const resolvers = filesUnder('libs', ['resolver.ts']);
const declared = resolvers.flatMap((path) => operationsIn(path, read(path)).map((operation) => ({ ...operation, path })));

/** Where both doors have an operation of that name, `*.admin.resolver.ts` is the admin door's. */
function accessOf(door: Door, operation: string): Access {
  const found = declared.filter(({ root, name }) => `${root}.${name}` === operation);
  const own = found.filter(({ path }) => path.endsWith('.admin.resolver.ts') === (door === 'admin'));
  return (own[0] ?? found[0])?.access ?? { kind: 'missing' };
}

/** Who passes: at the admin door a member has no session. */
function passes(door: Door, access: Access): Caller[] {
  if (access.kind === 'public') return [...callers];
  if (access.kind === 'missing') return [];
  const table: Record<string, readonly string[]> = ROLE_PERMISSIONS;
  return callers.filter((role) => (table[role] ?? []).includes(access.permission) && !(door === 'admin' && role === 'MEMBER'));
}

describe.each(doors)('The permission matrix of the %s door', (door) => {
  const operations = operationsOf(schemaOf(committed(door))).map(({ operation }) => operation);

  it('has every operation of the SDL, and no other', () => {
    expect(Object.keys(matrix[door]).sort()).toEqual([...operations].sort());
  });

  it('is what the decorators and the table of roles come to', () => {
    const built = operations.map((operation) => [operation, passes(door, accessOf(door, operation))]);
    expect(built).toEqual(operations.map((operation) => [operation, [...(matrix[door][operation] ?? [])]]));
  });
});
