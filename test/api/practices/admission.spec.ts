import { randomUUID } from 'node:crypto';
import {
  ADMIT,
  CHACHAPOYAS,
  OBSERVE,
  REJECT,
  START,
  drafted,
  openStage,
  published,
  refused,
  submitted,
  succeeded,
  HUAURA,
  type Stage,
  type Who,
} from './cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const statusOf = async (id: string): Promise<string | undefined> =>
  (await stage.app.db.one<{ status: string }>({ text: 'select status from practice where id = $1', values: [id] }))?.status;
const admit = (who: Who, practiceId: string) => stage.ask(who, ADMIT, { input: { practiceId, comment: 'Ok' } });
const observe = (who: Who, practiceId: string, observations: object[]) =>
  stage.ask(who, OBSERVE, { input: { practiceId, comment: 'Revisa', observations } });
const reject = (who: Who, practiceId: string) => stage.ask(who, REJECT, { input: { practiceId, comment: 'No' } });

const QUEUE = `query ($search: String, $first: Int, $after: String, $status: PracticeStatus, $region: ID) {
  admissionQueue(search: $search, first: $first, after: $after, status: $status, region: $region) {
    total nextCursor items { id code title status daysWaiting ownInstitution observedBefore igedCount leadIgedName regionName } } }`;
type Queue = {
  admissionQueue: {
    total: number;
    nextCursor: string | null;
    items: { id: string; title: string; ownInstitution: boolean; daysWaiting: number }[];
  };
};
const UNDER_REVIEW = `query ($id: ID!) { practiceUnderReview(id: $id) { id title status tooYoung monthsRunning ownInstitution authorName
  sections { key state text basics { title themeName } place { igeds { code } } team { name } results { lines } } declaration { directorName signedByName }
  decisions { from to byName observations { sectionTitle text } } assignments { id } } }`;

