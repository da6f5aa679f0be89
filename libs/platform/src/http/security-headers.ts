import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

/** Helmet writes them for the first answer; they never change, so the rest get the same object. */
export async function sendSecurityHeaders(fastify: FastifyInstance, config: Config): Promise<void> {
  let headers: Record<string, string> | undefined;
  await fastify.register(helmet, { ...securityHeaders(config), global: false });
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (headers) {
      void reply.headers(headers);
      return done();
    }
    reply.helmet();
    headers = Object.fromEntries(Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]));
    done();
  });
}

function securityHeaders(config: Config) {
  const own = "'self'";
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [own],
        styleSrc: [own],
        // Mantine and the tile map place things with the style attribute; <style> stays closed.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: [own, 'data:'],
        mediaSrc: [own],
        fontSrc: [own],
        connectSrc: [own],
        manifestSrc: [own],
        workerSrc: [own],
        formAction: [own],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(config.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' as const },
    frameguard: { action: 'deny' as const },
    crossOriginEmbedderPolicy: false,
  };
}
