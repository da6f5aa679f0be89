import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { ShortPaths } from '../graphql/short-paths.js';
import { log } from '../telemetry/log.js';
import { withCorrelation } from '../telemetry/correlation.js';
import { refuseForeignOrigins } from './same-origin.js';
import { sendSecurityHeaders } from './security-headers.js';
import { LONGEST_REQUEST_MS, cutSlowBodies } from './slow-bodies.js';
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
    requestTimeout: LONGEST_REQUEST_MS,
    routerOptions: { maxParamLength: 200 },
  });
}

/** Everything that stands before the doors. Call it before `app.init()`. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-correlation-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
  cutSlowBodies(fastify);
  refuseForeignOrigins(fastify, config);
  await sendSecurityHeaders(fastify, config);
  await fastify.register(cookie);
  await fastify.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  takeShortPaths(fastify, app.get(ShortPaths));
  // Asynchronous context costs each promise of a request: only what did not take a short path pays for it.
  fastify.addHook('preHandler', (request, _reply, done) => withCorrelation(request.id, done));
  await serveApps(fastify);
}

function takeShortPaths(fastify: FastifyInstance, paths: ShortPaths): void {
  fastify.addHook('preHandler', (request, reply, done) => {
    if (!paths.has(request)) return done();
    paths.answered(request, reply).then((sent) => {
      if (sent) return;
      void reply.header('cache-control', 'no-store');
      done();
    }, done);
  });
}

function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const ms = Math.round(reply.elapsedTime);
  const level = reply.statusCode >= 500 ? 'error' : ms > SLOW_MS ? 'warn' : 'debug';
  if (!log.isLevelEnabled(level)) return;
  const line = { correlationId: request.id, method: request.method, path: request.url.split('?')[0], status: reply.statusCode, ms };
  log[level](line, 'request');
}
