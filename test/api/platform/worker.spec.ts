import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { WorkerPresence } from '../../../libs/platform/src/jobs/worker-presence.js';
import { stage, type Cast } from '../access/cast.js';
import type { TestApp } from '../../support/index.js';

const WORKER = fileURLToPath(new URL('../../../dist/apps/worker/src/main.js', import.meta.url));

/** A mail server that says "not now" to the first letter it is offered, as relays do. */
class Relay {
  readonly letters: string[] = [];
  refusals = 0;
  private silence: (() => void) | null = null;
  readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, answer) => {
      const silent = this.silence;
      this.silence = null;
      if (silent) return silent();
      if (this.refusals > 0) return answer();
      this.refusals += 1;
      answer(Object.assign(new Error('Try again later'), { responseCode: 451 }));
    },
    onData: (stream, _session, answer) => {
      let letter = '';
      stream.on('data', (part: Buffer) => (letter += part.toString('utf8')));
      stream.on('end', () => {
        this.letters.push(letter);
        answer();
      });
    },
  });

  /** The next letter that is offered is never answered. Resolves when it is offered. */
  silent(): Promise<void> {
    return new Promise((offered) => (this.silence = offered));
  }
}

describe('The worker as a process of its own', () => {
  const relay = new Relay();
  let app: TestApp;
  let cast: Cast;
  let worker: ChildProcess;
  let second: ChildProcess | undefined;
  let env: NodeJS.ProcessEnv;
  const start = (): ChildProcess => spawn(process.execPath, [WORKER], { env, stdio: 'inherit' });

  beforeAll(async () => {
    ({ app, cast } = await stage({ now: new Date().toISOString() }));
    await new Promise<void>((listening) => relay.server.listen(0, '127.0.0.1', listening));
    const { port } = relay.server.server.address() as { port: number };
    env = {
      ...process.env,
      DATABASE_URL: app.databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
    };
    worker = start();
  });
  afterAll(async () => {
    worker.kill('SIGKILL');
    second?.kill('SIGKILL');
    await new Promise<void>((closed) => relay.server.close(closed));
    await app.close();
  });

  it('sends over SMTP what a request left in the queue, once, though the relay refused at first', async () => {
    const { errors } = await app.gql('member', 'mutation ($email: String!) { requestPasswordReset(email: $email) }', {
      email: cast.member.email,
    });
    expect(errors).toBeUndefined();
    for (let waited = 0; relay.letters.length === 0 && waited < 90_000; waited += 200) await pause(200);
    await pause(1_500);
    expect(relay.refusals).toBe(1);
    expect(relay.letters).toHaveLength(1);
    expect(relay.letters[0]).toMatch(/^To: gestora@ugeluno\.test/m);
    expect(relay.letters[0]).toMatch(/Message-ID: <[^>]+>/i);
  });

  it('is left its job while it lives, busy as it may be; killed in the middle of it, another one does it', async () => {
    const offered = relay.silent();
    await app.gql('member', 'mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: cast.other.email });
    await offered;
    const others = `select 1 from graphile_worker.jobs where task_identifier = 'access.reset_requested'`;
    while ((await app.db.rows({ text: others })).length > 0) await pause(50);
    // Its turns stop, as when it works for a minute without a pause.
    worker.kill('SIGSTOP');
    second = start();
    const looking = new WorkerPresence(app.databaseUrl, []);
    for (let looks = 0; looks < 30; looks += 1) await looking.look();
    await looking.stop();
    const letter = `select attempts, locked_by is null as free from graphile_worker.jobs where task_identifier = 'access.letter' and attempts = 1`;
    expect(await app.db.rows({ text: letter })).toEqual([{ attempts: 1, free: false }]);
    expect(relay.letters).toHaveLength(1);
    worker.kill('SIGKILL');
    for (let waited = 0; relay.letters.length === 1 && waited < 90_000; waited += 200) await pause(200);
    expect(relay.letters[1]).toMatch(/^To: gestora@ugeldos\.test/m);
  });

  it('ends in order when it is asked to, and leaves no lock', async () => {
    const left = second as ChildProcess;
    left.kill('SIGTERM');
    const [code] = (await once(left, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await app.db.rows({ text: `select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())` })).toEqual([]);
    expect(await app.db.rows({ text: 'select 1 from graphile_worker._private_jobs where locked_by is not null' })).toEqual([]);
  }, 20_000);
});

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
