import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { prepared } from '../../../libs/documents/src/asked.js';
import type { CompilerProcess } from '../../../libs/documents/src/compiler-process.js';
import { Compilers, LIMITS } from '../../../libs/documents/src/compilers.js';
import { readPdf } from '../../support/pdf.js';

class Limited extends Compilers {
  protected override readonly limits: typeof LIMITS;
  constructor(
    limits: Partial<typeof LIMITS> = {},
    private doomed = 0,
  ) {
    super();
    this.limits = { ...LIMITS, processes: 1, ...limits };
    opened.push(this);
  }
  protected override start(onEnd: () => void): CompilerProcess {
    const compiler = super.start(onEnd);
    if (this.doomed > 0) process.kill(compiler.pid ?? 0, 'SIGKILL');
    this.doomed -= 1;
    return compiler;
  }
}

const opened: Compilers[] = [];
afterEach(() => Promise.all(opened.splice(0).map((compilers) => compilers.onModuleDestroy())));

const record = (title: string, bytes = 0) => {
  const photo: Record<string, Uint8Array> = bytes > 0 ? { 'photo-1.jpg': Buffer.alloc(bytes) } : {};
  return { ...prepared('record', { title, lead: 'De prueba.', footer: '', parts: [] }, photo, new Date('2026-11-21T15:00:00Z')), form: 'ua-1' as const };
};
const titled = async (making: Promise<Uint8Array>): Promise<string> => readPdf(await making).title;

/** What ended but was not yet taken note of by its parent is no longer there. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}
async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((rest) => setTimeout(rest, 10));
}
/** Hundredths of a second of the processor that it took so far, where the system tells; a start and a short document take fifty. */
function worked(pid: number): number {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return Infinity;
  const [user, system] = readFileSync(stat, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
  return user + system;
}
/** In the middle of what it was just given: it stands still, so it cannot have answered. */
function stopped(compilers: Compilers): number {
  const [pid] = compilers.pids;
  process.kill(pid, 'SIGSTOP');
  return pid;
}

describe('A compiler that is killed in the middle', () => {
  test('is replaced: the document is made by the next one, and what waited behind it too', async () => {
    const compilers = new Limited();
    const [first, second] = [compilers.compile(record('Primera')), compilers.compile(record('Segunda'))];
    const killed = stopped(compilers);
    process.kill(killed, 'SIGKILL');
    expect(await Promise.all([titled(first), titled(second)])).toEqual(['Primera', 'Segunda']);
    expect(compilers.pids).not.toContain(killed);
  });

  test('twice, its document is refused in words, and the next one is made', async () => {
    const compilers = new Limited({}, 2);
    await expect(compilers.compile(record('Nunca'))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE', kind: 'RATE_LIMITED' });
    expect(await titled(compilers.compile(record('Después')))).toBe('Después');
  });

  test('while it has nothing to do, nobody notices', async () => {
    const compilers = new Limited();
    await compilers.compile(record('Antes'));
    const [killed] = compilers.pids;
    process.kill(killed, 'SIGKILL');
    expect(await titled(compilers.compile(record('Después')))).toBe('Después');
    expect(compilers.pids).not.toContain(killed);
  });
});

test('One that takes too long is ended at its limit, and its document is not tried again', async () => {
  const compilers = new Limited({ longestMs: 200 });
  const making = expect(compilers.compile(record('Atascada'))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_MADE' });
  const stuck = stopped(compilers);
  await making;
  await until(() => !runs(stuck));
  expect(compilers.pids).toEqual([]);
});

test('When too many wait, the next one is asked to come later', async () => {
  const compilers = new Limited({ waiting: 1 });
  const first = compilers.compile(record('Primera'));
  const pid = stopped(compilers);
  const second = compilers.compile(record('Segunda'));
  await expect(compilers.compile(record('Tercera'))).rejects.toMatchObject({ code: 'DOCUMENTS_BUSY' });
  process.kill(pid, 'SIGCONT');
  expect(await Promise.all([titled(first), titled(second)])).toEqual(['Primera', 'Segunda']);
});

describe('Compilers that have nothing to do', () => {
  test('end, but for the last one: the next document finds it started', async () => {
    const compilers = new Limited({ processes: 2, idleMs: 20 });
    await Promise.all([compilers.compile(record('Una')), compilers.compile(record('Otra'))]);
    await until(() => compilers.pids.length === 1);
    const kept = compilers.pids;
    expect(await titled(compilers.compile(record('Tercera')))).toBe('Tercera');
    expect(compilers.pids).toEqual(kept);
  });

  test('end at last, all of them', async () => {
    const compilers = new Limited({ idleMs: 10, lastIdleMs: 20 });
    await compilers.compile(record('Única'));
    await until(() => compilers.pids.length === 0);
    expect(await titled(compilers.compile(record('Más tarde')))).toBe('Más tarde');
  });

  test('after many photos one gives its memory back by ending, and a fresh one waits', async () => {
    const compilers = new Limited();
    const making = compilers.compile(record('Con fotos', 1_100_000));
    const [heavy] = compilers.pids;
    expect(await titled(making)).toBe('Con fotos');
    await until(() => compilers.pids.length === 1 && compilers.pids[0] !== heavy);
    expect(runs(heavy)).toBe(false);
  });
});

test('A closed house leaves none running and refuses what comes', async () => {
  const compilers = new Limited({ processes: 2 });
  const making = [1, 2, 3].map((number) => expect(compilers.compile(record(`${number}`))).rejects.toMatchObject({ code: 'DOCUMENTS_BUSY' }));
  const { pids } = compilers;
  await compilers.onModuleDestroy();
  await Promise.all(making);
  expect([pids.length, pids.some(runs)]).toEqual([2, false]);
  await expect(compilers.compile(record('Tarde'))).rejects.toMatchObject({ code: 'DOCUMENTS_BUSY' });
});

test('It is told nothing of what surrounds it', async () => {
  const compilers = new Limited();
  await compilers.compile(record('Cualquiera'));
  const told = `/proc/${compilers.pids[0]}/environ`;
  if (!existsSync(told)) return;
  const names = readFileSync(told, 'utf8').split('\0').map((one) => one.split('=')[0]);
  expect(names).toContain('MALLOC_ARENA_MAX');
  expect(names.filter((name) => /URL|NODE_OPTIONS|JEST|KEY|SECRET/.test(name))).toEqual([]);
});

describe('A parent that ends, in whatever way', () => {
  /** It asks, as `CompilerProcess` does, for so long a document that nobody waits for its end, and says the process that makes it. */
  const PARENT = `
    import { fork } from 'node:child_process';
    const compiler = fork('libs/documents/assets/compiler.mjs', [], { execArgv: [], serialization: 'advanced' });
    const lead = 'Una línea.\\n'.repeat(400_000);
    compiler.send({ template: 'record', data: JSON.stringify({ title: 'Largo', lead, footer: '', parts: [] }), assets: [], madeAt: 0, form: 'tagged' });
    process.stdout.write(String(compiler.pid));
  `;

  test.each(['SIGKILL', 'SIGTERM'] as const)('by %s takes its compiler with it, though it is in the middle of a document', async (signal) => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], { cwd: new URL('../../..', import.meta.url), stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH } });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const compiler = Number(said);
    await until(() => worked(compiler) >= 80);
    parent.kill(signal);
    await once(parent, 'exit');
    await until(() => !runs(compiler));
  });
});
