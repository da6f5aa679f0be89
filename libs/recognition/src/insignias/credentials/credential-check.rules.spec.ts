import { compactOf, readCredential } from './credential-check.rules.js';

const AWARD = '5e0a1f3e-1111-4111-8111-111111111111';
const part = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jwt = (payload: unknown, header: unknown = { alg: 'EdDSA' }): string => `${part(header)}.${part(payload)}.c2lnbg`;
const OURS = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'], iss: 'did:web:cop.prueba.pe', jti: `https://cop.prueba.pe/verificar/${AWARD}`,
  credentialSubject: { identifier: [{ identityType: 'name', hashed: false, identityHash: 'Gestora Ñáñez' }] },
};

test('a credential says who signed it, which award it is, whose, and when it ends', () => {
  const read = { issuer: 'did:web:cop.prueba.pe', awardId: AWARD, memberName: 'Gestora Ñáñez', endsAt: null };
  expect(readCredential(jwt(OURS))).toEqual(read);
  expect(readCredential(jwt({ ...OURS, exp: 100, validUntil: '1970-01-01T00:00:50Z' }))).toEqual({ ...read, endsAt: 50_000 });
  expect(readCredential(jwt({ ...OURS, exp: 100, validUntil: 'mañana' }))).toEqual({ ...read, endsAt: 100_000 });
});

test.each<[string, object, object]>([
  ['an issuer that is an object', { iss: undefined, issuer: { id: 'did:web:otra.pe' } }, { issuer: 'did:web:otra.pe' }],
  ['an issuer that is a text', { iss: undefined, issuer: 'https://otra.pe' }, { issuer: 'https://otra.pe' }],
  ['a hashed name', { credentialSubject: { identifier: { identityType: 'name', hashed: true, identityHash: 'sha256$x' } } }, { memberName: null }],
  ['an address that is not of an award', { jti: 'https://otra.pe/badges/7' }, { awardId: null }],
  ['an issuer of a thousand letters', { iss: 'x'.repeat(1_000) }, { issuer: 'x'.repeat(200) }],
])('%s is read too', (_, more, expected) => expect(readCredential(jwt({ ...OURS, ...more }))).toMatchObject(expected));

test.each<[string, string]>([
  ['nothing', ''],
  ['a sentence', 'Hola, esta es mi insignia.'],
  ['two dots', '..'],
  ['garbage with dots', 'AAAA.BBBB.CCCC'],
  ['a signed text of something else', jwt({ ...OURS, type: ['VerifiableCredential'] })],
  ['one of nobody', jwt({ type: OURS.type })],
  ['a list for a header', jwt(OURS, ['EdDSA'])],
  ['null for a payload', jwt(null)],
  ['broken UTF-8', `${part({ alg: 'EdDSA' })}.${Buffer.from([0xff, 0xfe]).toString('base64url')}.c2lnbg`],
  ['a JSON document', JSON.stringify(OURS)],
])('%s is no credential', (_, text) => expect(readCredential(text)).toBeNull());

test('what a chat broke into lines is put together again', () => expect(compactOf(' eyJ\n  hb.c\r\nd\t.e ')).toBe('eyJhb.cd.e'));
