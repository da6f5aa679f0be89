/** What both benches start and stop: the built api as in production, the floors, and a place for them to listen. */
import { fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the build is; another folder to measure one build while the next is being made. */
export const DIST = path.resolve(process.env.BENCH_DIST ?? 'dist');
export const MANIFEST = path.join(DIST, 'operations/member.json');
const ENTRY = 'apps/api/src/main.js';
export const API = path.join(DIST, ENTRY);
/** The flags `npm start` gives the api. */
const FLAGS = ['--enable-source-maps', '--max-semi-space-size=64'];
const children = [];

/** The api's environment in production, but for where people reach it. */
export function productionEnv(url, port, dist = DIST) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    WORKER: 'off',
    CREDENTIALS_SECRET: 'only for the bench where nothing is signed',
    DIST_DIR: dist,
  };
}

/** `dist`: another build than ours. */
export async function startApi(url, port, flags, { dist = DIST, env = {} } = {}) {
  const api = start(path.join(dist, ENTRY), { ...productionEnv(url, port, dist), ...env }, flags);
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return api;
    await sleep(250);
  }
  return fail('The api did not answer within a minute');
}

/** A process of ours that says when it is ready. */
export async function startReady(file, env) {
  const child = start(file, env);
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${file} ended before it was ready`)));
  });
  return child;
}

export function start(file, env, flags = FLAGS) {
  const stdio = ['ignore', process.env.BENCH_LOG ? 'inherit' : 'ignore', 'inherit', 'ipc'];
  const child = fork(file, [], { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, execArgv: flags, stdio });
  children.push(child);
  return child;
}

export function stop(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

export const stopAll = () => Promise.all(children.map(stop));

export function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The cookie of a session of this account at one of the two doors. */
export async function openSession(db, accountId, audience = 'member') {
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into session (id, token_hash, account_id, audience, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')`,
    [randomUUID(), createHash('sha256').update(token).digest(), accountId, audience],
  );
  return `cop_${audience}=${token}`;
}

/** The middle of each figure over several runs. */
export function medians(runs, keys) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return Object.fromEntries(keys.map((key) => [key, middle(key)]));
}

export function fail(message) {
  throw new Error(message);
}
