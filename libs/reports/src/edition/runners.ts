import { createHash } from 'node:crypto';

type Attempt = { id: string; attempts: number };

/** Who works on a making, one for each attempt of a job; those before it of the same job are over: the queue runs one at a time. */
export function runnersOf({ id, attempts }: Attempt): { runner: string; over: string[] } {
  const over = Array.from({ length: attempts - 1 }, (_, before) => runnerOf(id, before + 1));
  return { runner: runnerOf(id, attempts), over };
}

function runnerOf(id: string, attempt: number): string {
  const hex = createHash('sha256').update(`report.runner.${id}.${attempt}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
