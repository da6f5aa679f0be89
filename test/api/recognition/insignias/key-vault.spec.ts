import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CredentialKeys, KeyVault } from '@lib/recognition';
import type { Config } from '@lib/platform';
import { createTestApp, type TestApp } from '../../../support/index.js';
import { testConfig } from '../../../support/config.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());

const OLD = 'un secreto viejo de treinta y dos letras';
const NEW = 'un secreto nuevo de treinta y dos letras';
const vaultWith = (config: Partial<Config>): KeyVault => new KeyVault(app.db, testConfig(app.databaseUrl, config));
const rows = () =>
  app.db.rows<{ id: string; jwk: { d: string } | null; sealed: string | null }>({
    text: 'select id, private_jwk as jwk, private_sealed as sealed from credential_key order by created_at, id',
  });

test('a key of before is sealed at the start and signs as before; a second start changes nothing', async () => {
  const keys = app.app.get(CredentialKeys, { strict: false });
  const vault = app.app.get(KeyVault, { strict: false });
  const { id } = await keys.signing();
  const [made] = await rows();
  await app.db.rows({
    text: 'update credential_key set private_jwk = $2, private_sealed = null where id = $1',
    values: [id, JSON.stringify(vault.open(made.sealed ?? '', id))],
  });
  expect((await keys.signing()).id).toBe(id);
  await vault.loadReferenceData();
  const [after] = await rows();
  expect(after).toMatchObject({ id, jwk: null });
  expect((await keys.signing()).id).toBe(id);
  await vault.loadReferenceData();
  expect(await rows()).toEqual([after]);
});

test('a new secret takes over with the old one beside it; with neither, the key does not open and a new one can be made', async () => {
  const { id } = await app.app.get(CredentialKeys, { strict: false }).signing();
  const [before] = await rows();
  const d = app.app.get(KeyVault, { strict: false }).open(before.sealed ?? '', id).d;
  await vaultWith({ credentialSecrets: [OLD, ...testConfig('').credentialSecrets] }).loadReferenceData();
  await vaultWith({ credentialSecrets: [NEW, OLD] }).loadReferenceData();
  const [after] = await rows();
  expect(vaultWith({ credentialSecrets: [NEW] }).open(after.sealed ?? '', id).d).toBe(d);
  await vaultWith({ credentialSecrets: [OLD] }).loadReferenceData();
  expect(await rows()).toEqual([after]);
  const keys = app.app.get(CredentialKeys, { strict: false });
  await expect(keys.signing()).rejects.toThrow(/CREDENTIALS_SECRET/);
  const fresh = await keys.rotate();
  expect((await keys.signing()).id).toBe(fresh);
});

test('the database keeps each key once: neither open and sealed, nor lost', async () => {
  await expect(app.db.rows({ text: `update credential_key set private_jwk = '{}'` })).rejects.toThrow(/no está permitido/);
  await expect(app.db.rows({ text: 'update credential_key set private_sealed = null' })).rejects.toThrow(/no está permitido/);
});

test('without a secret one is made in the folder of data, once, for its owner alone', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vault-'));
  try {
    const sealed = vaultWith({ dataDir, credentialSecrets: [] }).seal({ kty: 'OKP', d: 'secreto' }, 'one');
    expect(vaultWith({ dataDir, credentialSecrets: [] }).open(sealed, 'one')).toEqual({ kty: 'OKP', d: 'secreto' });
    const file = join(dataDir, 'credentials.secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThanOrEqual(43);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
