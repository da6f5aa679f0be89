import type { DynamicModule, Type } from '@nestjs/common';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLError, GraphQLSchema, ValidationContext } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../access/request-viewer.js';
import { RequestScopes } from '../access/request-scopes.js';
import type { Audience } from '../access/viewer.js';
import { CONFIG, type Config } from '../config/config.js';
import { log } from '../telemetry/log.js';
import { DirectQueries } from './direct-queries.js';
import { formatErrorFor } from './format-error.js';
import { PersistedOperations } from './persisted-operations.js';
import { reachableSchema } from './reachable-schema.js';
import { ShortPath } from './short-path.js';
import { ShortPaths } from './short-paths.js';
import { unavailable } from './unavailable.plugin.js';

const LIMITS = { depth: 12, aliases: 30, tokens: 2_000, cost: 6_000 };

/** A rejection is one more validation error (400); thrown, it would pass for a failure of ours (500). */
const REPORTED = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** A GraphQL endpoint over the resolvers of one module. Import the member door before the admin door. */
export function graphqlDoor(audience: Audience, include: Type): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, RequestScopes, ShortPaths, DirectQueries],
    useFactory: (config: Config, scopes: RequestScopes, short: ShortPaths, direct: DirectQueries) =>
      doorOptions(audience, include, config, scopes, short, direct),
  });
}

function doorOptions(
  audience: Audience, include: Type, config: Config, scopes: RequestScopes, short: ShortPaths, direct: DirectQueries,
): Omit<ApolloDriverConfig, 'driver'> {
  const production = config.env === 'production';
  const operations = PersistedOperations.load(audience);
  const path = audience === 'admin' ? '/admin/graphql' : '/graphql';
  const context = (req: FastifyRequest, reply: FastifyReply): GraphqlContext => ({ req, reply, audience, scope: scopes.of(req, reply, audience) });
  const opensShortPath = {
    serverWillStart: async ({ schema }: { schema: GraphQLSchema }) =>
      short.add(path, new ShortPath(direct.schemaOf(include, schema), operations, context)),
  };
  return {
    include: [include],
    path,
    autoSchemaFile: true,
    transformSchema: reachableSchema,
    graphiql: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    persistedQueries: { cache: operations, ttl: null },
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [
      maxDepthRule({ n: LIMITS.depth, ...REPORTED }),
      maxAliasesRule({ n: LIMITS.aliases, ...REPORTED }),
      costLimitRule({ maxCost: LIMITS.cost, ...REPORTED }),
    ],
    logger: log,
    formatError: formatErrorFor(production),
    plugins: [opensShortPath, unavailable],
    context,
  };
}
