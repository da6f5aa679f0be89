import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { internal, refusalOf, type Refusal } from '../graphql/refusals.js';
import { correlationId } from '../telemetry/correlation.js';
import { log } from '../telemetry/log.js';
import { escapeHtml, page } from './plain-page.js';

const STATUS: Record<string, number> = {
  BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, GONE: 410, TOO_LARGE: 413,
  UNSUPPORTED: 415, RATE_LIMITED: 429, INTERNAL: 500, UNAVAILABLE: 503,
};

const BY_STATUS: Record<number, Refusal> = {
  400: { code: 'BAD_USER_INPUT', message: 'La solicitud no tiene la forma esperada.' },
  401: { code: 'UNAUTHENTICATED', message: 'Inicia sesión para continuar.' },
  403: { code: 'FORBIDDEN', message: 'No tienes permiso para hacer esto.' },
  404: { code: 'NOT_FOUND', message: 'No encontramos esta página.' },
  410: { code: 'GONE', message: 'Esto se publicó y después se retiró.' },
  413: { code: 'TOO_LARGE', message: 'Lo que enviaste es demasiado grande.' },
  415: { code: 'UNSUPPORTED', message: 'No aceptamos este tipo de contenido.' },
  429: { code: 'RATE_LIMITED', message: 'Hiciste demasiados intentos. Espera un momento.' },
};

/** The last word on plain HTTP. GraphQL has its own formatter: there the error goes on. */
@Catch()
export class LastExceptionFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = refuse(error);
    const status = STATUS[refusal.code] ?? 400;
    if (status === 503) void reply.header('retry-after', '5');
    void reply.code(status).header('cache-control', 'no-store');
    if (request.headers.accept?.includes('text/html')) {
      const body = `<h1>${escapeHtml(refusal.message)}</h1><p><a href="/">Ir al inicio</a></p>`;
      void reply.type('text/html; charset=utf-8').send(page('Comunidad de Práctica', body));
    } else {
      const { message, ...extensions } = refusal;
      void reply.type('application/json; charset=utf-8').send({ errors: [{ message, extensions }] });
    }
  }
}

function refuse(error: unknown): Refusal {
  const known = refusalOf(error) ?? BY_STATUS[statusOf(error) ?? 500];
  if (known) return known;
  log.error({ err: error }, 'unforeseen error in a page');
  return internal(correlationId());
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own refusals: a body too large, a type it does not read.
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
