import { permissionsFor, Role } from '../../libs/access/src/permissions.js';
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

/** Who passes by the table of roles; a visitor holds no permission. */
function passes(door: Door, access: Access): Caller[] {
  if (access.kind === 'public') return [...callers];
  if (access.kind === 'missing') return [];
  const holders = Object.values(Role).filter((role) =>
    [...permissionsFor([role], door)].some((held) => held === access.permission),
  );
  return callers.filter((caller) => holders.some((role) => role === caller));
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
