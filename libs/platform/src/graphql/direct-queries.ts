import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService, ExternalContextCreator, MetadataScanner } from '@nestjs/core';
import { PARAM_ARGS_METADATA, RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldResolver } from 'graphql';
import { ACCESS_RULE, type AccessRule } from '../access/decorators.js';
import type { GraphqlContext } from '../access/request-viewer.js';

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;
export type DirectQuery = { resolve: Resolver; shared: boolean };
type Instance = Record<string, unknown> & { constructor: Type };

/** Place of each parameter of a resolver among (root, args, context, info), by the number Nest gives its kind. */
const PLACES = [0, 2, 3, 1];
const parameters = {
  exchangeKeyForValue(kind: number, data: unknown, given: unknown[]): unknown {
    const value = given[PLACES[kind]] as Record<string, unknown> | null;
    return data && value ? value[String(data)] : value;
  },
};

/**
 * The queries of a door with Nest's own guards, pipes and parameters, and without interceptors: the one we have opens transactions,
 * which a query does not need, and writes down refusals, which the usual way does when it repeats what failed here.
 */
@Injectable()
export class DirectQueries {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly contexts: ExternalContextCreator,
  ) {}

  /** The door's schema with its queries only; one that is not found here keeps the resolver that it had. */
  schemaOf(door: Type, schema: GraphQLSchema): GraphQLSchema {
    const query = schema.getQueryType();
    if (!query) return schema;
    const direct = this.resolversOf(door);
    const { fields, ...config } = query.toConfig();
    const entries = Object.entries(fields).map(([name, field]) => {
      const { resolve = field.resolve, shared = false } = direct.get(name) ?? {};
      return [name, { ...field, resolve, extensions: { ...field.extensions, shared } }];
    });
    return new GraphQLSchema({
      query: new GraphQLObjectType({ ...config, fields: Object.fromEntries(entries) as typeof fields }),
    });
  }

  resolversOf(door: Type): ReadonlyMap<string, DirectQuery> {
    const found = new Map<string, DirectQuery>();
    for (const { instance, metatype } of this.discovery.getProviders({ include: [door] })) {
      if (typeof metatype === 'function' && instance) this.addQueries(instance as Instance, found);
    }
    return found;
  }

  private addQueries(instance: Instance, found: Map<string, DirectQuery>): void {
    const prototype = Object.getPrototypeOf(instance) as Instance;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const handler = prototype[method];
      if (typeof handler !== 'function' || Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) !== 'Query') continue;
      const name = (Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) as string | undefined) ?? method;
      const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
      const resolve = this.direct(instance, handler as (...given: unknown[]) => unknown, method);
      found.set(name, { resolve, shared: rule?.kind === 'public' && rule.shared });
    }
  }

  private direct(instance: Instance, handler: (...given: unknown[]) => unknown, method: string): Resolver {
    const only = { guards: true, interceptors: false, filters: false };
    return this.contexts.create(
      instance,
      handler,
      method,
      PARAM_ARGS_METADATA,
      parameters,
      undefined,
      undefined,
      only,
      'graphql',
    ) as Resolver;
  }
}
