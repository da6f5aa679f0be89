import { SAVE, SUBMIT, draft, feedbackOf, nobody, openScene, practiceOf, refusal, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const FORM = `query($id: ID!) { feedbackForm(id: $id) { id status dueOn late revision missing draft { keyAspects improvements { sectionKey text } scores { criterionId score } }
  practice { title version leadIgedName igeds { code } sections { key title text lines { heading } } } rubric { id name levels } } }`;
const open = feedbackOf('canchis');
const stored = (id = open): Promise<object | null> =>
  scene.db.one({ text: 'select draft, draft_revision, status, submitted_at from feedback where id = $1', values: [id] });

type Form = { feedbackForm: { revision: number; missing: string[]; practice: { sections: { key: string }[] }; rubric: { levels: string[] }[] } };

test('the form carries the frozen version, the rubric and what is missing', async () => {
  const { data, errors } = await scene.desk<Form>('experta', FORM, { id: open });
  expect(errors).toBeUndefined();
  expect(data.feedbackForm.practice.sections.map(({ key }) => key)).toEqual(
    ['context', 'problem', 'objective', 'strategy', 'actions', 'results', 'lessons', 'sustainability']);
  expect(data.feedbackForm.rubric).toHaveLength(8);
  expect(data.feedbackForm.rubric.every(({ levels }) => levels.length === 4)).toBe(true);
  expect(data.feedbackForm.missing).toHaveLength(4);
});

test('another’s assignment reads and writes exactly like one that does not exist', async () => {
  const before = await stored();
  for (const id of [open, nobody()]) expect((await scene.desk('odenaged', FORM, { id })).data).toEqual({ feedbackForm: null });
  const asks = [[SAVE, { revision: 0, draft: draft() }], [SUBMIT, { revision: 0 }]] as const;
  for (const [mutation, input] of asks) {
    const [theirs, unknown] = [open, nobody()].map((id) => scene.desk('odenaged', mutation, { input: { id, ...input } }));
    expect((await theirs).errors).toEqual((await unknown).errors);
    expect(refusal(await theirs)).toMatchObject({ code: 'NOT_FOUND', reason: 'FEEDBACK_NOT_FOUND' });
  }
  expect(await stored()).toEqual(before);
});

test('a draft is saved half written, again when the reply was lost, and not over another tab', async () => {
  const half = draft({ keyAspects: [''], recommendations: [], scores: [] });
  const first = await scene.desk('experta', SAVE, { input: { id: open, revision: 0, draft: half } });
  expect(first.data).toMatchObject({ saveFeedbackDraft: { revision: 1 } });
  expect((first.data as { saveFeedbackDraft: { missing: string[] } }).saveFeedbackDraft.missing).toHaveLength(3);
  const replay = await scene.desk('experta', SAVE, { input: { id: open, revision: 0, draft: half } });
  expect(replay.data).toEqual(first.data);
  const stale = await scene.desk('experta', SAVE, { input: { id: open, revision: 0, draft: draft() } });
  expect(refusal(stale)).toMatchObject({ code: 'CONFLICT', reason: 'FEEDBACK_DRAFT_STALE' });
  expect((await scene.desk<Form>('experta', FORM, { id: open })).data.feedbackForm.revision).toBe(1);
});

test.each<[string, object, string]>([
  ['an unknown section', { improvements: [{ sectionKey: 'nope', text: 'x' }] }, 'input.draft.improvements.0.sectionKey'],
  ['an unknown criterion', { scores: [{ criterionId: 'nope', score: 1, note: '' }] }, 'input.draft.scores.0.criterionId'],
  ['a score of four', { scores: [{ criterionId: 'design', score: 4, note: '' }] }, 'input.draft.scores.0.score'],
  ['a text too long', { recommendations: ['x'.repeat(1001)] }, 'input.draft.recommendations.0'],
])('%s is refused at its field', async (_, change, path) => {
  const answer = await scene.desk('experta', SAVE, { input: { id: open, revision: 1, draft: draft(change) } });
  expect(refusal(answer).code).toBe('BAD_USER_INPUT');
  expect(path.startsWith(refusal(answer).path ?? 'nowhere')).toBe(true);
});

test('what is missing is the same list on the screen and in the refusal', async () => {
  const ledger = await scene.ledger();
  const answer = await scene.desk('experta', SUBMIT, { input: { id: open, revision: 1 } });
  expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', reason: 'FEEDBACK_INCOMPLETE', path: 'draft.keyAspects' });
  const { data } = await scene.desk<Form>('experta', FORM, { id: open });
  for (const text of data.feedbackForm.missing) expect(answer.errors?.[0].message).toContain(text);
  expect(await scene.ledger()).toBe(ledger);
});

test('submitting closes the draft, keeps its parts and is worth its points once', async () => {
  const ledger = await scene.ledger();
  await scene.desk('experta', SAVE, { input: { id: open, revision: 1, draft: draft({ keyAspects: ['Una', ' ', 'Dos'] }) } });
  const answers = await Promise.all(Array.from({ length: 10 }, () => scene.desk('experta', SUBMIT, { input: { id: open, revision: 2 } })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(new Set(answers.filter(({ errors }) => errors).map((answer) => refusal(answer).reason))).toEqual(new Set(['FEEDBACK_CLOSED']));
  const row = await scene.db.one({
    text: `select rubric_mean::float8 as mean, (select count(*)::int from feedback_item i where i.feedback_id = f.id) as items,
      (select count(*)::int from rubric_score s where s.feedback_id = f.id) as scores from feedback f where id = $1`,
    values: [open],
  });
  expect(row).toEqual({ mean: 1.5, items: 4, scores: 8 });
  expect(await scene.ledger()).toBe(ledger + 20 * 100000 + 1);
});

test('nothing is written after closing', async () => {
  const before = await stored();
  const save = await scene.desk('experta', SAVE, { input: { id: open, revision: 2, draft: draft({ keyAspects: ['Otra'] }) } });
  expect(refusal(save)).toMatchObject({ code: 'CONFLICT', reason: 'FEEDBACK_CLOSED' });
  expect(await stored()).toEqual(before);
});

test('an expert who moved to an institution of the practice may no longer review it', async () => {
  const id = feedbackOf('protagonistas');
  await scene.db.rows({ text: `update member set iged_code = '060000' where id = $1`, values: [await scene.account('experta')] });
  const answer = await scene.desk('experta', SAVE, { input: { id, revision: 0, draft: draft() } });
  expect(refusal(answer)).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  await scene.db.rows({ text: `update member set iged_code = null where id = $1`, values: [await scene.account('experta')] });
});

test('a draft is nowhere to be read before it is published', async () => {
  const { slug } = (await scene.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [practiceOf('canchis')] })) ?? { slug: '' };
  const page = await scene.portal('canchis', `query($slug: String!) { practice(slug: $slug) { feedbacks { id } } }`, { slug });
  expect(page.data).toEqual({ practice: { feedbacks: [] } });
  const mine = await scene.portal('canchis', `query($id: ID!) { myPractice(id: $id) { improvements { id } } }`, { id: practiceOf('canchis') });
  expect(mine.data).toEqual({ myPractice: { improvements: [] } });
});
