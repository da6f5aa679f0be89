import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { drafted, openStage, published, refused, succeeded, type Stage } from './cast.js';

type Text = { title: string; summary: string; problem: string };
type Bench = {
  SIBLINGS: { planted: Text; sibling: Text }[];
  PLANT: string;
  WAYS: { name: string; least: number; ask: (pair: { planted: Text; sibling: Text }) => Text }[];
};
type Near = { id: string; slug: string; title: string; sameTheme: boolean; sameRegion: boolean };

const CARD = '{ id slug title sameTheme sameRegion }';
const OF = `query ($slug: String!) { similarPractices(slug: $slug) ${CARD} }`;
const TO = `query ($input: SimilarToInput!) { similarToMine(input: $input) ${CARD} }`;
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(path.resolve('test/bench', file)).href)) as T;

const SIZES = { members: 100, practices: 2000, feedbacks: 0, entries: 0 };

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await openStage();
  bench = await load<Bench>('siblings.mjs');
  const { steps } = await load<{ steps: (year: number, sizes: object) => [string, string][] }>('dataset.mjs');
  const needed = ['catalogues', 'accounts', 'members', 'practices'];
  const db = new pg.Client({ connectionString: stage.app.databaseUrl });
  await db.connect();
  for (const [name, sql] of steps(2026, SIZES)) if (needed.includes(name)) await db.query(sql);
  await db.query(bench.PLANT);
  await db.query('analyze practice, practice_term, term_use');
  await db.end();
}, 180_000);
afterAll(() => stage.close());

const of = async (slug: string) => succeeded(await stage.ask<{ similarPractices: Near[] }>(null, OF, { slug })).similarPractices;
const to = async (input: Partial<Text> & { practiceId?: string; themeId?: string }) =>
  succeeded(await stage.ask<{ similarToMine: Near[] }>('stranger', TO, { input })).similarToMine;

/** The bench asks the same among twenty thousand. */
describe('Similar practices among two thousand', () => {
  test('the sibling comes first, said otherwise, misspelt or without accents', async () => {
    const found: Record<string, number> = {};
    for (const way of bench.WAYS) {
      let first = 0;
      for (const pair of bench.SIBLINGS) {
        const [near] = await to(way.ask(pair));
        if (near?.title === pair.planted.title) first += 1;
      }
      found[way.name] = first / bench.SIBLINGS.length;
    }
    expect(
      bench.WAYS.filter(({ name, least }) => (found[name] ?? 0) < least).map(({ name }) => `${name}: ${found[name]}`),
    ).toEqual([]);
  });

  test('what is near nothing finds nothing, and signs are only text', async () => {
    expect(await to({ title: 'xqzw vbnk' })).toEqual([]);
    expect(await to({ title: 'Sin nombre todavía' })).toEqual([]);
    expect(await to({ title: '' })).toEqual([]);
    expect(await to({ title: `'); drop table practice; -- & | ! <-> :*` })).toBeInstanceOf(Array);
    const { fields } = refused(await stage.ask('stranger', TO, { input: { title: 'a'.repeat(256) } }));
    expect(fields).toEqual(['input.title TEXT_TOO_LONG']);
  });

  test('a draft is like others, and no other is like a draft', async () => {
    const secret = {
      title: 'Zampoñas y sikuris para la fracción heterogénea',
      summary: 'Orquesta de sikuris.',
      problem: 'Nadie toca.',
    };
    const id = await drafted(stage, secret.title);
    expect((await to(secret)).map((near) => near.id)).not.toContain(id);
    const admitted = await published(stage, secret.title);
    expect((await to(secret))[0]).toMatchObject({ id: admitted, title: secret.title });
    expect((await to({ ...secret, practiceId: admitted })).map((near) => near.id)).not.toContain(admitted);
    expect(refused(await stage.ask(null, TO, { input: secret })).code).toBe('UNAUTHENTICATED');
  });

  test('a page shows its nearest without itself; what leaves the wall leaves them at once', async () => {
    const [pair] = bench.SIBLINGS;
    const title = pair?.sibling.title ?? '';
    const id = await published(stage, title, { problem: { text: pair?.sibling.problem } });
    const slug =
      (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] }))?.slug ?? '';
    const [near, ...others] = await of(slug);
    expect(near).toMatchObject({ title: pair?.planted.title });
    expect(others.map((one) => one.id)).not.toContain(id);
    const hide = 'update practice set hidden_version = published_version, published_version = null where id = $1';
    await stage.app.db.rows({ text: hide, values: [near?.id] });
    expect((await of(slug)).map((one) => one.id)).not.toContain(near?.id);
    expect(await of('sembrada-0')).toEqual([]);
    expect(await of('no-existe')).toEqual([]);
  });
});
