import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DirectQueries } from '@lib/platform';
import { AdminApiModule, MemberApiModule } from '../../../apps/api/src/doors.js';
import { createTestApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test.each([
  ['member', MemberApiModule],
  ['admin', AdminApiModule],
])('every query of the %s door has its direct way, and no mutation has', (door, module) => {
  const hosts = app.app.get<GraphQLSchemaHost, GraphQLSchemaHost>(GraphQLSchemaHost, { strict: false, each: true });
  const schema = hosts
    .map((host) => host.schema)
    .find((one) => Boolean(one.getMutationType()?.getFields().saveSection) === (door === 'member'));
  const direct = app.app.get(DirectQueries);
  expect([...direct.resolversOf(module).keys()].sort()).toEqual(Object.keys(schema?.getQueryType()?.getFields() ?? {}).sort());
  expect(schema && direct.schemaOf(module, schema).getMutationType()).toBeUndefined();
});
