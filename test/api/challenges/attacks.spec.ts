import { randomUUID } from 'node:crypto';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import {
  ACCEPT,
  ACCOMPANY,
  BECOME,
  CLOSE,
  DESK,
  ENTER,
  ENTRY,
  HAND_IN,
  LAUNCH,
  LEAVE,
  MINE,
  PASSWORD,
  PUBLIC,
  REFUSE,
  REMOVE_FILE,
  RETURN,
  SAVE,
  TEAM,
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

let stage: Stage;
let challenge: Desk;
let entry: NonNullable<Mine['entry']>;
beforeAll(async () => {
  stage = await openStage();
  challenge = await launched(stage);
  entry = await entered(stage, challenge.id);
  await stage.who('stranger');
});
afterAll(() => stage.close());

const picture = () =>
  stage.app.db.rows({
    text: `select (select json_agg(c order by c.id) from challenge c) as challenges, (select json_agg(e order by e.id) from challenge_entry e) as entries,
      (select json_agg(w order by w.id) from challenge_work w) as works, (select count(*) from challenge_hand_in) as "handIns",
      (select count(*) from challenge_entry_move) as moves, (select count(*) from points_entry) as points, (select count(*) from stored_file) as files`,
  });
const denials = async (entryId: string) =>
  (
    await stage.app.db.rows<{ n: number }>({
      text: `select count(*)::int as n from audit_entry where outcome = 'DENIED' and detail->>'entryId' = $1`,
      values: [entryId],
    })
  )[0]?.n ?? -1;
const work = (): Work => entry.works[0] as Work;

type Attack = (ids: { entryId: string; workId: string }) => [string, object];
const attacks: [string, Attack][] = [
  ['changes its team', ({ entryId }) => [TEAM, { input: { entryId, name: 'Ahora es mío', memberIds: [] } }]],
  ['leaves it', ({ entryId }) => [LEAVE, { id: entryId }]],
  ['withdraws it', ({ entryId }) => [WITHDRAW_ENTRY, { input: { entryId, reason: 'Porque yo lo digo' } }]],
  ['writes on it', ({ workId }) => [WRITE, { input: { workId, revision: 0, text: 'Lo que escribo yo' } }]],
  ['hands it in', ({ workId }) => [HAND_IN, handing({ id: workId, revision: 0 })]],
  ['turns it into a practice', ({ entryId }) => [BECOME, { input: { entryId, id: randomUUID() } }]],
];

describe.each(['stranger', 'colleague'] as Who[])('A %s who is not in the team', (who) => {
  test.each(attacks)('%s: the answer of a random id, nothing changes, the denial is audited', async (_title, attack) => {
    const before = await picture();
    const noted = await denials(entry.id);
    const real = await stage.ask(who, ...attack({ entryId: entry.id, workId: work().id }));
    const random = await stage.ask(who, ...attack({ entryId: randomUUID(), workId: randomUUID() }));
    expect([real.errors, real.data]).toEqual([random.errors, random.data]);
    expect(await picture()).toEqual(before);
    expect(await denials(entry.id)).toBe(noted + 1);
  });

  test('reads nothing of it: not by its challenge, not in a list, not at the desk', async () => {
    expect((await mineOf(stage, who, challenge.id)).entry).toBeNull();
    const list = succeeded(await stage.ask<{ myChallenges: { items: object[] } }>(who, '{ myChallenges { items { entryId } } }'));
    expect(list.myChallenges.items).toEqual([]);
    expect((await stage.ask(who, ENTRY, { id: entry.id })).errors).toBeDefined();
  });
});

test('What is a draft is nobody’s but the desk’s, whichever way one asks', async () => {
  const input = challengeInput();
  succeeded(await stage.ask('staff', SAVE, { input }));
  for (const id of [input.id, randomUUID()]) {
    expect(succeeded(await stage.ask<{ challenge: null; challengeResults: { items: [] } }>(null, PUBLIC, { id }))).toEqual({ challenge: null, challengeResults: { items: [] } });
    expect(succeeded(await stage.ask<{ myChallenge: null }>('author', MINE, { id })).myChallenge).toBeNull();
    expect(refused(await stage.ask('author', ENTER, entering(id)))).toMatchObject({ code: 'NOT_FOUND', reason: 'CHALLENGE_NOT_FOUND' });
  }
  const list = succeeded(await stage.ask<{ challenges: { items: { id: string }[] } }>(null, '{ challenges { items { id } } }'));
  expect(list.challenges.items.map(({ id }) => id)).not.toContain(input.id);
});

test('Results are of what was closed: before, they are empty, and no field tells the marks, the text or the people of others', async () => {
  const page = succeeded(await stage.ask<{ challengeResults: { items: [] } }>(null, PUBLIC, { id: challenge.id }));
  expect(page.challengeResults.items).toEqual([]);
  for (const field of ['text', 'teammates', 'leaderId', 'marks', 'works'])
    expect((await stage.ask(null, `query ($id: ID!) { challengeResults(id: $id) { items { ${field} } } }`, { id: challenge.id })).errors).toBeDefined();
  for (const field of ['email', 'dni', 'phone'])
    expect((await stage.ask('author', `query ($id: ID!) { myChallenge(id: $id) { entry { teammates { ${field} } } } }`, { id: challenge.id })).errors).toBeDefined();
});

describe('Nobody decides what is of their own institution, administrators too', () => {
  test.each(['neighbour', 'administrator'] as Who[])('%s', async (who) => {
    const theirs = await launched(stage);
    const own = await entered(stage, theirs.id);
    const mine = await handedIn(stage, 'author', own.works[0] as Work);
    const target = { workId: workOf(mine, 1).id, handInId: workOf(mine, 1).handIns[0]?.id };
    const before = await picture();
    for (const [text, variables] of [
      [ACCEPT, accepting(workOf(mine, 1))],
      [RETURN, { input: { ...target, reason: 'Para que lo hagan a mi modo.', againUntil: '2026-03-12' } }],
      [REFUSE, { input: { ...target, reason: 'Porque no me parece bien.' } }],
      [ACCOMPANY, { input: { id: randomUUID(), entryId: own.id, stepId: null, text: 'Les digo cómo ganar.' } }],
    ] as const) {
      expect(refused(await stage.ask(who, text, variables))).toMatchObject({ code: 'FORBIDDEN', reason: 'ENTRY_OF_OWN_INSTITUTION' });
    }
    expect(await picture()).toEqual(before);
    expect(await denials(own.id)).toBe(4);
    const shown = succeeded(await stage.ask<{ deskChallengeEntry: { ownInstitution: boolean } }>(who, ENTRY, { id: own.id }));
    expect(shown.deskChallengeEntry.ownInstitution).toBe(true);
  });

  test('nor closes what gives their own an insignia', async () => {
    const theirs = await launched(stage);
    await completed(stage, theirs.id);
    stage.app.clock.set('2026-03-22T15:00:00Z');
    const close = await stage.app.login('admin', 'neighbour@prueba.test', PASSWORD);
    expect(refused(await stage.app.gql('admin', CLOSE, { id: theirs.id }, close))).toMatchObject({ code: 'FORBIDDEN', reason: 'CHALLENGE_OF_OWN_INSTITUTION' });
    stage.app.clock.set('2026-03-02T15:00:00Z');
    expect(await stage.app.db.rows({ text: `select 1 from insignia_award where insignia_id = 'cumbre' and grade = 2` })).toEqual([]);
  });
});

test.each(['state', 'leaderId', 'igedCode', 'mean', 'place', '__proto__'])('An entry cannot bring its own %s', async (field) => {
  const more = JSON.parse(`{"${field}":"COMPLETED"}`) as object;
  expect(refused(await stage.ask('author', ENTER, { input: { ...entering(challenge.id).input, ...more } })).code).toBe('BAD_USER_INPUT');
});

test.each(['state', 'launchedAt', 'createdBy', 'closedAt'])('A draft cannot bring its own %s', async (field) => {
  expect(refused(await stage.ask('staff', SAVE, { input: { ...challengeInput(), [field]: 'LAUNCHED' } })).code).toBe('BAD_USER_INPUT');
});

test.each(['receivedAt', 'receipt', 'dueAt'])('A hand-in cannot bring its own %s', async (field) => {
  expect(refused(await stage.ask('author', HAND_IN, handing(work(), { [field]: '2026-03-01T00:00:00.000Z' }))).code).toBe('BAD_USER_INPUT');
});

test('Steps are neither skipped nor repeated: everything before its time is a conflict', async () => {
  const other = await launched(stage);
  const own = await entered(stage, other.id);
  const [first, second] = own.works as [Work, Work];
  for (const [who, text, variables] of [
    ['author', HAND_IN, handing(second)],
    ['staff', ACCEPT, accepting(first)],
    ['staff', LAUNCH, { id: other.id }],
    ['staff', CLOSE, { id: other.id }],
    ['author', BECOME, { input: { entryId: own.id, id: randomUUID() } }],
  ] as const)
    expect(refused(await stage.ask(who, text, variables)).code).toBe('CONFLICT');
  const desk = succeeded(await stage.ask<{ deskChallenge: Desk }>('staff', DESK, { id: other.id })).deskChallenge;
  expect(desk.state).toBe('LAUNCHED');
});

test('A DNI in what is handed in is refused at its field, and every odd id or stamp is bad input', async () => {
  expect(refused(await stage.ask('author', HAND_IN, handing(work(), { text: 'La directora, DNI 41234567, lo vio.' }))).fields).toEqual(['input.text WORK_PERSONAL_DATA']);
  for (const id of [null, '', 0, [], 'x']) {
    expect(refused(await stage.ask('author', LEAVE, { id })).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('author', REMOVE_FILE, { id })).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('author', HAND_IN, handing(work(), { id }))).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('author', HAND_IN, handing(work(), { deviceAt: id }))).code).toBe('BAD_USER_INPUT');
  }
  for (const deviceAt of ['2026-13-40T00:00:00.000Z', 'ayer', '2026-03-02'])
    expect(refused(await stage.ask('author', HAND_IN, handing(work(), { deviceAt }))).fields).toEqual(['input.deviceAt MOMENT_INVALID']);
});

