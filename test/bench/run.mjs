/**
 * npm run bench: the built api, set as in production, beside a hand-written floor, on the same machine in the same minutes.
 * BENCH_SECONDS (8) per run, BENCH_RUNS (3), BENCH_WRITE=1 to write docs/performance.md, BENCH_LOG=1 to see what the servers say,
 * BENCH_CASE=Wall to measure only the cases with that in their name.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { cases, difference } from './cases.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { SIZES, VIEWER, steps } from './dataset.mjs';
import { load, once } from './load.mjs';
import { table, write } from './report.mjs';
import { API, DIST, MANIFEST, fail, freePort, medians, openSession, startApi, startReady, stop, stopAll } from './servers.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const CONNECTIONS = 32;
const FIGURES = ['perSecond', 'p50', 'p99', 'node', 'database'];

if (!existsSync(API) || !existsSync(MANIFEST)) fail('Build first: npm run build');
const { startEmbedded } = await import(pathToFileURL(path.join(DIST, 'libs/platform/src/embedded/embedded.js')).href);
const database = `bench_${shape()}`;
const server = await startEmbedded({ dataDir: '.data/bench', database });
let status = 0;
try {
  await bench(server.url);
} catch (error) {
  console.error(error.message);
  status = 1;
} finally {
  await stopAll();
  await server.stop();
}
process.exit(status);

async function bench(url) {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined);
  await db.connect();
  await dropOthers(db);
  const apiPort = await freePort();
  const floorPort = await freePort();
  let api = await startApi(url, apiPort);
  if (await generate(db)) {
    // Plans made on empty tables are not those of production.
    await stop(api);
    api = await startApi(url, apiPort);
  }
  const floor = await startReady('test/bench/floor.mjs', { DATABASE_URL: url, PORT: String(floorPort), NODE_ENV: 'production' });
  const postmaster = Number((await db.query(`select pg_read_file('postmaster.pid') as file`)).rows[0].file.split('\n')[0]);
  const measured = [];
  for (const one of cases(await questions(db)).filter(({ name }) => name.includes(process.env.BENCH_CASE ?? ''))) {
    await assertSame(one, apiPort, floorPort);
    measured.push(await measure(one, { api: { pid: api.pid, port: apiPort }, floor: { pid: floor.pid, port: floorPort }, postmaster }));
    console.log(table(measured.slice(-1), measured.length === 1));
  }
  await db.end();
  if (process.env.BENCH_WRITE === '1') write(measured, { seconds: SECONDS, runs: RUNS, connections: CONNECTIONS, sizes: SIZES });
}

async function measure({ name, goal, pairs }, { api, floor, postmaster }) {
  // The same api, asked by GET without a cookie: what it keeps for some seconds.
  const servers = { api, floor, shared: api };
  const runs = { api: [], floor: [], shared: [] };
  for (const [side, { port }] of Object.entries(servers)) await load({ port, requests: requestsOf(pairs, side), connections: CONNECTIONS, seconds: 2 });
  for (let run = 0; run < RUNS; run += 1) {
    for (const side of ['floor', 'api', 'shared']) {
      const { pid, port } = servers[side];
      const before = { node: cpuOf(pid), database: cpuOfFamily(postmaster) };
      const result = await load({ port, requests: requestsOf(pairs, side), connections: CONNECTIONS, seconds: SECONDS });
      if (result.failed > 0) fail(`${name}: ${result.failed} answers with an error (${side})`);
      const perRequest = (seconds) => (seconds / result.count) * 1e6;
      const cpu = { node: perRequest(cpuOf(pid) - before.node), database: perRequest(cpuOfFamily(postmaster) - before.database) };
      runs[side].push({ ...result, ...cpu });
    }
  }
  return { name, goal, api: medians(runs.api, FIGURES), floor: medians(runs.floor, FIGURES), shared: medians(runs.shared, FIGURES) };
}

function requestsOf(pairs, side) {
  return pairs.map((pair) => pair[side]);
}

async function assertSame({ name, pairs }, apiPort, floorPort) {
  for (const pair of pairs.slice(0, 30)) {
    const [api, floor] = [await once(apiPort, pair.api), await once(floorPort, pair.floor)];
    if (api.status !== 200 || api.json.errors) fail(`${name}: ${JSON.stringify(api.json.errors ?? api.status)}`);
    if (floor.status !== 200) fail(`${name} (floor): ${JSON.stringify(floor.json)}`);
    const found = difference(api.json.data, floor.json.data, '');
    if (found !== null) fail(`${name}: the two answers differ at ${found}`);
  }
}

/** What the questions need: a session of a ranked member, the regions, today. */
async function questions(db) {
  const { rows } = await db.query(`select region_id from member m join iged i on i.code = m.iged_code where m.id = $1`, [VIEWER]);
  const today = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10);
  return { manifest: MANIFEST, regions: [rows[0].region_id], today, cookie: await openSession(db, VIEWER) };
}

/** Changes with the migrations and the generator: then the data are made again. */
function shape() {
  const hash = createHash('sha256').update(readFileSync(new URL('./dataset.mjs', import.meta.url)));
  const migrations = path.join(DIST, 'migrations');
  for (const name of readdirSync(migrations).filter((file) => file.endsWith('.js')).sort()) hash.update(readFileSync(path.join(migrations, name)));
  return hash.digest('hex').slice(0, 8);
}

/** Data of earlier shapes are of no use and take half a gigabyte each. */
async function dropOthers(db) {
  const { rows } = await db.query(`select datname from pg_database where datname like 'bench\\_%' and datname <> $1`, [database]);
  for (const { datname } of rows) await db.query(`drop database "${datname}" with (force)`);
}

/** Fills an empty database once; what is kept under .data/bench serves the next time. */
async function generate(db) {
  const { rows } = await db.query(`select to_regclass('bench_mark') is not null as done`);
  if (rows[0].done) return false;
  const began = Date.now();
  await db.query(`begin; set local synchronous_commit = off`);
  for (const [name, sql] of steps(new Date().getFullYear())) {
    const at = Date.now();
    await db.query(sql);
    console.log(`  ${name}: ${((Date.now() - at) / 1000).toFixed(1)} s`);
  }
  await db.query('create table bench_mark (made_at timestamptz not null default now()); insert into bench_mark default values; commit');
  await db.query('vacuum (analyze)');
  console.log(`Data ready in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  return true;
}
