import { randomUUID } from 'node:crypto';
import { openStage, published, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import {
  ACCOMPANY,
  CONTINUE,
  CONTRIBUTE,
  EDIT,
  HIDE,
  MARK,
  ONE,
  OWN_ONE,
  PHOTO,
  REMOVE,
  REPORT,
  RESTORE,
  SHARE,
  TALK,
  TURN,
  WITHDRAW,
  accompanyInput,
  contributed,
  initiativeInput,
  own,
  points,
  shared,
  talk,
} from './scene.js';

let stage: Stage;
let id: string;
let hidden: string;
let contribution: string;
beforeAll(async () => {
  stage = await openStage('2026-03-02T15:00:00Z');
  id = await shared(stage);
  contribution = await contributed(stage, id);
  hidden = await shared(stage, { title: 'La que staff ocultó', problem: 'Un secreto que ya nadie debe leer aquí.' });
  succeeded(await stage.ask('staff', HIDE, { input: { id: hidden, reason: 'Nombra a un menor' } }));
});
afterAll(() => stage.close());

const answerTo = async (who: Who | null, text: string, variables: object): Promise<string> => {
  const { data, errors } = await stage.ask(who, text, variables);
  return JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })) });
};
const denials = async (): Promise<number> =>
  (await stage.app.db.one<{ n: number }>({ text: `select count(*)::int as n from audit_entry where action like 'denied%' or detail::text like '%NOT_FOUND%'` }))?.n ?? 0;

describe('Of what is out of sight', () => {
  test.each<[string, string, (id: string) => object]>([
    ['the page', ONE, (target) => ({ id: target })],
    ['its contributions', TALK, (target) => ({ id: target })],
    ['the similar ones', 'query ($id: ID!) { similarToInitiative(id: $id) { title } }', (target) => ({ id: target })],
    ['a contribution', CONTRIBUTE, (target) => ({ input: { id: randomUUID(), initiativeId: target, text: 'Hola' } })],
    ['a report', REPORT, (target) => ({ input: { id: randomUUID(), initiativeId: target, reason: 'SPAM' } })],
  ])('%s answers to a member as for a random id', async (_, text, variables) => {
    const told = await answerTo('stranger', text, variables(hidden));
    expect(told).toBe(await answerTo('stranger', text, variables(randomUUID())));
    expect(told).not.toContain('secreto');
  });

  test.each<[string, string, (id: string) => object]>([
    ['the own panel', OWN_ONE, (target) => ({ id: target })],
    ['a correction', EDIT, (target) => ({ input: initiativeInput({ id: target }) })],
    ['a photo', PHOTO, (target) => ({ input: { id: randomUUID(), initiativeId: target, minors: false } })],
    ['going on', CONTINUE, (target) => ({ id: target })],
    ['withdrawing', WITHDRAW, (target) => ({ input: { id: target } })],
    ['turning into a practice', TURN, (target) => ({ input: { id: target, practiceId: randomUUID(), teammates: [] } })],
  ])('another’s: %s is refused as for a random id, and nothing changes', async (_, text, variables) => {
    const before = await own(stage, id);
    expect(await answerTo('stranger', text, variables(id))).toBe(await answerTo('stranger', text, variables(randomUUID())));
    expect(await own(stage, id)).toEqual(before);
  });

  test('a contribution of another is neither marked nor deleted, and the id of another is not taken', async () => {
    for (const text of [MARK, REMOVE])
      expect(await answerTo('colleague', text, { id: contribution })).toBe(await answerTo('colleague', text, { id: randomUUID() }));
    const input = { id: contribution, initiativeId: id, text: 'Otro texto bajo su identificador' };
    expect(refused(await stage.ask('colleague', CONTRIBUTE, { input }))).toMatchObject({ reason: 'CONTRIBUTION_NOT_FOUND' });
    expect(refused(await stage.ask('stranger', SHARE, { input: initiativeInput({ id }) }))).toMatchObject({ reason: 'INITIATIVE_NOT_FOUND' });
  });

  test('each attempt was written down', async () => {
    expect(await denials()).toBeGreaterThan(5);
  });
});

test('Mails, DNI, phones and who reported are in no field, and unknown inputs are refused', async () => {
  for (const field of ['authorEmail', 'authorId', 'dni', 'phone', 'reports { reporterId }', 'reason'])
    expect((await stage.ask(null, `query ($id: ID!) { initiative(id: $id) { ${field} } }`, { id })).errors).toBeDefined();
  for (const more of [{ authorId: randomUUID() }, { state: 'TURNED' }, { points: 100 }, { sharedAt: '2020-01-01' }])
    expect(refused(await stage.ask('author', SHARE, { input: { ...initiativeInput(), ...more } })).code).toBe('BAD_USER_INPUT');
  for (const odd of [null, '', 0, [], 'x']) {
    expect(refused(await stage.ask('author', CONTINUE, { id: odd })).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('author', SHARE, { input: initiativeInput({ id: odd }) })).code).toBe('BAD_USER_INPUT');
  }
  const wall = 'query ($search: String, $after: String) { initiatives(search: $search, after: $after) { items { id } } }';
  expect(refused(await stage.ask(null, wall, { after: 'e30' })).code).toBe('BAD_USER_INPUT');
  expect(succeeded(await stage.ask<{ initiatives: { items: object[] } }>(null, wall, { search: `%' or 1=1 --` })).initiatives.items).toEqual([]);
});

