import { ANSWER, feedbackOf, nobody, openScene, refusal, type Scene } from './scene.js';

let scene: Scene;
let items: string[];
const POINTS = 10 * 100000 + 1;

beforeAll(async () => {
  scene = await openScene();
  const rows = await scene.db.rows<{ id: string }>({
    text: `select id from feedback_item where feedback_id = $1 and kind = 'IMPROVEMENT' order by position`,
    values: [feedbackOf('huaura-puentes')],
  });
  // The sample answered the first (done) and the second (planned).
  items = rows.map(({ id }) => id);
});
afterAll(() => scene.close());

const given = (itemId: string, revision: number, status: string, text = '', plannedOn: string | null = null): object => ({
  input: { itemId, revision, status, text, plannedOn },
});
const stored = (itemId: string): Promise<object | null> => scene.db.one({ text: 'select * from improvement_answer where item_id = $1', values: [itemId] });

test('an improvement answered as done is worth its points once, also for fifty clicks at once', async () => {
  const ledger = await scene.ledger();
  const variables = given(items[2], 0, 'DONE', 'Ya hay formación continua');
  const answers = await Promise.all(Array.from({ length: 50 }, () => scene.portal('gestora', ANSWER, variables)));
  expect(answers.every(({ errors }) => !errors)).toBe(true);
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(answers[0].data).toMatchObject({ answerImprovement: { status: 'DONE', revision: 1, plannedOn: null } });
  expect(await scene.ledger()).toBe(ledger + POINTS);
});

test('when it is no longer done the points are taken back, with the reason', async () => {
  const ledger = await scene.ledger();
  const { errors } = await scene.portal('huaura', ANSWER, given(items[2], 1, 'PLANNED', 'Falta un módulo', '2027-03-01'));
  expect(errors).toBeUndefined();
  expect(await scene.ledger()).toBe(ledger - 10 * 100000 + 1);
  const reversal = await scene.db.one({
    text: 'select points, reason, member_id from points_entry where reverses_id is not null and source like $1',
    values: [`improvement:${items[2]}:%`],
  });
  expect(reversal).toMatchObject({ points: -10, reason: 'La mejora dejó de estar hecha.', member_id: await scene.account('gestora') });
});

test('done again is worth them again, to who did it, and never twice', async () => {
  const ledger = await scene.ledger();
  await scene.portal('huaura', ANSWER, given(items[2], 2, 'DONE', 'Ahora sí'));
  expect(await scene.ledger()).toBe(ledger + POINTS);
  await scene.portal('gestora', ANSWER, given(items[2], 3, 'DONE', 'Ahora sí, con más detalle'));
  expect(await scene.ledger()).toBe(ledger + POINTS);
});

test('over a colleague’s answer it is a conflict, and hers stays', async () => {
  const before = await stored(items[0]);
  const answer = await scene.portal('huaura', ANSWER, given(items[0], 0, 'NOT_APPLICABLE', 'No corresponde'));
  expect(refusal(answer)).toMatchObject({ code: 'CONFLICT', reason: 'IMPROVEMENT_ANSWER_STALE' });
  expect(await stored(items[0])).toEqual(before);
});

