import { randomUUID } from 'node:crypto';
import { openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import { ACCEPT, ENTER, HAND_IN, PASSWORD, WITHDRAW_ENTRY, accepting, completed, entered, entering, gestores, handedIn, handing, launched, workOf, type Mine, type Work } from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const count = async (text: string, values: unknown[]): Promise<number> =>
  (await stage.app.db.rows<{ n: number }>({ text: `select count(*)::int as n ${text}`, values }))[0]?.n ?? -1;

test('Fifty people of one Iged enter at once a challenge that takes two teams of it: two are in, the others are told why', async () => {
  const challenge = await launched(stage);
  const people = await gestores(stage, 10);
  const sessions = await Promise.all(people.map(({ email }) => stage.app.login('member', email, PASSWORD)));
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) => stage.app.gql<{ enterChallenge: Mine }>('member', ENTER, entering(challenge.id), sessions[at % sessions.length])),
  );
  const lost = answers.filter(({ errors }) => errors);
  expect(answers.length - lost.length).toBe(2);
  for (const answer of lost) expect(refused(answer).code).toBe('CONFLICT');
  expect(await count('from challenge_entry where challenge_id = $1', [challenge.id])).toBe(2);
  expect(await count('from challenge_work w join challenge_entry e on e.id = w.entry_id where e.challenge_id = $1', [challenge.id])).toBe(4);
});

test('Two leaders put the same colleague in their teams at once: she is in one', async () => {
  const challenge = await launched(stage);
  const [first, second, wanted] = await gestores(stage, 3);
  if (!first || !second || !wanted) throw new Error('Three were just made');
  const sessions = await Promise.all([first, second].map(({ email }) => stage.app.login('member', email, PASSWORD)));
  const answers = await Promise.all(sessions.map((session) => stage.app.gql('member', ENTER, entering(challenge.id, [wanted.id]), session)));
  expect(answers.filter(({ errors }) => errors).map((answer) => refused(answer).reason)).toEqual(['ENTRY_ALREADY_IN_A_TEAM']);
  const again = { text: 'insert into challenge_teammate (entry_id, member_id, challenge_id, joined_at) select e.id, $2, $1, now() from challenge_entry e where e.challenge_id = $1 and e.leader_id <> $2 and not exists (select 1 from challenge_teammate t where t.entry_id = e.id and t.member_id = $2)' };
  await entered(stage, challenge.id, 'stranger');
  await expect(stage.app.db.rows({ ...again, values: [challenge.id, wanted.id] })).rejects.toMatchObject({ code: 'ENTRY_ALREADY_IN_A_TEAM' });
});

test('One hand-in sent ten times at once is one, and ten acceptances at once are one award', async () => {
  const challenge = await launched(stage, { steps: [{ title: 'Todo en uno', instructions: '', day: '2026-03-10', time: '18:00', wantsText: true, textLimit: 2000, mostFiles: 0 }] });
  const entry = await entered(stage, challenge.id);
  const asked = handing(entry.works[0] as Work);
  const answers = await Promise.all(Array.from({ length: 10 }, () => stage.ask<{ handInChallenge: Mine }>('author', HAND_IN, asked)));
  const mine = answers.map((answer) => succeeded(answer).handInChallenge);
  expect(new Set(mine.map((one) => workOf(one, 1).handIns.length))).toEqual(new Set([1]));
  const marks = [
    { position: 1, value: 2 },
    { position: 2, value: 2 },
  ];
  const accept = accepting(workOf(mine[0] as Mine, 1), marks);
  await Promise.all(Array.from({ length: 10 }, (_, at) => stage.ask(at % 2 ? 'staff' : 'otherStaff', ACCEPT, accept)));
  const paid = await stage.app.db.rows({
    text: `select rule_kind as kind, points from points_entry where source = $1 order by rule_kind`,
    values: [`challenge:${challenge.id}`],
  });
  expect(paid).toEqual([
    { kind: 'challenge.completed', points: 40 },
    { kind: 'challenge.entry_accepted', points: 25 },
  ]);
  expect(await count(`from challenge_entry_move where entry_id = $1 and action = 'ACCEPT'`, [entry.id])).toBe(1);
  expect(await count('from challenge_mark where entry_id = $1', [entry.id])).toBe(2);
});

test('A team that was accepted, withdraws and enters again is paid once for the challenge, with the same people or others', async () => {
  const challenge = await launched(stage);
  const colleague = await stage.who('colleague');
  const acceptedAs = async (who: 'author' | 'colleague', others: string[]): Promise<string> => {
    const entry = await entered(stage, challenge.id, who, others);
    const mine = await handedIn(stage, who, entry.works[0] as Work);
    succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 1))));
    return entry.id;
  };
  const withdraw = async (who: 'author' | 'colleague', entryId: string): Promise<unknown> =>
    succeeded(await stage.ask(who, WITHDRAW_ENTRY, { input: { entryId, reason: 'Nos quedamos sin tiempo.' } }));
  const paid = () => count(`from points_entry where rule_kind = 'challenge.entry_accepted' and source = $1`, [`challenge:${challenge.id}`]);
  await withdraw('author', await acceptedAs('author', []));
  expect(await paid()).toBe(1);
  await withdraw('author', await acceptedAs('author', [colleague.id]));
  // The colleague was not in the first team: it is her first time.
  expect(await paid()).toBe(2);
  await acceptedAs('colleague', []);
  expect(await paid()).toBe(2);
});

test('Ten people close it at once: places, insignias and the news of it come once', async () => {
  const challenge = await launched(stage, { insignias: [{ place: 0, insigniaId: 'cumbre', grade: 3 }] });
  await completed(stage, challenge.id, 'stranger');
  stage.app.clock.set('2026-03-22T15:00:00Z');
  const session = await stage.app.login('admin', 'staff@prueba.test', PASSWORD);
  const close = 'mutation ($id: ID!) { closeChallenge(id: $id) { id state } }';
  const answers = await Promise.all(Array.from({ length: 10 }, () => stage.app.gql('admin', close, { id: challenge.id }, session)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await count(`from insignia_award where insignia_id = 'cumbre' and grade = 3`, [])).toBe(1);
  await stage.app.drainJobs();
  expect(await count(`from notification where kind = 'challenge.closed'`, [])).toBe(1);
  stage.app.clock.set('2026-03-02T15:00:00Z');
});

test('A draft that two write on is never lost in silence', async () => {
  const challenge = await launched(stage);
  const { id: colleague } = await stage.who('colleague');
  const entry = await entered(stage, challenge.id, 'author', [colleague]);
  const write = 'mutation ($input: SaveChallengeWorkInput!) { saveChallengeWork(input: $input) { entry { works { text revision } } } }';
  const input = { workId: entry.works[0]?.id, revision: 0 };
  const answers = await Promise.all([
    stage.ask('author', write, { input: { ...input, text: 'Lo que escribió una' } }),
    stage.ask('colleague', write, { input: { ...input, text: 'Lo que escribió la otra' } }),
  ]);
  expect(answers.filter(({ errors }) => errors).map((answer) => refused(answer).reason)).toEqual(['WORK_STALE']);
  expect(await handedIn(stage, 'author', { ...(entry.works[0] as Work), revision: 1 }, { id: randomUUID() })).toBeTruthy();
});
