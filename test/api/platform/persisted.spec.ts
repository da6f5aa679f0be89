import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestApp } from '../../support/index.js';
import { askGraphql } from '../../support/http.js';

const text = 'query Regions($search: String) { regions { name } igeds(search: $search) { code } }';
const hash = createHash('sha256').update(text).digest('hex');
const closed = 'query Mine { myPractices { id } }';
const closedHash = createHash('sha256').update(closed).digest('hex');
const dist = mkdtempSync(path.join(os.tmpdir(), 'cop-dist-'));

let app: TestApp;
beforeAll(async () => {
  mkdirSync(path.join(dist, 'operations'));
  writeFileSync(path.join(dist, 'operations', 'member.json'), JSON.stringify({ [hash]: text, [closedHash]: closed }));
  process.env.DIST_DIR = dist;
  const { createTestApp } = await import('../../support/index.js');
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true });
});

const persisted = (sha256Hash: string, variables: object = {}, query?: string) =>
  askGraphql<{ regions: unknown[] }>(`${app.url}/graphql`, {
    query,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });

test('an operation known at build answers by its hash alone, again and again', async () => {
  for (const _ of [1, 2, 3]) {
    const { data, errors, status } = await persisted(hash);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data.regions.length).toBeGreaterThan(24);
  }
});

test('a refused value keeps its Spanish sentence, though the query is compiled', async () => {
  const { errors } = await persisted(hash, { search: 'x'.repeat(5000) });
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  const shape = await persisted(hash, { search: ['a', 'b'] });
  expect(shape.errors?.[0].extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'search', code: 'VALUE_INVALID' }],
  });
});

test('a denial of a known query is written down once, though two ways were tried', async () => {
  const denials = async () =>
    (await app.db.one<{ n: number }>({ text: `select count(*)::int as n from audit_entry where outcome = 'DENIED'` }))?.n ?? 0;
  const before = await denials();
  expect((await persisted(closedHash)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(await denials()).toBe(before + 1);
});

test('an operation sent with its hash is answered but not kept', async () => {
  const other = '{ regions { id } }';
  const otherHash = createHash('sha256').update(other).digest('hex');
  expect((await persisted(otherHash, {}, other)).data.regions.length).toBeGreaterThan(24);
  expect((await persisted(otherHash)).errors?.[0].message).toBe('PersistedQueryNotFound');
});

test('a text under the hash of another operation is refused', async () => {
  expect((await persisted(hash, {}, '{ regions { id } }')).data).toBeNull();
});

const asks = (headers: Record<string, string>, body: object = {}) =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...body, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });

test('a known query carries the security headers, is not stored, and tells its request apart', async () => {
  const [first, second] = [
    await asks({ 'content-type': 'application/json' }),
    await asks({ 'content-type': 'application/json' }),
  ];
  for (const { headers } of [first, second]) {
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
  }
  expect(first.headers.get('x-correlation-id')).not.toBe(second.headers.get('x-correlation-id'));
});

test.each([
  ['a foreign origin', { 'content-type': 'application/json', origin: 'https://evil.example' }, {}],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, {}],
  ['plain text', { 'content-type': 'text/plain' }, {}],
  ['the name of another operation', { 'content-type': 'application/json' }, { operationName: 'Other' }],
  ['variables that are a list', { 'content-type': 'application/json' }, { variables: [] }],
])('a known hash does not open the door to %s', async (_, headers, body) => {
  const response = await asks(headers as Record<string, string>, body);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('"regions":[');
});
