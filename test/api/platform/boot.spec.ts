import { createTestApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => { app = await createTestApp(); });
afterAll(() => app.close());

test('the whole application starts on a cloned database with its reference data', async () => {
  const { data, errors } = await app.gql<{ regions: { name: string }[] }>('member', '{ regions { name } }');
  expect(errors).toBeUndefined();
  expect(data.regions.length).toBeGreaterThan(24);
});

test('each door knows only its own operations', async () => {
  const names = 'query { __schema { mutationType { fields { name } } } }';
  type Names = { __schema: { mutationType: { fields: { name: string }[] } } };
  const member = (await app.gql<Names>('member', names)).data.__schema.mutationType.fields.map(({ name }) => name);
  const admin = (await app.gql<Names>('admin', names)).data.__schema.mutationType.fields.map(({ name }) => name);
  expect(member).toContain('startPractice');
  expect(admin).not.toContain('startPractice');
  expect(member).not.toContain('admitPractice');
});
