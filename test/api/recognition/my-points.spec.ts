import { PASSWORD, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Session, TestApp } from '../../support/index.js';
import { earn, fact, facts, person } from './people.js';

let app: TestApp;
let cast: Cast;
let gestora: Session;
let staff: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  gestora = await app.login('member', cast.member.email, PASSWORD);
  staff = await app.login('admin', cast.staff.email, PASSWORD);
});
afterAll(() => app.close());

const MINE = `{ myRecognition { season { id } points entries level levelName nextLevel { level name pointsMissing minPoints missing }
  nationalPosition nationalTotal regionPosition regionTotal regionName hiddenFromRanking latest { id points ruleName causeTitle causeLink } } }`;
const ENTRIES = `query ($first: Int! = 10, $after: String, $season: String) { myPointsEntries(first: $first, after: $after, season: $season) { nextCursor
  items { id points ruleName ruleKind ruleVersion occurredAt causeTitle causeLink reason reversal } } }`;
type Entries = {
  myPointsEntries: {
    items: { id: string; points: number; reversal: boolean; reason: string | null }[];
    nextCursor: string | null;
  };
};

test('whoever has no points yet reads what comes first', async () => {
  const { data } = await app.gql<{ myRecognition: object }>('member', MINE, {}, gestora);
  expect(data.myRecognition).toMatchObject({
    season: { id: '2026' },
    points: 0,
    entries: 0,
    level: null,
    nationalPosition: null,
    nationalTotal: 0,
    regionName: 'Amazonas',
    nextLevel: { level: 'PARTICIPATIVE', pointsMissing: 30, missing: [] },
    hiddenFromRanking: false,
    latest: [],
  });
});

test('points, level and places follow the facts', async () => {
  const rival = await person(app, { igedCode: '210001' });
  await earn(app, rival, 300);
  const { id } = cast.member;
  await facts(app).recordAll([
    fact('practice.admitted', id, 'practice:1:v1'),
    fact('improvement.done', id, 'improvement:1'),
    fact('transfer.completed', id, 'transfer:1'),
  ]);
  const { data } = await app.gql<{ myRecognition: object }>('member', MINE, {}, gestora);
  expect(data.myRecognition).toMatchObject({
    points: 120,
    entries: 3,
    level: 'OUTSTANDING',
    levelName: 'Gestión destacada',
    nationalPosition: 2,
    nationalTotal: 2,
    regionPosition: 1,
    regionTotal: 1,
    nextLevel: { level: 'TRANSFORMATIVE', pointsMissing: 180, minPoints: 300, missing: [] },
  });
  expect(data.myRecognition).toMatchObject({
    latest: expect.arrayContaining([
      expect.objectContaining({
        points: 50,
        ruleName: 'Práctica admitida en el muro',
        causeTitle: 'Práctica de prueba',
        causeLink: '/practicas/de-prueba',
      }),
    ]),
  });
});

test('the entries behind the total are read by pages and add up to it', async () => {
  const { id } = cast.member;
  for (let at = 0; at < 20; at += 1) await facts(app).record(fact('webinar.attended', id, `webinar:${at}`));
  await facts(app).withdraw({ kind: 'webinar.attended', source: 'webinar:7', reason: 'No asistió' });
  const found: Entries['myPointsEntries']['items'] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Entries = (await app.gql<Entries>('member', ENTRIES, { after }, gestora)).data;
    found.push(...page.myPointsEntries.items);
    after = page.myPointsEntries.nextCursor;
  }
  expect(found).toHaveLength(24);
  expect(new Set(found.map((entry) => entry.id)).size).toBe(24);
  expect(found.reduce((sum, { points }) => sum + points, 0)).toBe(120 + 19 * 5);
  expect(found[0]).toMatchObject({ points: -5, reversal: true, reason: 'No asistió' });
  const { data } = await app.gql<{ myRecognition: { points: number; entries: number } }>('member', MINE, {}, gestora);
  expect(data.myRecognition).toMatchObject({ points: 215, entries: 24 });
});

test('the ranking tells the viewer which row is theirs', async () => {
  const RANKING = '{ ranking { me { position isMe name } rows { isMe } neighbours { isMe } } }';
  const { data } = await app.gql<{ ranking: { me: object; rows: { isMe: boolean }[] } }>('member', RANKING, {}, gestora);
  expect(data.ranking.me).toEqual({ position: 2, isMe: true, name: 'Gestora de prueba, UGEL uno' });
  expect(data.ranking.rows.map(({ isMe }) => isMe)).toEqual([false, true]);
});

test.each(['nonsense', Buffer.from('["x"]').toString('base64url'), Buffer.from('[1.5]').toString('base64url')])(
  'the forged cursor %s is refused',
  async (after) => {
    const { extensions } = refusalOf(await app.gql('member', ENTRIES, { after }, gestora));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_INVALID' });
  },
);

test('an unknown season is refused', async () => {
  expect(refusalOf(await app.gql('member', ENTRIES, { season: '1821' }, gestora)).extensions.reason).toBe('SEASON_NOT_FOUND');
});

test('a visitor has no points of their own', async () => {
  expect(refusalOf(await app.gql('member', MINE)).extensions.code).toBe('UNAUTHENTICATED');
  expect(refusalOf(await app.gql('member', ENTRIES)).extensions.code).toBe('UNAUTHENTICATED');
});

test('everyone reads how points are earned; a rule no longer valid is left out', async () => {
  await app.db.rows({
    text: `insert into points_rule (id, kind, version, name, points, enabled, valid_from)
      values (gen_random_uuid(), 'webinar.attended', 2, 'Asistencia a un webinar', 5, false, '2026-02-01')`,
  });
  const { data } = await app.gql<{ pointsRules: { kind: string }[] }>(
    'member',
    '{ pointsRules { kind name points dailyCap validFrom } }',
  );
  expect(data.pointsRules).toHaveLength(17);
  expect(data.pointsRules[0]).toEqual({
    kind: 'stage.advanced',
    name: 'Práctica que llega al estadio avanzado',
    points: 80,
    dailyCap: null,
    validFrom: '2026-01-01',
  });
  expect(data.pointsRules.find(({ kind }) => kind === 'comment.posted')).toMatchObject({ points: 2, dailyCap: 10 });
});

test('staff read every version of the rules; the portal has no such question', async () => {
  await app.db.rows({
    text: `insert into points_rule (id, kind, version, name, points, valid_from)
      values (gen_random_uuid(), 'stand.held', 2, 'Stand en la feria', 20, '2026-02-01'), (gen_random_uuid(), 'stand.held', 3, 'Stand en la feria', 30, '2027-01-01')`,
  });
  const HISTORY = '{ pointsRuleHistory { kind version points enabled validFrom validTo inForce } }';
  const { data } = await app.gql<{ pointsRuleHistory: { kind: string; version: number; inForce: boolean }[] }>(
    'admin',
    HISTORY,
    {},
    staff,
  );
  const stand = data.pointsRuleHistory.filter(({ kind }) => kind === 'stand.held');
  expect(stand.map(({ version, inForce }) => [version, inForce])).toEqual([
    [3, false],
    [2, true],
    [1, false],
  ]);
  expect((await app.gql('member', HISTORY, {}, gestora)).errors).toHaveLength(1);
  expect(refusalOf(await app.gql('admin', HISTORY)).extensions.code).toBe('UNAUTHENTICATED');
});
