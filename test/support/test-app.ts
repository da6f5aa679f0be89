import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database, JobWorker, createApp, type Config } from '@lib/platform';
import { AppModule } from '../../apps/api/src/app.module.js';
import { testConfig } from './config.js';
import { cloneDatabase } from './database.js';
import { TestClock, TestMailer } from './doubles.js';
import { askGraphql, doorPath, listen, type Answer, type Door } from './http.js';

/** What a person's browser holds for one door: `cookie` is the header it sends. */
export type Session = { cookie: string };

export type TestApp = {
  app: NestFastifyApplication;
  url: string;
  databaseUrl: string;
  db: Database;
  clock: TestClock;
  mailer: TestMailer;
  /** Sends an operation through the network, as a browser would. */
  gql<T = Record<string, unknown>>(door: Door, query: string, variables?: object, session?: Session | null): Promise<Answer<T>>;
  /** Logs in through the door and gives the session; throws the refusal when it is one. */
  login(door: Door, email: string, password: string): Promise<Session>;
  /** Runs the jobs that are ready, as the worker would, until none is left. */
  drainJobs(): Promise<void>;
  close(): Promise<void>;
};

const LOGIN = 'mutation Login($input: LoginInput!) { login(input: $input) { id } }';

/** The whole application on a database of its own. Only the clock and the mailer are not the real ones. */
export async function createTestApp({ now = '2026-03-02T15:00:00Z', config: more = {} }: { now?: string; config?: Partial<Config> } = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const clock = new TestClock(new Date(now));
  const mailer = new TestMailer();
  const config = testConfig(database.url, more);
  const app = await createApp(AppModule.forRoot({ config, databaseUrl: database.url, clock, mailer }), config);
  const url = await listen(app);
  const gql: TestApp['gql'] = (door, query, variables = {}, session = null) =>
    askGraphql(`${url}${doorPath[door]}`, { query, variables }, session ? { cookie: session.cookie } : {});
  return {
    app,
    url,
    databaseUrl: database.url,
    db: app.get(Database),
    clock,
    mailer,
    gql,
    login: async (door, email, password) => {
      const { errors, cookies } = await gql(door, LOGIN, { input: { email, password } });
      if (errors) throw new Error(`login of ${email}: ${errors[0].message}`);
      return sessionOf(cookies);
    },
    drainJobs: () => app.get(JobWorker).drain(database.url),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** The cookies of an answer as the next request sends them. */
export function sessionOf(setCookies: string[]): Session {
  return { cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; ') };
}
