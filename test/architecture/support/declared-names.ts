import { filesUnder, read } from './repo.js';

export type DeclaredName = { name: string; where: string };

const inTypeScript =
  /^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:declare\s+)?(?:const\s+)?(?:class|interface|type|enum)\s+([A-Za-z_]\w*)/gm;
const inSdl = /^\s*(?:extend\s+)?(?:type|input|enum|interface|union|scalar)\s+([A-Za-z_]\w*)/gm;
const inSql = /\bcreate\s+(?:unlogged\s+)?(?:table|type|view|materialized\s+view)\s+(?:if\s+not\s+exists\s+)?"?([a-z_]\w*)/gi;

/** Names of types declared in one source: TypeScript, SDL or the SQL of a migration. */
export function namesIn(path: string, source: string): DeclaredName[] {
  const patterns = path.endsWith('.graphql') ? [inSdl] : path.startsWith('migrations/') ? [inSql] : [inTypeScript];
  return patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => ({
      name: match[1] ?? '',
      where: `${path}:${source.slice(0, match.index + match[0].length).split('\n').length}`,
    })),
  );
}

/** Every type, table and SDL type this repository declares. */
export function declaredNames(): DeclaredName[] {
  const sources = ['libs', 'apps'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.graphql']));
  return [...sources, ...filesUnder('migrations', ['.ts'])].flatMap((path) => namesIn(path, read(path)));
}
