import { randomUUID } from 'node:crypto';
import { AdvisoryFigures } from '@lib/advisory';
import { AllyFigures } from '@lib/allies';
import { CircleFigures } from '@lib/circles';
import { DICTIONARY, PageVisits } from '@lib/figures';
import { WebinarFigures } from '@lib/webinars';
import { CHACHAPOYAS, HUAURA, openStage, published, refused, submitted, succeeded, type Stage } from '../practices/cast.js';
import { earn, fact, facts, people } from '../recognition/people.js';
import { AGREE } from '../../architecture/screen-numbers.js';

const PARTS = 'key value hidden parts { key label value hidden }';
const PUBLIC = `query ($year: Int, $compare: Int) { copFigures(year: $year, compare: $compare) { years shown { year asOf over figures { ${PARTS} definition } } compared { year figures { ${PARTS} } } } }`;
const DESK = `query ($year: Int) { deskFigures(year: $year) { shown { year from asOf figures { key isPublic people sql value parts { key value } } } } }`;

type Part = { key: string; label: string; value: number | null; hidden: boolean };
type Figure = { key: string; value: number | null; hidden: boolean; parts: Part[]; sql?: string; isPublic?: boolean; people?: boolean };
type Year = { year: number; from: string; asOf: string; over: boolean; figures: Figure[] };
type Cop = { copFigures: { years: number[]; shown: Year; compared: Year | null } };
type Desk = { deskFigures: { shown: Year } };

let stage: Stage;
const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;
const cop = async (variables = {}): Promise<Cop['copFigures']> => succeeded(await stage.ask<Cop>(null, PUBLIC, variables)).copFigures;
const of = (year: Year | null, key: string): Figure => {
  const found = year?.figures.find((figure) => figure.key === key);
  if (!found) throw new Error(`No figure ${key}`);
  return found;
};
const parts = (year: Year | null, key: string): Record<string, number | null> =>
  Object.fromEntries(of(year, key).parts.filter(({ value, hidden }) => hidden || value !== 0).map((part) => [part.key, part.value]));

