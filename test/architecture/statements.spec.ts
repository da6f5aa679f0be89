import { filesUnder, read } from './support/repo.js';

/** `name: 'x', text …` of a statement that the database prepares once per connection, by its name. */
const NAMED = /\bname:\s*'([a-z0-9_]+)',\s*text\b/g;

type Named = { name: string; path: string };

function namesIn(path: string, source: string): Named[] {
  return [...source.matchAll(NAMED)].map(([, name]) => ({ name, path }));
}

function shared(named: readonly Named[]): string[] {
  const first = new Map<string, string>();
  return named.flatMap(({ name, path }) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, path);
    return before === undefined ? [] : [`${name}: ${before}, ${path}`];
  });
}

const sources = ['libs', 'apps'].flatMap((folder) => filesUnder(folder, ['.ts'])).filter((path) => !/\.(?:spec|gen)\.ts$/.test(path));

describe('A named statement', () => {
  it('has a name of its own in the whole house: a connection refuses the second text of a name', () => {
    expect(shared(sources.flatMap((path) => namesIn(path, read(path))))).toEqual([]);
  });

  it('is seen when two libs give the same name', () => {
    const source = "db.one({ name: 'note_hold', text: 'select 1' })";
    expect(shared([...namesIn('libs/a.ts', source), ...namesIn('libs/b.ts', source)])).toEqual(['note_hold: libs/a.ts, libs/b.ts']);
  });
});
