/**
 * Persisted operations. Reads the .graphql documents of both apps, checks them against the committed SDL, writes the typed
 * handles next to them (`wall.graphql` -> `wall.gql.ts`) and the manifests the server knows: dist/operations/{member,admin}.json.
 * `--check` writes nothing and fails when a committed handle is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fragmentsOf, operationText, operationsOf, readDocuments, readSchema, sha256 } from './operations/documents.mjs';
import { resultType, schemaTypes, variablesType } from './operations/typescript.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const doors = [
  { name: 'member', app: 'apps/portal/src', sdl: process.env.MEMBER_SDL ?? 'apps/api/schema/member.graphql' },
  { name: 'admin', app: 'apps/admin/src', sdl: process.env.ADMIN_SDL ?? 'apps/api/schema/admin.graphql' },
];
const stale = [];

function emit(path, text) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === text) return;
  if (check) stale.push(relative(root, path));
  else writeFileSync(path, text);
}

function importLine(names, from) {
  return names.length > 0 ? `import type { ${names.sort().join(', ')} } from '${from}';\n` : '';
}

function upTo(path) {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The typed handle of one document: types of its fragments and operations, and an object with the hash of each operation. */
function handle(schema, path, document, fragments, manifest, schemaNames) {
  const used = new Set();
  const own = new Set();
  let body = '';
  for (const definition of document.definitions) {
    const name = definition.name.value;
    if (definition.kind === 'FragmentDefinition') {
      own.add(`${name}Fragment`);
      const parent = schema.getType(definition.typeCondition.name.value);
      body += `\nexport type ${name}Fragment = ${resultType(parent, definition.selectionSet, used)};\n`;
      continue;
    }
    const text = operationText(schema, definition, fragments);
    const hash = sha256(text);
    manifest[hash] = text;
    const parent = definition.operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    body += `\nexport type ${name}Result = ${resultType(parent, definition.selectionSet, used)};\n`;
    body += `export type ${name}Variables = ${variablesType(schema, definition.variableDefinitions, used)};\n`;
    body += `export const ${name}: Operation<${name}Result, ${name}Variables> = {\n  name: '${name}',\n`;
    body += `  kind: '${definition.operation}',\n  hash: '${hash}',\n};\n`;
  }
  const foreign = new Map();
  const fromSchema = [];
  for (const name of used) {
    if (own.has(name)) continue;
    const fragment = name.endsWith('Fragment') ? fragments.get(name.slice(0, -'Fragment'.length)) : null;
    if (!fragment) fromSchema.push(name);
    else foreign.set(fragment.path, [...(foreign.get(fragment.path) ?? []), name]);
  }
  fromSchema.forEach((name) => schemaNames.add(name));
  let head = `// Written by scripts/operations.mjs from ${path.split('/').pop()}.\n`;
  if (body.includes('Operation<')) head += `import type { Operation } from '@lib/web-graphql';\n`;
  head += importLine(fromSchema, `${upTo(path)}graphql/schema.gen.js`);
  for (const [source, names] of foreign) head += importLine(names, `${upTo(path)}${source.replace(/\.graphql$/, '.gql.js')}`);
  return head + body;
}

for (const door of doors) {
  const folder = join(root, door.app);
  const sdl = join(root, door.sdl);
  if (!existsSync(folder) || !existsSync(sdl)) continue;
  const schema = readSchema(sdl);
  const files = readDocuments(folder);
  const fragments = fragmentsOf(files);
  const manifest = {};
  const schemaNames = new Set();
  for (const { path, document } of files) {
    const text = handle(schema, path, document, fragments, manifest, schemaNames);
    emit(join(folder, path.replace(/\.graphql$/, '.gql.ts')), text);
  }
  if (files.length > 0) {
    mkdirSync(join(folder, 'graphql'), { recursive: true });
    const types = schemaTypes(schema, schemaNames).join('\n\n');
    emit(join(folder, 'graphql/schema.gen.ts'), `// Written by scripts/operations.mjs: enums and inputs of the door.\n${types}\n`);
  }
  if (check) continue;
  mkdirSync(join(root, 'dist/operations'), { recursive: true });
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(join(root, `dist/operations/${door.name}.json`), JSON.stringify(sorted, null, 1));
  console.log(`${door.name}: ${operationsOf(files).length} operaciones`);
}

if (stale.length > 0) {
  console.error(`Vuelve a ejecutar «node scripts/operations.mjs»: ${stale.join(', ')}`);
  process.exit(1);
}