/** One practice of the last hours of 2025 in Lima, when it is 2026 in London; in 2026 two more, one of which advanced, and one that lapsed. People: six of Huaura, three of Chachapoyas. */
beforeAll(async () => {
  stage = await openStage('2026-01-01T03:00:00Z');
  const old = await published(stage, 'Del año pasado');
  stage.app.clock.set(new Date('2026-01-01T06:00:00Z'));
  const advanced = await published(stage, 'Puentes para la inclusión');
  const lapsed = await published(stage, 'La que venció');
  await submitted(stage, 'Por admitir');
  const { id: staff } = await stage.who('staff');
  const step = `insert into stage_decision (id, practice_id, version, from_step, to_step, comment, decided_by, decided_at) values (gen_random_uuid(), $1, 1, $2, $3, 'Prueba', $4, $5)`;
  await stage.app.db.rows({ text: step, values: [advanced, 'INITIAL', 'INTERMEDIATE', staff, '2026-01-01T06:30:00Z'] });
  await stage.app.db.rows({ text: `update practice set stage = 'INTERMEDIATE' where id = $1`, values: [advanced] });
  await stage.app.db.rows({ text: `insert into validity_entry (id, practice_id, kind, valid_until, made_at) values (gen_random_uuid(), $1, 'LAPSED', '2026-01-01', $2)`, values: [lapsed, '2026-01-01T06:30:00Z'] });
  await stage.app.db.rows({ text: `update practice set validity = 'LAPSED' where id = $1`, values: [lapsed] });
  const [first, second] = await people(stage.app, 6, { igedCode: HUAURA });
  await people(stage.app, 3, { igedCode: CHACHAPOYAS });
  // Made by the database, which knows no clock of ours.
  await stage.app.db.rows({ text: 'update member set created_at = $1 where created_at > $1', values: ['2026-01-01T06:00:00Z'] });
  await earn(stage.app, first, 15);
  await earn(stage.app, second, 10);
  for (let n = 0; n < 5; n += 1) await facts(stage.app).record(fact('comment.posted', second, `comment:${n}`));
  const [asker, expert] = [first, (await stage.who('expert')).id];
  const session = `insert into advisory_session (id, code, kind, state, topic, theme_id, requested_by, iged_code, requested_at, expert_id, starts_at, ends_at, ordered_at, updated_at)
    values ($1, $2, $3, $4, 'Tema', (select id from theme order by id limit 1), $5, $6, $7, $8, $7, $7::timestamptz + interval '1 hour', $7, $7)`;
  const add = (code: string, kind: string, state: string, iged: string, at: string) =>
    stage.app.db.rows({ text: session, values: [randomUUID(), code, kind, state, asker, iged, at, expert] });
  await add('ASP25.900', 'PERSONAL', 'CLOSED', HUAURA, '2025-06-01T15:00:00Z');
  await add('ASP26.900', 'PERSONAL', 'HELD', HUAURA, '2026-01-01T06:01:00Z');
  await add('ASP26.901', 'PERSONAL', 'CLOSED', CHACHAPOYAS, '2026-01-01T06:02:00Z');
  await add('ASP26.902', 'TRANSFER', 'CLOSED', HUAURA, '2026-01-01T06:03:00Z');
  await add('ASP26.903', 'TRANSFER', 'SCHEDULED', HUAURA, '2026-04-03T15:00:00Z');
  const webinar = `insert into webinar (id, slug, title, about, state, starts_at, ends_at, plan_digest, announced_at, created_by, created_at, updated_at)
    values ($1, $2, $2, 'Prueba', $3, $4, $4::timestamptz + interval '1 hour', '', $4, $5, $4, $4)`;
  const webinars: [string, string, string][] = [['uno-de-enero', 'CLOSED', '2026-01-01T06:01:00Z'], ['otro-de-enero', 'HELD', '2026-01-01T06:02:00Z'], ['del-ano-pasado', 'CLOSED', '2025-06-01T15:00:00Z'], ['por-venir', 'ANNOUNCED', '2026-05-01T15:00:00Z']];
  for (const [slug, state, at] of webinars) {
    const id = randomUUID();
    await stage.app.db.rows({ text: webinar, values: [id, slug, state, at, staff] });
    const attendee = `insert into webinar_attendee (id, webinar_id, name, iged_code, registered_at, connected_at, connected_how, updated_at) values (gen_random_uuid(), $1, 'Alguien', $2, $3, $4, $5, $3)`;
    await stage.app.db.rows({ text: attendee, values: [id, HUAURA, at, state === 'ANNOUNCED' ? null : at, state === 'ANNOUNCED' ? null : 'STAFF'] });
    await stage.app.db.rows({ text: attendee, values: [id, CHACHAPOYAS, at, slug === 'uno-de-enero' ? at : null, slug === 'uno-de-enero' ? 'OWN' : null] });
  }
  const ally = `insert into ally (id, slug, name, kind, description, state, retired_reason, created_at, updated_at) values ($1, $2, $2, $3, 'Prueba', $4, $5, $6, $6)`;
  await stage.app.db.rows({ text: ally, values: [randomUUID(), 'aliado-uno', 'UNIVERSITY', 'LISTED', '', '2025-05-01T15:00:00Z'] });
  await stage.app.db.rows({ text: ally, values: [randomUUID(), 'aliado-dos', 'UNIVERSITY', 'LISTED', '', '2026-01-01T06:00:00Z'] });
  const retired = randomUUID();
  await stage.app.db.rows({ text: ally, values: [retired, 'aliado-tres', 'FOUNDATION', 'RETIRED', 'Terminó', '2025-05-01T15:00:00Z'] });
  await stage.app.db.rows({ text: `insert into ally_move (ally_id, action, made_by, made_at) values ($1, 'RETIRE', $2, '2026-01-01T06:10:00Z')`, values: [retired, staff] });
  stage.app.clock.set(new Date('2026-01-01T07:00:00Z'));
  expect(old).not.toBe(advanced);
});
afterAll(() => stage.close());

