import { SignJWT, decodeJwt, generateKeyPair, type JWTPayload } from 'jose';
import { CredentialKeys } from '@lib/recognition';
import { refusalOf } from '../../access/cast.js';
import { get, insigniaScene, jwtOf, show, type Scene } from './scene.js';

let scene: Scene;
let ours: string;
beforeAll(async () => {
  scene = await insigniaScene();
  ours = await jwtOf(scene);
});
afterAll(() => scene.app.close());

const DID = 'did:web:cop.prueba.pe';
const ASK = `query ($credential: String!) { credentialCheck(credential: $credential) {
  verdict issuer awardId insigniaId insigniaName grade memberName awardedAt endedAt revokedReason } }`;
type Check = { verdict: string; issuer: string | null; memberName: string | null };
const asked = (credential: string) => scene.app.gql<{ credentialCheck: Check }>('member', ASK, { credential });
const check = async (credential: string): Promise<Check> => (await asked(credential)).data.credentialCheck;

/** As our key signs it, with something else inside. */
async function signed(change: (payload: JWTPayload) => JWTPayload): Promise<string> {
  const { id, key } = await scene.app.app.get(CredentialKeys, { strict: false }).signing();
  return new SignJWT(change(decodeJwt(ours))).setProtectedHeader({ alg: 'EdDSA', kid: `${DID}#${id}` }).sign(key);
}

async function signedByAnother(payload: JWTPayload, kid: string): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  return new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey);
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const NOTHING = { awardId: null, insigniaId: null, insigniaName: null, grade: null, memberName: null, awardedAt: null, endedAt: null, revokedReason: null };
const about = (more: object): object => ({
  issuer: DID, awardId: scene.awardId, insigniaId: 'semilla', insigniaName: 'Semilla', grade: 1, memberName: 'Gestora de prueba, UGEL uno',
  awardedAt: '2026-03-02T15:00:00.000Z', endedAt: null, revokedReason: null, ...more,
});

test('ours stands, also broken into lines by a mail, and after the keys were rotated', async () => {
  expect(await check(ours)).toEqual(about({ verdict: 'STANDS' }));
  expect(await check(` ${ours.replace(/.{76}/g, '$&\r\n')}\n`)).toMatchObject({ verdict: 'STANDS' });
  await scene.app.app.get(CredentialKeys, { strict: false }).rotate();
  expect(await check(ours)).toEqual(about({ verdict: 'STANDS' }));
});

test('one that says to be ours and is not what we signed repeats nothing of what it says', async () => {
  const [head, body, signature] = ours.split('.');
  const payload = decodeJwt(ours);
  const named = { ...payload, credentialSubject: { identifier: [{ identityType: 'name', hashed: false, identityHash: 'Otra persona' }] } };
  const forged = [
    [head, encoded(named), signature].join('.'),
    [head, body, `${signature?.slice(0, -4)}AAAA`].join('.'),
    [head, body, ''].join('.'),
    [encoded({ alg: 'none' }), body, ''].join('.'),
    [encoded({ alg: 'HS256', kid: `${DID}#x` }), body, signature].join('.'),
    await signedByAnother(named, `${DID}#suya`),
    await signedByAnother(named, (JSON.parse(Buffer.from(head ?? '', 'base64url').toString()) as { kid: string }).kid),
  ];
  for (const one of forged) expect(await check(one)).toEqual({ ...NOTHING, verdict: 'TAMPERED', issuer: DID });
});

test('one of another issuer is told by its name, whatever award of ours it names', async () => {
  const theirs = await signedByAnother({ ...decodeJwt(ours), iss: 'did:web:otra.pe' }, 'did:web:otra.pe#1');
  expect(await check(theirs)).toEqual({ ...NOTHING, verdict: 'OTHER_ISSUER', issuer: 'did:web:otra.pe' });
});

test('one that ended, and one of an award that is not there, are told apart', async () => {
  const ended = await signed((payload) => ({ ...payload, validUntil: '2026-03-01T00:00:00Z' }));
  expect(await check(ended)).toEqual(about({ verdict: 'EXPIRED', endedAt: '2026-03-01T00:00:00.000Z' }));
  expect(await check(await signed((payload) => ({ ...payload, exp: Date.parse('2026-03-02T15:00:01Z') / 1_000 })))).toMatchObject({ verdict: 'STANDS' });
  const unknown = await signed((payload) => ({ ...payload, jti: 'https://cop.prueba.pe/verificar/5e0a1f3e-1111-4111-8111-111111111111' }));
  expect(await check(unknown)).toEqual({ ...NOTHING, verdict: 'UNKNOWN', issuer: DID, memberName: 'Gestora de prueba, UGEL uno' });
});

test('what is no credential is said to be none; what is too long is refused with its sentence', async () => {
  const list = await (await get(scene, '/credenciales/revocadas/0')).text();
  for (const text of ['', 'Hola', '..', 'a.b.c', '{"type":"OpenBadgeCredential"}', list, 'ñ'.repeat(20_000), '\u0000.\u0000.\u0000'])
    expect(await check(text)).toEqual({ ...NOTHING, verdict: 'NOT_A_CREDENTIAL', issuer: null });
  const refused = refusalOf(await asked('x'.repeat(20_001)));
  expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'credential', code: 'CREDENTIAL_TOO_LONG' }] });
});

test('a revoked one is told to be so at once; why, only while its owner shows it', async () => {
  const revoke = 'mutation ($input: RevokeInsigniaInput!) { revokeInsignia(input: $input) { id } }';
  const reason = 'La práctica no era de su equipo.';
  await show(scene);
  await scene.app.gql('admin', revoke, { input: { awardId: scene.awardId, reason } }, scene.staff);
  const revoked = about({ verdict: 'REVOKED', endedAt: '2026-03-02T15:00:00.000Z' });
  expect(await check(ours)).toEqual({ ...revoked, revokedReason: reason });
  await show(scene, false);
  expect(await check(ours)).toEqual(revoked);
});
