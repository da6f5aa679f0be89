import { PUBLISH, feedbackOf, nobody, openScene, practiceOf, refusal, type Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const WAITING = `{ feedbacksToPublish { nextCursor items { id practiceTitle rubricMean keyAspects improvements { sectionKey text } scores { criterionId score } ownInstitution } } }`;
const ONE = `query($id: ID!) { submittedFeedback(id: $id) { id expertName expertInstitution rubricMean ownInstitution } }`;
const sent = feedbackOf('lamas');
const state = (): Promise<object | null> => scene.db.one({
  text: `select f.status, f.published_at, p.feedback_count from feedback f join practice p on p.id = f.practice_id where f.id = $1`,
  values: [sent],
});

test('staff read what waits to be published, whole', async () => {
  const { data, errors } = await scene.desk<{ feedbacksToPublish: { items: { id: string; scores: object[] }[] } }>('especialista', WAITING);
  expect(errors).toBeUndefined();
  expect(data.feedbacksToPublish.items.map(({ id }) => id)).toEqual([sent]);
  expect(data.feedbacksToPublish.items[0]).toMatchObject({ rubricMean: 2.13, improvements: [{ sectionKey: 'results' }], ownInstitution: false });
  expect(data.feedbacksToPublish.items[0].scores).toHaveLength(8);
});

test('one that is not sent yet, or does not exist, is nowhere', async () => {
  for (const id of [feedbackOf('canchis'), nobody()]) {
    expect((await scene.desk('especialista', ONE, { id })).data).toEqual({ submittedFeedback: null });
  }
  expect(refusal(await scene.desk('experta', ONE, { id: sent })).code).toBe('FORBIDDEN');
});

test('a forged cursor is bad input', async () => {
  const after = Buffer.from('["x","y"]').toString('base64url');
  const answer = await scene.desk('especialista', `query($after: String) { feedbacksToPublish(after: $after) { nextCursor } }`, { after });
  expect(refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_INVALID' });
});

test('one’s own institution is refused, administrators too, and nothing changes', async () => {
  const before = await state();
  for (const key of ['especialista', 'administrador']) {
    const id = await scene.account(key);
    await scene.db.rows({ text: `update member set iged_code = '220004' where id = $1`, values: [id] });
    expect(refusal(await scene.desk(key, PUBLISH, { id: sent }))).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
    expect((await scene.desk(key, ONE, { id: sent })).data).toMatchObject({ submittedFeedback: { ownInstitution: true } });
    await scene.db.rows({ text: `update member set iged_code = null where id = $1`, values: [id] });
  }
  expect(await state()).toEqual(before);
  expect(await scene.denials('OWN_INSTITUTION')).toBe(2);
});

test('a feedback is not published before it is sent', async () => {
  const answer = await scene.desk('especialista', PUBLISH, { id: feedbackOf('canchis') });
  expect(refusal(answer)).toMatchObject({ code: 'CONFLICT', reason: 'FEEDBACK_NOT_SUBMITTED' });
  expect(refusal(await scene.desk('especialista', PUBLISH, { id: nobody() })).code).toBe('NOT_FOUND');
});

test('fifty publications at once publish it once and count one', async () => {
  const ledger = await scene.ledger();
  const answers = await Promise.all(Array.from({ length: 50 }, () => scene.desk('especialista', PUBLISH, { id: sent })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await state()).toMatchObject({ status: 'PUBLISHED', feedback_count: 1 });
  expect(await scene.ledger()).toBe(ledger);
});

test('then everyone reads it on the practice page, and its team is told', async () => {
  const { slug } = (await scene.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [practiceOf('lamas')] })) ?? { slug: '' };
  const query = `query($slug: String!) { practice(slug: $slug) { feedbacks { expertName improvements { sectionKey sectionTitle text answer { status } } recommendations } } }`;
  const { data } = await scene.portal<{ practice: { feedbacks: object[] } }>(null, query, { slug });
  expect(data.practice.feedbacks).toHaveLength(1);
  expect(data.practice.feedbacks[0]).toMatchObject({ expertName: 'Experto de prueba', improvements: [{ sectionKey: 'results', sectionTitle: 'Resultados', answer: null }] });
  await scene.drainJobs();
  const told = await scene.db.rows({
    text: 'select 1 from notification where account_id = $1 and cause like $2',
    values: [await scene.account('lamas'), `%${sent}%`],
  });
  expect(told).toHaveLength(1);
});

test('each step of staff is in the audit', async () => {
  const rows = await scene.db.rows({ text: `select 1 from audit_entry where action = 'feedback.publish' and target = $1`, values: [sent] });
  expect(rows).toHaveLength(1);
});