describe('Every figure is what an independent question to the tables says', () => {
  test('practices, by the columns that the wall reads', async () => {
    const { shown } = await cop();
    expect(of(shown, 'practices.in_force').value).toBe(await one(`select count(*)::int from practice where published_version is not null and validity = 'IN_FORCE'`));
    const by = async (column: string): Promise<Record<string, number>> =>
      Object.fromEntries((await stage.app.db.rows<{ k: string; n: number }>({ text: `select ${column} as k, count(*)::int as n from practice p left join theme t on t.id = p.theme_id where published_version is not null and validity = 'IN_FORCE' group by 1` })).map(({ k, n }) => [k, n]));
    expect(parts(shown, 'practices.by_stage')).toEqual(await by('p.stage'));
    expect(parts(shown, 'practices.by_region')).toEqual(await by('p.region_id'));
    expect(parts(shown, 'practices.by_theme')).toEqual(await by('coalesce(t.parent_id, t.id)'));
    expect(parts(shown, 'igeds.by_kind')).toEqual({ UGEL: 1 });
    expect([of(shown, 'practices.in_force').value, of(shown, 'practices.admitted').value, parts(shown, 'practices.by_month')]).toEqual([2, 2, { '01': 2 }]);
  });

  test('the year before is told as it was then', async () => {
    const { compared, years, shown } = await cop({ year: 2026, compare: 2025 });
    expect(years).toEqual([2026, 2025]);
    expect([of(compared, 'practices.in_force').value, parts(compared, 'practices.by_month')]).toEqual([1, { '12': 1 }]);
    expect(parts(compared, 'activities.by_kind')).toEqual({ PERSONAL_ADVISORY: 1, WEBINAR: 1 });
    expect([shown.over, (await cop({ year: 2025 })).shown.over]).toEqual([false, true]);
    expect((await cop({ year: 2025 })).shown.asOf).toBe('2026-01-01T04:59:59.999Z');
  });

  test('the three of members, each by its own definition', async () => {
    const { shown } = await cop();
    expect(of(shown, 'members.registered').value).toBe(
      await one(`select count(*)::int from member m where exists (select from account_role r where r.account_id = m.id and r.role = 'MEMBER') and m.status <> 'REJECTED'`),
    );
    const ranking = succeeded(await stage.ask<{ ranking: { total: number } }>(null, 'query { ranking { total } }'));
    const desk = succeeded(await stage.ask<Desk>('staff', DESK)).deskFigures.shown;
    expect(of(desk, 'members.ranked').value).toBe(ranking.ranking.total);
    // Three webinars are three activities; two and five comments are not.
    expect([of(desk, 'members.continuous').value, of(desk, 'members.ranked').value]).toEqual([1, 3]);
    expect(of(shown, 'members.continuous')).toMatchObject({ value: null, hidden: true });
  });

  test('activities as advisory itself counts them, with the Iged and regions they reached', async () => {
    const { shown } = await cop();
    const counted = await stage.app.app.get(AdvisoryFigures, { strict: false }).ofYear(2026);
    const as = (key: 'held' | 'regions' | 'igeds') => Object.fromEntries(counted.map((row) => [`${row.kind}_ADVISORY`, row[key]]));
    const webinars = await stage.app.app.get(WebinarFigures, { strict: false }).ofYear(2026);
    expect(webinars).toMatchObject({ held: 2, connected: 3, registered: 4, regions: 2, igeds: 2 });
    expect(parts(shown, 'activities.by_kind')).toEqual({ ...as('held'), WEBINAR: webinars.held });
    expect(parts(shown, 'activities.regions')).toEqual({ ...as('regions'), WEBINAR: webinars.regions });
    expect(parts(shown, 'activities.igeds')).toEqual({ ...as('igeds'), WEBINAR: webinars.igeds });
    expect(of(shown, 'activities.held').value).toBe(3 + webinars.held);
  });

  test('allies and circles as their own libs count them; an ally that retired this year was one of last year’s', async () => {
    const { shown, compared } = await cop({ year: 2026, compare: 2025 });
    const allies = await stage.app.app.get(AllyFigures, { strict: false }).ofYear(2026);
    const circles = await stage.app.app.get(CircleFigures, { strict: false }).ofYear(2026);
    expect([of(shown, 'allies.active').value, of(shown, 'allies.contributing').value]).toEqual([allies.listed, allies.contributing]);
    expect([parts(shown, 'allies.by_kind'), parts(compared, 'allies.by_kind')]).toEqual([{ UNIVERSITY: 2 }, { UNIVERSITY: 1, FOUNDATION: 1 }]);
    expect(['open', 'meetings', 'regions', 'igeds'].map((key) => of(shown, `circles.${key}`).value)).toEqual([circles.open, circles.meetings, circles.regions, circles.igeds]);
  });

  test('what lists tell of the community by themselves, unfiltered, is the same number', async () => {
    const { shown } = succeeded(await stage.ask<Desk>('staff', DESK)).deskFigures;
    const ask = async <T>(who: 'staff' | 'author' | null, text: string): Promise<T> => succeeded(await stage.ask<{ it: T }>(who, text)).it;
    type Count = { id: string; count: number };
    const facets = await ask<{ total: number; referents: number; stages: Count[]; regions: Count[]; themes: Count[] }>(null, '{ it: wallFacets { total referents stages { id count } regions { id count } themes { id count } } }');
    const circles = await ask<Record<string, number>>('staff', '{ it: deskCircleTotals { open stale members meetings attendees } }');
    const inbox = await ask<Record<string, number>>('staff', '{ it: workInbox { submitted pendingMembers } }');
    const told: Record<string, unknown> = {
      'WallPage.total': (await ask<{ total: number }>(null, '{ it: wall { total } }')).total,
      'WallFacets.total': facets.total,
      'WallFacets.referents': facets.referents,
      'FacetCount.count': Object.fromEntries(facets.stages.map(({ id, count }) => [id, count])),
      'RankingPage.total': (await ask<{ total: number }>(null, '{ it: ranking { total } }')).total,
      'MyRecognition.nationalTotal': (await ask<{ nationalTotal: number }>('author', '{ it: myRecognition { nationalTotal } }')).nationalTotal,
      'AdmissionPage.total': (await ask<{ total: number }>('staff', '{ it: admissionQueue { total } }')).total,
      'WorkInbox.submitted': inbox.submitted,
      'WorkInbox.pendingMembers': inbox.pendingMembers,
      ...Object.fromEntries(Object.entries(circles).map(([key, value]) => [`DeskCircleTotals.${key}`, value])),
    };
    const figure = (key: string): unknown => (of(shown, key).parts.length > 0 ? parts(shown, key) : of(shown, key).value);
    expect(told).toEqual(Object.fromEntries(Object.entries(AGREE).map(([number, key]) => [number, figure(key)])));
    expect(Object.fromEntries(facets.regions.map(({ id, count }) => [id, count]))).toEqual(parts(shown, 'practices.by_region'));
    expect(facets.themes.reduce((sum, { count }) => sum + count, 0)).toBe(of(shown, 'practices.in_force').value);
  });

  test('the query that the desk shows gives the very number, run by itself', async () => {
    const { shown } = succeeded(await stage.ask<Desk>('staff', DESK)).deskFigures;
    expect(shown.figures.map(({ key }) => key)).toEqual(DICTIONARY.map(({ key }) => key));
    for (const figure of shown.figures) {
      const values = [shown.from, shown.asOf, shown.year].slice(0, Math.max(...[...(figure.sql ?? '').matchAll(/\$(\d)/g)].map(([, n]) => Number(n)), 0));
      // A figure that uses only the later parameters names the earlier ones for their types.
      const text = `with asked as (select ${values.map((_, at) => `$${at + 1}::${at === 2 ? 'int' : 'timestamptz'}`).join(', ') || '1'}) select part, value::float8 as value from (${figure.sql}) f order by position`;
      const rows = await stage.app.db.rows<{ part: string; value: number }>({ text, values });
      const told = figure.parts.length > 0 ? figure.parts.map(({ key, value }) => [key, value]) : [['', figure.value]];
      expect([figure.key, rows.map(({ part, value }) => [part, value])]).toEqual([figure.key, told]);
    }
    expect(of(shown, 'practices.waiting')).toMatchObject({ value: 1, isPublic: false });
  });
});