test.each<[string, string, string, string | null, object]>([
  ['planned without a date', 'PLANNED', 'Pronto', null, { reason: 'PLANNED_DATE_MISSING', path: 'input.plannedOn' }],
  ['planned for yesterday', 'PLANNED', 'Pronto', '2026-11-20', { reason: 'PLANNED_DATE_PAST', path: 'input.plannedOn' }],
  ['planned for a day that is not', 'PLANNED', 'Pronto', '2027-02-30', { path: 'input.plannedOn' }],
  ['not applicable without a reason', 'NOT_APPLICABLE', '  ', null, { reason: 'REASON_MISSING', path: 'input.text' }],
  ['a text too long', 'DONE', 'x'.repeat(1001), null, { path: 'input.text' }],
  ['an unknown answer', 'MAYBE', '', null, {}],
])('%s is refused', async (_, status, text, plannedOn, expected) => {
  const answer = await scene.portal('gestora', ANSWER, given(items[3], 0, status, text, plannedOn));
  expect(refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', ...expected });
  expect(await stored(items[3])).toBeNull();
});

test('today is a good day for a plan', async () => {
  const { errors } = await scene.portal('gestora', ANSWER, given(items[3], 0, 'PLANNED', '', '2026-11-21'));
  expect(errors).toBeUndefined();
});

test('another team, a key aspect, an unpublished item and a random id get the same refusal', async () => {
  const other = async (feedback: string, kind: string): Promise<string> =>
    (await scene.db.one<{ id: string }>({
      text: 'select id from feedback_item where feedback_id = $1 and kind = $2 limit 1',
      values: [feedbackOf(feedback), kind],
    }))?.id ?? '';
  const ledger = await scene.ledger();
  const ids = [
    await other('pasco-impacto', 'IMPROVEMENT'), await other('huaura-puentes', 'KEY_ASPECT'), await other('lamas', 'IMPROVEMENT'), nobody(),
  ];
  const answers = await Promise.all(ids.map((id) => scene.portal('gestora', ANSWER, given(id, 0, 'DONE', 'x'))));
  expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
  expect(refusal(answers[0])).toMatchObject({ code: 'NOT_FOUND', reason: 'IMPROVEMENT_NOT_FOUND' });
  // Its own team finds the one that was not published yet no more than others do.
  const early = await scene.portal('lamas', ANSWER, given(ids[2], 0, 'DONE', 'x'));
  expect(early.errors).toEqual(answers[0].errors);
  expect(await scene.ledger()).toBe(ledger);
});

test('a visitor and fields nobody offers are refused', async () => {
  expect(refusal(await scene.portal(null, ANSWER, given(items[3], 1, 'DONE'))).code).toBe('UNAUTHENTICATED');
  const input = { itemId: items[3], revision: 1, status: 'DONE', text: '', answeredBy: nobody(), points: 100 };
  expect(refusal(await scene.portal('gestora', ANSWER, { input })).code).toBe('BAD_USER_INPUT');
});

test('what a closed season paid stands, and the answer changes all the same', async () => {
  const ledger = await scene.ledger();
  await scene.db.rows({ text: `update season set closed_at = now() where id = '2026'` });
  const planned = await scene.portal('gestora', ANSWER, given(items[2], 4, 'PLANNED', 'Falta un módulo', '2027-03-01'));
  expect(planned.data).toMatchObject({ answerImprovement: { status: 'PLANNED', revision: 5 } });
  expect(await scene.ledger()).toBe(ledger);
});

test('and done again in another season it is not paid twice, whoever of the team says so', async () => {
  const ledger = await scene.ledger();
  await scene.db.rows({ text: `update season set ends_on = '2026-11-20' where id = '2026'` });
  await scene.db.rows({ text: `insert into season (id, name, starts_on, ends_on) values ('otra', 'Temporada que sigue', '2026-11-21', '2026-12-31')` });
  for (const [at, [who, status, text]] of [['huaura', 'DONE', 'Hecha otra vez'], ['huaura', 'PLANNED', 'Falta'], ['gestora', 'DONE', 'Ahora sí']].entries()) {
    const answer = await scene.portal(who, ANSWER, given(items[2], 5 + at, status, text, status === 'PLANNED' ? '2027-03-01' : null));
    expect(answer.data).toMatchObject({ answerImprovement: { status, revision: 6 + at } });
  }
  expect(await scene.ledger()).toBe(ledger);
  // Another improvement is paid in the season of today.
  await scene.portal('gestora', ANSWER, given(items[3], 1, 'DONE', 'Esta no se había pagado'));
  expect(await scene.ledger()).toBe(ledger + POINTS);
});
