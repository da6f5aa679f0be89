import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { enroll, PASSWORD } from '../access/cast.js';
import { pdf } from '../files/samples.js';
import { Wire } from '../files/tus.js';
import {
  BEGIN, CLOSE, DECIDE, DESK, JOIN, LESSON, LINK, LINK_OWN, MARK, MILESTONE, MINE, NORM, OWN, REMOVE, REPORT, RETURN, SETTLE, SIGN, SIGN_STAFF, START, STOP, STOP_DESK, START_DESK, VERIFY, WRITE,
  agreed, agreementInput, block, did, origin, reportInput, reported, started, underway, verified, written, type Shown,
} from './scene.js';

let stage: Stage;
let practiceId: string;
let transfer: Shown;
beforeAll(async () => {
  stage = await openStage();
  practiceId = await origin(stage);
  transfer = await underway(stage, practiceId);
});
afterAll(() => stage.close());

const picture = () =>
  stage.app.db.rows({
    text: `select t.*, (select count(*) from transfer_move m where m.transfer_id = t.id) as moves, (select count(*) from transfer_signature) as signatures,
      (select count(*) from transfer_evidence) as evidence, (select count(*) from points_entry) as points, (select count(*) from notification) as notices
      from transfer t order by t.id`,
  });
const denials = async (id: string) =>
  (await stage.app.db.rows<{ n: number }>({ text: `select count(*)::int as n from audit_entry where outcome = 'DENIED' and detail->>'transferId' = $1`, values: [id] }))[0].n;

type Attack = (id: string) => [string, object];
const milestoneId = () => transfer.milestones[0].id;
const attacks: [string, Attack][] = [
  ['marks', (id) => [MARK, { input: { id, areaId: 'problem', revision: 0, point: 1, note: '' } }]],
  ['joins', (id) => [JOIN, { input: { id, memberIds: [] } }]],
  ['writes the agreement', (id) => [WRITE, agreementInput(id)]],
  ['signs', (id) => [SIGN, { input: { id, revision: 1 } }]],
  ['decides a block', (id) => [DECIDE, block(id, 1, 'ADOPTED')]],
  ['adds a milestone', (id) => [MILESTONE, { input: { id, milestoneId: randomUUID(), text: 'Otro hito', dueOn: '2026-06-01' } }]],
  ['settles one', (id) => [SETTLE, { input: { id, milestoneId: milestoneId(), doneOn: '2026-03-01', note: '' } }]],
  ['adds a link', (id) => [LINK, { input: { id, milestoneId: milestoneId(), evidenceId: randomUUID(), url: 'https://a.pe/b', caption: '' } }]],
  ['removes evidence', (id) => [REMOVE, { input: { id, evidenceId: randomUUID() } }]],
  ['begins it', (id) => [BEGIN, { id }]],
  ['begins the own practice', (id) => [OWN, { input: { id, practiceId: randomUUID(), title: 'La mía ahora' } }]],
  ['links a practice', (id) => [LINK_OWN, { input: { id, practiceId } }]],
  ['sets the norm', (id) => [NORM, { input: { id, number: 'RD 1', on: '2026-01-01', title: 'Una norma' } }]],
  ['reports', (id) => [REPORT, reportInput(id)]],
  ['closes', (id) => [CLOSE, { input: { id, outcome: 'SUSTAINED', lesson: LESSON } }]],
  ['stops', (id) => [STOP, { input: { id, reason: 'Porque sí', lesson: LESSON } }]],
];

