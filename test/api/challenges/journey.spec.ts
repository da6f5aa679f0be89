import { randomUUID } from 'node:crypto';
import { Calendars } from '@lib/calendar';
import { ChallengeFigures } from '@lib/challenges';
import { openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import {
  ACCEPT,
  ACCOMPANY,
  BECOME,
  CLOSE,
  DESK,
  DUE,
  ENTER,
  ENTRY,
  HAND_IN,
  LAUNCH,
  LEAVE,
  NOTE,
  PUBLIC,
  REFUSE,
  RETURN,
  SAVE,
  TEAM,
  WITHDRAW,
  WITHDRAW_ENTRY,
  WRITE,
  accepting,
  challengeInput,
  completed,
  entered,
  entering,
  handedIn,
  handing,
  launched,
  mineOf,
  workOf,
  type Desk,
  type Mine,
  type Work,
} from './scene.js';

const NOW = '2026-03-02T15:00:00Z';

/** One application for all: each story has a challenge of its own. Whoever acts after a leap of the clock enters then. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.app.clock.set(NOW));
afterAll(() => stage.close());

const points = () => stage.app.db.rows({ text: `select rule_kind as kind, points from points_entry where rule_kind like 'challenge.%' order by id` });
const noticesOf = async (kind: string, challengeId: string): Promise<string[]> => {
  await stage.app.drainJobs();
  const rows = await stage.app.db.rows<{ name: string }>({
    text: `select m.name from notification n join member m on m.id = n.account_id where n.kind = $1 and n.link like '%' || $2 || '%' order by m.name`,
    values: [kind, challengeId],
  });
  return rows.map(({ name }) => name);
};

test('A challenge goes from its first draft to its results, and leaves points, insignias, a practice and its figures', async () => {
  const bare = challengeInput({ statement: '', steps: [], criteria: [] });
  succeeded(await stage.ask('staff', SAVE, { input: bare }));
  const early = await stage.ask('staff', LAUNCH, { id: bare.id });
  expect(refused(early)).toMatchObject({ code: 'CONFLICT', reason: 'CHALLENGE_STEP_REFUSED' });
  expect(early.errors?.[0]?.message).toContain('Falta al menos un paso, con su fecha.');
  expect(succeeded(await stage.ask<{ challenge: null }>(null, PUBLIC, { id: bare.id })).challenge).toBeNull();

  const challenge = await launched(stage);
  expect(challenge).toMatchObject({ state: 'LAUNCHED', steps: [{ dueAt: DUE }, { dueAt: '2026-03-20T23:00:00.000Z' }] });
  await Promise.all([stage.who('author'), stage.who('colleague')]);
  const colleague = await stage.who('colleague');
  const asked = entering(challenge.id, [colleague.id]);
  const first = succeeded(await stage.ask<{ enterChallenge: Mine }>('author', ENTER, asked)).enterChallenge;
  const again = succeeded(await stage.ask<{ enterChallenge: Mine }>('author', ENTER, asked)).enterChallenge;
  expect(again.entry?.id).toBe(first.entry?.id);
  expect(first.entry).toMatchObject({ state: 'ENTERED', leads: true, teammates: [{ name: 'Gestora de prueba, UGEL Huaura' }, { memberId: colleague.id }] });

  const saved = await stage.ask<{ saveChallengeWork: Mine }>('colleague', WRITE, { input: { workId: workOf(first, 1).id, revision: 0, text: 'Primer borrador' } });
  expect(workOf(succeeded(saved).saveChallengeWork, 1)).toMatchObject({ text: 'Primer borrador', revision: 1 });
  const stale = await stage.ask('author', WRITE, { input: { workId: workOf(first, 1).id, revision: 0, text: 'Otro texto' } });
  expect(refused(stale)).toMatchObject({ code: 'CONFLICT', reason: 'WORK_STALE' });

  let mine = await handedIn(stage, 'author', workOf(await mineOf(stage, 'author', challenge.id), 1));
  expect(workOf(mine, 1)).toMatchObject({ state: 'HANDED_IN', canWrite: false, handIns: [{ receipt: 'ON_TIME' }] });
  const one = accepting(workOf(mine, 1));
  expect(refused(await stage.ask('staff', ACCEPT, { input: { ...one.input, marks: [{ position: 1, value: 3 }] } }))).toMatchObject({ reason: 'MARKS_NOT_NOW' });
  const given = { workId: workOf(mine, 1).id, handInId: one.input.handInId, reason: 'Falta decir de cuántas escuelas son los datos.', againUntil: '2026-03-12' };
  succeeded(await stage.ask('staff', RETURN, { input: given }));
  mine = await mineOf(stage, 'author', challenge.id);
  expect(workOf(mine, 1)).toMatchObject({ state: 'RETURNED', canWrite: true, dueAt: '2026-03-13T04:59:00.000Z', reason: given.reason });
  expect(refused(await stage.ask('staff', ACCEPT, one))).toMatchObject({ reason: 'WORK_STEP_REFUSED' });
  mine = await handedIn(stage, 'colleague', workOf(mine, 1), { text: 'Son datos de doce escuelas.' });
  expect(workOf(mine, 1).handIns.map(({ text }) => text)).toEqual(['Son datos de doce escuelas.', 'Medimos la asistencia durante un mes.']);
  // The older hand-in was on the screen.
  expect(refused(await stage.ask('staff', ACCEPT, one))).toMatchObject({ reason: 'WORK_STEP_REFUSED' });
  succeeded(await stage.ask('staff', ACCOMPANY, { input: { id: randomUUID(), entryId: mine.entry?.id, stepId: null, text: 'Buen avance: miren también los feriados.' } }));
  succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 1))));
  expect((await mineOf(stage, 'author', challenge.id)).entry?.state).toBe('ACCEPTED');

  mine = await handedIn(stage, 'author', workOf(await mineOf(stage, 'author', challenge.id), 2));
  expect(refused(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 2))))).toMatchObject({ reason: 'MARKS_INCOMPLETE' });
  const marks = [
    { position: 1, value: 3 },
    { position: 2, value: 2 },
  ];
  succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 2), marks)));
  succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 2), marks)));
  expect((await mineOf(stage, 'author', challenge.id)).entry).toMatchObject({ state: 'COMPLETED', mean: 2.5, missingToBecome: [] });
  expect(await points()).toEqual([
    ...Array.from({ length: 2 }, () => ({ kind: 'challenge.entry_accepted', points: 25 })),
    ...Array.from({ length: 2 }, () => ({ kind: 'challenge.completed', points: 40 })),
  ]);

  expect(refused(await stage.ask('colleague', BECOME, { input: { entryId: mine.entry?.id, id: randomUUID() } }))).toMatchObject({ reason: 'ENTRY_LEADER_ONLY' });
  const become = { input: { entryId: mine.entry?.id, id: randomUUID() } };
  succeeded(await stage.ask('author', BECOME, become));
  const became = succeeded(await stage.ask<{ becomeFromChallenge: Mine }>('author', BECOME, become)).becomeFromChallenge;
  expect(became.entry?.outcomeLink).toBe(`/mis-practicas/${become.input.id}`);
  const origin = await stage.app.db.rows({ text: 'select kind, label from practice_origin where practice_id = $1', values: [become.input.id] });
  expect(origin).toEqual([{ kind: 'CHALLENGE', label: 'Llegar a tiempo' }]);
  const strategy = await stage.app.db.rows<{ body: { lines: { text: string }[] } }>({
    text: `select body from practice_section where practice_id = $1 and section_key = 'strategy'`,
    values: [become.input.id],
  });
  expect(strategy[0]?.body.lines.map(({ text }) => text)).toEqual(['Son datos de doce escuelas.', 'Medimos la asistencia durante un mes.']);

  const waits = await stage.ask('staff', CLOSE, { id: challenge.id });
  expect(waits.errors?.[0]?.message).toContain('El último paso todavía recibe entregas');
  stage.app.clock.set('2026-03-22T15:00:00Z');
  succeeded(await stage.ask('otherStaff', CLOSE, { id: challenge.id }));
  const page = succeeded(await stage.ask<{ challenge: Desk; challengeResults: { items: object[] } }>(null, PUBLIC, { id: challenge.id }));
  expect(page.challenge.state).toBe('CLOSED');
  expect(page.challengeResults.items).toMatchObject([{ place: 1, name: 'Puerta abierta', mean: 2.5 }]);
  const awards = await stage.app.db.rows({ text: `select grade, criterion->0->>'told' as told from insignia_award where insignia_id = 'cumbre' and grade = 2` });
  expect(awards).toEqual(Array.from({ length: 2 }, () => ({ grade: 2, told: 'el puesto 1 del desafío «Llegar a tiempo»' })));

  expect(await noticesOf('challenge.decided', challenge.id)).toHaveLength(4);
  expect(await noticesOf('challenge.joined', challenge.id)).toEqual(['Colega de prueba, UGEL Huaura']);
  expect(await noticesOf('challenge.closed', challenge.id)).toHaveLength(2);
  expect(await stage.app.app.get(ChallengeFigures).ofYear(2026)).toEqual({
    challenges: 1,
    entries: 1,
    completed: 1,
    accompaniments: 1,
    regions: 1,
    igeds: 1,
    people: 2,
  });
  const moves = succeeded(await stage.ask<{ deskChallengeEntry: { moves: { action: string }[] } }>('otherStaff', ENTRY, { id: mine.entry?.id }));
  expect(moves.deskChallengeEntry.moves.map(({ action }) => action)).toEqual(['ENTER', 'HAND_IN', 'RETURN', 'HAND_IN', 'ACCOMPANY', 'ACCEPT', 'HAND_IN', 'ACCEPT', 'BECOME']);
});

test('What a team completes becomes an initiative, once, of the theme that staff chose', async () => {
  const input = challengeInput({ becomes: 'INITIATIVE' });
  const theme = 'convivencia-y-bienestar';
  const without = 'Para que lo completado se convierta en iniciativas falta elegir su tema.';
  const draft = succeeded(await stage.ask<{ saveChallenge: Desk }>('staff', SAVE, { input })).saveChallenge;
  expect(draft).toMatchObject({ missingToLaunch: [without], themeId: null });
  const early = await stage.ask('staff', LAUNCH, { id: input.id });
  expect(refused(early)).toMatchObject({ code: 'CONFLICT', reason: 'CHALLENGE_STEP_REFUSED' });
  expect(early.errors?.[0]?.message).toContain(without);
  const unknown = await stage.ask('staff', SAVE, { input: { ...input, revision: 1, themeId: 'no-existe' } });
  expect(refused(unknown).fields).toEqual(['input.themeId CHALLENGE_THEME_UNKNOWN']);
  const saved = succeeded(await stage.ask<{ saveChallenge: Desk }>('staff', SAVE, { input: { ...input, revision: 1, themeId: theme } }));
  expect(saved.saveChallenge).toMatchObject({ missingToLaunch: [], themeId: theme });
  succeeded(await stage.ask('staff', LAUNCH, { id: input.id }));

  const entry = await completed(stage, input.id, 'author');
  const become = { input: { entryId: entry.id, id: randomUUID() } };
  await stage.who('stranger');
  const foreign = await stage.ask('stranger', BECOME, become);
  expect(refused(foreign)).toMatchObject({ code: 'NOT_FOUND', reason: 'ENTRY_NOT_FOUND' });
  const nobodys = await stage.ask('stranger', BECOME, { input: { ...become.input, entryId: randomUUID() } });
  expect(JSON.stringify(foreign)).toBe(JSON.stringify(nobodys));

  const both = await Promise.all([1, 2].map(() => stage.ask<{ becomeFromChallenge: Mine }>('author', BECOME, become)));
  for (const answer of both) expect(succeeded(answer).becomeFromChallenge.entry).toMatchObject({ outcomeLink: `/iniciativas/${become.input.id}` });
  const other = await stage.ask('author', BECOME, { input: { entryId: entry.id, id: randomUUID() } });
  expect(other.errors?.[0]?.message).toContain('Tu equipo ya la convirtió.');
  const born = await stage.app.db.rows({ text: 'select id, theme_id as theme from initiative where source = $1', values: [`challenge-entry:${entry.id}`] });
  expect(born).toEqual([{ id: become.input.id, theme }]);
  const page = `query ($id: ID!) { initiative(id: $id) { state title problem proposal authorName origin sourceLabel sourceLink } }`;
  expect(succeeded(await stage.ask<{ initiative: object }>(null, page, { id: become.input.id })).initiative).toEqual({
    state: 'SHARED',
    title: 'Equipo de author',
    problem: input.statement,
    proposal: 'Diagnóstico: Medimos la asistencia durante un mes.\n\nPropuesta: Medimos la asistencia durante un mes.',
    authorName: 'Gestora de prueba, UGEL Huaura',
    origin: 'CHALLENGE',
    sourceLabel: 'Llegar a tiempo',
    sourceLink: `/desafios/${input.id}`,
  });
});

test('What was launched stays as it was: only a published extension or clarification is added, and the calendar and reminders follow', async () => {
  const challenge = await launched(stage);
  const input = challengeInput({ id: challenge.id, revision: challenge.revision, title: 'Otra cosa' });
  expect(refused(await stage.ask('staff', SAVE, { input }))).toMatchObject({ code: 'CONFLICT', reason: 'CHALLENGE_STEP_REFUSED' });
  const rewrite = stage.app.db.rows({ text: `update challenge_step set title = 'Otro' where challenge_id = $1`, values: [challenge.id] });
  await expect(rewrite).rejects.toMatchObject({ code: 'CHALLENGE_AS_LAUNCHED' });
  await entered(stage, challenge.id);
  const author = await stage.who('author');
  const stepId = challenge.steps[0]?.id;
  const note = { id: randomUUID(), challengeId: challenge.id, kind: 'EXTENSION', text: 'Por la huelga damos más días.', stepId };
  for (const day of ['2026-03-05', '2026-03-21'])
    expect(refused(await stage.ask('staff', NOTE, { input: { ...note, day } })).code).toBe('BAD_USER_INPUT');
  succeeded(await stage.ask('staff', NOTE, { input: { ...note, day: '2026-03-14' } }));
  const twice = succeeded(await stage.ask<{ publishChallengeNote: Desk & { notes: object[] } }>('staff', NOTE, { input: { ...note, day: '2026-03-14' } }));
  expect(twice.publishChallengeNote.notes).toMatchObject([{ kind: 'EXTENSION', stepPosition: 1, dueBefore: DUE, dueAfter: '2026-03-14T23:00:00.000Z' }]);
  expect(await noticesOf('challenge.noted', challenge.id)).toEqual(['Gestora de prueba, UGEL Huaura']);
  const entries = await stage.app.app.get(Calendars).all(author.id, new Date('2026-03-01T00:00:00Z'));
  const own = entries.filter(({ id }) => challenge.steps.some((step) => step.id === id));
  expect(own.map(({ source, sequence, endsAt }) => [source, sequence, endsAt.toISOString()])).toEqual([
    ['desafios', 1, '2026-03-14T23:00:00.000Z'],
    ['desafios', 0, '2026-03-20T23:00:00.000Z'],
  ]);
  stage.app.clock.set('2026-03-13T23:00:30Z');
  expect(await noticesOf('challenge.reminder', challenge.id)).toContain('Gestora de prueba, UGEL Huaura');
});

test('Staff change when teams are reminded and what files may weigh, each over what was on the screen', async () => {
  type Setting = { key: string; value: number; revision: number };
  const SAVE_NUMBER = `mutation ($input: SaveChallengeSettingInput!) { saveChallengeSetting(input: $input) { key value revision } }`;
  const read = async () => succeeded(await stage.ask<{ challengeSettings: Setting[] }>('staff', '{ challengeSettings { key value revision } }')).challengeSettings;
  const save = (key: string, value: number, revision: number) => stage.ask('staff', SAVE_NUMBER, { input: { key, value, revision } });
  expect((await read()).map(({ key, value }) => `${key} ${value}`)).toEqual([
    'file_megabytes 20', 'work_megabytes 60', 'first_reminder_hours 72', 'second_reminder_hours 24', 'last_reminder_hours 2',
  ]);
  succeeded(await save('first_reminder_hours', 48, 1));
  expect(refused(await save('first_reminder_hours', 96, 1))).toMatchObject({ code: 'CONFLICT', reason: 'CHALLENGE_SETTING_STALE' });
  expect(refused(await save('last_reminder_hours', 30, 1)).fields).toEqual(['input.value CHALLENGE_SETTING_WRONG']);
  for (const key of ['nada', 'toString']) expect(refused(await save(key, 3, 1)).fields).toEqual(['input.key CHALLENGE_SETTING_UNKNOWN']);
  const challenge = await launched(stage);
  const stepId = challenge.steps[0]?.id;
  const jobs = await stage.app.db.rows<{ key: string }>({ text: `select key from graphile_worker.jobs where key like $1 order by key`, values: [`challenge.reminder:${stepId}:%`] });
  expect(jobs.map(({ key }) => key.split(':').at(-1))).toEqual(expect.arrayContaining(['48']));
  expect(jobs.map(({ key }) => key.split(':').at(-1))).not.toContain('72');
  succeeded(await save('first_reminder_hours', 72, 2));
});

describe('A step that arrives after its deadline', () => {
  const cases: [string, object, { deviceAt: string; received: string }, string][] = [
    ['was ready in time and comes within the grace', {}, { deviceAt: '2026-03-10T22:00:00.000Z', received: '2026-03-11T20:00:00Z' }, 'LATE_BY_SIGNAL'],
    ['was ready late', {}, { deviceAt: '2026-03-10T23:00:00.001Z', received: '2026-03-10T23:00:01Z' }, 'HAND_IN_WRITTEN_LATE'],
    ['comes after the grace', {}, { deviceAt: '2026-03-10T22:00:00.000Z', received: '2026-03-11T23:00:01Z' }, 'HAND_IN_BEYOND_GRACE'],
    ['comes where no grace is given', { graceHours: 0 }, { deviceAt: '2026-03-10T22:00:00.000Z', received: '2026-03-10T23:00:01Z' }, 'HAND_IN_BEYOND_GRACE'],
  ];
  test.each(cases)('%s', async (_title, more, { deviceAt, received }, outcome) => {
    const challenge = await launched(stage, more);
    const entry = await entered(stage, challenge.id);
    stage.app.clock.set(received);
    const asked = handing(entry.works[0] as Work, { deviceAt });
    const answer = await stage.ask<{ handInChallenge: Mine }>('author', HAND_IN, asked);
    if (outcome !== 'LATE_BY_SIGNAL') {
      expect(refused(answer)).toMatchObject({ code: 'CONFLICT', reason: outcome });
      return expect((await mineOf(stage, 'author', challenge.id)).entry?.works[0]).toMatchObject({ state: 'PENDING', handIns: [] });
    }
    const work = workOf(succeeded(answer).handInChallenge, 1);
    expect(work.handIns).toMatchObject([{ receipt: outcome, deviceAt, receivedAt: new Date(received).toISOString() }]);
    // Lost on its way back and sent again a week later, it is the same one.
    stage.app.clock.set('2026-03-18T20:00:00Z');
    expect(workOf(succeeded(await stage.ask<{ handInChallenge: Mine }>('author', HAND_IN, asked)).handInChallenge, 1).handIns).toHaveLength(1);
    const input = { workId: work.id, handInId: work.handIns[0]?.id, reason: 'El teléfono tenía otra fecha ese día.' };
    succeeded(await stage.ask('otherStaff', REFUSE, { input }));
    expect((await mineOf(stage, 'author', challenge.id)).entry?.works[0]).toMatchObject({ state: 'REFUSED', canWrite: false, reason: input.reason });
    expect(refused(await stage.ask('author', HAND_IN, handing(workOf(await mineOf(stage, 'author', challenge.id), 2))))).toMatchObject({ reason: 'WORK_STEP_REFUSED' });
  });

  test('what came in time is not refused as late', async () => {
    const challenge = await launched(stage);
    const entry = await entered(stage, challenge.id);
    const work = workOf(await handedIn(stage, 'author', entry.works[0] as Work), 1);
    const input = { workId: work.id, handInId: work.handIns[0]?.id, reason: 'No nos parece que baste.' };
    const answer = await stage.ask('staff', REFUSE, { input });
    expect(answer.errors?.[0]?.message).toContain('Esta entrega llegó dentro del plazo');
  });
});

test('Teams: the right people, in one team each, changed until the first step, left and withdrawn', async () => {
  const ugeles = await launched(stage, { teamMin: 2, teamMax: 2, entriesPerIged: 1, igedKinds: ['UGEL'], regionIds: [] });
  const colleague = await stage.who('colleague');
  const stranger = await stage.who('stranger');
  await stage.who('pending');
  expect(refused(await stage.ask('author', ENTER, entering(ugeles.id))).fields).toEqual(['input.memberIds ENTRY_TEAM_SIZE']);
  expect(refused(await stage.ask('author', ENTER, entering(ugeles.id, [stranger.id]))).fields).toEqual(['input.memberIds ENTRY_TEAMMATE_UNKNOWN']);
  expect(refused(await stage.ask('pending', ENTER, entering(ugeles.id, [colleague.id])))).toMatchObject({ reason: 'ENTRY_NOT_FOR_YOU' });
  const other = await launched(stage, { igedKinds: ['DRE'] });
  expect(refused(await stage.ask('author', ENTER, entering(other.id)))).toMatchObject({ reason: 'ENTRY_NOT_FOR_YOU' });
  const entry = await entered(stage, ugeles.id, 'author', [colleague.id]);
  expect(refused(await stage.ask('colleague', ENTER, entering(ugeles.id, [])))).toMatchObject({ reason: 'ENTRY_NOT_FOR_YOU' });
  expect(refused(await stage.ask('colleague', TEAM, { input: { entryId: entry.id, name: 'Mío', memberIds: [] } }))).toMatchObject({ reason: 'ENTRY_LEADER_ONLY' });
  expect(refused(await stage.ask('author', LEAVE, { id: entry.id }))).toMatchObject({ reason: 'ENTRY_LEADER_STAYS' });
  succeeded(await stage.ask('colleague', LEAVE, { id: entry.id }));
  expect((await mineOf(stage, 'colleague', ugeles.id)).entry).toBeNull();
  succeeded(await stage.ask('author', TEAM, { input: { entryId: entry.id, name: 'Con quien volvió', memberIds: [colleague.id] } }));
  expect((await mineOf(stage, 'colleague', ugeles.id)).entry?.teammates).toHaveLength(2);
  await handedIn(stage, 'author', entry.works[0] as Work);
  const late = await stage.ask('author', TEAM, { input: { entryId: entry.id, name: 'Otro nombre', memberIds: [colleague.id] } });
  expect(late.errors?.[0]?.message).toContain('El equipo ya entregó un paso');
  succeeded(await stage.ask('author', WITHDRAW_ENTRY, { input: { entryId: entry.id, reason: 'Nos quedamos sin tiempo.' } }));
  expect((await mineOf(stage, 'author', ugeles.id)).missingToEnter).toEqual([]);
  expect(await noticesOf('challenge.entry_withdrawn', ugeles.id)).toContain('Colega de prueba, UGEL Huaura');
  await entered(stage, ugeles.id, 'colleague', [(await stage.who('author')).id]);
});

test('It is withdrawn with its reason, and then nothing more happens in it', async () => {
  const challenge = await launched(stage);
  const entry = await entered(stage, challenge.id);
  succeeded(await stage.ask('staff', WITHDRAW, { input: { id: challenge.id, reason: 'Se une con otro desafío.' } }));
  expect(await noticesOf('challenge.withdrawn', challenge.id)).toEqual(['Gestora de prueba, UGEL Huaura']);
  const answer = await stage.ask('author', HAND_IN, handing(entry.works[0] as Work));
  expect(answer.errors?.[0]?.message).toContain('El desafío fue retirado.');
  for (const [text, variables] of [
    [LAUNCH, { id: challenge.id }],
    [CLOSE, { id: challenge.id }],
    [NOTE, { input: { id: randomUUID(), challengeId: challenge.id, kind: 'CLARIFICATION', text: 'Una aclaración más.' } }],
  ] as const)
    expect(refused(await stage.ask('staff', text, variables))).toMatchObject({ code: 'CONFLICT', reason: 'CHALLENGE_STEP_REFUSED' });
});

test('The board shows who waits for an answer first, and a draft saved twice is one', async () => {
  const input = challengeInput();
  succeeded(await stage.ask('staff', SAVE, { input }));
  const same = succeeded(await stage.ask<{ saveChallenge: Desk }>('staff', SAVE, { input })).saveChallenge;
  expect(same.revision).toBe(1);
  expect(refused(await stage.ask('staff', SAVE, { input: { ...input, title: 'Con otro título' } }))).toMatchObject({ reason: 'CHALLENGE_STALE' });
  const challenge = await launched(stage);
  const first = await entered(stage, challenge.id);
  await entered(stage, challenge.id, 'stranger');
  await handedIn(stage, 'author', first.works[0] as Work);
  const board = `query ($stepId: ID!, $state: ChallengeWorkState!) { challengeBoard(stepId: $stepId, state: $state) { items { name receipt regionName } nextCursor } }`;
  type Board = { challengeBoard: { items: { name: string }[] } };
  const names = async (state: string) =>
    succeeded(await stage.ask<Board>('staff', board, { stepId: challenge.steps[0]?.id, state })).challengeBoard.items.map(({ name }) => name);
  expect([await names('HANDED_IN'), await names('PENDING')]).toEqual([['Equipo de author'], ['Equipo de stranger']]);
  const desk = succeeded(await stage.ask<{ deskChallenge: Desk & { counts: object[] } }>('staff', DESK, { id: challenge.id })).deskChallenge;
  expect(desk.counts[0]).toMatchObject({ pending: 1, handedIn: 1, accepted: 0 });
});

test('Ties share a place and its insignia', async () => {
  const challenge = await launched(stage, { insignias: [{ place: 1, insigniaId: 'cumbre', grade: 3 }] });
  await completed(stage, challenge.id, 'author');
  await completed(stage, challenge.id, 'stranger');
  stage.app.clock.set('2026-03-22T15:00:00Z');
  succeeded(await stage.ask('otherStaff', CLOSE, { id: challenge.id }));
  const { challengeResults } = succeeded(await stage.ask<{ challengeResults: { items: { place: number }[] } }>(null, PUBLIC, { id: challenge.id }));
  expect(challengeResults.items.map(({ place }) => place)).toEqual([1, 1]);
  expect(await stage.app.db.rows({ text: `select 1 from insignia_award where insignia_id = 'cumbre' and grade = 3` })).toHaveLength(2);
});