describe('In public', () => {
  test('a group under five is not told, nor what it could be subtracted from; the desk sees both', async () => {
    const { shown } = await cop();
    const regions = of(shown, 'members.by_region').parts.filter(({ value, hidden }) => hidden || value !== 0);
    expect(regions.map(({ key, value }) => [key, value])).toEqual([['amazonas', null], ['lima-provincias', null]]);
    const desk = succeeded(await stage.ask<Desk>('staff', DESK)).deskFigures.shown;
    expect(of(desk, 'members.by_region').parts.find(({ key }) => key === 'amazonas')?.value).toBe(3);
  });

  test('nothing of the team alone is told: neither its figures nor any query', async () => {
    const answer = await cop();
    expect(answer.shown.figures.map(({ key }) => key)).toEqual(DICTIONARY.filter((figure) => figure.public).map(({ key }) => key));
    expect(JSON.stringify(answer)).not.toMatch(/select |from member|@prueba/);
    expect(refused(await stage.ask('author', DESK)).code).toBeDefined();
    expect(refused(await stage.ask('expert', DESK)).code).toBe('FORBIDDEN');
  });

  test.each([{ year: 1999 }, { year: 2024 }, { year: 2027 }, { compare: 2030 }])('%j is refused with a sentence', async (variables) => {
    const { code } = refused(await stage.ask(null, PUBLIC, variables));
    expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(code);
  });
});

