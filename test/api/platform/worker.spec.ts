import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { stage, type Cast } from '../access/cast.js';
import type { TestApp } from '../../support/index.js';

const WORKER = fileURLToPath(new URL('../../../dist/apps/worker/src/main.js', import.meta.url));

/** A mail server that says "not now" to the first letter it is offered, as relays do. */
class Relay {
  readonly letters: string[] = [];
  refusals = 0;
  readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, answer) => {
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
}

describe('The worker as a process of its own', () => {
  const relay = new Relay();
  let app: TestApp;
  let cast: Cast;
  let worker: ChildProcess;

  beforeAll(async () => {
    ({ app, cast } = await stage({ now: new Date().toISOString() }));
    await new Promise<void>((listening) => relay.server.listen(0, '127.0.0.1', listening));
    const { port } = relay.server.server.address() as { port: number };
    const env = {
      ...process.env,
      DATABASE_URL: app.databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
    };
    worker = spawn(process.execPath, [WORKER], { env, stdio: 'inherit' });
  }, 60_000);
  afterAll(async () => {
    worker.kill('SIGKILL');
    await new Promise<void>((closed) => relay.server.close(closed));
    await app.close();
  });

  it('sends over SMTP what a request left in the queue, once, though the relay refused at first', async () => {
    const { errors } = await app.gql('member', 'mutation ($email: String!) { requestPasswordReset(email: $email) }', {
      email: cast.member.email,
    });
    expect(errors).toBeUndefined();
    for (let waited = 0; relay.letters.length === 0 && waited < 45_000; waited += 200) await pause(200);
    await pause(1_500);
    expect(relay.refusals).toBe(1);
    expect(relay.letters).toHaveLength(1);
    expect(relay.letters[0]).toMatch(/^To: gestora@ugeluno\.test/m);
    expect(relay.letters[0]).toMatch(/Message-ID: <[^>]+>/i);
  }, 60_000);

  it('ends in order when it is asked to', async () => {
    worker.kill('SIGTERM');
    const [code] = (await once(worker, 'exit')) as [number | null];
    expect(code).toBe(0);
  }, 20_000);
});

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
