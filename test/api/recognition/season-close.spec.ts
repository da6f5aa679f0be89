import { createHash } from 'node:crypto';
import pg from 'pg';
import { inSnapshot } from '@lib/platform';
import { verifyLedger } from '@lib/recognition';
import { PASSWORD, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { earn, fact, facts, person, rankings } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let hidden: string;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-11-10T15:00:00Z' }));
  await earn(app, cast.member.id, 40);
  await earn(app, cast.other.id, 40);
  hidden = await person(app, { name: 'Quien prefiere no mostrarse', igedCode: '210001', hidden: true });
  await earn(app, hidden, 25);
  await earn(app, await person(app, { role: 'EXPERT' }), 100);
  staff = await app.login('admin', cast.staff.email, PASSWORD);
});
afterAll(() => app.close());

const CLOSE = 'mutation ($season: String!) { closeSeason(season: $season) { id closedAt closedBy hash mayClose members addenda { text } } }';
const ADD = 'mutation ($input: SeasonAddendumInput!) { addSeasonAddendum(input: $input) { id addenda { text publishedAt } } }';
const SEAL = 'query ($season: String!) { seasonSeal(season: $season) { name hash rows closedAt addenda { text } } }';
type Desk = { id: string; hash: string | null; mayClose: boolean };
const close = (season = '2026', who: Session | null = staff): Promise<Answer<{ closeSeason: Desk[] }>> => app.gql('admin', CLOSE, { season }, who);
const file = (path: string): Promise<Response> => fetch(`${app.url}/datos/temporadas/${path}`);

test('a season is closed from the day after its last one', async () => {
  expect(refusalOf(await close()).extensions.reason).toBe('SEASON_STILL_RUNNING');
  expect(refusalOf(await close('1821')).extensions.reason).toBe('SEASON_NOT_FOUND');
  expect((await file('2026/ranking.csv')).status).toBe(404);
  expect((await app.gql('member', SEAL, { season: '2026' })).data).toEqual({ seasonSeal: null });
});

