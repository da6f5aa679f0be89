import { operationsIn, type Operation } from './support/operations.js';
import { filesUnder, read } from './support/repo.js';

const forgotten = (operations: Operation[]): string[] =>
  operations.filter(({ access }) => access.kind === 'missing').map(({ root, name, where }) => `${root}.${name} at ${where}`);

const planted = `
  @Resolver()
  export class PlantedResolver {
    @Public()
    @Query(() => [String])
    wall(): string[] { return []; }

    @Requires('practice.admit')
    @Mutation(() => Boolean, { description: 'Admite', name: 'admitPractice' })
    admit(): boolean { return true; }

    @Mutation(() => Boolean, { name: 'erasePractice' })
    @OwnTransaction()
    erase(): boolean { return true; }
  }
`;

describe('Every operation says who may call it', () => {
  it('and the planted one that forgot is named, with its line', () => {
    const operations = operationsIn('planted.resolver.ts', planted);
    expect(operations.map(({ name, access }) => [name, access.kind])).toEqual([
      ['wall', 'public'],
      ['admitPractice', 'requires'],
      ['erasePractice', 'missing'],
    ]);
    expect(forgotten(operations)).toEqual(['Mutation.erasePractice at planted.resolver.ts:14']);
  });

  it('and no resolver of the house forgot', () => {
    const resolvers = ['libs', 'apps']
      .flatMap((folder) => filesUnder(folder, ['.ts']))
      .filter((path) => !path.endsWith('.spec.ts'));
    expect(forgotten(resolvers.flatMap((path) => operationsIn(path, read(path))))).toEqual([]);
  });
});