describe('Thresholds are data', () => {
  const ALL = '{ figureThresholds { key value changes { value validFrom byName } } }';
  const SET = `mutation ($input: SetFigureThresholdInput!) { setFigureThreshold(input: $input) { key value changes { value validFrom } } }`;
  const DEFINED = `query ($year: Int, $compare: Int) { copFigures(year: $year, compare: $compare) { fewest shown { figures { key value hidden definition parts { key value hidden } } } compared { figures { key definition } } } }`;
  type Defined = { copFigures: { fewest: string; shown: { figures: (Figure & { definition: string })[] }; compared: { figures: { key: string; definition: string }[] } | null } };
  const set = (key: string, value: number, validFrom = '2026-01-01') => stage.ask('staff', SET, { input: { key, value, validFrom, note: 'Acuerdo del equipo' } });
  const told = async (variables = {}) => succeeded(await stage.ask<Defined>(null, DEFINED, variables)).copFigures;
  const definition = (figures: { key: string; definition: string }[] | undefined) => figures?.find(({ key }) => key === 'members.continuous')?.definition;

  test('staff change them from a day on; definitions, numbers and what is hidden follow, and a year that is over does not', async () => {
    expect(definition((await told()).shown.figures)).toContain('tres o más actividades');
    succeeded(await set('continuous_activities', 2));
    succeeded(await set('fewest_people', 3));
    const now = await told({ year: 2026, compare: 2025 });
    expect([now.fewest, definition(now.shown.figures), definition(now.compared?.figures)]).toEqual(['tres', expect.stringContaining('dos o más'), expect.stringContaining('tres o más')]);
    const amazonas = now.shown.figures.find(({ key }) => key === 'members.by_region')?.parts.find(({ key }) => key === 'amazonas');
    expect(amazonas).toEqual({ key: 'amazonas', value: 3, hidden: false });
    const desk = succeeded(await stage.ask<Desk>('staff', DESK)).deskFigures.shown;
    // Two webinars; two practices admitted to their author; three webinars.
    expect(of(desk, 'members.continuous').value).toBe(3);
    expect(await one(`select detail->>'to' from audit_entry where action = 'figures.threshold' and target = 'fewest_people'`)).toBe('3');
    for (const [key, value] of [['continuous_activities', 3], ['fewest_people', 5]] as const) succeeded(await set(key, value));
    const { figureThresholds } = succeeded(await stage.ask<{ figureThresholds: { key: string; value: number; changes: { value: number }[] }[] }>('staff', ALL));
    expect(figureThresholds.map(({ key, value, changes }) => [key, value, changes.map((change) => change.value)])).toEqual([
      ['fewest_people', 5, [5, 3, 5]],
      ['continuous_activities', 3, [3, 2, 3]],
    ]);
  });

  test('one for later says nothing yet; backwards, out of range, of nothing known, or by who may not, it is refused', async () => {
    succeeded(await set('fewest_people', 9, '2026-02-01'));
    expect((await told()).fewest).toBe('cinco');
    expect(refused(await set('fewest_people', 6, '2025-12-31')).reason).toBe('THRESHOLD_PAST');
    expect(refused(await set('fewest_people', 2)).reason).toBe('THRESHOLD_RANGE');
    expect(refused(await set('__proto__', 5)).reason).toBe('THRESHOLD_UNKNOWN');
    for (const who of ['author', 'expert', null] as const) expect((await stage.ask(who, SET, { input: { key: 'fewest_people', value: 4, validFrom: '2026-01-01', note: 'Porque sí' } })).errors).toBeDefined();
    await expect(stage.app.db.rows({ text: 'delete from figure_threshold' })).rejects.toThrow();
  });
});

