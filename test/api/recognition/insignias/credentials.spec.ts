import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JWK } from 'jose';
import sharp from 'sharp';
import { CredentialKeys, KeyVault } from '@lib/recognition';
import { get, insigniaScene, isRevoked, jwtOf, show, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await insigniaScene();
});
afterAll(() => scene.app.close());

const DID = 'did:web:cop.prueba.pe';
type DidDocument = {
  id: string;
  assertionMethod: string[];
  verificationMethod: { id: string; controller: string; publicKeyJwk: JWK }[];
};

async function didDocument(): Promise<DidDocument> {
  return (await get(scene, '/.well-known/did.json')).json() as Promise<DidDocument>;
}

/** As a stranger would: the keys come from the public document alone. */
async function verify(jwt: string) {
  const { verificationMethod } = await didDocument();
  const keys = verificationMethod.map(({ id, publicKeyJwk }) => ({ ...publicKeyJwk, kid: id }));
  return jwtVerify(jwt, createLocalJWKSet({ keys }), { issuer: DID, algorithms: ['EdDSA'], currentDate: scene.app.clock.now() });
}

test('the credential says who, what, when and where it can be checked, and its signature is that of the published key', async () => {
  const { payload, protectedHeader } = await verify(await jwtOf(scene));
  const { awardId, cast } = scene;
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'JWT', kid: (await didDocument()).assertionMethod[0] });
  expect(payload).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: `https://cop.prueba.pe/verificar/${awardId}`,
    jti: `https://cop.prueba.pe/verificar/${awardId}`,
    iss: DID,
    sub: `urn:uuid:${cast.member.id}`,
    issuer: { id: DID, type: ['Profile'], name: 'Comunidad de Práctica de Gestión Educativa', url: 'https://cop.prueba.pe' },
    validFrom: '2026-03-02T15:00:00Z',
    nbf: Date.parse('2026-03-02T15:00:00Z') / 1_000,
    credentialSubject: {
      identifier: [{ identityType: 'name', identityHash: 'Gestora de prueba, UGEL uno', hashed: false }],
      achievement: {
        id: 'https://cop.prueba.pe/credenciales/logros/semilla/1',
        name: 'Semilla',
        criteria: { narrative: 'Se gana con 1 práctica admitida.' },
      },
    },
    credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
  });
  expect(JSON.stringify(payload)).not.toContain(cast.member.email);
});

test('it is signed once: whoever asks again, even at the same time, gets the same bytes', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => jwtOf(scene)));
  expect(new Set(all).size).toBe(1);
});

test.each([
  ['another name', (jwt: string) => forged(jwt, (payload) => ({ ...payload, sub: 'urn:uuid:other' }))],
  ['no signature', (jwt: string) => `${jwt.split('.').slice(0, 2).join('.')}.`],
  ['the algorithm none', (jwt: string) => [encoded({ alg: 'none' }), jwt.split('.')[1], ''].join('.')],
])('a credential with %s is refused', async (_, tamper) => {
  await expect(verify(tamper(await jwtOf(scene)))).rejects.toThrow();
});

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function forged(jwt: string, change: (payload: object) => object): string {
  const [header, , signature] = jwt.split('.');
  return [header, encoded(change(decodeJwt(jwt))), signature].join('.');
}

test('the addresses that it names answer: issuer, achievement, figure and status list', async () => {
  const { credentialSubject } = decodeJwt<{ credentialSubject: { achievement: { id: string; image: { id: string } } } }>(
    await jwtOf(scene),
  );
  const { achievement } = credentialSubject;
  expect(await (await get(scene, new URL(achievement.id).pathname)).json()).toMatchObject({ ...achievement });
  const image = await get(scene, new URL(achievement.image.id).pathname);
  expect(image.headers.get('content-type')).toBe('image/png');
  expect(await sharp(await image.arrayBuffer()).metadata()).toMatchObject({ format: 'png', width: 512 });
  expect(await (await get(scene, '/credenciales/emisor')).json()).toMatchObject({ id: DID, type: ['Profile'] });
  const list = await get(scene, '/credenciales/revocadas/0');
  expect(list.headers.get('access-control-allow-origin')).toBe('*');
  expect((await verify(await list.text())).payload).toMatchObject({
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  });
  expect(await isRevoked(scene, decodeJwt(await jwtOf(scene)))).toBe(false);
});

