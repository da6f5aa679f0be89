import type { FastifyInstance } from 'fastify';

/** Uploads come in pieces of 512 KB: at 20 kbit/s one of them takes this long. */
export const LONGEST_REQUEST_MS = 240_000;

const BODY_MS = 30_000;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const UPLOAD = /^\/(?:admin\/)?subidas\//;

/** What is not an upload must arrive whole within 30 s: slow senders do not hold the doors open. */
export function cutSlowBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ raw, url, method }, _reply, done) => {
    done();
    if (SAFE.has(method) || UPLOAD.test(url) || raw.complete) return;
    const timer = setTimeout(() => raw.destroy(), BODY_MS).unref();
    raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  });
}