describe('The files of a step', () => {
  const upload = async (who: Who, id: string, subject: string) => {
    const { session } = await stage.who(who);
    const metadata = Object.entries({ id, purpose: 'challenge.work', subject, filename: 'acta.pdf' })
      .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    return fetch(`${stage.app.url}/subidas`, {
      method: 'POST',
      headers: { cookie: session.cookie, origin: stage.app.url, 'tus-resumable': '1.0.0', 'upload-length': '20', 'upload-metadata': metadata },
    });
  };
  test('are added by its team while it may write, as many as are asked for; by nobody else', async () => {
    for (const [who, subject, status] of [
      ['stranger', work().id, 404],
      ['stranger', randomUUID(), 404],
      ['author', work().id, 201],
      ['author', work().id, 201],
      ['author', work().id, 409],
    ] as const)
      expect((await upload(who, randomUUID(), subject)).status).toBe(status);
    const files = (await mineOf(stage, 'author', challenge.id)).entry?.works[0]?.files ?? [];
    expect(files).toHaveLength(2);
    // Files that have not arrived keep it from being handed in.
    expect(refused(await stage.ask('author', HAND_IN, handing(work())))).toMatchObject({ reason: 'HAND_IN_FILES_ON_THEIR_WAY' });
    const [file] = files;
    const theirs = await stage.ask('stranger', REMOVE_FILE, { id: file?.id });
    expect(theirs.errors).toEqual((await stage.ask('stranger', REMOVE_FILE, { id: randomUUID() })).errors);
    for (const { id } of files) succeeded(await stage.ask('author', REMOVE_FILE, { id }));
    expect((await mineOf(stage, 'author', challenge.id)).entry?.works[0]?.files).toEqual([]);
  });
});

test('A cursor made by hand is bad input', async () => {
  for (const after of ['e30', 'x'])
    for (const [who, text] of [
      [null, 'query ($after: String) { challenges(after: $after) { items { id } } }'],
      ['author', 'query ($after: String) { myChallenges(after: $after) { items { entryId } } }'],
      ['staff', 'query ($after: String) { deskChallenges(state: LAUNCHED, after: $after) { items { id } } }'],
    ] as const)
      expect(refused(await stage.ask(who, text, { after })).code).toBe('BAD_USER_INPUT');
});
