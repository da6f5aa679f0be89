import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { STATEMENTS } from './floor.sql.mjs';

/** The least that answers: node:http, one pool, one named statement per case. Listens on PORT. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL_SIZE ?? 10) });

http
  .createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, JSON.parse(Buffer.concat(chunks).toString('utf8')))
        .then((body) => {
          response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) });
          response.end(body);
        })
        .catch((error) => {
          const body = JSON.stringify({ errors: [{ message: error.message }] });
          response.writeHead(500, { 'Content-Length': Buffer.byteLength(body) });
          response.end(body);
        });
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));

async function answer(request, { statement, values }) {
  const given = statement.startsWith('ranking') ? [tokenHash(request), ...values] : values;
  const { rows } = await pool.query({ name: statement, text: STATEMENTS[statement], values: given });
  return rows[0].body;
}

function tokenHash(request) {
  const token = /cop_member=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  return createHash('sha256').update(token).digest();
}
