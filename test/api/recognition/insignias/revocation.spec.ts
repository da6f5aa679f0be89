import { decodeJwt } from 'jose';
import { PASSWORD, countRows, enroll, refusalOf } from '../../access/cast.js';
import { Role } from '@lib/access';
import type { Session } from '../../../support/index.js';
import { fact, facts, person } from '../people.js';
import { insigniaScene, isRevoked, jwtOf, show, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await insigniaScene();
  await show(scene);
});
afterAll(() => scene.app.close());

const REVOKE = `mutation ($input: RevokeInsigniaInput!) { revokeInsignia(input: $input) { id insigniaName grade memberName revokedAt revokedReason } }`;
const PROOF = `query ($id: ID!) { insigniaProof(id: $id) { insigniaName grade criterion memberName igedName awardedAt standing revokedAt revokedReason
  signatureValid issuerDid } }`;
const AWARDS = `query ($search: String, $doubtful: Boolean, $first: Int, $after: String) { insigniaAwards(search: $search, doubtful: $doubtful, first: $first,
  after: $after) { nextCursor items { id insigniaName memberName unsupportedAt revokedAt } } }`;
type Awards = {
  insigniaAwards: { nextCursor: string | null; items: { id: string; insigniaName: string; memberName: string }[] };
};
const reason = 'La práctica no era de su equipo.';
const revoke = (awardId: string, session: Session | null, why = reason) =>
  scene.app.gql<{ revokeInsignia: object }>('admin', REVOKE, { input: { awardId, reason: why } }, session);

test('a stranger reads who, what and when, and that it stands', async () => {
  const { data } = await scene.app.gql<{ insigniaProof: object }>('member', PROOF, { id: scene.awardId });
  expect(data.insigniaProof).toEqual({
    insigniaName: 'Semilla',
    grade: 1,
    criterion: '1 práctica admitida',
    memberName: 'Gestora de prueba, UGEL uno',
    igedName: scene.cast.igeds.first.name,
    awardedAt: '2026-03-02T15:00:00.000Z',
    standing: 'STANDS',
    revokedAt: null,
    revokedReason: null,
    signatureValid: true,
    issuerDid: 'did:web:cop.prueba.pe',
  });
});

test('nobody revokes what is of their own institution, nor without a reason', async () => {
  const { app, cast, awardId, staff } = scene;
  const email = 'especialista@ugeluno.test';
  await enroll(app, { email, roles: [Role.STAFF], name: 'Especialista de la misma UGEL', igedCode: cast.igeds.first.code });
  const colleague = await app.login('admin', email, PASSWORD);
  expect(refusalOf(await revoke(awardId, colleague)).extensions.reason).toBe('OWN_INSTITUTION');
  expect(refusalOf(await revoke(awardId, staff, '   corto  ')).extensions.code).toBe('BAD_USER_INPUT');
  expect(await countRows(app, 'insignia_award', 'revoked_at is not null')).toBe(0);
});

test('a revocation flips the status list, shows its reason, is told to the member and stays in the audit', async () => {
  const { app, cast, awardId, staff } = scene;
  const jwt = await jwtOf(scene);
  expect(await isRevoked(scene, decodeJwt(jwt))).toBe(false);
  app.clock.set('2026-03-02T15:20:00Z');
  expect((await revoke(awardId, staff)).data.revokeInsignia).toMatchObject({ insigniaName: 'Semilla', revokedReason: reason });
  expect(await isRevoked(scene, decodeJwt(jwt))).toBe(true);
  const { data } = await app.gql<{ insigniaProof: object }>('member', PROOF, { id: awardId });
  expect(data.insigniaProof).toMatchObject({
    standing: 'REVOKED',
    revokedReason: reason,
    revokedAt: '2026-03-02T15:20:00.000Z',
    signatureValid: true,
  });
  await app.drainJobs();
  expect(await countRows(app, 'notification', `account_id = $1 and kind = 'insignia.revoked'`, [cast.member.id])).toBe(1);
  expect(await countRows(app, 'audit_entry', `action = 'insignia.revoke' and target = $1`, [awardId])).toBe(1);
});

test('revoked once, it is not revoked again, nor given again when the deed is repeated', async () => {
  const { app, cast, awardId, staff } = scene;
  expect(refusalOf(await revoke(awardId, staff)).extensions.reason).toBe('INSIGNIA_ALREADY_REVOKED');
  await facts(app).record(fact('practice.admitted', cast.member.id, 'practice:2:v1'));
  await app.drainJobs();
  expect(
    await countRows(app, 'insignia_award', `member_id = $1 and insignia_id = 'semilla' and revoked_at is null`, [cast.member.id]),
  ).toBe(0);
});

test('an award that does not exist is not found', async () => {
  const answer = await revoke('5e0a1f3e-1111-4111-8111-111111111111', scene.staff);
  expect(refusalOf(answer).extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'INSIGNIA_NOT_FOUND' });
});

test('staff find awards by person without accents, page through them, and see first what the facts no longer uphold', async () => {
  const { app, staff } = scene;
  const ask = async (variables: object): Promise<Awards['insigniaAwards']> =>
    (await app.gql<Awards>('admin', AWARDS, variables, staff)).data.insigniaAwards;
  const id = await person(app, { name: 'Ángela de prueba 100%' });
  for (let at = 0; at < 6; at += 1) await facts(app).record(fact('practice.admitted', id, `practice:angela:${at}`));
  await facts(app).record(fact('stand.held', id, 'stand:angela'));
  await app.drainJobs();
  expect((await ask({ search: 'angela' })).items.length).toBeGreaterThan(3);
  expect((await ask({ search: '100%' })).items.every(({ memberName }) => memberName.includes('100%'))).toBe(true);
  expect((await ask({ search: '%_%' })).items).toEqual([]);
  expect((await ask({ doubtful: true })).items).toEqual([]);
  await facts(app).withdraw({ kind: 'stand.held', source: 'stand:angela', reason: 'No hubo stand' });
  await app.drainJobs();
  expect((await ask({ doubtful: true })).items.map(({ insigniaName }) => insigniaName)).toEqual(['Feria']);
  for (let at = 0; at < 15; at += 1) await facts(app).record(fact('stand.held', await person(app), `stand:${at}`));
  await app.drainJobs();
  const first = await ask({ first: 10 });
  const second = await ask({ first: 10, after: first.nextCursor });
  expect(new Set([...first.items, ...second.items].map((award) => award.id)).size).toBe(20);
});
