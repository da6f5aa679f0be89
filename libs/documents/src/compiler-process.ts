import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from '@lib/platform';
import type { Asked } from './asked.js';
import { assetsFolder } from './assets-folder.js';

/** `ua-1`: PDF/UA-1. `tagged`: the same tags without the claim. `svg`: the first page, drawn. */
export type CompileRequest = Asked & { form: 'ua-1' | 'tagged' | 'svg' };

type Answer = { bytes?: Uint8Array; error?: string };
type Doing = { resolve: (answer: Answer) => void; reject: (error: CompilerGone) => void; timer: NodeJS.Timeout };

/** It ended before it answered: by itself, by the system, or because it took too long. */
export class CompilerGone extends Error {
  constructor(
    message: string,
    readonly tookTooLong = false,
  ) {
    super(message);
  }
}

/** Two threads ask for memory here; by itself the C library takes as many arenas as the machine has processors for, and gives little of them back. */
const ARENAS = { MALLOC_ARENA_MAX: '2' };

/** One compiler in a process of its own, doing one thing at a time. It keeps no process alive that has nothing to do. */
export class CompilerProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private doing: Doing | null = null;
  private tooLong = false;

  /** @param onEnd called once, when it is no more */
  constructor(onEnd: () => void) {
    this.child = fork(path.join(assetsFolder(), 'compiler.mjs'), [], {
      // Who reads what strangers wrote is told no key and no address of ours.
      env: { ...bareEnvironment(), ...ARENAS },
      execArgv: ['--expose-gc'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.on('message', (answer) => this.answered(answer as Answer));
    this.ended = new Promise((resolve) => {
      const over = (why: string): void => {
        onEnd();
        this.gone(why);
        resolve();
      };
      this.child.once('exit', (code, signal) => over(`ended with ${signal ?? code}`));
      // It could not be started, or not be told: what it was doing is not being done.
      this.child.on('error', (error) => (this.child.pid === undefined ? over(error.message) : void this.end()));
    });
    this.rest();
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** @throws CompilerGone */
  compile(request: CompileRequest, mostMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.tooLong = true;
        void this.end();
      }, mostMs);
      this.doing = { resolve, reject, timer };
      this.child.ref();
      this.child.channel?.ref();
      this.child.send(request, (error) => {
        if (error) this.gone(error.message);
        if (error) void this.end();
      });
    });
  }

  /** At once, whatever it is doing; whoever waits for its end stays until then. */
  end(): Promise<void> {
    this.child.ref();
    this.child.kill('SIGKILL');
    return this.ended;
  }

  private answered(answer: Answer): void {
    const doing = this.done();
    this.rest();
    doing?.resolve(answer);
  }

  private gone(why: string): void {
    this.done()?.reject(new CompilerGone(this.tooLong ? 'The document took too long' : `The compiler is gone: ${why}`, this.tooLong));
  }

  private done(): Doing | null {
    const { doing } = this;
    this.doing = null;
    clearTimeout(doing?.timer);
    return doing;
  }

  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }
}
