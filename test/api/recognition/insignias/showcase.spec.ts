import { refusalOf } from '../../access/cast.js';
import { fact, facts } from '../people.js';
import { get, insigniaScene, show, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await insigniaScene();
});
afterAll(() => scene.app.close());

const MINE = `{ myInsignias { shown insignia { id name grades { grade criterion holders } } awards { id grade awardedAt revokedAt }
  next { grade needs { told done min } } } }`;
type Mine = {
  insignia: { id: string };
  shown: boolean;
  awards: { id: string; grade: number }[];
  next: { grade: number; needs: object[] } | null;
};
const DETAIL = `query ($id: String!) { insignia(id: $id) { insignia { name grades { grade holders } } holders { awardId name grade } } }`;
const PROOF = 'query ($id: ID!) { insigniaProof(id: $id) { memberName } }';

async function mine(id: string): Promise<Mine | undefined> {
  const { data } = await scene.app.gql<{ myInsignias: Mine[] }>('member', MINE, {}, scene.gestora);
  return data.myInsignias.find(({ insignia }) => insignia.id === id);
}

async function holders(): Promise<{ name: string; grade: number }[]> {
  const { data } = await scene.app.gql<{ insignia: { holders: { name: string; grade: number }[] } }>('member', DETAIL, {
    id: 'semilla',
  });
  return data.insignia.holders;
}

test('everyone reads the gallery: sixteen insignias with what each grade asks', async () => {
  const { data } = await scene.app.gql<{ insigniaGallery: { name: string; grades: object[] }[] }>(
    'member',
    '{ insigniaGallery { id name deed meaning grades { grade criterion holders } } }',
  );
  expect(data.insigniaGallery).toHaveLength(16);
  expect(data.insigniaGallery[0]).toMatchObject({
    name: 'Semilla',
    grades: [{ grade: 1, criterion: '1 práctica admitida', holders: 1 }, { grade: 2 }, { grade: 3 }],
  });
});

test('each one reads how much is missing for the next grade', async () => {
  await facts(scene.app).record(fact('practice.admitted', scene.cast.member.id, 'practice:2:v1'));
  await scene.app.drainJobs();
  expect(await mine('semilla')).toMatchObject({
    shown: false,
    awards: [{ id: scene.awardId, grade: 1 }],
    next: { grade: 2, needs: [{ told: '3 prácticas admitidas', done: 2, min: 3 }] },
  });
  expect(await mine('sol')).toMatchObject({ awards: [], next: { grade: 1, needs: [{ done: 0, min: 1 }] } });
});

test('nothing is public until its owner says so, and then anyone sees it', async () => {
  const { app, awardId, gestora } = scene;
  const proof = async (session?: typeof gestora) =>
    (await app.gql<{ insigniaProof: object | null }>('member', PROOF, { id: awardId }, session)).data.insigniaProof;
  expect(await holders()).toEqual([]);
  expect(await proof()).toBeNull();
  expect(await proof(gestora)).toEqual({ memberName: 'Gestora de prueba, UGEL uno' });
  await show(scene);
  await show(scene);
  expect((await mine('semilla'))?.shown).toBe(true);
  expect(await holders()).toEqual([{ awardId, name: 'Gestora de prueba, UGEL uno', grade: 1 }]);
  expect(await proof()).toEqual({ memberName: 'Gestora de prueba, UGEL uno' });
  // A list is not a proof: who is in no public list, or left, is not in this one.
  for (const [away, back] of [
    ['update member set hidden_from_ranking = true where id = $1', 'update member set hidden_from_ranking = false where id = $1'],
    [`update account set status = 'DEACTIVATED' where id = $1`, `update account set status = 'ACTIVE' where id = $1`],
  ]) {
    await app.db.rows({ text: away ?? '', values: [scene.cast.member.id] });
    expect(await holders()).toEqual([]);
    await app.db.rows({ text: back ?? '', values: [scene.cast.member.id] });
  }
  expect(await holders()).toHaveLength(1);
  await show(scene, false);
  expect(await holders()).toEqual([]);
  // Whoever holds the credential that was taken along still learns whether it stands, and no longer whose it is.
  expect(await proof()).toEqual({ memberName: null });
});

test('of what its owner hides, a stranger with the credential reads that it stands or does not, never whose; of what was never signed, nothing', async () => {
  const { app, awardId, gestora, staff } = scene;
  const whole = 'query ($id: ID!) { insigniaProof(id: $id) { insigniaName memberName igedName standing revokedReason signatureValid shown } }';
  const read = async (id = awardId, session?: typeof gestora) => (await app.gql<{ insigniaProof: object | null }>('member', whole, { id }, session)).data.insigniaProof;
  const stands = { insigniaName: 'Semilla', memberName: null, igedName: null, standing: 'STANDS', revokedReason: null, signatureValid: true, shown: false };
  expect(await read()).toEqual(stands);
  const revoke = 'mutation ($input: RevokeInsigniaInput!) { revokeInsignia(input: $input) { id } }';
  await app.gql('admin', revoke, { input: { awardId, reason: 'La práctica no era de su equipo.' } }, staff);
  expect(await read()).toEqual({ ...stands, standing: 'REVOKED' });
  expect(await read(awardId, gestora)).toMatchObject({ memberName: 'Gestora de prueba, UGEL uno', revokedReason: 'La práctica no era de su equipo.' });
  expect((await get(scene, `/verificar/${awardId}/credencial.jwt`)).status).toBe(404);
  await facts(app).record(fact('stand.held', scene.cast.other.id, 'stand:unsigned'));
  await app.drainJobs();
  const unsigned = await app.db.one<{ id: string }>({
    text: 'select id from insignia_award a where not exists (select 1 from insignia_credential c where c.award_id = a.id) limit 1',
  });
  expect(unsigned).not.toBeNull();
  expect(await read(unsigned?.id)).toBeNull();
});

test('one shows only what one has won', async () => {
  const SHOW = 'mutation ($id: String!) { showInsignia(id: $id, shown: true) }';
  for (const id of ['sol', 'nadie'])
    expect(refusalOf(await scene.app.gql('member', SHOW, { id }, scene.gestora)).extensions.reason).toBe('INSIGNIA_NOT_WON');
  expect(refusalOf(await scene.app.gql('member', SHOW, { id: 'semilla' })).extensions.code).toBe('UNAUTHENTICATED');
});

test('an insignia that does not exist is null', async () => {
  expect((await scene.app.gql<{ insignia: null }>('member', DETAIL, { id: 'nadie' })).data.insignia).toBeNull();
});
