import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { log } from '@lib/platform';
import { CompilerGone, CompilerProcess, type CompileRequest } from './compiler-process.js';
import { documentErrors } from './documents.errors.js';

type Waiting = { request: CompileRequest; lost: number; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

export const LIMITS = {
  processes: Math.min(3, Math.max(1, availableParallelism() - 1)),
  waiting: 200,
  longestMs: 30_000,
  idleMs: 60_000,
  /** The last one stays longer: who asks for another sheet does not wait for a start. */
  lastIdleMs: 600_000,
};
/** A compiler that dies may have been ended by the system, or by its document: a document is given to two of them at most. */
const MOST_LOST = 2;
/** Bytes of pictures, which are kept as points, many times as much: the memory of such a document goes back with its process. */
const HEAVY = 1_000_000;

/** Compilers, made when needed and ended when idle, so that no page waits while a report is set and none of their ends is ours. */
@Injectable()
export class Compilers implements OnModuleDestroy {
  protected readonly limits = LIMITS;
  private readonly all = new Set<CompilerProcess>();
  /** Those that have nothing to do, each with what will end it. */
  private readonly free = new Map<CompilerProcess, NodeJS.Timeout>();
  private readonly queue: Waiting[] = [];
  private closed = false;

  get pids(): number[] {
    return [...this.all].flatMap(({ pid }) => pid ?? []);
  }

  /** @throws DomainError DOCUMENTS_BUSY, DOCUMENT_NOT_MADE; Error with what the compiler said */
  compile(request: CompileRequest): Promise<Uint8Array> {
    if (this.closed || this.queue.length >= this.limits.waiting) return Promise.reject(documentErrors.DOCUMENTS_BUSY());
    return new Promise((resolve, reject) => {
      this.queue.push({ request, lost: 0, resolve, reject });
      this.next();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(documentErrors.DOCUMENTS_BUSY());
    await Promise.all([...this.all].map((compiler) => this.end(compiler)));
  }

  protected start(onEnd: () => void): CompilerProcess {
    return new CompilerProcess(onEnd);
  }

  private next(): void {
    if (this.free.size === 0 && this.all.size >= this.limits.processes) return;
    const waiting = this.queue.shift();
    if (waiting) void this.make(waiting);
  }

  private async make(waiting: Waiting): Promise<void> {
    try {
      const compiler = this.taken();
      const { bytes, error } = await compiler.compile(waiting.request, this.limits.longestMs);
      if (bytes) waiting.resolve(bytes);
      else waiting.reject(new Error(error ?? 'The compiler said nothing'));
      if (isHeavy(waiting.request)) await this.renew(compiler);
      else this.rest(compiler);
    } catch (error) {
      this.lost(waiting, error);
    }
    this.next();
  }

  private lost(waiting: Waiting, error: unknown): void {
    if (this.closed) return waiting.reject(documentErrors.DOCUMENTS_BUSY());
    const again = error instanceof CompilerGone && !error.tookTooLong && waiting.lost + 1 < MOST_LOST;
    log[again ? 'warn' : 'error']({ err: error, template: waiting.request.template }, 'a compiler ended before its document was made');
    if (again) this.queue.unshift({ ...waiting, lost: waiting.lost + 1 });
    else waiting.reject(documentErrors.DOCUMENT_NOT_MADE());
  }

  private taken(): CompilerProcess {
    const [idle] = this.free.keys();
    if (!idle) return this.opened();
    clearTimeout(this.free.get(idle));
    this.free.delete(idle);
    return idle;
  }

  private opened(): CompilerProcess {
    const compiler = this.start(() => {
      this.forget(compiler);
      this.next();
    });
    this.all.add(compiler);
    return compiler;
  }

  private rest(compiler: CompilerProcess): void {
    const { idleMs, lastIdleMs } = this.limits;
    const wait = (ms: number, then: () => void): void => void this.free.set(compiler, setTimeout(then, ms).unref());
    const end = (): void => void this.end(compiler);
    wait(idleMs, () => (this.all.size > 1 ? end() : wait(lastIdleMs - idleMs, end)));
  }

  /** Where no other is left, the next document finds one that has started. */
  private async renew(compiler: CompilerProcess): Promise<void> {
    await compiler.end();
    if (!this.closed && this.all.size === 0 && this.queue.length === 0) this.rest(this.opened());
  }

  private end(compiler: CompilerProcess): Promise<void> {
    this.forget(compiler);
    return compiler.end();
  }

  private forget(compiler: CompilerProcess): void {
    clearTimeout(this.free.get(compiler));
    this.free.delete(compiler);
    this.all.delete(compiler);
  }
}

const isHeavy = ({ assets }: CompileRequest): boolean => assets.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > HEAVY;
