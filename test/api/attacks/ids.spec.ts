import type { Session, TestApp } from '../../support/index.js';
import { documentFor, idPaths, operationsOf, sampleVariables, withValueAt, type Door } from '../../support/operations.js';
import { PASSWORD, stage } from '../access/cast.js';

/** Attack 21: an id that was left out, or is something else, is never "the first row". */
describe('Ids that are not ids', () => {
  let app: TestApp;
  const sessions = {} as Record<Door, Session[]>;

  beforeAll(async () => {
    const { app: started, cast } = await stage();
    app = started;
    sessions.member = [await app.login('member', cast.member.email, PASSWORD)];
    sessions.admin = [
      await app.login('admin', cast.administrator.email, PASSWORD),
      await app.login('admin', cast.expert.email, PASSWORD),
    ];
  });
  afterAll(() => app.close());

  const wrong: [string, unknown][] = [
    ['omitted', undefined],
    ['null', null],
    ['empty', ''],
    ['zero', 0],
    ['an array', []],
    ['an object', { $ne: null }],
    ['a wildcard', '%'],
    ['very long', 'a'.repeat(5_000)],
  ];

  for (const door of ['member', 'admin'] as const) {
    for (const operation of operationsOf(door)) {
      for (const path of idPaths(operation)) {
        it(`${door} ${operation.name}: ${path.join('.')} is refused when omitted, null, empty, zero, a list, an object, a wildcard or very long`, async () => {
          for (const [what, value] of wrong) {
            for (const session of sessions[door]) {
              const variables = withValueAt(sampleVariables(operation), path, value);
              const { errors, data } = await app.gql(door, documentFor(operation), variables, session);
              const code = errors?.[0]?.extensions.code;
              expect({ what, data: data?.[operation.name] ?? null }).toEqual({ what, data: null });
              expect(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT']).toContain(code);
              expect(errors?.[0]?.message).not.toMatch(/[Vv]ariable|Expected|Syntax|must be/);
            }
          }
        });
      }
    }
  }
});
