import { ASSIGN, NOW, feedbackOf, nobody, openScene, practiceOf, refusal, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterEach(() => scene.clock.set(NOW));
afterAll(() => scene.close());

const WITHDRAW = `mutation($input: WithdrawAssignmentInput!) { withdrawAssignment(input: $input) }`;
const QUEUE = `query($includeClosed: Boolean) { myAssignments(includeClosed: $includeClosed) { id practiceTitle status late daysLeft } }`;
const EXPERTS = `query($practiceId: ID) { experts(practiceId: $practiceId) { id name institution open late ownInstitution } }`;
const given = async (change: object = {}): Promise<object> => ({
  input: { id: nobody(), practiceId: practiceOf('anemia'), expertId: await scene.account('experta'), dueOn: '2026-12-15', ...change },
});

test('staff assign the published version to an expert, who is told once', async () => {
  const variables = await given();
  const { data, errors } = await scene.desk<{ assignExpert: object }>('especialista', ASSIGN, variables);
  expect(errors).toBeUndefined();
  expect(data.assignExpert).toMatchObject({ version: 1, status: 'ASSIGNED', dueOn: '2026-12-15', daysLeft: 24, late: false });
  const again = await scene.desk('especialista', ASSIGN, variables);
  expect(again.data).toEqual(data);
  await scene.drainJobs();
  const told = await scene.db.rows({ text: `select 1 from notification where cause like '%' || $1 || '%'`, values: [(data.assignExpert as { id: string }).id] });
  expect(told).toHaveLength(1);
});

test('one expert has a version once', async () => {
  expect(refusal(await scene.desk('especialista', ASSIGN, await given()))).toMatchObject({ code: 'CONFLICT', reason: 'EXPERT_ALREADY_ASSIGNED' });
});

test('the same id with other data is not the same request', async () => {
  const input = { id: feedbackOf('canchis'), practiceId: practiceOf('sumaq') };
  expect(refusal(await scene.desk('especialista', ASSIGN, await given(input)))).toMatchObject({ code: 'CONFLICT', reason: 'ASSIGNMENT_ID_TAKEN' });
});

test('twenty equal requests at once make one assignment', async () => {
  const variables = await given({ practiceId: practiceOf('emociones') });
  const answers = await Promise.all(Array.from({ length: 20 }, () => scene.desk('especialista', ASSIGN, variables)));
  expect(new Set(answers.map(({ data, errors }) => JSON.stringify(errors ?? data))).size).toBe(1);
  const rows = await scene.db.rows({ text: 'select 1 from feedback where practice_id = $1', values: [practiceOf('emociones')] });
  expect(rows).toHaveLength(1);
});

test.each([
  ['yesterday', { dueOn: '2026-11-20' }, 'DUE_DATE_PAST'],
  ['in 91 days', { dueOn: '2027-02-20' }, 'DUE_DATE_TOO_FAR'],
])('a due date %s is refused at its field', async (_, change, reason) => {
  const answer = await scene.desk('especialista', ASSIGN, await given({ practiceId: practiceOf('arte'), ...change }));
  expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', reason, path: 'input.dueOn' });
});

test('someone who is not an active expert is not assigned', async () => {
  for (const expertId of [nobody(), await scene.account('gestora')]) {
    const answer = await scene.desk('especialista', ASSIGN, await given({ practiceId: practiceOf('arte'), expertId }));
    expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', reason: 'EXPERT_NOT_AVAILABLE', path: 'input.expertId' });
  }
});

test('a practice that is not published cannot be told from one that does not exist', async () => {
  const draft = await scene.desk('especialista', ASSIGN, await given({ practiceId: practiceOf('materiales') }));
  const unknown = await scene.desk('especialista', ASSIGN, await given({ practiceId: nobody() }));
  expect(draft.errors).toEqual(unknown.errors);
  expect(refusal(draft).code).toBe('NOT_FOUND');
});

test('one’s own institution is refused to who assigns, administrators too, and to the expert', async () => {
  const move = (key: string, iged: string | null): Promise<unknown> =>
    scene.account(key).then((id) => scene.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [id, iged] }));
  const practiceId = practiceOf('lectoescritor');
  for (const key of ['especialista', 'administrador', 'experta']) {
    await move(key, '160000');
    const answer = await scene.desk(key === 'administrador' ? key : 'especialista', ASSIGN, await given({ practiceId }));
    expect(refusal(answer)).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
    if (key === 'experta') {
      const { data } = await scene.desk<{ experts: { name: string; ownInstitution: boolean }[] }>('especialista', EXPERTS, { practiceId });
      expect(data.experts.map(({ ownInstitution }) => ownInstitution).sort()).toEqual([false, true]);
    }
    await move(key, null);
  }
  expect(await scene.denials('OWN_INSTITUTION')).toBe(3);
  expect(await scene.db.rows({ text: 'select 1 from feedback where practice_id = $1', values: [practiceId] })).toEqual([]);
});

test('the expert sees what is late first, and the closed ones only when asked', async () => {
  const { data } = await scene.desk<{ myAssignments: { late: boolean; daysLeft: number; status: string }[] }>('experta', QUEUE);
  expect(data.myAssignments[0]).toMatchObject({ late: true, daysLeft: -2 });
  expect(data.myAssignments.every(({ status }) => status === 'ASSIGNED')).toBe(true);
  const days = data.myAssignments.map(({ daysLeft }) => daysLeft);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  const all = await scene.desk<{ myAssignments: object[] }>('experta', QUEUE, { includeClosed: true });
  expect(all.data.myAssignments).toHaveLength(data.myAssignments.length + 2);
});

test('an assignment is withdrawn before it is sent, and then is no longer the expert’s to read', async () => {
  const variables = await given({ practiceId: practiceOf('divertimatics') });
  const { data } = await scene.desk<{ assignExpert: { id: string } }>('especialista', ASSIGN, variables);
  const input = { id: data.assignExpert.id, reason: 'Se encargó a otra persona' };
  expect((await scene.desk('especialista', WITHDRAW, { input })).data).toEqual({ withdrawAssignment: true });
  expect(refusal(await scene.desk('especialista', WITHDRAW, { input })).code).toBe('CONFLICT');
  const form = await scene.desk('experta', `query($id: ID!) { feedbackForm(id: $id) { id } }`, { id: input.id });
  expect(form.data).toEqual({ feedbackForm: null });
  expect(refusal(await scene.desk('especialista', WITHDRAW, { input: { ...input, id: feedbackOf('lamas') } }))).toMatchObject({ reason: 'ASSIGNMENT_NOT_OPEN' });
  const later = await scene.desk('especialista', ASSIGN, await given({ practiceId: practiceOf('divertimatics') }));
  expect(later.errors).toBeUndefined();
});

test('only who may assign assigns', async () => {
  for (const who of ['experta', null]) {
    const answer = await scene.desk(who, ASSIGN, await given({ practiceId: practiceOf('arte') }));
    expect(refusal(answer).code).toBe(who ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
});
