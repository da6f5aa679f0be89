import { randomUUID } from 'node:crypto';
import { SavedSearchWeek } from '../../../libs/practices/src/saved-search/saved-search-week.job.js';
import { openStage, published, refused, succeeded, type Stage, type Who } from './cast.js';

type Saved = { id: string; name: string; weekly: boolean; fresh: number; filter: Record<string, unknown> };
type Mine = { most: number; items: Saved[] };

const LINE = '{ most items { id name weekly fresh filter { search stages regions referent } } }';
const MINE = `{ mySavedSearches ${LINE} }`;
const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) ${LINE} }`;
const OPEN = `mutation ($id: ID!) { openSavedSearch(id: $id) ${LINE} }`;
const WEEKLY = `mutation ($id: ID!, $weekly: Boolean!) { setSavedSearchWeekly(id: $id, weekly: $weekly) ${LINE} }`;
const REMOVE = `mutation ($id: ID!) { removeSavedSearch(id: $id) ${LINE} }`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.app.db.rows({ text: 'delete from saved_search' });
  await stage.app.db.rows({ text: `update practice_setting set value = 20 where key = 'saved_searches_max'` });
});
afterAll(() => stage.close());

const save = (who: Who | null, input: object) =>
  stage.ask<{ saveSearch: Mine }>(who, SAVE, {
    input: { id: randomUUID(), name: 'Ferias', filter: { search: 'ferias' }, weekly: false, ...input },
  });
const mine = async (who: Who) => succeeded(await stage.ask<{ mySavedSearches: Mine }>(who, MINE)).mySavedSearches;
const inbox = async (who: Who) =>
  succeeded(
    await stage.ask<{ inbox: { items: { title: string; body: string; link: string }[] } }>(
      who,
      '{ inbox(first: 50) { items { title body link } } }',
    ),
  ).inbox.items.filter(({ link }) => link === '/yo/busquedas');
/** Short steps: the sessions of the desk end soon. */
const later = (minutes: number) => stage.app.clock.pass({ minutes });
const week = async () => {
  await stage.app.app.get(SavedSearchWeek, { strict: false }).run();
  await stage.app.drainJobs();
};

test('what is new is counted from the day it was saved until it is opened', async () => {
  await published(stage, 'Ferias de antes');
  later(1);
  const id = randomUUID();
  const [saved] = succeeded(await save('stranger', { id, filter: { search: 'ferias', stages: [], referent: null } })).saveSearch
    .items;
  expect(saved).toMatchObject({ id, name: 'Ferias', fresh: 0, filter: { search: 'ferias', stages: null, regions: null } });
  later(1);
  await published(stage, 'Ferias de empleo');
  await published(stage, 'Otra cosa', { actions: { text: 'Nada de eso.' } });
  expect((await mine('stranger')).items.map(({ fresh }) => fresh)).toEqual([1]);
  later(1);
  expect(succeeded(await stage.ask<{ openSavedSearch: Mine }>('stranger', OPEN, { id })).openSavedSearch.items[0]?.fresh).toBe(0);
  expect((await mine('author')).items).toEqual([]);
});

test('a retry is the same search; with the limit full the next one is refused, and eight at once do not pass it', async () => {
  await stage.app.db.rows({ text: `update practice_setting set value = 3 where key = 'saved_searches_max'` });
  const id = randomUUID();
  for (let n = 0; n < 3; n += 1) succeeded(await save('stranger', { id }));
  expect((await mine('stranger')).items).toHaveLength(1);
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => save('stranger', { name: `B${n}` })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(2);
  expect(await mine('stranger')).toMatchObject({ most: 3, items: { length: 3 } });
  expect(refused(await save('stranger', {}))).toMatchObject({ code: 'CONFLICT', reason: 'SAVED_SEARCH_TOO_MANY' });
  succeeded(await stage.ask('stranger', REMOVE, { id }));
  succeeded(await save('stranger', {}));
});

test('somebody else’s search answers as a random id does, and stays as it was', async () => {
  const id = randomUUID();
  succeeded(await save('author', { id }));
  const before = await mine('author');
  for (const asked of [id, randomUUID()]) {
    expect(refused(await stage.ask('stranger', OPEN, { id: asked }))).toMatchObject({
      code: 'NOT_FOUND',
      reason: 'SAVED_SEARCH_NOT_FOUND',
    });
    expect(refused(await stage.ask('stranger', WEEKLY, { id: asked, weekly: true })).reason).toBe('SAVED_SEARCH_NOT_FOUND');
    expect(refused(await stage.ask('stranger', REMOVE, { id: asked })).reason).toBe('SAVED_SEARCH_NOT_FOUND');
  }
  expect(refused(await save('stranger', { id, name: 'Mía' })).reason).toBe('SAVED_SEARCH_NOT_FOUND');
  expect(await mine('author')).toEqual(before);
  expect(refused(await stage.ask(null, MINE)).code).toBe('UNAUTHENTICATED');
});

test('what filters nothing, has no name or an unknown field is refused at its place', async () => {
  expect(refused(await save('author', { filter: { stages: [], referent: false } }))).toMatchObject({
    reason: 'SAVED_SEARCH_EMPTY',
  });
  expect(refused(await save('author', { name: ' ' })).fields[0]).toMatch(/^input\.name /);
  expect(refused(await save('author', { name: 'x'.repeat(81) })).fields).toEqual(['input.name TEXT_TOO_LONG']);
  expect((await save('author', { filter: { search: 'a', memberId: randomUUID() } })).errors).toBeDefined();
});

test('the weekly notice goes to who asked for it, once, and only when there is something new', async () => {
  const id = randomUUID();
  succeeded(await save('stranger', { id, weekly: true }));
  succeeded(await save('colleague', { weekly: false }));
  later(7);
  await week();
  expect(await inbox('stranger')).toEqual([]);
  await published(stage, 'Ferias de la semana');
  later(1);
  await week();
  await week();
  expect(await inbox('stranger')).toEqual([
    { title: 'Hay prácticas nuevas en «Ferias»', body: '«Ferias»: 1 nueva.', link: '/yo/busquedas' },
  ]);
  expect(await inbox('colleague')).toEqual([]);
  succeeded(await stage.ask('stranger', WEEKLY, { id, weekly: false }));
  later(1);
  await published(stage, 'Más ferias');
  later(1);
  await week();
  expect(await inbox('stranger')).toHaveLength(1);
});