describe('The admission desk', () => {
  test('shows what was sent, the one that waits longest first, and says which is one’s own', async () => {
    const older = await submitted(stage, 'Lectura en quechua');
    stage.app.clock.pass({ days: 3 });
    const newer = await submitted(stage, 'Lectura en aimara');
    const { admissionQueue } = succeeded(await stage.ask<Queue>('staff', QUEUE, { search: 'LECTURA EN' }));
    expect(admissionQueue.items.map(({ id, daysWaiting, ownInstitution }) => ({ id, daysWaiting, ownInstitution }))).toEqual([
      { id: older, daysWaiting: 3, ownInstitution: false },
      { id: newer, daysWaiting: 0, ownInstitution: false },
    ]);
    expect(admissionQueue.total).toBe(2);
    const own = succeeded(await stage.ask<Queue>('neighbour', QUEUE, { search: 'lectura' })).admissionQueue;
    expect(own.items.every(({ ownInstitution }) => ownInstitution)).toBe(true);
    expect(succeeded(await stage.ask<Queue>('staff', QUEUE, { search: '%' })).admissionQueue.total).toBe(0);
  });

  test('pages by cursor without repeating', async () => {
    for (let n = 0; n < 9; n += 1) await submitted(stage, `Cola ${n}`);
    const first = succeeded(await stage.ask<Queue>('staff', QUEUE, { first: 10 })).admissionQueue;
    const second = succeeded(await stage.ask<Queue>('staff', QUEUE, { first: 10, after: first.nextCursor })).admissionQueue;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(first.total);
    expect(second.nextCursor).toBeNull();
    expect(refused(await stage.ask('staff', QUEUE, { after: 'W10' }))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a draft that was never sent does not exist for the desk', async () => {
    const id = await drafted(stage, 'Solo mía');
    expect(succeeded(await stage.ask('staff', UNDER_REVIEW, { id }))).toEqual({ practiceUnderReview: null });
    expect(succeeded(await stage.ask<Queue>('staff', QUEUE, { status: 'DRAFT' })).admissionQueue.total).toBe(0);
    const unknown = await admit('staff', randomUUID());
    const draft = await admit('staff', id);
    expect(draft.errors).toEqual(unknown.errors);
    expect(await statusOf(id)).toBe('DRAFT');
  });

  test('reads the whole sheet with its declaration and history', async () => {
    const id = await submitted(stage, 'Para leer');
    const { practiceUnderReview } = succeeded(await stage.ask('staff', UNDER_REVIEW, { id }));
    expect(practiceUnderReview).toMatchObject({
      title: 'Para leer',
      tooYoung: false,
      declaration: { directorName: 'Directora de prueba', signedByName: 'Gestora de prueba, UGEL Huaura' },
      decisions: [{ from: 'DRAFT', to: 'SUBMITTED', byName: 'Gestora de prueba, UGEL Huaura' }],
    });
  });

  test('observing needs an observation of a real section, each once', async () => {
    const id = await submitted(stage, 'Por observar');
    expect(refused(await observe('staff', id, [])).fields).toEqual(['input.observations OBSERVATION_MISSING']);
    expect(refused(await observe('staff', id, [{ section: 'nope', text: 'x' }])).fields).toEqual([
      'input.observations.0.section OBSERVATION_SECTION_UNKNOWN',
    ]);
    const twice = [
      { section: 'problem', text: 'x' },
      { section: 'problem', text: 'y' },
    ];
    expect(refused(await observe('staff', id, twice)).fields).toEqual([
      'input.observations.1.section OBSERVATION_SECTION_UNKNOWN',
    ]);
    const mute = await stage.ask('staff', REJECT, { input: { practiceId: id, comment: ' ' } });
    expect(refused(mute).fields).toEqual(['input.comment TEXT_TOO_SHORT']);
    expect(await statusOf(id)).toBe('SUBMITTED');
  });

  test('a practice of less than six months is not admitted', async () => {
    const startedOn = '2025-11-20';
    const basics = { basics: { title: 'Joven', summary: 'S', themeId: 'tecnologia-y-datos', startedOn } };
    const id = await submitted(stage, 'Joven', { basics });
    expect(succeeded(await stage.ask('staff', UNDER_REVIEW, { id }))).toMatchObject({
      practiceUnderReview: { tooYoung: true, monthsRunning: 3 },
    });
    expect(refused(await admit('staff', id))).toMatchObject({ code: 'CONFLICT', reason: 'PRACTICE_TOO_YOUNG' });
    expect(await statusOf(id)).toBe('SUBMITTED');
  });

  test('of six parallel admissions exactly one publishes and pays', async () => {
    const id = await submitted(stage, 'Todas a la vez');
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => admit(n % 2 ? 'staff' : 'otherStaff', id)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter((answer) => refused(answer).code === 'CONFLICT')).toHaveLength(5);
    const versions = await stage.app.db.rows({ text: 'select 1 from practice_version where practice_id = $1', values: [id] });
    const entries = await stage.app.db.rows({
      text: 'select points from points_entry where source = $1',
      values: [`practice:${id}:v1`],
    });
    expect([versions.length, entries]).toEqual([1, [{ points: 50 }]]);
  });

  test('admitted twice, or observed after admission, changes nothing', async () => {
    const id = await published(stage, 'Ya publicada');
    for (const answer of [
      await admit('staff', id),
      await observe('staff', id, [{ section: 'problem', text: 'x' }]),
      await reject('staff', id),
    ]) {
      expect(refused(answer)).toMatchObject({ code: 'CONFLICT', reason: 'ILLEGAL_TRANSITION' });
    }
    expect(await statusOf(id)).toBe('ADMITTED');
  });
});

