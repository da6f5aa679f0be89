import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canReach, giveTo, type ServerUser } from './server-user.js';

export const SUPERUSER = 'cop';

export type Cluster = {
  /** PGDATA. */
  folder: string;
  /** PGDATA as the server names it. */
  name: string;
  password: string;
  logFile: string;
  binaries: string;
  user: ServerUser;
};

/** The cluster of this data folder, created when it does not exist. */
export function prepareCluster(dataDir: string, binaries: string, user: ServerUser): Cluster {
  const home = path.join(dataDir, 'postgres');
  const folder = path.join(home, 'cluster');
  mkdirSync(folder, { recursive: true });
  giveTo(user, folder);
  chmodSync(folder, 0o700);
  // Below a closed folder the server cannot walk to its data, but it can be started inside it: on Linux
  // its own working directory has a name that needs no walking.
  const name = canReach(user, folder) || !existsSync('/proc/self/cwd') ? folder : '/proc/self/cwd';
  const passwordFile = path.join(home, 'password');
  const cluster = { folder, name, binaries, user, logFile: path.join(home, 'server.log'), password: '' };
  if (!existsSync(path.join(folder, 'PG_VERSION'))) return { ...cluster, password: initialise(cluster, passwordFile) };
  return { ...cluster, password: readFileSync(passwordFile, 'utf8').trim() };
}

function initialise(cluster: Cluster, passwordFile: string): string {
  // A first start that was killed half-way leaves files that initdb would refuse.
  for (const left of readdirSync(cluster.folder)) rmSync(path.join(cluster.folder, left), { recursive: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(cluster.user, passwordFile);
  const input = openSync(passwordFile, 'r');
  const args = ['-D', cluster.name, '-U', SUPERUSER, '--pwfile=/dev/stdin', '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  const run = spawnSync(path.join(cluster.binaries, 'bin', 'initdb'), args, {
    cwd: cluster.folder, env: serverEnv(), stdio: [input, 'pipe', 'pipe'], ...cluster.user,
  });
  closeSync(input);
  if (run.status !== 0) {
    for (const left of readdirSync(cluster.folder)) rmSync(path.join(cluster.folder, left), { recursive: true });
    throw new Error(`initdb: ${run.error?.message ?? ''}${String(run.stderr)}`);
  }
  return password;
}

export function spawnServer(cluster: Cluster, port: number, settings: Record<string, string>): ChildProcess {
  const log = openSync(cluster.logFile, 'w', 0o600);
  const options = Object.entries({
    listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', jit: 'off', shared_buffers: '256MB',
    random_page_cost: '1.1', ...settings,
  }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  // Detached: Ctrl+C in the terminal must stop the application first, and the database after it.
  const child = spawn(path.join(cluster.binaries, 'bin', 'postgres'), ['-D', cluster.name, ...options], {
    cwd: cluster.folder, env: serverEnv(), stdio: ['ignore', log, log], detached: true, ...cluster.user,
  });
  closeSync(log);
  child.unref();
  return child;
}

/** Process id of a server that lives on in this folder after its Node was killed; null when there is none. */
export function leftServer(cluster: Cluster): number | null {
  const file = path.join(cluster.folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 && isServerOf(pid, cluster.folder) ? pid : null;
}

/**
 * A killed postmaster that nobody reaped, or a stranger that got its number, keeps the server from starting.
 * By now its orphans have noticed and left, and the owner lock is ours.
 */
export function dropStalePidFile(cluster: Cluster): void {
  if (leftServer(cluster) === null) rmSync(path.join(cluster.folder, 'postmaster.pid'), { force: true });
}

function isServerOf(pid: number, folder: string): boolean {
  try {
    process.kill(pid, 0);
    if (existsSync('/proc/self/cwd')) return readlinkSync(`/proc/${pid}/cwd`) === folder;
    return String(spawnSync('ps', ['-o', 'command=', '-p', String(pid)]).stdout).includes(folder);
  } catch {
    return false;
  }
}

function serverEnv(): NodeJS.ProcessEnv {
  // Nothing of our environment (secrets, PG* variables, locale) belongs in the server.
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