describe('Visits', () => {
  test('cost no statement while they are counted, and one for all of them afterwards', async () => {
    const visits = stage.app.app.get(PageVisits, { strict: false });
    const { db } = stage.app;
    const rows = db.rows.bind(db);
    let statements = 0;
    db.rows = (statement) => {
      statements += 1;
      return rows(statement);
    };
    const seen = (path: string, userAgent = 'Mozilla/5.0 (Android 11) Chrome/120') => visits.seen({ path, userAgent, purpose: undefined });
    for (let n = 0; n < 500; n += 1) seen('/muro');
    for (let n = 0; n < 20; n += 1) seen(`/practicas/p-${n}`);
    seen('/muro', 'Googlebot/2.1');
    expect(statements).toBe(0);
    await visits.flush();
    await visits.flush();
    expect(statements).toBe(1);
    db.rows = rows;
    const { shown } = await cop();
    expect([of(shown, 'visits.pages').value, parts(shown, 'visits.by_kind')]).toEqual([520, { WALL: 500, PRACTICE: 20 }]);
    expect(await stage.app.db.rows({ text: `select column_name as c from information_schema.columns where table_name = 'page_visit' order by 1` })).toEqual([{ c: 'day' }, { c: 'kind' }, { c: 'visits' }]);
  });

  test('that could not be written are kept for the next time', async () => {
    const visits = stage.app.app.get(PageVisits, { strict: false });
    const { db } = stage.app;
    const rows = db.rows.bind(db);
    visits.seen({ path: '/', userAgent: 'Mozilla/5.0 Firefox/120', purpose: undefined });
    db.rows = () => Promise.reject(new Error('gone'));
    await visits.flush();
    db.rows = rows;
    await visits.flush();
    expect(parts((await cop()).shown, 'visits.by_kind')).toMatchObject({ HOME: 1, WALL: 500 });
  });
});

