import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Readers ask often: who already has these very bytes is told so, and a shared cache may answer for a moment only. */
export function sendFresh(request: FastifyRequest, reply: FastifyReply, type: string, body: string): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'public, max-age=0, s-maxage=15').header('vary', 'Accept-Encoding');
  if (isKnown(request, tag)) void reply.code(304).send();
  else void reply.type(type).send(body);
}

/** The same for what costs to make: who has it is told so before it is made. No cache answers without asking whether it is still public. */
export async function sendMade(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  { tag, make }: { tag: string; make: () => Promise<Uint8Array> },
): Promise<void> {
  const quoted = `"${tag}"`;
  void reply.header('etag', quoted).header('cache-control', 'public, no-cache');
  if (isKnown(request, quoted)) void reply.code(304).send();
  else void reply.type(type).send(Buffer.from(await make()));
}

function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  return known.some((one) => one.replace(/^W\//, '') === tag);
}
