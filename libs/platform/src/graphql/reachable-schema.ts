import { GraphQLSchema, specifiedDirectives } from 'graphql';

/**
 * The same schema with only the types its operations reach. Nest's metadata is global: without this each door
 * would also show the types that the other door's resolvers brought in.
 */
export function reachableSchema(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    directives: [...specifiedDirectives],
  });
}
