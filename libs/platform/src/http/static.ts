import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DIST } from './dist.js';

const YEAR = 'public, max-age=31536000, immutable';
const HASHED = /[-.][A-Za-z0-9_-]{8,}\.\w+$/;

/** The built apps: the portal's files at `/`, the admin app at `/admin/`. Pages of the portal come from the server. */
export async function serveApps(fastify: FastifyInstance): Promise<void> {
  const portal = firstFolder(path.join(DIST, 'portal', 'client'), path.join(DIST, 'portal'));
  if (portal) await fastify.register(fastifyStatic, { ...options(portal, '/'), globIgnore: ['index.html', '**/.vite/**', 'server/**', 'ssr/**'] });
  const admin = firstFolder(path.join(DIST, 'admin'));
  if (admin && existsSync(path.join(admin, 'index.html'))) await serveAdmin(fastify, admin);
}

async function serveAdmin(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, { ...options(folder, '/admin/'), decorateReply: false, globIgnore: ['index.html', '**/.vite/**'] });
  const shell = readFileSync(path.join(folder, 'index.html'), 'utf8');
  // Its screens have addresses of their own; the app itself finds out which one was asked for.
  const sendShell = (_: unknown, reply: FastifyReply): FastifyReply =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(shell);
  fastify.get('/admin', (_, reply) => reply.redirect('/admin/'));
  fastify.get('/admin/', sendShell);
  fastify.get('/admin/*', sendShell);
}

function options(root: string, prefix: string) {
  return {
    root,
    prefix,
    wildcard: false,
    index: false as const,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, file: string) => {
      void reply.header('cache-control', file.includes('/assets/') && HASHED.test(file.replace(/\.(br|gz)$/, '')) ? YEAR : 'no-cache');
    },
  };
}

function firstFolder(...folders: string[]): string | null {
  return folders.find((folder) => existsSync(folder)) ?? null;
}