test('A DNI is refused at its field, and a photo with minors needs the authorisation', async () => {
  expect(refused(await stage.ask('author', SHARE, { input: initiativeInput({ problem: 'El estudiante 12345678 falta mucho a clases' }) }))).toMatchObject({
    fields: ['input.problem INITIATIVE_PERSONAL_DATA'],
  });
  expect(refused(await stage.ask('stranger', CONTRIBUTE, { input: { id: randomUUID(), initiativeId: id, text: 'Su DNI es 12345678' } }))).toMatchObject({
    fields: ['input.text CONTRIBUTION_PERSONAL_DATA'],
  });
  const photo = { id: randomUUID(), initiativeId: id, minors: true };
  expect(refused(await stage.ask('author', PHOTO, { input: photo }))).toMatchObject({ reason: 'PHOTO_MINORS_UNAUTHORISED' });
  succeeded(await stage.ask('author', PHOTO, { input: { ...photo, authorised: true } }));
});

test('Nobody accompanies, hides or shows what is of their own institution, administrators too', async () => {
  for (const who of ['neighbour', 'administrator'] as const) {
    expect(refused(await stage.ask(who, ACCOMPANY, accompanyInput(id)))).toMatchObject({ code: 'FORBIDDEN', reason: 'INITIATIVE_OWN_INSTITUTION' });
    expect(refused(await stage.ask(who, HIDE, { input: { id, reason: 'Porque sí' } }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refused(await stage.ask(who, RESTORE, { input: { id: hidden, reason: 'Porque sí' } }))).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect((await own(stage, id)).state).toBe('SHARED');
});

test('Steps are neither skipped nor repeated, and a log entry of another initiative is not taken', async () => {
  expect(refused(await stage.ask('staff', RESTORE, { input: { id: hidden, contributionId: contribution, reason: 'Nada de eso' } })).code).toBe('NOT_FOUND');
  expect(refused(await stage.ask('staff', HIDE, { input: { id: hidden, reason: 'Otra vez' } }))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
  expect(refused(await stage.ask('author', CONTINUE, { id: hidden }))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
  expect(refused(await stage.ask('author', TURN, { input: { id: hidden, practiceId: randomUUID(), teammates: [] } }))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
  expect(await points(stage, `initiative:${hidden}`)).toEqual([15, -15]);
  // A practice that exists is not written over by turning an initiative into it.
  const practiceId = await published(stage, 'Una práctica que ya está publicada');
  expect(refused(await stage.ask('author', TURN, { input: { id, practiceId, teammates: [] } }))).toMatchObject({ reason: 'PRACTICE_BEGUN_OTHERWISE' });
  expect((await own(stage, id)).state).toBe('SHARED');
});

test('Fifty marks at once are one effect, ten times the same initiative and contribution are one, and a hundred turnings one practice', async () => {
  const once = await contributed(stage, id, 'stranger', { text: 'Un aporte que se marca muchas veces' });
  await Promise.all(Array.from({ length: 50 }, () => stage.ask('author', MARK, { id: once })));
  expect(await points(stage, `contribution:${once}`)).toEqual([3, 2]);
  const input = initiativeInput({ title: 'La misma muchas veces', problem: 'Un problema que se envía diez veces seguidas.' });
  await Promise.all(Array.from({ length: 10 }, () => stage.ask('colleague', SHARE, { input })));
  expect(await points(stage, `initiative:${input.id}`)).toEqual([15]);
  const remark = { id: randomUUID(), initiativeId: input.id, text: 'El mismo aporte' };
  await Promise.all(Array.from({ length: 10 }, () => stage.ask('stranger', CONTRIBUTE, { input: remark })));
  expect((await talk(stage, input.id)).items).toHaveLength(1);
  const turns = await Promise.all(Array.from({ length: 10 }, () => stage.ask('colleague', TURN, { input: { id: input.id, practiceId: randomUUID(), teammates: [] } })));
  expect(turns.filter(({ errors }) => !errors)).toHaveLength(1);
  const made = await stage.app.db.rows({ text: 'select 1 from practice_origin where source = $1', values: [`initiative:${input.id}`] });
  expect(made).toHaveLength(1);
  const log = accompanyInput(id);
  await Promise.all(Array.from({ length: 10 }, () => stage.ask('staff', ACCOMPANY, log)));
  expect((await own(stage, id)).accompaniments).toHaveLength(1);
});

test('Two who share the same words at once are paid once, and many aliases in one document meet the limit', async () => {
  const same = { title: 'Dos veces lo mismo a la vez', problem: 'Un problema que se cuenta dos veces al mismo tiempo.' };
  const [one, other] = [initiativeInput(same), initiativeInput(same)];
  await Promise.all([one, other].map((input) => stage.ask('stranger', SHARE, { input })));
  const paid = [...(await points(stage, `initiative:${one.id}`)), ...(await points(stage, `initiative:${other.id}`))];
  expect(paid).toEqual([15]);
});
