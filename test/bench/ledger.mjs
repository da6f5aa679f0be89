/**
 * npm run bench:ledger -- --sizes 10000,100000: the ledger at each size, in one database that grows and is dropped at the end.
 * BENCH_LOG=1 says each figure at once. --write also writes docs/performance.md; --seconds 3 and --runs 3 per measure. A million take some 5 minutes, ten some 20 and 12 GB.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { cases, operationsIn } from './cases.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';
import { VIEWER } from './dataset.mjs';
import { grow, people, sizeOf } from './ledger-data.mjs';
import { reportLine, writeLedger } from './ledger-report.mjs';
import { httpRequest, load, once } from './load.mjs';
import { API, DIST, MANIFEST, fail, freePort, medians, openSession, productionEnv, startApi, startReady, stop, stopAll } from './servers.mjs';

const { values: asked } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000' }, seconds: { type: 'string', default: '3' }, runs: { type: 'string', default: '3' }, write: { type: 'boolean' } },
});
const [SECONDS, RUNS] = [Number(asked.seconds), Number(asked.runs)];
const YEAR = new Date().getFullYear();
const [READERS, WRITERS, HOT, ENOUGH] = [32, 50, 20, 60_000];
const FIGURES = ['perSecond', 'p50', 'p99', 'node', 'database'];

if (!existsSync(API) || !existsSync(MANIFEST)) fail('Build first: npm run build');
const built = (file) => import(pathToFileURL(path.join(DIST, file)).href);
const { startEmbedded, onConnection, inSnapshot } = await built('libs/platform/src/index.js');
const { rebuildTotals, verifyLedger } = await built('libs/recognition/src/index.js');
const DATABASE = `ledger_${process.pid}`;
const server = await startEmbedded({ dataDir: '.data/bench', database: DATABASE });
let status = 0;
try {
  await bench(server.url);
} catch (error) {
  console.error(error);
  status = 1;
} finally {
  await stopAll();
  await onConnection(server.url.replace(DATABASE, 'postgres'), (ask) => ask(`drop database "${DATABASE}" with (force)`)).catch(console.error);
  await server.stop();
}
process.exit(status);

async function bench(url) {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined);
  await db.connect();
  await stop(await startApi(url, await freePort()));
  await people(db, YEAR);
  const found = [];
  let from = 0;
  for (const size of asked.sizes.split(',').map(Number)) {
    const began = Date.now();
    await grow(db, YEAR, from, size);
    from = size;
    console.log(`${size} entries made in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    found.push(await atSize(db, url, size));
    console.log(reportLine(found.at(-1)));
  }
  await db.end();
  if (asked.write) writeLedger(found, { seconds: SECONDS, runs: RUNS, writers: WRITERS, hot: HOT });
}

async function atSize(db, url, size) {
  const lost = told('rebuild', await timed(() => onConnection(url, rebuildTotals)));
  await db.query('vacuum (analyze)');
  const postmaster = Number((await db.query(`select pg_read_file('postmaster.pid') as file`)).rows[0].file.split('\n')[0]);
  const [apiPort, floorPort, appPort, laterPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const api = await startApi(url, apiPort);
  const floor = await startReady('test/bench/floor.mjs', { DATABASE_URL: url, PORT: String(floorPort), NODE_ENV: 'production' });
  const app = await startReady('test/bench/ledger-app.mjs', productionEnv(url, appPort));
  const later = await startReady('test/bench/ledger-app.mjs', { ...productionEnv(url, laterPort), BENCH_LATER: '1' });
  const sides = { api: { pid: api.pid, port: apiPort }, floor: { pid: floor.pid, port: floorPort }, app: { pid: app.pid, port: appPort } };
  const reads = {};
  const award = told('award', await measured(awards(size, 'rate'), sides, postmaster, WRITERS));
  await replayed(db, appPort, size);
  const during = told('rebuild beside awards', await whileRebuilding(url, appPort, size));
  for (const [name, requests] of Object.entries(await readsOf(db))) reads[name] = told(name, await measured(requests, sides, postmaster, READERS));
  const frozen = told('freeze', await freezing(later));
  await Promise.all([api, floor, app, later].map(stop));
  const checked = await timed(() => inSnapshot(url, verifyLedger));
  if (!checked.result.sound) fail(`the ledger does not add up: ${JSON.stringify(checked.result.findings.filter(({ broken }) => broken > 0))}`);
  await closedToTheApplication(db);
  return { ...(await sizeOf(db)), size, reads, award, lost: { ms: lost.ms, ...lost.result }, during, frozen, verified: checked.ms };
}

/** Floor and product in turn; where there is no floor, the product alone. */
async function measured(requests, sides, postmaster, connections) {
  const runs = Object.fromEntries(Object.keys(requests).map((side) => [side, []]));
  for (const side of Object.keys(requests)) await load({ port: sides[side].port, requests: requests[side].slice(0, 500), connections, seconds: 1 });
  for (let run = 0; run < RUNS; run += 1) {
    for (const side of Object.keys(requests)) {
      const { pid, port } = sides[side];
      const slice = requests[side].length < ENOUGH ? requests[side] : requests[side].slice(500 + (run * ENOUGH) / RUNS);
      const before = { node: cpuOf(pid), database: cpuOfFamily(postmaster) };
      const result = await load({ port, requests: slice, connections, seconds: SECONDS });
      if (result.failed > 0) fail(`${result.failed} answers with an error (${side})`);
      const each = (seconds) => (seconds / result.count) * 1e6;
      runs[side].push({ ...result, node: each(cpuOf(pid) - before.node), database: each(cpuOfFamily(postmaster) - before.database) });
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([side, all]) => [side, medians(all, FIGURES)]));
}

