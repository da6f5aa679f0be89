import { demoLogins, loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';

let test_: TestApp;
beforeAll(async () => {
  test_ = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(test_.app);
});
afterAll(() => test_.close());

const TABLES = [
  'account',
  'practice',
  'practice_version',
  'feedback',
  'feedback_item',
  'improvement_answer',
  'fact',
  'points_entry',
  'audit_entry',
];

async function counts(): Promise<Record<string, number>> {
  const columns = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ');
  return (await test_.db.one<Record<string, number>>({ text: `select ${columns}` })) as Record<string, number>;
}

test('the sample fills the wall with the three practices of the exchange and twelve more', async () => {
  const { data, errors } = await test_.gql<{ wall: { total: number; items: { title: string; feedbackCount: number }[] } }>(
    'member',
    '{ wall { total items { title feedbackCount } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.wall.total).toBe(15);
  expect(data.wall.items.filter(({ feedbackCount }) => feedbackCount === 1)).toHaveLength(5);
});

test('it has a practice in each step of the route, and one with five editions', async () => {
  const steps = await test_.db.rows({
    text: `select case when referent_since is null then stage else 'REFERENT' end as step, count(*)::int as n from practice
      where published_version is not null group by 1 order by 1`,
  });
  expect(steps).toEqual([
    { step: 'ADVANCED', n: 1 },
    { step: 'INITIAL', n: 13 },
    { step: 'INTERMEDIATE', n: 1 },
    { step: 'REFERENT', n: 1 },
  ]);
  expect(await test_.db.one({ text: 'select max(published_version) as most from practice' })).toEqual({ most: 5 });
});

test('it has one that nobody confirmed, one about to lapse whose team is reminded, and one returned with an observation', async () => {
  const states = await test_.db.rows({
    text: `select title, validity, status from practice where validity = 'LAPSED' or status = 'OBSERVED' order by title`,
  });
  expect(states).toMatchObject([{ status: 'OBSERVED' }, { validity: 'LAPSED' }]);
  expect(await test_.db.rows({ text: 'select days from validity_reminder' })).toEqual([{ days: 30 }]);
});

test('evidence is shown: drawings without people in their sizes, a document made here and a link', async () => {
  const slug = 'puentes-para-la-inclusion-emprendimiento-e-insercion-laboral';
  const asked = `{ practiceEvidence(slug: "${slug}") { kind caption sectionTitle images { url } file { url mediaType } link } }`;
  const { data, errors } = await test_.gql<{
    practiceEvidence: { kind: string; images: { url: string }[]; file: { url: string } | null }[];
  }>('member', asked);
  expect(errors).toBeUndefined();
  expect(data.practiceEvidence).toMatchObject([
    { kind: 'PHOTO', caption: 'Puestos de la feria de empleo listos para abrir (dibujo de muestra)', sectionTitle: 'Resultados' },
    { kind: 'PHOTO' },
    { kind: 'DOCUMENT', file: { mediaType: 'application/pdf' } },
    { kind: 'LINK', link: 'https://www.gob.pe/minedu' },
  ]);
  expect(data.practiceEvidence[0].images).toHaveLength(3);
  const paper = await fetch(test_.url + String(data.practiceEvidence[2].file?.url));
  expect([
    paper.status,
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ]).toEqual([200, '%PDF-']);
});

test('what the last of five editions brought is told with its evidence', async () => {
  const renewed = await test_.db.one<{ slug: string }>({ text: 'select slug from practice where published_version = 5' });
  const changed = await test_.gql<{ whatChanged: { parts: { title: string; added: string[] }[] } }>(
    'member',
    `{ whatChanged(slug: "${renewed?.slug}") { parts { title removed added } } }`,
  );
  expect(changed.data.whatChanged.parts).toContainEqual({
    title: 'Evidencias',
    removed: [],
    added: ['Foto: El rincón donde se reúnen las familias a crear cuentos (dibujo de muestra). Respalda: Resultados'],
  });
});

test('its points are the sum of the entries behind them, and the clock is back in the present', async () => {
  const wrong = await test_.db.rows({
    text: `select t.member_id from season_total t join (select season_id, member_id, sum(points) as points from points_entry group by 1, 2) e
           using (season_id, member_id) where e.points <> t.points`,
  });
  expect(wrong).toEqual([]);
  expect(test_.clock.now().toISOString()).toBe('2026-11-21T15:00:00.000Z');
  const { data } = await test_.gql<{ ranking: { rows: { name: string; points: number }[] } }>(
    'member',
    '{ ranking { rows { name points } } }',
  );
  expect(data.ranking.rows.length).toBeGreaterThan(15);
  expect(data.ranking.rows[0].points).toBeGreaterThanOrEqual(100);
});

test('institutions are ranked and compared, and last week tells who rose', async () => {
  const { data } = await test_.gql<{
    igedRanking: { total: number; comparedWith: string | null; rows: { change: number | null }[] };
    igedEquity: { rows: object[] };
  }>('member', '{ igedRanking { total comparedWith rows { change } } igedEquity { rows { igedCode } } }');
  expect(data.igedRanking).toMatchObject({ total: 5, comparedWith: '2026-11-09' });
  expect(data.igedRanking.rows.some(({ change }) => (change ?? 0) !== 0)).toBe(true);
  expect(data.igedEquity.rows).toHaveLength(4);
});

test('each login of the terminal opens its door', async () => {
  for (const { email, password, door } of demoLogins()) {
    const session = await test_.login(door === 'admin' ? 'admin' : 'member', email, password);
    expect(session.cookie).not.toBe('');
  }
});

test('there is a draft half filled, a practice waiting, a feedback to publish, one due and one late', async () => {
  const row = await test_.db.one({
    text: `select (select count(*)::int from practice p where status = 'DRAFT' and not exists (select 1 from practice_origin o where o.practice_id = p.id)) as draft,
      (select count(*)::int from practice where status = 'SUBMITTED') as waiting,
      (select count(*)::int from feedback where status = 'SUBMITTED') as "toPublish",
      (select count(*)::int from feedback where status = 'ASSIGNED' and due_on >= date '2026-11-21') as due,
      (select count(*)::int from feedback where status = 'ASSIGNED' and due_on < date '2026-11-21') as late`,
  });
  expect(row).toEqual({ draft: 1, waiting: 1, toPublish: 1, due: 1, late: 1 });
});

test('a second load changes nothing', async () => {
  const before = await counts();
  expect(await loadDemo(test_.app, 'in-use')).toBe(false);
  expect(await counts()).toEqual(before);
});
