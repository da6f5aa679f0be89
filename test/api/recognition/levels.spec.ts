import { PASSWORD, countRows, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { earn, fact, facts, recognitions } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let gestora: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-11-03T15:00:00Z' }));
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  gestora = await app.login('member', cast.member.email, PASSWORD);
});
afterAll(() => app.close());

type Level = { level: string; name: string; minPoints: number; minKinds: number; anyOfKinds: string[] };
const VERSION = 'version inForce reason createdBy levels { level name minPoints minKinds anyOfKinds anyOfNames }';
const CHANGE = `mutation ($input: LevelsInput!) { changeLevels(input: $input) { ${VERSION} } }`;
const PREVIEW = 'query ($input: LevelsInput!) { levelsPreview(input: $input) { seasonName members up down levels { level before after } } }';
const MINE = `query ($season: String) { myRecognition(season: $season) { level levelName kindsDone kindsAhead steps { level name minPoints reached }
  nextLevel { level name pointsMissing missing kindsMissing oneOf } } }`;

const levels = (more: Partial<Level> = {}): Level[] => [
  { level: 'PARTICIPATIVE', name: 'Gestión participativa', minPoints: 30, minKinds: 0, anyOfKinds: [] },
  { level: 'OUTSTANDING', name: 'Gestión destacada', minPoints: 120, minKinds: 3, anyOfKinds: [] },
  { level: 'TRANSFORMATIVE', name: 'Gestión transformadora', minPoints: 300, minKinds: 0, anyOfKinds: ['stage.advanced', 'transfer.completed'], ...more },
];
const ask = (document: string, all: object[], basedOn: number, who: Session | null = staff): Promise<Answer<{ changeLevels: object[]; levelsPreview: object }>> =>
  app.gql('admin', document, { input: { levels: all, basedOn, reason: 'Acuerdo del equipo' } }, who);
const mine = async (season: string | null = null): Promise<object> => (await app.gql<{ myRecognition: object }>('member', MINE, { season }, gestora)).data.myRecognition;

test('my recognition tells the level, how far the next one is and exactly which deeds are missing', async () => {
  await earn(app, cast.member.id, 300);
  await facts(app).record(fact('stand.held', cast.member.id, 'stand:1'));
  expect(await mine()).toMatchObject({
    level: 'PARTICIPATIVE',
    kindsDone: ['Asistencia a un webinar', 'Stand en la feria de evidencias'],
    steps: [{ reached: true }, { reached: false, minPoints: 120 }, { reached: false, minPoints: 300 }],
    nextLevel: { level: 'OUTSTANDING', pointsMissing: 0, kindsMissing: 1, oneOf: [], missing: ['Participa en un tipo más de actividad.'] },
  });
  await facts(app).record(fact('circle.meeting_run', cast.member.id, 'meeting:1'));
  expect(await mine()).toMatchObject({
    level: 'OUTSTANDING',
    nextLevel: { level: 'TRANSFORMATIVE', kindsMissing: 0, oneOf: expect.arrayContaining(['Transferencia completada']) as string[] },
  });
  const { kindsAhead } = (await mine()) as { kindsAhead: string[] };
  expect(kindsAhead).toContain('Transferencia completada');
  expect(kindsAhead).not.toContain('Asistencia a un webinar');
});

test('the preview says who would change, and changes nothing', async () => {
  const { data } = await ask(PREVIEW, levels({ anyOfKinds: [] }), 1);
  expect(data.levelsPreview).toEqual({
    seasonName: 'Temporada 2026', members: 1, up: 1, down: 0,
    levels: [{ level: 'PARTICIPATIVE', before: 0, after: 0 }, { level: 'OUTSTANDING', before: 1, after: 0 }, { level: 'TRANSFORMATIVE', before: 0, after: 1 }],
  });
  expect(await mine()).toMatchObject({ level: 'OUTSTANDING' });
});

test('the third name is data: a change is a new version with author and reason, and the open season follows it', async () => {
  const { data } = await ask(CHANGE, levels({ name: 'Gestión referente', anyOfKinds: [] }), 1);
  expect(data.changeLevels).toMatchObject([
    { version: 2, inForce: true, reason: 'Acuerdo del equipo', createdBy: 'Especialista de prueba' },
    { version: 1, inForce: false, createdBy: null },
  ]);
  expect(await mine()).toMatchObject({ level: 'TRANSFORMATIVE', levelName: 'Gestión referente', nextLevel: null });
  expect(await countRows(app, 'audit_entry', `action = 'levels.change' and target = '2'`, [])).toBe(1);
  const shown = await app.gql<{ memberLevels: Level[] }>('member', '{ memberLevels { name minPoints } }');
  expect(shown.data.memberLevels.map(({ name }) => name)).toEqual(['Gestión participativa', 'Gestión destacada', 'Gestión referente']);
  await app.drainJobs();
  expect(await countRows(app, 'insignia_award', `insignia_id = 'condor' and grade = 3 and member_id = $1`, [cast.member.id])).toBe(1);
});

test('a closed season keeps its levels and names whatever changes after', async () => {
  app.clock.set('2027-01-05T15:00:00Z');
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  await app.gql('admin', 'mutation { closeSeason(season: "2026") { id } }', {}, staff);
  app.clock.set('2027-01-05T15:10:00Z');
  expect((await ask(CHANGE, levels({ name: 'Gestión ejemplar', minPoints: 9_000 }), 2)).errors).toBeUndefined();
  const closed = await recognitions(app).of(cast.member.id, '2026');
  expect(closed).toMatchObject({ level: 'TRANSFORMATIVE', levelName: 'Gestión referente' });
  await earn(app, cast.member.id, 500);
  const open = await recognitions(app).of(cast.member.id, '2027');
  expect(open.steps.at(-1)).toMatchObject({ name: 'Gestión ejemplar', minPoints: 9_000, reached: false });
  await expect(app.db.rows({ text: `update member_level_version set name = 'otro'` })).rejects.toBeDefined();
});

test('two changes over the same version: one is saved; the other is told', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(CHANGE, levels(), 3)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  for (const answer of answers.filter(({ errors }) => errors)) expect(refusalOf(answer).extensions.reason).toBe('LEVELS_CHANGED_MEANWHILE');
  expect(refusalOf(await ask(CHANGE, levels(), 1)).extensions.reason).toBe('LEVELS_CHANGED_MEANWHILE');
  expect(refusalOf(await ask(CHANGE, levels(), 900)).extensions.reason).toBe('LEVELS_CHANGED_MEANWHILE');
});

test.each<[string, object[], string]>([
  ['a deed that nobody states', levels({ anyOfKinds: ["x' or true --"] }), 'input.levels.2.anyOfKinds'],
  ['points below the level before', levels({ minPoints: 100 }), 'input.levels.2.minPoints'],
  ['a level missing', levels().slice(1), 'input.levels'],
  ['no points', levels({ minPoints: 0 }), 'input.levels.2.minPoints'],
])('levels with %s are refused at their field', async (_, all, path) => {
  expect(refusalOf(await ask(CHANGE, all, 4)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  expect(await countRows(app, 'member_level_version', 'version > 4', [])).toBe(0);
});

test('nobody but staff changes levels', async () => {
  for (const who of [null, await app.login('admin', cast.expert.email, PASSWORD)])
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(refusalOf(await ask(CHANGE, levels(), 4, who)).extensions.code);
});