test('closing it freezes the ranking once, even pressed five times at the same moment', async () => {
  app.clock.set('2027-01-02T15:00:00Z');
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  const live = await rankings(app).page({ season: '2026', first: 10 }, cast.member.id);
  const answers = await Promise.all(Array.from({ length: 5 }, () => close()));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  const closed = answers.find(({ errors }) => !errors)?.data.closeSeason.find(({ id }) => id === '2026');
  expect(closed).toMatchObject({ closedBy: 'Especialista de prueba', mayClose: false, members: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await app.db.one({ text: `select count(*)::int as n from season_place` })).toEqual({ n: 3 });
  const sealed = await rankings(app).page({ season: '2026', first: 10 }, cast.member.id);
  expect(sealed).toEqual({ ...live, season: { ...live.season, closed: true } });
  expect(await app.db.one({ text: `select actor_id as actor, detail->>'hash' as hash from audit_entry where action = 'season.close'` })).toEqual({
    actor: cast.staff.id, hash: closed?.hash,
  });
});

test('the file anyone downloads has the hash that was published, and does not tell who hides', async () => {
  const { data } = await app.gql<{ seasonSeal: { hash: string; rows: number } }>('member', SEAL, { season: '2026' });
  const response = await file('2026/ranking.csv');
  const text = await response.text();
  expect(response.headers.get('content-disposition')).toContain('ranking-2026.csv');
  expect(createHash('sha256').update(text).digest('hex')).toBe(data.seasonSeal.hash);
  const [head, ...lines] = text.trimEnd().split('\n');
  expect(head).toBe('puesto;puntos;movimientos;iged;region;clave');
  expect(lines.map((line) => line.split(';').slice(0, 3))).toEqual([['1', '40', '8'], ['1', '40', '8'], ['3', '25', '5']]);
  expect(lines[2]).toMatch(/^3;25;5;;;/);
  for (const id of [hidden, cast.member.id]) expect(text).not.toContain(id);
  const json = (await (await file('2026/ranking.json')).json()) as { hash: string; ranking: object[] };
  expect(json.hash).toBe(data.seasonSeal.hash);
  expect(json.ranking[2]).toMatchObject({ puesto: '3', puntos: '25', iged: null, region: null });
});

test('what happens later changes neither the places nor the hash', async () => {
  const before = await rankings(app).page({ season: '2026', first: 10 }, null);
  await expect(facts(app).record(fact('webinar.attended', hidden, 'webinar:late', { occurredAt: new Date('2026-12-30T15:00:00Z') }))).rejects.toMatchObject({
    code: 'SEASON_CLOSED',
  });
  await app.db.rows({ text: `update season_total set points = 999 where member_id = $1`, values: [hidden] });
  expect(await rankings(app).page({ season: '2026', first: 10 }, null)).toEqual(before);
  const { findings } = await inSnapshot(app.databaseUrl, verifyLedger);
  expect(findings.filter(({ broken }) => broken > 0).map(({ name }) => name)).toContain('Cada temporada sellada es la que se publicó, y lo que dice el libro');
  await app.db.rows({ text: `update season_total set points = 25 where member_id = $1`, values: [hidden] });
  expect(await inSnapshot(app.databaseUrl, verifyLedger)).toMatchObject({ sound: true });
});

test('who hides after the close is hidden on the page', async () => {
  await app.db.rows({ text: 'update member set hidden_from_ranking = true where id = $1', values: [cast.member.id] });
  const { rows } = await rankings(app).page({ season: '2026', first: 10 }, null);
  expect(rows.filter(({ name }) => name === 'Participante reservado')).toHaveLength(2);
  expect(rows.some(({ memberId }) => memberId === cast.member.id)).toBe(false);
});

test('it is corrected by an addendum that everyone reads; an open one takes none', async () => {
  const text = 'El taller del 12 de mayo no figura: sus asistentes recibieron sus puntos en 2027.';
  await app.gql('admin', ADD, { input: { season: '2026', text } }, staff);
  const { data } = await app.gql<{ seasonSeal: object }>('member', SEAL, { season: '2026' });
  expect(data.seasonSeal).toMatchObject({ addenda: [{ text }] });
  await rankings(app).page({ first: 10 }, null);
  expect(refusalOf(await app.gql('admin', ADD, { input: { season: '2027', text } }, staff)).extensions.reason).toBe('SEASON_NOT_SEALED');
});

test.each(['update season_place set points = 1', 'delete from season_place', 'delete from season_addendum'])('the application may not "%s"', async (text) => {
  await expect(app.db.rows({ text })).rejects.toMatchObject({ code: '42501' });
});

test('an expert closes nothing', async () => {
  const expert = await app.login('admin', cast.expert.email, PASSWORD);
  expect(refusalOf(await close('2026', expert)).extensions.code).toBe('FORBIDDEN');
});

test('awards under way while it closes are in the seal or refused, never between', async () => {
  const occurredAt = new Date('2027-03-01T15:00:00Z');
  await facts(app).record(fact('webinar.attended', cast.other.id, 'webinar:race', { occurredAt }));
  app.clock.set('2028-01-02T15:00:00Z');
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  const award = (at: number): Promise<unknown> => facts(app).record(fact('webinar.attended', cast.other.id, `webinar:race:${at}`, { occurredAt }));
  const [closed, ...awards] = await Promise.allSettled([close('2027'), ...Array.from({ length: 40 }, (_, at) => award(at))]);
  expect(closed.status).toBe('fulfilled');
  for (const one of awards) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'SEASON_CLOSED' });
  const paid = 1 + awards.filter(({ status }) => status === 'fulfilled').length;
  expect(await app.db.one({ text: `select points from season_place where season_id = '2027'` })).toEqual({ points: 5 * paid });
  expect(await inSnapshot(app.databaseUrl, verifyLedger)).toMatchObject({ sound: true });
});

test('an award that waited for the close is refused: never taken for one that was there already', async () => {
  const occurredAt = new Date('2028-03-01T15:00:00Z');
  await facts(app).record(fact('webinar.attended', cast.other.id, 'webinar:waits', { occurredAt }));
  const closer = new pg.Client({ connectionString: app.databaseUrl });
  await closer.connect();
  await closer.query('begin');
  const { rows } = await closer.query<{ pid: number }>(`select pg_backend_pid() as pid from season where id = '2028' for update`);
  const award = facts(app).record(fact('webinar.attended', cast.other.id, 'webinar:late', { occurredAt })).catch((error: unknown) => error);
  const waits = { text: 'select 1 from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))', values: [rows[0].pid] };
  while (!(await app.db.one(waits))) await new Promise((resolve) => setTimeout(resolve, 10));
  await closer.query(`update season set closed_at = now() where id = '2028'`);
  await closer.query('commit');
  await closer.end();
  expect(await award).toMatchObject({ code: 'SEASON_CLOSED' });
});
