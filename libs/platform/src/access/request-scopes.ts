import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from './ports.js';
import { knownScope, rememberScope, type RequestScope } from './request-viewer.js';
import type { Audience, Viewer } from './viewer.js';

@Injectable()
export class RequestScopes {
  constructor(private readonly authenticator: Authenticator) {}

  /** The viewer is asked for at most once per request, and not at all when no cookie came. */
  of(request: FastifyRequest, reply: FastifyReply | null, audience: Audience): RequestScope {
    const known = knownScope(request);
    if (known) return known;
    let asked: Promise<Viewer | null> | undefined;
    const holder = (): Promise<Viewer | null> => {
      asked ??= request.headers.cookie ? this.authenticator.authenticate(request, audience) : Promise.resolve(null);
      return asked;
    };
    const viewer = (): Promise<Viewer | null> => holder().then((found) => (found?.mustEnrol ? null : found));
    return rememberScope({ request, reply, audience, holder, viewer });
  }

  /** Outside GraphQL the address says which door it is. */
  ofPage(request: FastifyRequest, reply: FastifyReply): RequestScope {
    return this.of(request, reply, /^\/admin(\/|$|\?)/.test(request.url) ? 'admin' : 'member');
  }
}
