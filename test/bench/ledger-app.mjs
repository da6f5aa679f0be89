/**
 * The product's own services behind the least of HTTP: POST / { memberId, source } records a fact with its points, total and job in
 * one transaction, as every deed does. The message { freeze: season } closes it, a year from now, and takes it back.
 */
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const from = (file) => import(pathToFileURL(path.resolve(process.env.DIST_DIR, file)).href);
const { AppModule } = await from('apps/api/src/app.module.js');
const { Database, createApp, loadConfig } = await from('libs/platform/src/index.js');
const { Facts, Seals } = await from('libs/recognition/src/index.js');

const later = { now: () => new Date(Date.now() + 365 * 86_400_000) };
const config = loadConfig();
const clock = process.env.BENCH_LATER ? later : undefined;
const app = await createApp(AppModule.forRoot({ config, databaseUrl: config.databaseUrl, clock }), config);
const facts = app.get(Facts, { strict: false });
const detail = { title: 'Práctica de prueba', link: '/practicas/de-prueba' };

async function award({ memberId, source }) {
  const { total } = await facts.record({ kind: 'webinar.attended', memberId, source, detail });
  return JSON.stringify({ data: { total } });
}

/** The real closing in a transaction that then fails on purpose. */
async function freeze({ season, author }) {
  let ms = 0;
  const undo = new Error('taken back');
  await app
    .get(Database)
    .transaction(async () => {
      const began = performance.now();
      await app.get(Seals, { strict: false }).close(season, author);
      ms = performance.now() - began;
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  process.send({ ms });
}

process.on('message', (message) => freeze(message).catch((error) => process.send({ error: error.message })));
http
  .createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      award(JSON.parse(Buffer.concat(chunks).toString('utf8'))).then(
        (body) => answer(response, 200, body),
        (error) => answer(response, 500, JSON.stringify({ errors: [{ message: error.message }] })),
      );
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));

function answer(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
