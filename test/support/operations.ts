import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export type Door = 'member' | 'admin';
export type Operation = { door: Door; kind: 'query' | 'mutation'; name: string; field: GraphQLField<unknown, unknown> };

/** The schema of a door as committed: the only list of operations that a test may go by. */
export function committedSchema(door: Door): GraphQLSchema {
  return buildSchema(readFileSync(new URL(`../../apps/api/schema/${door}.graphql`, import.meta.url), 'utf8'));
}

export function operationsOf(door: Door): Operation[] {
  const schema = committedSchema(door);
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => ({ door, kind, name: field.name, field }));
  });
}

/** A document that calls one operation with one variable per argument and reads every scalar two levels down. */
export function documentFor(operation: Operation): string {
  const { field } = operation;
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = `${operation.kind} Sample${declared ? `(${declared})` : ''}`;
  return `${head} { ${field.name}${passed ? `(${passed})` : ''} ${selection(field.type, 2)} }`;
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

export const SAMPLE_ID = '6f2c1f0e-8a57-4c55-9f5e-3a1d0c7b9e11';

/** Well-formed values that point at nothing: enough to pass coercion, never enough to do harm. */
export function sampleVariables(operation: Operation): Record<string, unknown> {
  return Object.fromEntries(operation.field.args.map((arg) => [arg.name, sample(arg.type)]));
}

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  return { ID: SAMPLE_ID, Int: 10, Float: 1, Boolean: true }[type.name] ?? 'texto de prueba';
}

/** Every place in the variables where an id must go, as a path: `['input', 'practiceId']`. */
export function idPaths(operation: Operation): string[][] {
  return operation.field.args.filter((arg) => isNonNullType(arg.type)).flatMap((arg) => idPathsOf(arg.type, [arg.name]));
}

function idPathsOf(type: GraphQLInputType, path: string[]): string[][] {
  if (isNonNullType(type)) return idPathsOf(type.ofType, path);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) {
    return Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type))
      .flatMap((field) => idPathsOf(field.type, [...path, field.name]));
  }
  return type.name === 'ID' ? [path] : [];
}

export function withValueAt(variables: Record<string, unknown>, path: string[], value: unknown): Record<string, unknown> {
  const copy = structuredClone(variables);
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
