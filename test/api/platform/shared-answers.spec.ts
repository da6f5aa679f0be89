import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestApp } from '../../support/index.js';

const TEXTS = {
  regions: 'query Regions { regions { id name again: name } }',
  ranking: 'query Ranking($region: String) { ranking(region: $region) { total } }',
  mixed: 'query Mixed { regions { name } igeds(search: "a") { code } }',
  hidden: 'query Hidden { ...All } fragment All on Query { viewer { id } }',
  mine: 'query Mine { myPractices { id } }',
  leaves: 'mutation Leave { logout }',
};
type Name = keyof typeof TEXTS;
const hashOf = (name: Name) => createHash('sha256').update(TEXTS[name]).digest('hex');
const dist = mkdtempSync(path.join(os.tmpdir(), 'cop-shared-'));

let app: TestApp;
beforeAll(async () => {
  mkdirSync(path.join(dist, 'operations'));
  const manifest = Object.fromEntries((Object.keys(TEXTS) as Name[]).map((name) => [hashOf(name), TEXTS[name]]));
  writeFileSync(path.join(dist, 'operations', 'member.json'), JSON.stringify(manifest));
  process.env.DIST_DIR = dist;
  const { createTestApp } = await import('../../support/index.js');
  app = await createTestApp({ config: { sharedSeconds: 30 } });
});
afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true });
});

const get = (name: Name, variables: unknown = {}, headers: Record<string, string> = {}) => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(name) } });
  const query = new URLSearchParams({
    variables: typeof variables === 'string' ? variables : JSON.stringify(variables),
    extensions,
  });
  return fetch(`${app.url}/graphql?${query}`, { headers });
};
const rename = (name: string) => app.db.rows({ text: `update region set name = $1 where id = 'cusco'`, values: [name] });

test('a visitor asks by GET what is the same for everyone, and asks again with a tag', async () => {
  const response = await get('regions');
  expect(response.status).toBe(200);
  expect(((await response.json()) as { data: { regions: unknown[] } }).data.regions.length).toBeGreaterThan(24);
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30');
  expect(response.headers.get('vary')).toBe('Cookie, Accept-Encoding');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  const again = await get('regions', {}, { 'if-none-match': response.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test.each(['br', 'gzip', 'identity'])('the same text arrives as %s', async (encoding) => {
  const response = await get('regions', {}, { 'accept-encoding': encoding });
  expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
  expect(await response.text()).toContain('Cusco');
});

test('it is kept for some seconds, and a transaction that commits here ends that at once', async () => {
  expect(await (await get('regions')).text()).toContain('Cusco');
  await rename('Qosqo');
  expect(await (await get('regions')).text()).toContain('Cusco');
  await app.db.transaction(() => rename('Qosqo'));
  expect(await (await get('regions')).text()).toContain('Qosqo');
  await app.db.transaction(() => rename('Cusco'));
  expect(await (await get('regions')).text()).toContain('Cusco');
});

test('what was read before a commit is not kept after it', async () => {
  const { SharedAnswers } = await import('@lib/platform');
  const shared = app.app.get(SharedAnswers);
  let finish: (text: string) => void = () => undefined;
  const slow = shared.of('slow', () => new Promise((resolve) => (finish = resolve)));
  const same = shared.of('slow', () => Promise.resolve('never asked'));
  await app.db.transaction(() => app.db.rows({ text: 'select 1' }));
  finish('old');
  expect([(await slow)?.text, (await same)?.text]).toEqual(['old', 'old']);
  expect((await shared.of('slow', () => Promise.resolve('new')))?.text).toBe('new');
});

test.each<[string, Name, unknown, Record<string, string>]>([
  ['a cookie, whatever it holds', 'regions', {}, { cookie: 'cop_member=anything' }],
  ['a field that is not shared beside one that is', 'mixed', {}, {}],
  ['a fragment at the root', 'hidden', {}, {}],
  ['what needs a session', 'mine', {}, {}],
  ['a mutation', 'leaves', {}, {}],
  ['variables that are no JSON', 'ranking', '{', {}],
  ['variables that are a list', 'ranking', '[]', {}],
])('a GET does not open the door to %s', async (_, name, variables, headers) => {
  const response = await get(name, variables, headers);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).not.toMatch(/"data":\{/);
});

test('a refusal is not kept', async () => {
  for (const _ of [1, 2]) expect((await get('ranking', { region: 'atlantida' })).headers.get('cache-control')).toBe('no-store');
});

test('a text by GET is refused as before', async () => {
  const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ regions { name } }')}`);
  expect(response.status).toBe(400);
});