async function readsOf(db) {
  const { rows } = await db.query(`select region_id from member m join iged i on i.code = m.iged_code where m.id = $1`, [VIEWER]);
  const today = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10);
  const own = cases({ manifest: MANIFEST, regions: [rows[0].region_id], today, cookie: await openSession(db, VIEWER) });
  const of = (name, side) => own.find((one) => one.name === name).pairs.map((pair) => pair[side]);
  const [national, regional] = ['National ranking, own position', 'Regional ranking, own position'];
  return {
    'top 50, national': { api: of(national, 'visitor') },
    'top 50, regional': { api: of(regional, 'visitor') },
    'own position and neighbours, national': { floor: of(national, 'floor'), api: of(national, 'api') },
    'own position and neighbours, regional': { floor: of(regional, 'floor'), api: of(regional, 'api') },
    'ranking of Iged': { api: [persisted('IgedRanking')] },
  };
}

function persisted(name) {
  const extensions = { persistedQuery: { version: 1, sha256Hash: operationsIn(MANIFEST).get(name) } };
  return httpRequest({ path: '/graphql', body: { operationName: name, variables: {}, extensions } });
}

function hot(n) {
  return `00000000-0000-4000-8000-${(1 + (n % HOT)).toString(16).padStart(12, '0')}`;
}

/** Each request awards another source to one of a few members. */
function awards(size, name) {
  const many = (side, body) => Array.from({ length: ENOUGH }, (_, n) => httpRequest({ path: '/', body: body(hot(n), `${name}:${side}:${size}:${n}`) }));
  return {
    floor: many('floor', (memberId, source) => ({ statement: 'award', values: [memberId, source, String(YEAR)] })),
    app: many('app', (memberId, source) => ({ memberId, source })),
  };
}

/** The same awards again and again, fifty at a time: nothing new. */
async function replayed(db, port, size) {
  const kept = async () => (await db.query(`select (select count(*) from points_entry) as entries, (select sum(points) from season_total) as points`)).rows[0];
  const again = () => load({ port, requests: awards(size, 'rate').app.slice(0, 100), connections: WRITERS, seconds: 1 });
  await again();
  const before = await kept();
  await again();
  const after = await kept();
  if (JSON.stringify(before) !== JSON.stringify(after)) fail(`a replay changed the ledger: ${JSON.stringify([before, after])}`);
}

/** Awards of twenty writers while everything is read again; how long the longest of them waited. */
async function whileRebuilding(url, port, size) {
  const requests = awards(size, 'rebuild').app;
  const alone = await load({ port, requests, connections: 20, seconds: SECONDS });
  const rebuilding = timed(() => onConnection(url, rebuildTotals));
  const beside = await load({ port, requests: requests.slice(ENOUGH / 2), connections: 20, seconds: SECONDS });
  const { ms, result } = await rebuilding;
  if (result.corrected !== 0) fail(`a rebuild beside awards corrected ${result.corrected} totals of a sound ledger`);
  return { ms, held: result.held, aloneP99: alone.p99, p99: beside.p99, max: beside.max };
}

function freezing(later) {
  return new Promise((resolve, reject) => {
    later.once('message', ({ ms, error }) => (error ? reject(new Error(error)) : resolve(ms)));
    later.send({ season: String(YEAR), author: VIEWER });
  });
}

/** I3: the application's role can neither change nor delete what only grows. */
async function closedToTheApplication(db) {
  for (const [table, column] of [['points_entry', 'points'], ['points_rule', 'points'], ['audit_entry', 'action']]) {
    for (const sql of [`update ${table} set ${column} = ${column}`, `delete from ${table}`, `truncate ${table}`]) {
      await db.query('begin; set local role cop_app');
      const refused = await db.query(sql).then(() => null, (error) => error.code);
      await db.query('rollback');
      if (refused !== '42501') fail(`cop_app could ${sql}: ${refused}`);
    }
  }
}

/** The largest sizes take long: what is known already is said. */
function told(name, figure) {
  if (process.env.BENCH_LOG) console.log(name, JSON.stringify(figure));
  return figure;
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}