test.each([
  '/credenciales/logros/semilla/9',
  '/credenciales/logros/nadie/1',
  '/credenciales/revocadas/x',
  '/credenciales/revocadas/1',
  '/credenciales/revocadas/9999',
  '/insignias/nadie/1.svg',
  '/insignias/semilla/4.svg',
  '/insignias/semilla/1-tinta.png',
])('there is nothing at %s', async (path) => expect((await get(scene, path)).status).toBe(404));

test('the SVG and the PNG carry the same credential, and still are pictures', async () => {
  const jwt = await jwtOf(scene);
  const svg = await (await get(scene, `/verificar/${scene.awardId}/insignia.svg`, scene.gestora)).text();
  expect(/<openbadges:credential verify="([^"]+)"\/>/.exec(svg)?.[1]).toBe(jwt);
  expect(svg).toContain('xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"');
  expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', width: 256 });
  const png = Buffer.from(await (await get(scene, `/verificar/${scene.awardId}/insignia.png`, scene.gestora)).arrayBuffer());
  expect(png.indexOf(`iTXtopenbadgecredential\0\0\0\0\0${jwt}`)).toBe(37);
  const { info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 512, height: 512 });
});

test('what the owner does not show is not there for others; then it is, and then not again', async () => {
  const paths = ['credencial.jwt', 'insignia.svg', 'insignia.png'].map((file) => `/verificar/${scene.awardId}/${file}`);
  const statuses = async () => Promise.all(paths.map(async (path) => (await get(scene, path)).status));
  const random = await get(scene, '/verificar/5e0a1f3e-1111-4111-8111-111111111111/credencial.jwt');
  const hidden = await get(scene, paths[0] ?? '');
  expect([hidden.status, await hidden.text()]).toEqual([random.status, await random.text()]);
  expect(await statuses()).toEqual([404, 404, 404]);
  await show(scene);
  expect(await statuses()).toEqual([200, 200, 200]);
  await show(scene, false);
  expect(await statuses()).toEqual([404, 404, 404]);
});

test('after a rotation new credentials have the new key, and those signed before still verify', async () => {
  const before = await jwtOf(scene);
  const id = await scene.app.app.get(CredentialKeys, { strict: false }).rotate();
  expect((await didDocument()).assertionMethod).toHaveLength(2);
  await expect(verify(before)).resolves.toBeDefined();
  const list = await (await get(scene, '/credenciales/revocadas/0')).text();
  expect(decodeProtectedHeader(list).kid).toBe(`${DID}#${id}`);
  await expect(verify(list)).resolves.toBeDefined();
  expect(await jwtOf(scene)).toBe(before);
});

test('the signed credential of one award proves no other', async () => {
  const { app, awardId, gestora } = scene;
  await jwtOf(scene);
  const copy = `with other as (
      insert into insignia_award (id, insignia_id, grade, member_id, criterion, awarded_at)
      select gen_random_uuid(), insignia_id, 2, member_id, criterion, awarded_at from insignia_award where id = $1 returning id)
    insert into insignia_credential select other.id, issuer, key_id, jwt, issued_at from other, insignia_credential where award_id = $1 returning award_id as id`;
  const other = await app.db.one<{ id: string }>({ text: copy, values: [awardId] });
  const isProven = async (id?: string) =>
    (await app.gql<{ insigniaProof: object }>('member', 'query ($id: ID!) { insigniaProof(id: $id) { signatureValid } }', { id }, gestora)).data.insigniaProof;
  expect([await isProven(awardId), await isProven(other?.id)]).toEqual([{ signatureValid: true }, { signatureValid: false }]);
});

test('the private part of a key is in no public answer, and the database keeps it sealed', async () => {
  const vault = scene.app.app.get(KeyVault, { strict: false });
  const rows = await scene.app.db.rows<{ id: string; jwk: object | null; sealed: string }>({
    text: 'select id, private_jwk as jwk, private_sealed as sealed from credential_key',
  });
  const seen = JSON.stringify([await didDocument(), await (await get(scene, '/credenciales/emisor')).json()]);
  expect(rows.length).toBe(2);
  for (const { id, jwk, sealed } of rows) {
    const d = vault.open(sealed, id).d ?? 'none';
    expect(jwk).toBeNull();
    expect(seen).not.toContain(d);
    expect(sealed).not.toContain(d);
    expect(() => vault.open(sealed, 'another-row')).toThrow(/does not open/);
  }
  expect(seen).not.toMatch(/"d":/);
});