describe('A gestor who is of neither side', () => {
  let session: Awaited<ReturnType<Stage['app']['login']>>;
  beforeAll(async () => {
    await enroll(stage.app, { roles: [Role.MEMBER], name: 'Gestor de otra parte', igedCode: '150202', email: 'otra@prueba.test' });
    session = await stage.app.login('member', 'otra@prueba.test', PASSWORD);
  });

  test.each(attacks)('%s: the answer of a random id, nothing changes, the denial is audited', async (_title, attack) => {
    const before = await picture();
    const noted = await denials(transfer.id);
    const real = await stage.app.gql('member', ...attack(transfer.id), session);
    const random = await stage.app.gql('member', ...attack(randomUUID()), session);
    expect(real.errors).toEqual(random.errors);
    expect(refused(real)).toMatchObject({ code: 'NOT_FOUND', reason: 'TRANSFER_NOT_FOUND' });
    expect(await picture()).toEqual(before);
    expect(await denials(transfer.id)).toBe(noted + 1);
  });

  test('reads it neither by id nor in the lists, and finds no file of it', async () => {
    const real = await stage.app.gql('member', MINE, { id: transfer.id }, session);
    const random = await stage.app.gql('member', MINE, { id: randomUUID() }, session);
    expect([real.errors, real.data]).toEqual([random.errors, random.data]);
    const lists = await stage.app.gql<{ myTransfers: { items: object[] }; myTransferInterests: object[] }>('member', '{ myTransfers { items { id } } myTransferInterests { id } }', {}, session);
    expect(succeeded(lists)).toEqual({ myTransfers: { items: [] }, myTransferInterests: [] });
  });

  test('a file of a milestone is served to both sides and to staff; to anyone else, as one that does not exist', async () => {
    const adopter = (await stage.who('stranger')).session;
    const author = (await stage.who('author')).session;
    const staff = (await stage.who('staff')).session;
    const bytes = pdf();
    const asked = { purpose: 'transfer.evidence', subject: milestoneId(), filename: 'acta.pdf' };
    const begin = async (who: typeof session) => (await new Wire(stage.app.url, who).begin(asked, bytes.length)).status;
    expect([await begin(session), await begin(author)]).toEqual([404, 403]);
    await new Wire(stage.app.url, adopter).upload(asked, bytes);
    await stage.app.drainJobs();
    const [piece] = (await did(stage, 'stranger', MINE, { id: transfer.id })).milestones[0].evidence;
    expect(piece).toMatchObject({ name: 'acta.pdf', state: 'READY' });
    const read = async (path: string, who: typeof session | null) => (await new Wire(stage.app.url, who).get(path)).status;
    const url = piece.url ?? '';
    expect([await read(url, adopter), await read(url, author), await read(`/admin${url}`, staff)]).toEqual([200, 200, 200]);
    expect([await read(url, session), await read(url, null), await read('/archivos/0123456789abcdef0123456789abcdef', session)]).toEqual([404, 404, 404]);
    await did(stage, 'stranger', REMOVE, { input: { id: transfer.id, evidenceId: piece.id } });
    expect(await read(url, adopter)).toBe(404);
  });
});

test('Nobody takes the step of the other side', async () => {
  const { id } = transfer;
  const turns: [Who, string, object][] = [
    ['author', DECIDE, block(id, 1, 'LEFT_OUT', '', 'Porque sí')],
    ['author', REPORT, reportInput(id)],
    ['author', BEGIN, { id }],
  ];
  for (const [who, text, variables] of turns) expect(refused(await stage.ask(who, text, variables))).toMatchObject({ code: 'FORBIDDEN', reason: 'TRANSFER_OTHER_SIDE' });
});

test('Staff of either side neither sign, verify, return, stop nor begin it, administrators too', async () => {
  const other = await origin(stage, 'Con conflicto');
  const { id } = await written(stage, other);
  for (const who of ['neighbour', 'administrator'] as const) {
    expect(refused(await stage.ask(who, SIGN_STAFF, { input: { id, revision: 1 } }))).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
    expect(refused(await stage.ask(who, STOP_DESK, { input: { id, reason: 'No me gusta', lesson: LESSON } }))).toMatchObject({ reason: 'OWN_INSTITUTION' });
    const seen: Shown & { ownInstitution?: boolean } = await did(stage, who, DESK, { id });
    expect(seen.ownInstitution).toBe(true);
  }
  const result = await reported(stage, await origin(stage, 'Con conflicto dos'));
  for (const text of [VERIFY, RETURN]) {
    expect(refused(await stage.ask('neighbour', text, { input: { id: result.id, note: 'Todo bien' } }))).toMatchObject({ reason: 'OWN_INSTITUTION' });
  }
  const third = await origin(stage, 'Con conflicto tres');
  succeeded(await stage.ask('stranger', 'mutation ($input: ExpressInterestInput!) { wantToReplicate(input: $input) { interestCount } }', { input: { id: randomUUID(), practiceId: third } }));
  const list = await stage.ask<{ transferInterests: { items: { id: string; practiceTitle: string }[] } }>('staff', '{ transferInterests { items { id practiceTitle } } }');
  const interestId = succeeded(list).transferInterests.items.find(({ practiceTitle }) => practiceTitle === 'Con conflicto tres')?.id;
  expect(refused(await stage.ask('neighbour', START_DESK, { input: { id: randomUUID(), interestId, kind: 'HORIZONTAL' } }))).toMatchObject({ reason: 'OWN_INSTITUTION' });
});

