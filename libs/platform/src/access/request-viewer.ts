import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience, Viewer } from './viewer.js';

/** What both doors and the pages know of one HTTP request. */
export type RequestScope = {
  request: FastifyRequest;
  reply: FastifyReply | null;
  audience: Audience;
  /** Asks the Authenticator at most once. */
  viewer(): Promise<Viewer | null>;
};

export type GraphqlContext = { req: FastifyRequest; reply: FastifyReply; audience: Audience; scope: RequestScope };

const scopes = new WeakMap<object, RequestScope>();

export function rememberScope(scope: RequestScope): RequestScope {
  scopes.set(scope.request, scope);
  return scope;
}

export function knownScope(request: FastifyRequest): RequestScope | undefined {
  return scopes.get(request);
}

/** The request behind a GraphQL operation or a controller. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  if (context.getType<string>() === 'graphql') return context.getArgByIndex<GraphqlContext>(2).req;
  return context.switchToHttp().getRequest<FastifyRequest>();
}

export function viewerOf(context: ExecutionContext): Promise<Viewer | null> {
  return knownScope(requestOf(context))?.viewer() ?? Promise.resolve(null);
}
