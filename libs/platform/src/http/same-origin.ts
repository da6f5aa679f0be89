import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a browser sent this from a page of ours. No header at all: it was not a browser, and carries no one's cookie. */
export function comesFromUs(headers: { origin?: string; host?: string; site?: string }, publicUrl: string): boolean {
  if (headers.site && headers.site !== 'same-origin' && headers.site !== 'none') return false;
  if (headers.origin === undefined) return true;
  if (!URL.canParse(headers.origin)) return false;
  const origin = new URL(headers.origin);
  return origin.origin === new URL(publicUrl).origin || origin.host === headers.host;
}

/** Refuses requests that change state and come from another site's page. */
export function refuseForeignOrigins(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (SAFE.has(request.method)) return done();
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    if (comesFromUs({ origin, host, site: typeof site === 'string' ? site : undefined }, config.publicUrl)) return done();
    const message = 'Esta solicitud viene de otro sitio y no la aceptamos.';
    void reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN', reason: 'FOREIGN_ORIGIN' } }] });
  });
}