test('Nobody adopts what is of their own institution, twice at once, or with another’s id', async () => {
  const start = (by: Who, more: object = {}) => stage.ask(by, START, { input: { id: randomUUID(), practiceId, kind: 'HORIZONTAL', ...more } });
  expect(refused(await start('author'))).toMatchObject({ reason: 'TRANSFER_OF_OWN_PRACTICE' });
  expect(refused(await start('colleague'))).toMatchObject({ reason: 'TRANSFER_OF_OWN_PRACTICE' });
  expect(refused(await start('stranger'))).toMatchObject({ reason: 'TRANSFER_OPEN_ALREADY' });
  expect(refused(await start('author', { id: transfer.id }))).toMatchObject({ reason: 'TRANSFER_ID_TAKEN' });
  expect(refused(await start('stranger', { practiceId: randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' });
});

test('Steps are neither skipped nor repeated', async () => {
  const begun = await started(stage, await origin(stage, 'Sin saltos'));
  const { id } = begun;
  const early: [Who, string, object][] = [
    ['stranger', SIGN, { input: { id, revision: 1 } }],
    ['staff', SIGN_STAFF, { input: { id, revision: 1 } }],
    ['stranger', BEGIN, { id }],
    ['stranger', REPORT, reportInput(id)],
    ['staff', VERIFY, { input: { id, note: 'Todo bien' } }],
    ['stranger', CLOSE, { input: { id, outcome: 'SUSTAINED', lesson: LESSON } }],
  ];
  for (const [who, text, variables] of early) expect(refused(await stage.ask(who, text, variables))).toMatchObject({ code: 'CONFLICT', reason: 'TRANSFER_STEP_REFUSED' });
  const plan = await agreed(stage, await origin(stage, 'Ya firmada'));
  for (const text of [WRITE, MARK]) {
    const input = text === WRITE ? agreementInput(plan.id, { revision: 1 }) : { input: { id: plan.id, areaId: plan.areas[0].id, revision: 1, point: 1, note: '' } };
    expect(refused(await stage.ask('stranger', text, input))).toMatchObject({ reason: 'TRANSFER_STEP_REFUSED' });
  }
  const last = await verified(stage, await origin(stage, 'Ya verificada'));
  expect(refused(await stage.ask('staff', VERIFY, { input: { id: last.id, note: 'Otra vez' } }))).toMatchObject({ code: 'CONFLICT' });
});

test.each(['state', 'version', 'adopterIged', 'begunBy', 'practiceSlug'])('A transfer cannot bring its own %s', async (field) => {
  const answer = await stage.ask('stranger', START, { input: { id: randomUUID(), practiceId, kind: 'HORIZONTAL', [field]: 'VERIFIED' } });
  expect(refused(answer).code).toBe('BAD_USER_INPUT');
});

test('Mails, phones and ids of people are in no field, texts take no DNI, and every odd id is bad input', async () => {
  for (const field of ['email', 'dni', 'phone', 'memberId', 'id']) {
    const answer = await stage.ask('author', `query ($id: ID!) { transfer(id: $id) { adopterPeople { ${field} } } }`, { id: transfer.id });
    expect(answer.errors).toBeDefined();
  }
  const stop = { input: { id: transfer.id, reason: 'Llamar al 12345678', lesson: LESSON } };
  expect(refused(await stage.ask('stranger', STOP, stop)).fields).toEqual(['input.reason PERSONAL_DATA']);
  for (const id of [null, '', 0, [], 'x']) {
    expect(refused(await stage.ask('stranger', BEGIN, { id })).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('stranger', SIGN, { input: { id, revision: 1 } })).code).toBe('BAD_USER_INPUT');
  }
  const queue = 'query ($after: String, $search: String) { transferQueue(state: UNDERWAY, after: $after, search: $search) { items { id } } }';
  expect(refused(await stage.ask('staff', queue, { after: 'e30' })).code).toBe('BAD_USER_INPUT');
  expect(succeeded(await stage.ask<{ transferQueue: { items: object[] } }>('staff', queue, { search: '%' })).transferQueue.items).toEqual([]);
  expect(succeeded(await stage.ask<{ transferQueue: { items: object[] } }>('staff', queue, { search: 'chachapoyas' })).transferQueue.items.length).toBeGreaterThan(0);
});
