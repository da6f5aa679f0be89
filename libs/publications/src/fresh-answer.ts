import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Readers ask often: who already has these very bytes is told so, and a shared cache may answer for a moment only. */
export function sendFresh(request: FastifyRequest, reply: FastifyReply, type: string, body: string): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'public, max-age=0, s-maxage=15').header('vary', 'Accept-Encoding');
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  if (known.some((one) => one.replace(/^W\//, '') === tag)) void reply.code(304).send();
  else void reply.type(type).send(body);
}
