/**
 * npm run build && npm run bench:open-data: 500 000 practices and 500 000 attendances in the database, the built api as in production with a heap of
 * 256 MB, and every format of the open data taken away over HTTP by fast and slow clients, alone and several at once, while others read the wall.
 * --rows 500000, --heap 256. The data are made in a database of its own that is dropped at the end (3 GB of disk meanwhile).
 * --only figures: the screens that tell figures, without the downloads. --before DIR: of another build first, with the schema as that build has it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { cases } from './cases.mjs';
import { download, rowsOfWorkbook } from './download.mjs';
import { load } from './load.mjs';
import { figuresTold } from './open-data-figures.mjs';
import { steps } from './open-data-rows.mjs';
import { API, DIST, MANIFEST, fail, freePort, startApi, stop, stopAll } from './servers.mjs';

const { values: asked } = parseArgs({
  options: { rows: { type: 'string', default: '500000' }, heap: { type: 'string', default: '256' }, only: { type: 'string' }, before: { type: 'string' } },
});
const ROWS = Number(asked.rows);
const HEAP = fileURL('./heap.mjs');
const FLAGS = ['--enable-source-maps', `--max-old-space-size=${asked.heap}`, '--import', HEAP];
const MB = 1_048_576;

if (!existsSync(API) || !existsSync(MANIFEST)) fail('Build first: npm run build');
const { startEmbedded, onConnection } = await import(pathToFileURL(path.join(DIST, 'libs/platform/src/index.js')).href);
const DATABASE = `open_data_${process.pid}`;
const server = await startEmbedded({ dataDir: '.data/bench', database: DATABASE });
const folder = mkdtempSync(path.join(tmpdir(), 'open-data-'));
let status = 0;
try {
  await bench(server.url);
} catch (error) {
  console.error(error);
  status = 1;
} finally {
  await stopAll();
  rmSync(folder, { recursive: true });
  await onConnection(server.url.replace(DATABASE, 'postgres'), (ask) => ask(`drop database "${DATABASE}" with (force)`)).catch(console.error);
  await server.stop();
}
process.exit(status);

async function bench(url) {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined);
  await db.connect();
  const before = asked.before && path.resolve(asked.before);
  await stop(await startApi(url, await freePort(), undefined, { dist: before }));
  const began = Date.now();
  for (const sql of steps(ROWS)) await db.query(sql);
  await db.query('vacuum (analyze)');
  console.log(`${ROWS} practices and ${ROWS} attendances made in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (before) await figures(db, url, before);
  await figures(db, url, DIST);
  if (asked.only === 'figures') return db.end();
  const port = await freePort();
  const api = await startApi(url, port, FLAGS);
  const memory = memoryOf(api);
  const others = cases({ manifest: MANIFEST, regions: [], today: '', cookie: '' }).find(({ name }) => name.startsWith('Wall'));
  const wall = (seconds) => load({ port, requests: others.pairs.map((pair) => pair.api), connections: 4, seconds });
  await wall(3);

  console.log('\n| what | s | first byte, ms | rows | MB over the wire | RSS at most, MB | heap at most, MB |\n|---|---|---|---|---|---|---|');
  for (const one of ['practicas.csv', 'practicas.json', 'practicas.xlsx', 'webinars.csv', 'instituciones.csv', 'cifras.csv']) await told(one, memory, () => taken(port, one));
  await told('practicas.csv, gzip', memory, () => taken(port, 'practicas.csv', { encoding: 'gzip' }));

  const alone = await wall(5);
  const together = ['practicas.csv', 'practicas.json', 'practicas.xlsx', 'practicas.csv', 'practicas.json', 'practicas.xlsx'];
  let going = true;
  const during = [];
  const reading = (async () => {
    while (going) during.push(await wall(1));
  })();
  memory.reset();
  const all = await Promise.all(together.map((file, at) => taken(port, file, { encoding: at === 3 ? 'gzip' : undefined, at })));
  going = false;
  await reading;
  for (const [at, found] of all.entries()) console.log(line(`${together[at]}${at === 3 ? ', gzip' : ''}, with the other five`, found, memory.most()));
  console.log(`\nThe wall, 4 connections: p95 ${alone.p95.toFixed(1)} ms alone, ${worst(during, 'p95').toFixed(1)} ms in the worst second beside six downloads (longest ${worst(during, 'max').toFixed(0)} ms; ${during.reduce((sum, { failed }) => sum + failed, 0)} failed)`);

  await slow(db, port, memory);
  await leaving(db, port);
  console.log(`\nload average of the machine ${loadavg()[0].toFixed(1)}`);
  await db.end();
}

/** Every answer is made anew: nothing is shared between those who ask. */
async function figures(db, url, dist) {
  const port = await freePort();
  const api = await startApi(url, port, FLAGS, { dist, env: { SHARED_SECONDS: '0' } });
  await db.query('vacuum (analyze)');
  const memory = memoryOf(api);
  memory.reset();
  console.log(`\nFigures, ${path.relative('.', dist)}, load average of the machine ${loadavg()[0].toFixed(1)}`);
  for (const row of await figuresTold({ db, port, dist })) console.log(row);
  console.log(`heap at most ${memory.most().heap.toFixed(0)} MB, RSS ${memory.most().rss.toFixed(0)} MB`);
  await stop(api);
}

