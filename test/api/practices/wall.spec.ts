import { randomUUID } from 'node:crypto';
import fc from '../../support/property.js';
import { SearchWords } from '@lib/practices';
import { openStage, published, refused, succeeded, type Stage } from './cast.js';

type Filter = Record<string, unknown>;
type Count = { id: string; name: string; count: number };
type Facets = {
  total: number;
  referents: number;
  macroRegions: Count[];
  levels: Count[];
  stages: Count[];
  themes: Count[];
  regions: Count[];
  years: Count[];
};
type Wall = {
  wall: {
    total: number;
    nextCursor: string | null;
    items: { id: string; title: string; regionId: string; stage: string; usefulCount: number }[];
  };
};

const WALL = `query ($filter: WallFilter, $order: WallOrder, $first: Int, $after: String) { wall(filter: $filter, order: $order, first: $first, after: $after) {
  total nextCursor items { id slug title summary stage referent validity themeName regionId regionName leadIgedName igedCount usefulCount feedbackCount transferCount publishedAt version } } }`;
const FACETS = `query ($filter: WallFilter) { wallFacets(filter: $filter) { total referents ${['stages', 'themes', 'regions', 'macroRegions', 'years', 'levels'].map((facet) => `${facet} { id name count }`).join(' ')} } }`;

const IGEDS = 'query ($filter: WallFilter) { wallIgeds(filter: $filter) { id name count } }';

const THEMES = ['riesgo-y-continuidad', 'convivencia-y-bienestar', 'tecnologia-y-datos'];
const LEVELS = ['PRIMARY', 'SECONDARY'];
const STAGES = ['INITIAL', 'INTERMEDIATE', 'ADVANCED'];
const SUBJECTS = [
  'Facilitadores del bienestar emocional',
  'Gestión del riesgo de desastres',
  'Alerta temprana de inasistencias',
  'Lectura en lengua originaria',
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await publishMany(60);
});
afterAll(() => stage.close());

/** Rows as admission leaves them: what the wall reads is the practice row. */
async function publishMany(count: number): Promise<void> {
  const { id: author } = await stage.who('author');
  const igeds = await stage.app.db.rows<{ code: string; region: string }>({
    text: `select distinct on (region_id) code, region_id as region from iged where region_id is not null order by region_id, code limit 5`,
  });
  for (let n = 0; n < count; n += 1) {
    const { code, region } = igeds[n % igeds.length];
    const title = `${SUBJECTS[n % SUBJECTS.length]} ${n}`;
    const summary = n === 7 ? 'Atendió al 100% de las escuelas' : 'Resumen';
    await stage.app.db.rows({
      text: `with born as (insert into practice (id, code, slug, status, created_by, created_at, updated_at, submitted_at, lead_iged_code, published_version,
          published_at, published_year, title, summary, theme_id, region_id, stage, useful_count, referent_since, search, search_text, transfer_count, school_level)
        values ($1, $2, $3, 'ADMITTED', $4, $5, $5, $5, $6, 1, $5, $7, $8, $9, $10, $11, $12, $13::int, $14,
          setweight(to_tsvector('spanish_folded', $8::text), 'A') || setweight(to_tsvector('spanish_folded', $9::text), 'B'), fold($8::text || ' ' || $9::text), $13::int * 2 % 3, $15) returning id)
        insert into practice_iged select id, $6 from born`,
      values: [
        randomUUID(),
        `BPGE-X-${n}`,
        `p-${n}`,
        author,
        new Date(Date.UTC(2024 + (n % 2), n % 12, 1 + (n % 3))),
        code,
        2024 + (n % 2),
        title,
        summary,
        THEMES[n % 3],
        region,
        STAGES[(n >> 1) % 3],
        n % 4,
        n % 10 === 0 ? new Date() : null,
        LEVELS[n % 5] ?? null,
      ],
    });
  }
}

const wall = async (variables: { filter?: Filter; order?: string; first?: number; after?: string | null } = {}) =>
  succeeded(await stage.ask<Wall>(null, WALL, variables)).wall;
const facets = async (filter: Filter = {}) =>
  succeeded(await stage.ask<{ wallFacets: Facets }>(null, FACETS, { filter })).wallFacets;

async function everything(filter: Filter, order = 'NEW') {
  const items = [];
  let after: string | null = null;
  do {
    const page: Wall['wall'] = await wall({ filter, order, first: 10, after });
    items.push(...page.items);
    after = page.nextCursor;
  } while (after);
  return items;
}

