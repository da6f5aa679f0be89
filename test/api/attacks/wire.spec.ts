import type { Session, TestApp } from '../../support/index.js';
import { countRows, PASSWORD, stage, type Cast } from '../access/cast.js';

const START = 'mutation S($input: StartPracticeInput!) { startPractice(input: $input) { id } }';
const input = { id: '0d8e3b3c-53a4-4c0d-8f5e-6b1f0c1d2e3f', title: 'Una práctica que no debe nacer' };

const REFUSED_UNREAD = ['BAD_USER_INPUT', 'QUERY_TOO_LARGE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

/** Attacks 17, 18 and 19: what reaches the server before any resolver runs. */
describe('What comes over the wire', () => {
  let app: TestApp;
  let cast: Cast;
  let session: Session;

  beforeAll(async () => {
    ({ app, cast } = await stage());
    session = await app.login('member', cast.member.email, PASSWORD);
  });
  afterAll(() => app.close());

  const send = (init: RequestInit & { path?: string }): Promise<Response> =>
    fetch(`${app.url}${init.path ?? '/graphql'}`, { ...init, headers: { cookie: session.cookie, ...init.headers } });
  const json = { 'content-type': 'application/json' };
  const born = (): Promise<number> => countRows(app, 'practice', 'id = $1', [input.id]);

  describe('CSRF', () => {
    const body = JSON.stringify({ query: START, variables: { input } });
    const forged: [string, RequestInit & { path?: string }][] = [
      ['a form in text/plain', { method: 'POST', body, headers: { 'content-type': 'text/plain' } }],
      [
        'a urlencoded form',
        { method: 'POST', body: new URLSearchParams({ query: START, variables: JSON.stringify({ input }) }) },
      ],
      ['a multipart form', { method: 'POST', body: multipart(body) }],
      ['no content type at all', { method: 'POST', body: new Blob([body]) }],
      ['a foreign Origin', { method: 'POST', body, headers: { ...json, origin: 'https://ajeno.example' } }],
      ['a cross-site fetch', { method: 'POST', body, headers: { ...json, 'sec-fetch-site': 'cross-site' } }],
      [
        'a GET with a mutation',
        { path: `/graphql?${new URLSearchParams({ query: START, variables: JSON.stringify({ input }) })}`, headers: json },
      ],
    ];
    for (const [what, init] of forged) {
      it(`${what} is refused and changes nothing`, async () => {
        const response = await send(init);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(await born()).toBe(0);
      });
    }

    it('The same request from our own page goes through', async () => {
      const own = { ...input, id: '1d8e3b3c-53a4-4c0d-8f5e-6b1f0c1d2e3f' };
      const response = await send({
        method: 'POST',
        headers: { ...json, origin: app.url },
        body: JSON.stringify({ query: START, variables: { input: own } }),
      });
      expect(await response.json()).toEqual({ data: { startPractice: { id: own.id } } });
    });
  });

  describe('GraphQL bombs', () => {
    const bombs: [string, string][] = [
      ['a thousand aliases', `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: regions { id }`).join(' ')} }`],
      [
        'forty logins in one document',
        `mutation { ${Array.from({ length: 40 }, (_, i) => `l${i}: login(input: {email: "a@b.pe", password: "x"}) { id }`).join(' ')} }`,
      ],
      ['a cycle of fragments', 'query { regions { ...A } } fragment A on Region { ...B } fragment B on Region { ...A }'],
      ['a page of 999 999', '{ wall(first: 999999) { total } }'],
      ['a negative page', '{ wall(first: -1) { total } }'],
      ['ten thousand tokens', `{ regions { ${'id '.repeat(10_000)} } }`],
      ['two thousand directives', `{ regions { id ${'@include(if: true) '.repeat(2_000)} } }`],
    ];
    for (const [what, query] of bombs) {
      it(`${what} is refused before any resolver, in a sentence that tells no limit`, async () => {
        const { data, errors } = await app.gql('member', query, {}, session);
        expect(data).toBeNull();
        expect(REFUSED_UNREAD).toContain(errors?.[0]?.extensions.code);
        expect(errors?.[0]?.message).not.toMatch(/limit|max|depth|token|alias/i);
      });
    }

    it('A document of one megabyte is refused', async () => {
      const response = await send({
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `{ regions { id } } # ${'x'.repeat(1_000_000)}` }),
      });
      expect(response.status).toBe(413);
    });

    it('A batch is refused', async () => {
      const one = { query: '{ regions { id } }' };
      const response = await send({ method: 'POST', headers: json, body: JSON.stringify([one, one]) });
      expect(response.status).toBeGreaterThanOrEqual(400);
    });

    it('Others are served while bombs fall', async () => {
      const falling = bombs.map(([, query]) => app.gql('member', query, {}, session));
      const { errors } = await app.gql('member', '{ regions { id } }');
      await Promise.all(falling);
      expect(errors).toBeUndefined();
    });
  });

  it('A hash that is not ours is not kept, and a kept hash cannot be taken over', async () => {
    const query = '{ themes { id } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    await send({ method: 'POST', headers: json, body: JSON.stringify({ query, extensions }) });
    const again = (await (await send({ method: 'POST', headers: json, body: JSON.stringify({ extensions }) })).json()) as {
      errors?: unknown[];
    };
    expect(again.errors).toHaveLength(1);
  });

  it('A broken cookie gives a visitor’s rights, never more', async () => {
    for (const cookie of [
      'cop_member=',
      'cop_member=%00',
      `cop_member=${'a'.repeat(4_000)}`,
      'cop_member=null',
      'cop_member=eyJhbGciOiJub25lIn0.e30.',
    ]) {
      const { data } = await app.gql<{ viewer: null }>('member', '{ viewer { id } }', {}, { cookie });
      expect(data?.viewer ?? null).toBeNull();
      const { errors } = await app.gql('member', '{ myPractices { id } }', {}, { cookie });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});

function multipart(body: string): FormData {
  const form = new FormData();
  form.set('operations', body);
  form.set('map', '{}');
  return form;
}
