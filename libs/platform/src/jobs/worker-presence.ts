import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { log } from '../telemetry/log.js';
import { NAMED, giveBack, holdLock, letLock, workersWithoutLock, type WithoutLock } from './left-jobs.js';
import { lifeOf, ownName } from './process-life.js';

const LOOK_EVERY_MS = 5_000;
const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;
/** Of another machine only its lock is known: so many looks without it, one after the other, and it is gone. */
const LOOKS = 4;
/** A server that began again took every lock away, and whoever is busy comes back for it a little later. */
const LOOKS_OF_A_NEW_SERVER = 12;

/** The server notices in 25 seconds that nobody is at the other end any more: a machine without power says no goodbye. */
const NOTICED = `set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3; set tcp_user_timeout = 25000`;

/**
 * Who works is seen in the database: each worker holds a lock of its name on one connection that does nothing else, and loses it the moment
 * its process ends, however it ends. On the same connection it is looked for workers without their lock, and their jobs are given back.
 */
export class WorkerPresence {
  private readonly own = new Set<string>();
  private readonly ended = new Set<string>();
  private readonly missed = new Map<string, number>();
  private readonly stopped = new AbortController();
  private client: pg.Client | null = null;
  private connecting: Promise<pg.Client> | null = null;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly connectionString: string,
    /** Jobs of these tasks are told when they are given up. */
    private readonly tellable: readonly string[],
  ) {}

  /** A name that nobody had before, with its lock. */
  async enter(): Promise<string> {
    const worker = `${NAMED}${ownName() ?? 'somewhere'}:${randomBytes(8).toString('hex')}`;
    const client = await this.connected();
    this.own.add(worker);
    try {
      await holdLock(client, worker);
    } catch (error) {
      this.leave(worker);
      throw error;
    }
    return worker;
  }

  /** It works no more, though its process lives on: what it still has is given back at the next look. */
  leave(worker: string): void {
    this.ended.add(worker);
  }

  start(): void {
    this.looking ??= this.lookUntilStopped();
  }

  /** One look at who is gone. */
  async look(): Promise<void> {
    const client = await this.connected();
    for (const worker of this.ended) if (this.own.delete(worker)) await letLock(client, worker);
    const without = (await workersWithoutLock(client)).filter(({ worker }) => !this.own.has(worker));
    for (const worker of this.missed.keys()) if (!without.some((one) => one.worker === worker)) this.missed.delete(worker);
    for (const one of without) if (this.isGone(one)) await this.giveBack(client, one.worker);
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.looking;
    await this.connecting?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  private async lookUntilStopped(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      await this.look().catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, 'who works could not be looked at; looking again');
        void this.lose(this.client);
      });
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private isGone({ worker, serverIsNew }: WithoutLock): boolean {
    const missed = (this.missed.get(worker) ?? 0) + 1;
    this.missed.set(worker, missed);
    if (this.ended.has(worker)) return true;
    const life = lifeOf(worker.split(':')[1]);
    return life === 'gone' || (life === 'unknown' && missed >= (serverIsNew ? LOOKS_OF_A_NEW_SERVER : LOOKS));
  }

  private async giveBack(client: pg.Client, worker: string): Promise<void> {
    const jobs = await giveBack(client, worker, this.tellable);
    if (jobs.length > 0) log.warn({ worker, jobs }, 'a worker ended in the middle of its jobs; they are given back');
  }

  /** With every lock of this process. */
  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    this.connecting ??= this.connect().finally(() => (this.connecting = null));
    return this.connecting;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'cop-educativa-presence',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
    });
    client.on('error', (error) => log.warn({ err: error }, 'the connection that says who works was lost'));
    client.once('end', () => void this.lose(client));
    try {
      await client.connect();
      await client.query(NOTICED);
      for (const worker of this.own) await holdLock(client, worker);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // Whoever was missing before may have lost its lock together with this one.
    this.missed.clear();
    this.client = client;
    return client;
  }

  /** The new one holds every lock before the old one is let go: whoever is busy in between is not taken for gone. */
  private async lose(client: pg.Client | null): Promise<void> {
    if (!client || this.client !== client) return;
    this.client = null;
    if (!this.stopped.signal.aborted) await this.connected().catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}