describe('The wall', () => {
  test.each(['NEW', 'USEFUL', 'TRANSFERRED'])('in order %s shows each practice once, page after page', async (order) => {
    const items = await everything({}, order);
    expect(new Set(items.map(({ id }) => id)).size).toBe(60);
    expect(items).toHaveLength(60);
    expect((await wall()).total).toBe(60);
  });

  test('orders by who finds it useful', async () => {
    const counts = (await everything({}, 'USEFUL')).map(({ usefulCount }) => usefulCount);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  test.each<[string, Filter, number]>([
    ['by stage', { stages: ['ADVANCED'] }, 20],
    ['by two themes', { themes: [THEMES[0], THEMES[1]] }, 40],
    ['by year', { year: 2024 }, 30],
    ['referents', { referent: true }, 6],
    ['all but referents', { referent: false }, 54],
    ['by everything at once', { stages: ['INITIAL'], themes: [THEMES[0]], year: 2024, referent: false }, 8],
    ['by a region that does not exist', { regions: ['nowhere'] }, 0],
    ['by empty lists, which filter nothing', { stages: [], themes: [], regions: [], search: '' }, 60],
  ])('filters %s', async (_title, filter, expected) => {
    const items = await everything(filter);
    expect([items.length, (await wall({ filter })).total, (await facets(filter)).total]).toEqual([expected, expected, expected]);
  });

  test('filters by macro-region and by Iged', async () => {
    const [{ iged, macro }] = await stage.app.db.rows<{ iged: string; macro: string }>({
      text: `select p.lead_iged_code as iged, r.macro_region_id as macro from practice p join region r on r.id = p.region_id where r.macro_region_id is not null limit 1`,
    });
    expect((await wall({ filter: { iged } })).total).toBe(12);
    expect((await everything({ macroRegions: [macro] })).length).toBe((await wall({ filter: { macroRegions: [macro] } })).total);
  });

  test.each([
    ['accents left out', 'gestion del riesgo', SUBJECTS[1]],
    ['accents too many', 'inasisténcias', SUBJECTS[2]],
    ['another form of the word', 'facilitador emocionales', SUBJECTS[0]],
    ['a misspelt word', 'bienestar emosional', SUBJECTS[0]],
    ['a misspelt single word', 'inasistensias', SUBJECTS[2]],
    ['capitals', 'LECTURA', SUBJECTS[3]],
  ])('search forgives %s', async (_title, search, subject) => {
    const items = await everything({ search });
    expect(items).toHaveLength(15);
    expect(items.every(({ title }) => title.startsWith(subject))).toBe(true);
    expect((await facets({ search })).total).toBe(15);
  });

  test.each(['%', '_', '%%%', "' or 1=1 --", '\\', '& | !', ':*', 'zzzzzz'])('the sign %s is only text', async (search) => {
    expect((await wall({ filter: { search } })).total).toBe(0);
  });

  test('a sign beside a word does not widen the search', async () => {
    expect((await wall({ filter: { search: '100%' } })).items.map(({ title }) => title)).toEqual([
      'Lectura en lengua originaria 7',
    ]);
  });

  test.each([
    ['words of two practices', 'riesgo lectura', 30, [SUBJECTS[1], SUBJECTS[3]]],
    ['words that nobody wrote among one that is there', 'cuentos familia lectura', 15, [SUBJECTS[3]]],
    ['a misspelt word among them', 'cuentos familia inasistensias', 15, [SUBJECTS[2]]],
    ['no word that is there', 'zzzzzz yyyyyy', 0, []],
    ['quoted words', '"riesgo lectura"', 0, []],
    ['a word left out on purpose', 'riesgo lectura -zzzzzz', 0, []],
  ])('when nothing has all the words, some are enough: %s', async (_title, search, total, subjects) => {
    const items = await everything({ search });
    expect([items.length, (await wall({ filter: { search } })).total, (await facets({ search })).total]).toEqual([
      total,
      total,
      total,
    ]);
    expect(new Set(items.map(({ title }) => title.replace(/ \d+$/, '')))).toEqual(new Set(subjects));
  });

  test('words that are there, but not under the other filters, are not taken for others', async () => {
    const filter = { search: 'lectura', regions: ['nowhere'] };
    expect([(await wall({ filter })).total, (await facets(filter)).total]).toEqual([0, 0]);
    expect((await facets(filter)).regions.length).toBeGreaterThan(0);
  });

  test('who has most of the words comes first', async () => {
    const { items, total } = await wall({ filter: { search: 'cuentos lectura lengua riesgo' } });
    expect(total).toBe(30);
    expect(items[0].title).toContain(SUBJECTS[3]);
  });

  test('the best answer comes first, and the order by usefulness is kept when asked', async () => {
    expect((await wall({ filter: { search: 'alerta temprana de inasistencias 14' } })).items[0].title).toBe(
      'Alerta temprana de inasistencias 14',
    );
    const counts = (await everything({ search: 'lectura' }, 'USEFUL')).map(({ usefulCount }) => usefulCount);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  test('a cursor of another order is refused', async () => {
    const { nextCursor } = await wall({ first: 10 });
    expect(refused(await stage.ask(null, WALL, { order: 'USEFUL', after: nextCursor }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('the total follows what is published and what is taken away', async () => {
    await stage.app.db.rows({ text: `update practice set published_version = null where slug = 'p-3'` });
    expect((await wall()).total).toBe(59);
    await stage.app.db.rows({ text: `update practice set published_version = 1 where slug = 'p-3'` });
    expect((await wall()).total).toBe(60);
  });
});

describe('The counts beside the filters', () => {
  const filters: Filter[] = [
    {},
    { stages: ['INITIAL'] },
    { themes: [THEMES[2]], year: 2025 },
    { search: 'gestión', stages: ['ADVANCED'] },
    { referent: true },
    { search: 'cuentos riesgo lectura', stages: ['ADVANCED'] },
    { levels: ['PRIMARY'], stages: ['INITIAL'] },
    { search: 'lectura', referent: false, levels: ['PRIMARY', 'SECONDARY'] },
  ];

  const agrees = async (filter: Filter): Promise<void> => {
    const counted = await facets(filter);
    for (const [facet, key] of [
      ['stages', 'stages'],
      ['themes', 'themes'],
      ['regions', 'regions'],
      ['macroRegions', 'macroRegions'],
      ['levels', 'levels'],
    ] as const) {
      for (const { id, count } of counted[facet]) {
        expect([facet, id, (await wall({ filter: { ...filter, [key]: [id] } })).total]).toEqual([facet, id, count]);
      }
    }
    for (const { id, count } of counted.years)
      expect((await wall({ filter: { ...filter, year: Number(id) } })).total).toBe(count);
    expect((await wall({ filter })).total).toBe(counted.total);
    expect((await wall({ filter: { ...filter, referent: true } })).total).toBe(counted.referents);
    const { wallIgeds } = succeeded(await stage.ask<{ wallIgeds: Count[] }>(null, IGEDS, { filter }));
    for (const { id, count } of wallIgeds) expect((await wall({ filter: { ...filter, iged: id } })).total).toBe(count);
  };

  test.each(filters)('agree with the list under %j', agrees);

  test('agree with the list under any filters together', async () => {
    const { regions, macroRegions } = await facets();
    const some = (values: readonly string[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
    const anyFilter = fc.record(
      {
        search: fc.constantFrom('lectura', 'gestión del riesgo', 'cuentos riesgo', 'emosional', ''),
        stages: some(STAGES),
        themes: some(THEMES),
        regions: some(regions.map(({ id }) => id)),
        macroRegions: some(macroRegions.map(({ id }) => id)),
        levels: some(LEVELS),
        year: fc.constantFrom(2024, 2025),
        referent: fc.boolean(),
        lapsed: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await stage.app.db.rows({ text: `update practice set validity = 'LAPSED' where code like 'BPGE-X-%5'` });
    await fc.assert(fc.asyncProperty(anyFilter, agrees), { numRuns: 25 });
    await stage.app.db.rows({ text: `update practice set validity = 'IN_FORCE' where code like 'BPGE-X-%5'` });
  });

  test('of macro-regions are lifted by their own filter only, and a chosen region keeps them to its own', async () => {
    const { macroRegions, regions } = await facets();
    const [macro] = macroRegions;
    expect((await facets({ macroRegions: [macro.id] })).macroRegions).toEqual(macroRegions);
    const kept = await facets({ macroRegions: [macro.id], regions: [regions[0].id] });
    expect(kept.macroRegions).toHaveLength(1);
    expect(kept.total <= macro.count).toBe(true);
  });

  test('of school levels say only those that are there', async () => {
    expect((await facets()).levels).toEqual([
      { id: 'PRIMARY', name: 'Primaria', count: 12 },
      { id: 'SECONDARY', name: 'Secundaria', count: 12 },
    ]);
  });

  test('carry names for people', async () => {
    const { stages, themes } = await facets();
    expect(stages.map(({ name }) => name)).toEqual(['Inicial', 'Intermedio', 'Avanzado']);
    expect(themes.map(({ name }) => name)).toContain('Tecnología y datos');
  });
});

describe('A practice that was published before the search of today', () => {
  test('is found by its words once the job has learnt them, without being published again', async () => {
    const id = await published(stage, 'Puentes para la inclusión');
    const found = async () => (await wall({ filter: { search: 'ferias municipalidades' } })).items.some((item) => item.id === id);
    expect(await found()).toBe(true);
    const older = `update practice set search = to_tsvector('spanish_folded', title), search_text = '', search_recipe = 0 where id = $1`;
    await stage.app.db.rows({ text: older, values: [id] });
    expect(await found()).toBe(false);
    await stage.app.db.transaction(() => stage.app.app.get(SearchWords).loadReferenceData());
    await stage.app.drainJobs();
    expect(await found()).toBe(true);
    const [row] = await stage.app.db.rows<{ again: boolean; versions: number }>({
      text: `select exists (select 1 from practice where id = $1 and search_recipe < 1) as again,
        (select count(*)::int from practice_version where practice_id = $1) as versions`,
      values: [id],
    });
    expect(row).toEqual({ again: false, versions: 1 });
  });
});
