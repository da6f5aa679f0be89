import { GraphQLSchema, isObjectType, specifiedDirectives } from 'graphql';
import { isoTime } from '../database/iso-times.js';

/**
 * The same schema with only the types its operations reach. Nest's metadata is global: without this each door
 * would also show the types that the other door's resolvers brought in.
 */
export function reachableSchema(schema: GraphQLSchema): GraphQLSchema {
  const reachable = new GraphQLSchema({
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    directives: [...specifiedDirectives],
  });
  readPropertiesDirectly(reachable);
  const time = reachable.getType('DateTime');
  // Read models give times as text already: see isoTimes.
  if (time && 'serialize' in time) time.serialize = isoTime;
  return reachable;
}

/** Nest gives each plain field a function that reads the property of its name, as graphql-js does without one: only slower. */
function readPropertiesDirectly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve?.name === 'rootFieldResolver') field.resolve = undefined;
  }
}
