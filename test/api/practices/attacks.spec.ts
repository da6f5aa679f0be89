import { randomUUID } from 'node:crypto';
import type { Viewer } from '@lib/platform';
import { UsefulService } from '@lib/practices';
import {
  CHACHAPOYAS,
  DECLARED,
  MINE,
  SAVE,
  START,
  SUBMIT,
  drafted,
  openStage,
  published,
  refused,
  submitted,
  succeeded,
  type Stage,
} from './cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SECRET = 'Solo lo sabe el equipo';
const denialsOf = async (who: 'stranger'): Promise<number> => {
  const { id } = await stage.who(who);
  return (await stage.app.db.rows({ text: `select 1 from audit_entry where actor_id = $1 and outcome = 'DENIED'`, values: [id] }))
    .length;
};
const fingerprint = (id: string) =>
  stage.app.db.rows({
    text: `select md5(p::text) as practice, (select md5(string_agg(s::text, ',' order by s.section_key)) from practice_section s where s.practice_id = p.id) as sections
      from practice p where p.id = $1`,
    values: [id],
  });

describe('Another’s draft', () => {
  test('is answered with the same bytes as an identifier that does not exist, is not changed, and the attempt is audited', async () => {
    const id = await drafted(stage, SECRET);
    const before = await fingerprint(id);
    const already = await denialsOf('stranger');
    const attacks: [string, (target: string) => object][] = [
      [SAVE, (practiceId) => ({ input: { practiceId, section: 'problem', revision: 1, text: 'Tomada' } })],
      [SUBMIT, (practiceId) => ({ input: { practiceId, ...DECLARED } })],
      ['mutation ($id: ID!) { discardDraft(practiceId: $id) }', (target) => ({ id: target })],
      ['mutation ($id: ID!) { markUseful(practiceId: $id) { usefulCount } }', (target) => ({ id: target })],
    ];
    for (const [text, variables] of attacks) {
      const [known, unknown] = [
        await stage.ask('stranger', text, variables(id)),
        await stage.ask('stranger', text, variables(randomUUID())),
      ];
      expect(known.errors).toEqual(unknown.errors);
      expect(refused(known)).toMatchObject({ code: 'NOT_FOUND', reason: 'PRACTICE_NOT_FOUND' });
    }
    const read = await stage.ask('stranger', MINE, { id });
    expect(read.data).toEqual((await stage.ask('stranger', MINE, { id: randomUUID() })).data);
    expect(refused(await stage.ask('stranger', START, { input: { id, title: 'Mía' } }))).toMatchObject({
      reason: 'PRACTICE_NOT_FOUND',
    });
    expect(await fingerprint(id)).toEqual(before);
    expect(await denialsOf('stranger')).toBe(already + 5);
  });

  test('leaks neither through the wall, its search and its facets, nor by its future address', async () => {
    await submitted(stage, SECRET);
    const WALL = `query ($filter: WallFilter) { wall(filter: $filter) { total items { title } } wallFacets(filter: $filter) { total } }`;
    const answer = succeeded(await stage.ask(null, WALL, { filter: { search: SECRET } }));
    expect(answer).toEqual({ wall: { total: 0, items: [] }, wallFacets: { total: 0 } });
    const page = succeeded(await stage.ask(null, '{ practice(slug: "solo-lo-sabe-el-equipo") { id } }'));
    expect(page).toEqual({ practice: null });
  });

  test('a visitor and an expert reach no sheet', async () => {
    const id = await drafted(stage);
    expect(refused(await stage.ask(null, MINE, { id }))).toMatchObject({ code: 'UNAUTHENTICATED' });
    const desk = await stage.ask('expert', 'query ($id: ID!) { practiceUnderReview(id: $id) { id } }', { id });
    expect(refused(desk)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('What nobody may send', () => {
  test.each(['stage', 'status', 'createdBy', 'authorId', 'referent', 'publishedVersion', 'code', '__proto__'])(
    '%s in an input is refused',
    async (name) => {
      const input = JSON.parse(`{ "id": "${randomUUID()}", "title": "X", "${name}": "ADVANCED" }`) as object;
      expect(refused(await stage.ask('author', START, { input }))).toMatchObject({ code: 'BAD_USER_INPUT' });
      const { id } = await stage.who('author');
      expect(
        await stage.app.db.rows({ text: `select 1 from practice where created_by = $1 and title = 'X'`, values: [id] }),
      ).toEqual([]);
    },
  );

  test.each([undefined, null, '', 0, '0', [], {}, 'x', "1' or '1'='1"])(
    'an identifier that is %p is never the first row',
    async (id) => {
      for (const [text, variables] of [
        [MINE, { id }],
        [SAVE, { input: { practiceId: id, section: 'problem', revision: 0, text: 'x' } }],
        [SUBMIT, { input: { practiceId: id, ...DECLARED } }],
        ['mutation ($id: ID!) { markUseful(practiceId: $id) { usefulCount } }', { id }],
      ] as const) {
        expect(refused(await stage.ask('author', text, variables))).toMatchObject({ code: 'BAD_USER_INPUT' });
      }
    },
  );

  test.each(['createdBy', 'authorId', 'memberId', 'status', 'dni', 'email'])(
    'the wall cannot be filtered by %s',
    async (name) => {
      const answer = await stage.ask(null, 'query ($filter: WallFilter) { wall(filter: $filter) { total } }', {
        filter: { [name]: 'x' },
      });
      expect(refused(answer)).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  test.each([
    [{ order: 'title; drop table practice' }],
    [{ first: 999_999 }],
    [{ first: 21 }],
    [{ after: Buffer.from('["new","2026-01-01\' or 1=1","x"]').toString('base64url') }],
    [{ after: Buffer.from('["useful","abc","00000000-0000-4000-8000-000000000000"]').toString('base64url') }],
    [{ filter: { year: 1 } }],
    [{ filter: { stages: ['LAST'] } }],
    [{ filter: { themes: Array.from({ length: 61 }, () => 'x') } }],
  ])('the wall refuses %j', async (variables) => {
    const WALL =
      'query ($filter: WallFilter, $order: WallOrder, $first: Int, $after: String) { wall(filter: $filter, order: $order, first: $first, after: $after) { total } }';
    expect(refused(await stage.ask(null, WALL, variables))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('markup is kept as text, and control characters are dropped', async () => {
    const title = '<img src=x onerror=alert(1)>\u202E';
    const id = await drafted(stage, title);
    const row = await stage.app.db.one<{ title: string }>({ text: 'select title from practice where id = $1', values: [id] });
    expect(row?.title).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('No stage is skipped', () => {
  test('a published practice is not edited, sent or discarded', async () => {
    const id = await published(stage);
    const before = await fingerprint(id);
    expect(
      refused(await stage.ask('author', SAVE, { input: { practiceId: id, section: 'problem', revision: 1, text: 'x' } })),
    ).toMatchObject({ code: 'CONFLICT' });
    expect(refused(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await fingerprint(id)).toEqual(before);
  });

  test('the published version and its history cannot be rewritten even by the application', async () => {
    const id = await published(stage);
    for (const table of ['practice_version', 'practice_decision']) {
      await expect(stage.app.db.rows({ text: `delete from ${table} where practice_id = $1`, values: [id] })).rejects.toThrow();
    }
  });

  test('fifty parallel «me sirve» of one person count one, and so does taking it back', async () => {
    const id = await published(stage);
    const MARK = 'mutation ($id: ID!) { markUseful(practiceId: $id) { usefulCount usefulByMe } }';
    const answers = await Promise.all(Array.from({ length: 50 }, () => stage.ask('stranger', MARK, { id })));
    expect(answers.every(({ errors }) => !errors)).toBe(true);
    const count = () => stage.app.db.one({ text: 'select useful_count as n from practice where id = $1', values: [id] });
    expect(await count()).toEqual({ n: 1 });
    const UNMARK = 'mutation ($id: ID!) { unmarkUseful(practiceId: $id) { usefulCount usefulByMe } }';
    await Promise.all(Array.from({ length: 5 }, () => stage.ask('stranger', UNMARK, { id })));
    expect(await count()).toEqual({ n: 0 });
  });

  test('fifty people at once, each twice, count fifty, and half of them taking it back leave the other half', async () => {
    const id = await published(stage);
    const people = await stage.app.db.rows<{ id: string }>({
      text: `with born as (insert into account (id, email, status) select gen_random_uuid(), 'muchos-' || n || '@prueba.test', 'ACTIVE' from generate_series(1, 50) n returning id)
        insert into member (id, name, post, iged_code, status) select id, 'Gestora de prueba', '', $1, 'CONFIRMED' from born returning id`,
      values: [CHACHAPOYAS],
    });
    const useful = stage.app.app.get(UsefulService, { strict: false });
    const viewer = (accountId: string) => ({ accountId }) as Viewer;
    const count = () => stage.app.db.one({ text: 'select useful_count as n from practice where id = $1', values: [id] });
    await Promise.all([...people, ...people].map((person) => useful.mark(viewer(person.id), id)));
    expect(await count()).toEqual({ n: 50 });
    await Promise.all(people.slice(0, 25).map((person) => useful.unmark(viewer(person.id), id)));
    expect(await count()).toEqual({ n: 25 });
    expect((await stage.app.db.rows({ text: 'select 1 from practice_useful where practice_id = $1', values: [id] })).length).toBe(
      25,
    );
  });
});
