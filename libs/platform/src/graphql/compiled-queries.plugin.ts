import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../access/request-viewer.js';
import type { PersistedOperations } from './persisted-operations.js';

/**
 * Compiles the queries known at build, once each. Only those: compiling what anyone sends would be a gift to an
 * attacker. When anything fails, plain execution answers instead, because errors here would miss the formatter.
 */
export function compiledQueries(operations: PersistedOperations): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  const compiledFor = (schema: GraphQLSchema, document: DocumentNode, key: string, name?: string): CompiledQuery | null => {
    let query = compiled.get(key);
    if (query === undefined) {
      const result: unknown = compileQuery(schema, document, name);
      query = isCompiled(result) ? result : null;
      compiled.set(key, query);
    }
    return query;
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          if (operation.operation !== 'query' || !operations.knows(queryHash)) return null;
          const query = compiledFor(schema, document, `${queryHash}:${operationName ?? ''}`, operationName ?? undefined);
          if (!query) return null;
          const result = await query.query(undefined, contextValue, request.variables ?? {});
          if (result.errors?.length) return null;
          const http = { headers: new HeaderMap(), status: undefined };
          return { http, body: { kind: 'single', singleResult: { data: result.data as Record<string, unknown> } } };
        },
      };
    },
  };
}

function isCompiled(result: unknown): result is CompiledQuery {
  return isCompiledQuery(result as Parameters<typeof isCompiledQuery>[0]);
}
