import { decodeJwt } from 'jose';
import { countRows, refusalOf } from '../access/cast.js';
import type { Answer, Session } from '../../support/index.js';
import { get, insigniaScene, show, type Scene } from './insignias/scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await insigniaScene();
});
afterAll(() => scene.app.close());

const PAGE = 'query ($id: ID!) { showcase(id: $id) { memberId name igedName seasonName levelName points insignias { awardId name grade criterion } } }';
const SAVE = 'mutation ($input: MyShowcaseInput!) { saveMyShowcase(input: $input) { memberId open showIged showLevel showPoints insigniasShown } }';
const RANDOM = '5e0a1f3e-1111-4111-8111-111111111111';
const everything = { open: true, showIged: true, showLevel: true, showPoints: true };

const page = (id = scene.cast.member.id, who: Session | null = null): Promise<Answer<{ showcase: object | null }>> => scene.app.gql('member', PAGE, { id }, who);
const bodyOf = ({ data, errors }: Answer<unknown>): string => JSON.stringify({ data, errors });
const save = (input: object, who: Session | null = scene.gestora): Promise<Answer<{ saveMyShowcase: object }>> => scene.app.gql('member', SAVE, { input }, who);

test('closed until its owner opens it: the same answer as for a random id, to herself too', async () => {
  const random = bodyOf(await page(RANDOM));
  for (const answer of [await page(), await page(scene.cast.member.id, scene.gestora), await page(scene.cast.staff.id)]) expect(bodyOf(answer)).toBe(random);
  const { data } = await scene.app.gql<{ myShowcase: object }>('member', '{ myShowcase { open showPoints insigniasShown } }', {}, scene.gestora);
  expect(data.myShowcase).toEqual({ open: false, showPoints: false, insigniasShown: 0 });
});

test('open, it shows what she chose and nothing more', async () => {
  expect((await save({ open: true, showIged: false, showLevel: false, showPoints: false })).data.saveMyShowcase).toMatchObject({ open: true, insigniasShown: 0 });
  expect((await page()).data.showcase).toEqual({
    memberId: scene.cast.member.id, name: 'Gestora de prueba, UGEL uno', igedName: null, seasonName: 'Temporada 2026', levelName: null, points: null, insignias: [],
  });
  await show(scene);
  await save(everything);
  expect((await page()).data.showcase).toMatchObject({
    igedName: scene.cast.igeds.first.name, levelName: 'Gestión participativa', points: 50,
    insignias: [{ awardId: scene.awardId, name: 'Semilla', grade: 1, criterion: '1 práctica admitida' }],
  });
  const text = JSON.stringify(await page());
  for (const secret of [scene.cast.member.email, '@', 'dni', 'phone']) expect(text).not.toContain(secret);
});

test('what can be asked of a showcase has nothing private in its schema', async () => {
  for (const field of ['email', 'dni', 'phone', 'entries', 'latest', 'post', 'hiddenFromRanking']) {
    const answer = await scene.app.gql('member', `query ($id: ID!) { showcase(id: $id) { ${field} } }`, { id: scene.cast.member.id });
    expect(answer.errors?.length).toBeGreaterThan(0);
  }
});

test('an insignia that is revoked or hidden again leaves it; the others verify from its link', async () => {
  const jwt = await (await get(scene, `/verificar/${scene.awardId}/credencial.jwt`)).text();
  expect(decodeJwt(jwt).sub).toBe(`urn:uuid:${scene.cast.member.id}`);
  await show(scene, false);
  expect((await page()).data.showcase).toMatchObject({ insignias: [] });
  await show(scene);
  await scene.app.db.rows({ text: `update insignia_award set revoked_at = now(), revoked_by = $2, revoked_reason = 'Prueba' where id = $1`, values: [scene.awardId, scene.cast.staff.id] });
  expect((await page()).data.showcase).toMatchObject({ insignias: [] });
});

test.each([
  ['deactivated', `update account set status = 'DEACTIVATED' where id = $1`, `update account set status = 'ACTIVE' where id = $1`],
  ['not confirmed', `update member set status = 'REJECTED' where id = $1`, `update member set status = 'CONFIRMED' where id = $1`],
  ['no longer a gestora', `delete from account_role where account_id = $1`, `insert into account_role (account_id, role) values ($1, 'MEMBER')`],
])('who is %s has no public page, whatever she had chosen', async (_, away, back) => {
  const values = [scene.cast.member.id];
  await scene.app.db.rows({ text: away, values });
  expect((await page()).data.showcase).toBeNull();
  await scene.app.db.rows({ text: back, values });
  expect((await page()).data.showcase).not.toBeNull();
});

test('closed again, it is gone at once; nobody opens that of another', async () => {
  await save({ ...everything, open: false });
  expect(bodyOf(await page())).toBe(bodyOf(await page(RANDOM)));
  expect(refusalOf(await save(everything, null)).extensions.code).toBe('UNAUTHENTICATED');
  const meddling = await save({ ...everything, memberId: scene.cast.other.id });
  expect(meddling.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await countRows(scene.app, 'showcase', 'open', [])).toBe(0);
});

test('fifty saves at once are one row', async () => {
  await scene.app.db.rows({ text: 'delete from rate_limit' });
  await Promise.all(Array.from({ length: 50 }, () => save(everything)));
  expect(await countRows(scene.app, 'showcase', 'member_id = $1', [scene.cast.member.id])).toBe(1);
});
