import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience, Viewer } from './viewer.js';

/** What both doors and the pages know of one HTTP request. */
export type RequestScope = {
  request: FastifyRequest;
  reply: FastifyReply | null;
  audience: Audience;
  /** Whose session it is, also while it opens nothing but the enrolment. Asks the Authenticator at most once. */
  holder(): Promise<Viewer | null>;
  /** Who looks; null while she must enrol. */
  viewer(): Promise<Viewer | null>;
};

export const DURING_ENROLMENT = 'platform:during-enrolment';

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

export async function viewerOf(context: ExecutionContext): Promise<Viewer | null> {
  const scope = knownScope(requestOf(context));
  if (!scope) return null;
  return opensDuringEnrolment(context) ? scope.holder() : scope.viewer();
}

export function opensDuringEnrolment(context: ExecutionContext): boolean {
  return Reflect.getMetadata(DURING_ENROLMENT, context.getHandler()) === true;
}
