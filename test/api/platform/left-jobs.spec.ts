import type { DiscoveryService } from '@nestjs/core';
import { MetadataScanner } from '@nestjs/core';
import { JobHandler, JobWorker } from '@lib/platform';
import pg from 'pg';
import { GIVEN_UP, NAMED, holdLock } from '../../../libs/platform/src/jobs/left-jobs.js';
import { lifeOf, ownName } from '../../../libs/platform/src/jobs/process-life.js';
import { WorkerPresence } from '../../../libs/platform/src/jobs/worker-presence.js';
import { cloneDatabase } from '../../support/database.js';

type Row = { locked_by: string | null; last_error: string | null; attempts: number; later: boolean };

/** Of which nobody here can say whether its process lives: only the lock tells. */
const ELSEWHERE = `${NAMED}elsewhere:1`;
const AGO = "now() - interval '1 second'";

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let owner: pg.Client;
let presence: WorkerPresence;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = await connected();
});
beforeEach(async () => {
  await owner.query('delete from graphile_worker._private_jobs');
  presence = new WorkerPresence(database.url, ['probe.told']);
});
afterEach(() => presence.stop());
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return client;
}

/** A job that this worker has in hand since then. */
async function inHand(worker: string, { task = 'probe.slow', attempts = 1, key = null as string | null, since = 'now()' } = {}): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select (graphile_worker.add_job($1, $2::json, max_attempts => 3, job_key => $3)).id', [task, '{"of":"this"}', key]);
  await owner.query(`update graphile_worker._private_jobs set locked_by = $2, locked_at = ${since}, attempts = $3 where id = $1`, [rows[0].id, worker, attempts]);
  return rows[0].id;
}

async function row(id: string): Promise<Row> {
  const { rows } = await owner.query<Row>('select locked_by, last_error, attempts, run_at > now() as later from graphile_worker._private_jobs where id = $1', [id]);
  return rows[0];
}

async function looks(times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await presence.look();
}

const told = async (): Promise<unknown[]> =>
  (await owner.query<{ payload: unknown }>(`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`, [`probe.told${GIVEN_UP}`])).rows;

describe('Of a worker of another machine only its lock is known', () => {
  it('is not touched while it is held, however long; four looks after it was dropped the job is given back', async () => {
    const worker = await connected();
    await holdLock(worker, ELSEWHERE);
    const id = await inHand(ELSEWHERE);
    await looks(30);
    expect(await row(id)).toMatchObject({ locked_by: ELSEWHERE, last_error: null });
    await worker.end();
    await looks(3);
    expect((await row(id)).locked_by).toBe(ELSEWHERE);
    await looks(1);
    expect(await row(id)).toEqual({ locked_by: null, last_error: 'Its process ended in the middle of it', attempts: 1, later: true });
  });

  it('has not gone when it comes back in between: the count begins again', async () => {
    const id = await inHand(ELSEWHERE);
    await looks(3);
    const back = await connected();
    await holdLock(back, ELSEWHERE);
    await looks(1);
    await back.end();
    await looks(3);
    expect((await row(id)).locked_by).toBe(ELSEWHERE);
  });

  it('is waited for longer when the server began again after the job was taken', async () => {
    const id = await inHand(ELSEWHERE, { since: "pg_postmaster_start_time() - interval '1 minute'" });
    await looks(11);
    expect((await row(id)).locked_by).toBe(ELSEWHERE);
    await looks(1);
    expect((await row(id)).locked_by).toBeNull();
  });

  it('is never touched without a name that has a lock', async () => {
    const id = await inHand('worker-0123456789abcdef01');
    await looks(30);
    expect((await row(id)).locked_by).toBe('worker-0123456789abcdef01');
  });
});

describe('A worker of this process', () => {
  it('comes back for its lock when its connection is cut, and keeps its jobs', async () => {
    const name = await presence.enter();
    const id = await inHand(name);
    const { rows } = await owner.query<{ pid: number }>(`select pid, pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cop-educativa-presence' and datname = current_database()`);
    const holders = `select pid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database()) and pid <> $1`;
    while ((await owner.query(holders, [rows[0].pid])).rows.length === 0) await new Promise(setImmediate);
    const other = new WorkerPresence(database.url, []);
    for (let done = 0; done < 30; done += 1) await other.look();
    await other.stop();
    expect((await row(id)).locked_by).toBe(name);
  });

  it('gives back what it has when only it ended, and not its process', async () => {
    const name = await presence.enter();
    const id = await inHand(name);
    presence.leave(name);
    await presence.look();
    expect((await row(id)).locked_by).toBeNull();
  });
});

describe('What has no attempts left', () => {
  it('is told to who can say so, with what it was about', async () => {
    await inHand(ELSEWHERE, { task: 'probe.told', attempts: 2, since: AGO });
    await inHand(ELSEWHERE, { task: 'probe.slow', attempts: 3, since: AGO });
    await looks(4);
    expect(await told()).toEqual([]);
    await inHand(ELSEWHERE, { task: 'probe.told', attempts: 3 });
    await looks(4);
    expect(await told()).toEqual([{ payload: { of: 'this' } }]);
  });

  it('is not told of what a newer job of its key replaced', async () => {
    await inHand(ELSEWHERE, { task: 'probe.told', key: 'one', since: AGO });
    await owner.query(`select graphile_worker.add_job('probe.told', '{}', job_key => 'one')`);
    await looks(4);
    expect(await told()).toEqual([]);
  });
});

class Jobs {
  readonly ran: string[] = [];
  twice: () => void = () => undefined;

  @JobHandler('probe.lost')
  lost({ of }: { of: string }): void {
    this.ran.push(of);
    if (this.ran.length === 2) this.twice();
  }
}

test('When the queue cannot be told that a job is over, its lane is opened again and the job done again', async () => {
  const jobs = new Jobs();
  const again = new Promise<void>((done) => (jobs.twice = done));
  const worker = new JobWorker({ getProviders: () => [{ instance: jobs }] } as unknown as DiscoveryService, new MetadataScanner());
  await owner.query(`create function refuse_once() returns trigger language plpgsql as $$ begin
    if old.attempts = 1 then raise exception 'the database is away'; end if; return old; end $$;
    create trigger refuse_once before delete on graphile_worker._private_jobs for each row execute function refuse_once()`);
  await owner.query(`select graphile_worker.add_job('probe.lost', '{"of":"this"}')`);
  await worker.start(database.url);
  await again;
  await worker.stop();
  await owner.query('drop function refuse_once cascade');
  expect(jobs.ran).toEqual(['this', 'this']);
  expect((await owner.query(`select 1 from graphile_worker._private_jobs`)).rows).toEqual([]);
  expect((await owner.query(`select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`)).rows).toEqual([]);
});

describe('A process asked for by its name', () => {
  it('lives, is gone, or is not known here', () => {
    const own = ownName() ?? '';
    expect(lifeOf(own)).toBe(own ? 'alive' : 'unknown');
    expect(lifeOf(own.replace(/\d+$/, '1'))).toBe(own ? 'gone' : 'unknown');
    expect(lifeOf('elsewhere')).toBe('unknown');
  });
});