describe('At any cut-off', () => {
  type Entry = { id: string; at: Date; what: string };
  const histories = async (table: string, what: string, at: string): Promise<Entry[]> =>
    stage.app.db.rows<Entry>({ text: `select practice_id as id, ${at} as at, ${what} as what from ${table} order by position` });
  const count = (of: string[]): Record<string, number> => Object.fromEntries([...new Set(of)].map((one) => [one, of.filter((other) => other === one).length]));

  test('practices are what their histories say, read row by row', async () => {
    const { clock, db } = stage.app;
    const { id: staff } = await stage.who('staff');
    const back = await published(stage, 'La que venció y volvió');
    const referent = await published(stage, 'La que llegó a referente');
    const validity = `insert into validity_entry (id, practice_id, kind, valid_until, made_at) values (gen_random_uuid(), $1, $2, '2026-12-31', $3)`;
    await db.rows({ text: validity, values: [back, 'LAPSED', '2026-02-10T15:00:00Z'] });
    await db.rows({ text: validity, values: [back, 'CONFIRMED_BY_TEAM', '2026-02-20T15:00:00Z'] });
    await db.rows({ text: validity, values: [referent, 'LAPSED', '2026-03-10T15:00:00Z'] });
    const step = `insert into stage_decision (id, practice_id, version, from_step, to_step, comment, decided_by, decided_at) values (gen_random_uuid(), $1, 1, $2, $3, 'Prueba', $4, $5)`;
    const steps = [['INITIAL', 'INTERMEDIATE', '2026-02-05'], ['INTERMEDIATE', 'ADVANCED', '2026-02-15'], ['ADVANCED', 'REFERENT', '2026-02-25'], ['REFERENT', 'INTERMEDIATE', '2026-03-05']];
    for (const [from, to, day] of steps) await db.rows({ text: step, values: [referent, from, to, staff, `${day}T15:00:00Z`] });
    await db.rows({ text: 'update practice set referent_since = $2 where id = $1', values: [referent, '2026-02-25T15:00:00Z'] });

    const first = await db.rows<Entry>({ text: `select practice_id as id, admitted_at as at, '' as what from practice_version where number = 1` });
    const [decisions, entries] = [await histories('stage_decision', 'to_step', 'decided_at'), await histories('validity_entry', 'kind', 'made_at')];
    for (const cutOff of ['2026-01-01T07:00:00Z', '2026-01-01T07:00:01Z', '2026-02-12T15:00:00Z', '2026-02-26T15:00:00Z', '2026-03-08T15:00:00Z', '2026-03-12T15:00:00Z']) {
      const until = new Date(cutOff);
      clock.set(until);
      const last = (all: Entry[], id: string) => all.filter((one) => one.id === id && one.at < until).at(-1)?.what;
      const admitted = first.filter(({ at }) => at < until);
      const inForce = admitted.filter(({ id }) => last(entries, id) !== 'LAPSED').map(({ id }) => id);
      const stages = inForce.map((id) => last(decisions, id) ?? 'INITIAL').map((to) => (to === 'REFERENT' ? 'ADVANCED' : to));
      // In Lima it is five hours earlier, all year.
      const months = admitted.map(({ at }) => new Date(at.getTime() - 5 * 3_600_000).toISOString()).filter((day) => day.startsWith('2026')).map((day) => day.slice(5, 7));
      const { shown } = await cop();
      const told = [of(shown, 'practices.in_force').value, parts(shown, 'practices.by_stage'), parts(shown, 'practices.by_month'), of(shown, 'practices.admitted').value, of(shown, 'practices.referent').value];
      expect([cutOff, ...told]).toEqual([cutOff, inForce.length, count(stages), count(months), months.length, Number(inForce.includes(referent) && cutOff > '2026-02-25T15')]);
      const led = await db.rows<{ code: string }>({ text: 'select distinct iged_code as code from practice_iged where practice_id = any($1::uuid[])', values: [inForce] });
      expect([of(shown, 'igeds.with_practices').value, parts(shown, 'practices.by_region')]).toEqual([led.length, { 'lima-provincias': inForce.length }]);
    }
  });
});
