import { Lifecycle } from '@lib/platform';
import { askGraphql } from '../../support/http.js';
import { openProbe, type Probe } from './probe.app.js';

let probe: Probe;
beforeAll(async () => { probe = await openProbe('production'); });
afterAll(() => probe.close());

const ask = (body: object, headers: Record<string, string> = {}) => askGraphql<unknown>(`${probe.url}/graphql`, body, headers);
const bytes = (method: string, body: string | undefined, headers: Record<string, string>) =>
  fetch(`${probe.url}/graphql`, { method, body, headers });

test('production hides its schema and suggests nothing', async () => {
  expect((await ask({ query: '{ __schema { types { name } } }' })).errors).toHaveLength(1);
  const typo = await ask({ query: '{ whoam }' });
  expect(JSON.stringify(typo.errors)).not.toContain('whoami');
});

test.each([
  ['a deep query', `{ note(id: "x") { ${'next { '.repeat(14)} id ${'} '.repeat(14)} } }`],
  ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: pageSize`).join(' ')} }`],
  ['forty aliases', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: pageSize`).join(' ')} }`],
  ['a cycle of fragments', '{ note(id: "x") { ...A } } fragment A on Note { next { ...B } } fragment B on Note { next { ...A } }'],
])('%s is refused before it runs, without telling the limit', async (_, query) => {
  const { errors, status } = await ask({ query });
  expect(status).toBe(400);
  expect(errors?.[0].message).toMatch(/La consulta|No entendimos/);
  expect(JSON.stringify(errors)).not.toMatch(/\b(12|30|2000|6000)\b/);
});

test('a batch is refused', async () => {
  const response = await bytes('POST', JSON.stringify([{ query: '{ pageSize }' }]), { 'content-type': 'application/json' });
  expect(response.status).toBe(400);
});

test('a body over 256 KB is refused in Spanish', async () => {
  const response = await bytes('POST', JSON.stringify({ query: ' '.repeat(300_000) }), { 'content-type': 'application/json' });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('demasiado grande');
});

test.each([
  ['text/plain', 'POST', { 'content-type': 'text/plain' }],
  ['a form', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a foreign origin', 'POST', { 'content-type': 'application/json', origin: 'https://evil.example' }],
  ['a cross-site request', 'POST', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }],
])('%s cannot act in the name of a visitor', async (_, method, headers) => {
  const response = await bytes(method, JSON.stringify({ query: '{ pageSize }' }), headers as Record<string, string>);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('"pageSize"');
});

test('a query by GET without a preflight header is refused', async () => {
  const response = await fetch(`${probe.url}/graphql?query=${encodeURIComponent('{pageSize}')}`);
  expect(response.status).toBe(400);
});

test('an unknown persisted operation is not stored by sending it', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
  expect((await ask({ extensions })).errors?.[0].message).toBe('PersistedQueryNotFound');
});

test('readiness follows the database and the stop', async () => {
  expect((await fetch(`${probe.url}/health/ready`)).status).toBe(200);
  probe.app.get(Lifecycle).stopping = true;
  const response = await fetch(`${probe.url}/health/ready`);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect((await fetch(`${probe.url}/health/live`)).status).toBe(200);
  probe.app.get(Lifecycle).stopping = false;
});

test('pages carry a policy without inline script, and an unknown address answers in Spanish', async () => {
  const response = await fetch(`${probe.url}/no-existe`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
  expect(await response.text()).toContain('No encontramos esta página');
});

test('the mailbox of development does not exist in production', async () => {
  expect((await fetch(`${probe.url}/buzon`)).status).toBe(404);
});