/** A slow client holds no connection: how many of the api were busy or in a transaction in each look of a tenth of a second. */
async function slow(db, port, memory) {
  memory.reset();
  const looks = [];
  const held = download({ port, path: '/datos/practicas.csv', pace: 64 * 1024, leaveAfter: 1.5 * MB });
  const held2 = download({ port, path: '/datos/practicas.xlsx', pace: 64 * 1024, leaveAfter: 1.5 * MB });
  let going = true;
  const ended = Promise.all([held, held2]).then(() => (going = false));
  while (going) {
    looks.push(await busy(db));
    await sleep(100);
  }
  await ended;
  const many = looks.filter((n) => n > 0).length;
  console.log(`Two clients of 64 KB/s for ${((looks.length * 100) / 1000).toFixed(0)} s: a connection of the api was busy in ${many} of ${looks.length} looks (at most ${Math.max(...looks)}); RSS ${memory.most().rss.toFixed(0)} MB`);
}

/** Whoever goes away frees her place and stops the reading. */
async function leaving(db, port) {
  for (let n = 0; n < 12; n += 1) await download({ port, path: `/datos/practicas.${['csv', 'json', 'xlsx'][n % 3]}`, leaveAfter: 300_000 });
  await sleep(500);
  const looks = [];
  for (let n = 0; n < 10; n += 1) {
    looks.push(await busy(db));
    await sleep(50);
  }
  const next = await download({ port, path: '/datos/instituciones.csv' });
  console.log(`Twelve clients that went away after 300 KB: ${Math.max(...looks)} connections busy half a second later; the next one is answered ${next.status}`);
}

async function busy(db) {
  const { rows } = await db.query(`select count(*)::int as n from pg_stat_activity where application_name = 'cop-educativa' and datname = current_database() and state <> 'idle'`);
  return rows[0].n;
}

async function taken(port, name, { encoding, at = 0 } = {}) {
  const file = name.endsWith('.xlsx') ? path.join(folder, `${at}.xlsx`) : undefined;
  const found = await download({ port, path: `/datos/${name}`, encoding, file, from: 1 + at });
  if (found.status !== 200 || !found.whole) fail(`${name}: ${found.status}, ${found.whole ? 'whole' : 'cut'}`);
  // Head and end: one line of a CSV, two of JSON, one row of a sheet.
  const rows = file ? (await rowsOfWorkbook(file)) - 1 : found.lines - (name.endsWith('.json') ? 2 : 1);
  if (name.startsWith('practicas') && rows !== ROWS) fail(`${name}: ${rows} rows`);
  return { ...found, rows };
}

async function told(name, memory, work) {
  memory.reset();
  console.log(line(name, await work(), memory.most()));
}

function line(name, { seconds, first, rows, bytes }, { rss, heap }) {
  return `| ${[name, seconds.toFixed(1), first.toFixed(0), rows, (bytes / MB).toFixed(1), rss.toFixed(0), heap.toFixed(0)].join(' | ')} |`;
}

function worst(runs, key) {
  return Math.max(...runs.map((run) => run[key]));
}

/** The most since it was last asked: resident memory as the kernel keeps it, the heap as the process itself tells ten times a second. */
function memoryOf(child) {
  let heap = 0;
  child.on('message', (message) => (heap = Math.max(heap, message.heap ?? 0)));
  return {
    reset: () => {
      heap = 0;
      writeFileSync(`/proc/${child.pid}/clear_refs`, '5');
    },
    most: () => ({ heap: heap / MB, rss: Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024 }),
  };
}

function fileURL(name) {
  return new URL(name, import.meta.url).href;
}
