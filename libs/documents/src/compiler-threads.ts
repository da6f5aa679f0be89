import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Asked } from './asked.js';
import { assetsFolder } from './assets-folder.js';
import { documentErrors } from './documents.errors.js';

/** `ua-1`: PDF/UA-1. `tagged`: the same tags without the claim. `svg`: the first page, drawn. */
export type CompileRequest = Asked & { form: 'ua-1' | 'tagged' | 'svg' };

type Answer = { bytes?: Uint8Array; error?: string };
type Waiting = { request: CompileRequest; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; doing: Waiting | null; timer: NodeJS.Timeout | null };

const MOST_THREADS = Math.min(3, Math.max(1, availableParallelism() - 1));
const MOST_WAITING = 200;
const LONGEST_MS = 30_000;
const IDLE_MS = 60_000;
/** Bytes of pictures, kept as points, many times as much, until the thread that compiled them ends. */
const HEAVY = 1_000_000;

/** Threads that compile, made when needed and ended when idle, so that no page waits while a report is set. */
@Injectable()
export class CompilerThreads implements OnModuleDestroy {
  private readonly threads = new Set<Thread>();
  private readonly queue: Waiting[] = [];
  private closed = false;

  /** @throws DomainError DOCUMENTS_BUSY; Error with what the compiler said */
  compile(request: CompileRequest): Promise<Uint8Array> {
    if (this.closed || this.queue.length >= MOST_WAITING) return Promise.reject(documentErrors.DOCUMENTS_BUSY());
    return new Promise((resolve, reject) => {
      this.queue.push({ request, resolve, reject });
      this.next();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(documentErrors.DOCUMENTS_BUSY());
    await Promise.all([...this.threads].map((thread) => this.end(thread)));
  }

  private next(): void {
    const idle = [...this.threads].find(({ doing }) => doing === null);
    const thread = idle ?? (this.threads.size < MOST_THREADS ? this.open() : null);
    const waiting = thread ? this.queue.shift() : undefined;
    if (!thread || !waiting) return;
    this.rest(
      thread,
      setTimeout(() => void this.fail(thread, new Error('The document took too long')), LONGEST_MS),
    );
    thread.doing = waiting;
    thread.worker.ref();
    thread.worker.postMessage(waiting.request);
  }

  private open(): Thread {
    const folder = assetsFolder();
    const worker = new Worker(path.join(folder, 'worker.mjs'), { workerData: { folder }, execArgv: [] });
    const thread: Thread = { worker, doing: null, timer: null };
    worker.unref();
    worker.on('message', (answer: Answer) => this.done(thread, answer));
    worker.on('error', (error: Error) => void this.fail(thread, error));
    this.threads.add(thread);
    return thread;
  }

  private done(thread: Thread, { bytes, error }: Answer): void {
    const { doing } = thread;
    thread.doing = null;
    thread.worker.unref();
    this.rest(thread, setTimeout(() => void this.end(thread), IDLE_MS).unref());
    if (bytes) doing?.resolve(bytes);
    else doing?.reject(new Error(error ?? 'The compiler said nothing'));
    if (doing && isHeavy(doing.request)) void this.end(thread).then(() => this.next());
    else this.next();
  }

  private rest(thread: Thread, timer: NodeJS.Timeout): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = timer;
  }

  private async fail(thread: Thread, error: Error): Promise<void> {
    thread.doing?.reject(error);
    await this.end(thread);
    if (this.queue.length > 0) this.next();
  }

  private async end(thread: Thread): Promise<void> {
    if (!this.threads.delete(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.doing?.reject(documentErrors.DOCUMENTS_BUSY());
    await thread.worker.terminate();
  }
}

const isHeavy = ({ assets }: CompileRequest): boolean => assets.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > HEAVY;
