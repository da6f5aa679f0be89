import { readFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type IntrospectionQuery } from 'graphql';
import { createTestApp, type Door, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => { app = await createTestApp(); });
afterAll(() => app.close());

test.each<Door>(['member', 'admin'])('the committed contract of the %s door is what the server offers (npm run schema)', async (door) => {
  const { data } = await app.gql<IntrospectionQuery>(door, getIntrospectionQuery());
  const offered = printSchema(lexicographicSortSchema(buildClientSchema(data)));
  const file = new URL(`../../../apps/api/schema/${door}.graphql`, import.meta.url);
  expect(readFileSync(file, 'utf8').trim()).toBe(offered.trim());
});
