import { buildSchema, isEnumType, isInputObjectType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Door } from '../permission-matrix.js';
import { read } from './repo.js';

export const doors: readonly Door[] = ['member', 'admin'];

/** The committed contract of a door. */
export const committed = (door: Door): string => read(`apps/api/schema/${door}.graphql`);
export const schemaOf = (sdl: string): GraphQLSchema => buildSchema(sdl);

export const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** `Query.wall`, `Mutation.login`, ... with the sentence that describes each. */
export function operationsOf(schema: GraphQLSchema): { operation: string; description: string }[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((type) =>
    type
      ? Object.values(type.getFields()).map((field) => ({
          operation: `${type.name}.${field.name}`,
          description: field.description ?? '',
        }))
      : [],
  );
}

/** What a type promises, one line per field or value, without descriptions. */
export function shapeOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type.toString()}`);
  if (isObjectType(type)) return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type.toString()}`);
  return [];
}

/** Types that no operation of this door can reach: left there by the other door. */
export function strayTypes(schema: GraphQLSchema): string[] {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    const type = schema.getType(name);
    if (!type || reached.has(name)) return;
    reached.add(name);
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        follow(bare(field.type.toString()));
        for (const argument of field.args) follow(bare(argument.type.toString()));
      }
    }
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => follow(bare(field.type.toString())));
  };
  ['Query', 'Mutation', 'Subscription'].forEach(follow);
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
  return ownTypes(schema)
    .map(({ name }) => name)
    .filter((name) => !reached.has(name) && !builtIn.has(name));
}

const bare = (type: string): string => type.replaceAll(/[[\]!]/g, '');
