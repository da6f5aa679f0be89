import net from 'node:net';

/**
 * A small load generator on bare sockets: its own cost per request must be far below the server's, because both share the
 * processors. Each connection sends its next request when the answer to the last one is complete.
 */
export async function load({ port, requests, connections, seconds }) {
  const latencies = [];
  const state = { next: 0, failed: 0, until: performance.now() + seconds * 1000 };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => connection(port, requests, state, latencies)));
  const elapsed = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
  return { count: latencies.length, perSecond: latencies.length / elapsed, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: latencies.at(-1) ?? NaN, failed: state.failed };
}

function connection(port, requests, state, latencies) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    const reader = responseReader();
    let sentAt = 0;
    const send = () => {
      if (performance.now() >= state.until) return socket.end();
      sentAt = performance.now();
      socket.write(requests[state.next++ % requests.length]);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', resolve);
    socket.on('data', (chunk) => {
      const response = reader(chunk);
      if (!response) return;
      latencies.push(performance.now() - sentAt);
      if (response.status !== 200 || response.hasErrors) state.failed += 1;
      send();
    });
  });
}

/** Returns a function fed with chunks; it answers once a response with Content-Length is whole. */
export function responseReader() {
  let chunks = [];
  let size = 0;
  let total = -1;
  let status = 0;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (total < 0) {
      const head = (chunks.length === 1 ? chunk : Buffer.concat(chunks)).toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return null;
      const length = /content-length: *(\d+)/i.exec(head.slice(0, end));
      if (!length) throw new Error(`No Content-Length in: ${head.slice(0, end)}`);
      status = Number(head.slice(9, 12));
      total = end + 4 + Number(length[1]);
    }
    if (size < total) return null;
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    const response = { status, hasErrors: body.includes('"errors":['), body };
    chunks = [];
    size = 0;
    total = -1;
    return response;
  };
}

/** One request outside the clock, to compare what both servers answer. */
export function once(port, request) {
  return new Promise((resolve, reject) => {
    const reader = responseReader();
    const socket = net.connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      const response = reader(chunk);
      if (!response) return;
      socket.end();
      const text = response.body.toString('utf8');
      resolve({ status: response.status, json: JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4)) });
    });
  });
}

/** The same question as a visitor's GET: one address says it whole. */
export function httpGet({ path, query }) {
  const address = `${path}?${new URLSearchParams(query)}`;
  return Buffer.from([`GET ${address} HTTP/1.1`, 'Host: localhost', 'Connection: keep-alive'].join('\r\n') + '\r\n\r\n', 'utf8');
}

/** The bytes of one HTTP request, made once and sent many times. */
export function httpRequest({ path, body, cookie }) {
  const payload = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: keep-alive',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(payload)}`,
    ...(cookie ? [`Cookie: ${cookie}`] : []),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${payload}`, 'utf8');
}
