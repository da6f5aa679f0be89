import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { log } from '../telemetry/log.js';
import { withCorrelation } from '../telemetry/correlation.js';
import { refuseForeignOrigins } from './same-origin.js';
import { serveApps } from './static.js';

const BODY_LIMIT = 256 * 1024;
const SLOW_MS = 1_000;

export function fastifyAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy > 0 && ((_address: string, hop: number) => hop < config.trustProxy),
    genReqId: () => randomUUID(),
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
}

/** Everything that stands before the doors. Call it before `app.init()`. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-correlation-id', request.id);
    withCorrelation(request.id, done);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime);
    const level = reply.statusCode >= 500 ? 'error' : ms > SLOW_MS ? 'warn' : 'debug';
    log[level]({ method: request.method, path: request.url.split('?')[0], status: reply.statusCode, ms }, 'request');
  });
  refuseForeignOrigins(fastify, config);
  await fastify.register(helmet, securityHeaders(config));
  await fastify.register(cookie);
  await fastify.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await serveApps(fastify);
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
