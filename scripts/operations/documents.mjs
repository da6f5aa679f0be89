// Finds the .graphql documents of an app and makes of each operation one text with its hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';

export const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export function readSchema(path) {
  return buildSchema(readFileSync(path, 'utf8'));
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.graphql'))
    .sort();
}

export function readDocuments(folder) {
  return listFiles(folder).map((path) => ({ path, document: parse(readFileSync(join(folder, path), 'utf8')) }));
}

export function fragmentsOf(files) {
  const fragments = new Map();
  for (const { path, document } of files)
    for (const definition of document.definitions)
      if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, { path, definition });
  return fragments;
}

function spreadsIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread(node) {
      if (found.has(node.name.value)) return;
      const fragment = fragments.get(node.name.value);
      if (!fragment) throw new Error(`Unknown fragment ${node.name.value}`);
      found.add(node.name.value);
      spreadsIn(fragment.definition, fragments, found);
    },
  });
  return found;
}

/** The text that is hashed, sent to nobody and looked up by the server. */
export function operationText(schema, operation, fragments) {
  const used = [...spreadsIn(operation, fragments)].sort().map((name) => fragments.get(name).definition);
  const document = { kind: 'Document', definitions: [operation, ...used] };
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${operation.name.value}: ${errors.map((error) => error.message).join('; ')}`);
  return stripIgnoredCharacters(print(document));
}

export function operationsOf(files) {
  return files.flatMap(({ path, document }) =>
    document.definitions.filter((node) => node.kind === 'OperationDefinition').map((operation) => ({ path, operation })),
  );
}
