import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { SUPERUSER, dropStalePidFile, leftServer, prepareCluster, spawnServer, type Cluster } from './cluster.js';
import { hasOwner, takeOwnerLock } from './owner-lock.js';
import { serverUser } from './server-user.js';

export type EmbeddedServer = { url: string; stop(): Promise<void> };
export type EmbeddedOptions = { dataDir: string; database?: string; settings?: Record<string, string> };

const START_LIMIT_MS = 60_000;
const SHARED_MEMORY_RETRY_MS = 5_000;
const STOP_LIMIT_MS = 8_000;
const STALE_PID_FILE_MS = 2_500;
const PID_FILE_LEFT = /lock file "postmaster.pid" already exists/;
const TRANSIENT = new RegExp(`pre-existing shared memory block|Address already in use|could not bind|${PID_FILE_LEFT.source}`);

/** Starts PostgreSQL from npm on a free local port, and keeps it running until `stop()`. */
export async function startEmbedded({ dataDir, database = 'cop', settings = {} }: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = path.resolve(dataDir);
  const lock = takeOwnerLock(home);
  try {
    const user = serverUser();
    const cluster = prepareCluster(home, findBinaries(user), user);
    await stopProcess(leftServer(cluster));
    const supervisor = new Supervisor(cluster, settings);
    const port = await supervisor.start();
    const server = { host: '127.0.0.1', port, user: SUPERUSER, password: cluster.password };
    await createDatabase(server, database);
    return {
      url: `postgresql://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        await supervisor.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The server that another process of ours keeps running over this folder; null when there is none. */
export function runningEmbedded(dataDir: string, database = 'cop'): string | null {
  const home = path.join(path.resolve(dataDir), 'postgres');
  try {
    const port = Number(readFileSync(path.join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]);
    const password = readFileSync(path.join(home, 'password'), 'utf8').trim();
    return hasOwner(path.resolve(dataDir)) ? `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}` : null;
  } catch {
    return null;
  }
}

class Supervisor {
  private child: ChildProcess | null = null;
  private stopping = false;

  constructor(
    private readonly cluster: Cluster,
    private readonly settings: Record<string, string>,
  ) {}

  async start(fixedPort?: number): Promise<number> {
    const began = Date.now();
    for (;;) {
      const port = fixedPort ?? (await freePort());
      const child = spawnServer(this.cluster, port, this.settings);
      if (await this.ready(child, port, began)) {
        this.child = child;
        child.once('exit', () => void this.revive(port));
        return port;
      }
      const log = readFileSync(this.cluster.logFile, 'utf8');
      if (!TRANSIENT.test(log) || Date.now() - began > SHARED_MEMORY_RETRY_MS) {
        throw new Error(`PostgreSQL no pudo arrancar / could not start:\n${log.slice(-2000)}`);
      }
      if (PID_FILE_LEFT.test(log) && Date.now() - began > STALE_PID_FILE_MS) dropStalePidFile(this.cluster);
      await sleep(250);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child?.exitCode === null && this.child.signalCode === null) await stopProcess(this.child.pid ?? null);
  }

  private async ready(child: ChildProcess, port: number, began: number): Promise<boolean> {
    let gone = false;
    child.once('exit', () => (gone = true));
    child.once('error', () => (gone = true));
    while (!gone && Date.now() - began < START_LIMIT_MS) {
      if (await answers({ host: '127.0.0.1', port, user: SUPERUSER, password: this.cluster.password })) return true;
      await sleep(25);
    }
    return false;
  }

  /** The server died under us: the address in use stays the same, so the pool finds it again. */
  private async revive(port: number): Promise<void> {
    while (!this.stopping) {
      await sleep(300);
      try {
        await this.start(port);
        return;
      } catch {
        await sleep(2_000);
      }
    }
  }
}

type Address = { host: string; port: number; user: string; password: string };

async function answers(address: Address): Promise<boolean> {
  const client = new pg.Client({ ...address, database: 'postgres', connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(address: Address, name: string): Promise<void> {
  const client = new pg.Client({ ...address, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast stop: it ends sessions, writes a checkpoint and loses nothing. */
async function stopProcess(pid: number | null): Promise<void> {
  if (!pid) return;
  for (const [signal, limit] of [['SIGINT', STOP_LIMIT_MS], ['SIGQUIT', 3_000]] as const) {
    try {
      process.kill(pid, signal);
      for (const until = Date.now() + limit; Date.now() < until; await sleep(20)) process.kill(pid, 0);
    } catch {
      return;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