describe('One’s own institution is refused everywhere', () => {
  test.each<[string, Who]>([
    ['a specialist of the lead Iged', 'neighbour'],
    ['an administrator of the lead Iged', 'administrator'],
  ])('%s neither observes, admits nor rejects', async (_title, who) => {
    const id = await submitted(stage, `De ${who}`);
    for (const answer of [
      await admit(who, id),
      await reject(who, id),
      await observe(who, id, [{ section: 'problem', text: 'x' }]),
    ]) {
      expect(refused(answer)).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
    }
    expect(await statusOf(id)).toBe('SUBMITTED');
    const { id: actor } = await stage.who(who);
    const denials = await stage.app.db.rows({
      text: `select 1 from audit_entry where actor_id = $1 and outcome = 'DENIED'`,
      values: [actor],
    });
    expect(denials).toHaveLength(3);
  });

  test('a further Iged of the practice counts as well', async () => {
    const igedCodes = [HUAURA, CHACHAPOYAS];
    const id = await submitted(stage, 'De dos UGEL', {
      place: { place: { leadIgedCode: CHACHAPOYAS, igedCodes, districts: ['010101'] } },
      team: twoOf(CHACHAPOYAS),
    });
    expect(refused(await admit('neighbour', id))).toMatchObject({ reason: 'OWN_INSTITUTION' });
  });

  function twoOf(igedCode: string) {
    return { team: [1, 2].map((n) => ({ id: randomUUID(), name: `Persona ${n}`, post: 'Cargo', igedCode })) };
  }
});

describe('The work inbox', () => {
  test('counts what is due to each by her rights', async () => {
    type Work = {
      workInbox: {
        submitted: number;
        oldestSubmittedDays: number | null;
        practicesWithoutExpert: number;
        pendingMembers: number;
      };
    };
    const WORK =
      '{ workInbox { submitted observed feedbacksToPublish pendingMembers myAssignmentsDue myAssignmentsLate practicesWithoutExpert oldestSubmittedDays } }';
    await stage.who('pending');
    const { workInbox } = succeeded(await stage.ask<Work>('staff', WORK));
    const { admissionQueue } = succeeded(await stage.ask<Queue>('staff', QUEUE));
    expect(workInbox).toMatchObject({ submitted: admissionQueue.total, oldestSubmittedDays: 3, pendingMembers: 1 });
    expect(workInbox.practicesWithoutExpert).toBeGreaterThan(0);
    expect(succeeded(await stage.ask<Work>('expert', WORK)).workInbox).toMatchObject({
      submitted: 0,
      pendingMembers: 0,
      oldestSubmittedDays: null,
    });
  });

  test('published practices wait for an expert', async () => {
    type Page = { assignablePractices: { items: { title: string; assignments: object[]; ownInstitution: boolean }[] } };
    const LIST =
      '{ assignablePractices(search: "Ya publicada", onlyWithoutFeedback: true) { items { title code version assignments { id } ownInstitution } nextCursor } }';
    const { assignablePractices } = succeeded(await stage.ask<Page>('staff', LIST));
    expect(assignablePractices.items).toMatchObject([{ title: 'Ya publicada', assignments: [], ownInstitution: false }]);
  });

  test('starting a practice is not a thing of the desk', async () => {
    const answer = await stage.ask('staff', START, { input: { id: randomUUID(), title: 'X' } });
    expect(answer.errors).toBeDefined();
  });
});

test('the ten thousandth practice has a code of its own, like the ones after it', async () => {
  const ids = [await submitted(stage, 'La última de cuatro cifras')];
  const code = async (id: string) => (await stage.app.db.one<{ code: string }>({ text: 'select code from practice where id = $1', values: [id] }))?.code;
  const year = (await code(ids[0]))?.slice(0, 10);
  // Numbers are taken, not set: that is all the program's role may do.
  await stage.app.db.rows({
    text: `select nextval('practice_number') from generate_series(1, 9998 - $1::int)`,
    values: [Number((await code(ids[0]))?.slice(10))],
  });
  for (const title of ['Nueve mil novecientos', 'Diez mil', 'Diez mil uno']) ids.push(await submitted(stage, title));
  expect(await Promise.all(ids.slice(1).map(code))).toEqual([`${year}9999`, `${year}10000`, `${year}10001`]);
});
