import { randomUUID } from 'node:crypto';
import { CHACHAPOYAS, HUAURA, openStage, refused, succeeded, type Person, type Stage } from './cast.js';
import { EDIT, NOT_USEFUL, REMOVE, USEFUL, WRITE, newcomer, points, practicePage, says, talk } from './conversation.cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pointsOf = async (who: 'author' | 'stranger' | 'colleague', kind: string) => points(stage, (await stage.who(who)).id, kind);

describe('A conversation', () => {
  test('is read by anyone: comments, the newest first, each with its replies in order', async () => {
    const { id, slug } = await practicePage(stage);
    const first = await says(stage, 'stranger', id, '¿Cómo convocaron a las empresas?');
    await says(stage, 'author', id, 'Con una feria.', first);
    const later = await says(stage, 'stranger', id, 'Gracias por compartir.');
    const reply = await says(stage, 'stranger', id, '¡Qué buena idea!', first);
    const seen = await talk(stage, slug);
    expect(seen).toMatchObject({ total: 4, limit: 1000, followedByMe: false, interests: [] });
    expect(seen?.items.map((item) => item.id)).toEqual([later, first]);
    expect(seen?.items[1].replies.map(({ text, fromTeam, mine }) => ({ text, fromTeam, mine }))).toEqual([
      { text: 'Con una feria.', fromTeam: true, mine: false },
      { text: '¡Qué buena idea!', fromTeam: false, mine: false },
    ]);
    const mine = await talk(stage, slug, 'stranger');
    expect(mine?.items[1].replies[1]).toMatchObject({ id: reply, mine: true, editable: true });
  });

  test('has one level: an answer to an answer joins its thread', async () => {
    const { id, slug } = await practicePage(stage);
    const root = await says(stage, 'stranger', id, 'Raíz');
    const reply = await says(stage, 'author', id, 'Respuesta', root);
    await says(stage, 'stranger', id, 'Otra más', reply);
    const seen = await talk(stage, slug);
    expect(seen?.items).toHaveLength(1);
    expect(seen?.items[0].replies.map(({ text }) => text)).toEqual(['Respuesta', 'Otra más']);
  });

  test('is read page after page without missing or repeating', async () => {
    const { id, slug } = await practicePage(stage);
    for (let n = 0; n < 23; n += 1) await says(stage, 'stranger', id, `Comentario ${n}`);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof talk>> = await talk(stage, slug, null, { first: 10, after });
      read.push(...(page?.items.map(({ text }) => text) ?? []));
      after = page?.nextCursor ?? null;
    } while (after);
    expect(read).toEqual(Array.from({ length: 23 }, (_, n) => `Comentario ${22 - n}`));
  });

  test('a retry is the same comment, fifty times over at once too, and the card counts one', async () => {
    const { id, slug } = await practicePage(stage);
    const input = { id: randomUUID(), practiceId: id, text: 'Se perdió la red' };
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => stage.ask('stranger', WRITE, { input })));
    expect(answers.filter(({ errors }) => !errors).length).toBeGreaterThan(0);
    expect(answers.filter(({ errors }) => errors).every((answer) => refused(answer).code === 'RATE_LIMITED')).toBe(true);
    expect(await talk(stage, slug)).toMatchObject({ total: 1 });
    const card = succeeded(
      await stage.ask<{ wall: { items: { id: string; commentCount: number }[] } }>(
        null,
        '{ wall { items { id commentCount } } }',
      ),
    );
    expect(card.wall.items.find((item) => item.id === id)?.commentCount).toBe(1);
  });

  test('another text under the id of a comment is refused, and the first stays', async () => {
    const { id, slug } = await practicePage(stage);
    const input = { id: randomUUID(), practiceId: id, text: 'La primera versión' };
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    succeeded(await stage.ask('stranger', WRITE, { input }));
    succeeded(await stage.ask('stranger', WRITE, { input: { ...input, text: ' La primera versión ' } }));
    const other = await stage.ask('stranger', WRITE, { input: { ...input, text: 'Otra cosa distinta' } });
    expect(refused(other)).toMatchObject({ code: 'CONFLICT', reason: 'COMMENT_ALREADY_SENT' });
    const removal = { id: input.id };
    expect((await talk(stage, slug))?.items.map(({ text }) => text)).toEqual(['La primera versión']);
    succeeded(await stage.ask('stranger', REMOVE, removal));
    succeeded(await stage.ask('stranger', WRITE, { input }));
    expect(await talk(stage, slug)).toMatchObject({ total: 0 });
  });

  test('a flood is stopped for a while', async () => {
    const { id } = await practicePage(stage);
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    const answers = [];
    for (let n = 0; n < 12; n += 1)
      answers.push(await stage.ask('stranger', WRITE, { input: { id: randomUUID(), practiceId: id, text: 'hola' } }));
    expect(answers.slice(0, 10).every(({ errors }) => !errors)).toBe(true);
    expect(refused(answers[11])).toMatchObject({ code: 'RATE_LIMITED' });
  });

  test.each([
    ['', 'TEXT_TOO_SHORT'],
    ['x'.repeat(1001), 'COMMENT_TOO_LONG'],
  ])('a comment of the wrong length says so beside it', async (text, code) => {
    const { id } = await practicePage(stage);
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    const answer = await stage.ask('stranger', WRITE, { input: { id: randomUUID(), practiceId: id, text } });
    expect(refused(answer)).toMatchObject({ code: 'BAD_USER_INPUT', fields: [`input.text ${code}`] });
  });

  test('its author corrects it for ten minutes, and nobody else ever', async () => {
    const { id, slug } = await practicePage(stage);
    const comment = await says(stage, 'stranger', id, 'Grasias');
    succeeded(await stage.ask('stranger', EDIT, { input: { id: comment, text: 'Gracias' } }));
    expect((await talk(stage, slug))?.items[0]).toMatchObject({ text: 'Gracias', edited: true });
    expect(refused(await stage.ask('author', EDIT, { input: { id: comment, text: 'No' } })).reason).toBe('COMMENT_NOT_FOUND');
    await stage.app.db.rows({
      text: `update practice_comment set written_at = written_at - interval '11 minutes' where id = $1`,
      values: [comment],
    });
    expect(refused(await stage.ask('stranger', EDIT, { input: { id: comment, text: 'No' } })).reason).toBe('COMMENT_EDIT_OVER');
  });

  test('markup stays text', async () => {
    const { id, slug } = await practicePage(stage);
    await says(stage, 'stranger', id, '<img src=x onerror=alert(1)>\u202E javascript:alert(1)');
    expect((await talk(stage, slug))?.items[0].text).toBe('<img src=x onerror=alert(1)> javascript:alert(1)');
  });
});

describe('Points of a conversation', () => {
  test('a comment earns, one on one’s own practice or to oneself does not', async () => {
    const { id } = await practicePage(stage);
    const [stranger, author] = [await pointsOf('stranger', 'comment.posted'), await pointsOf('author', 'comment.posted')];
    const person = await newcomer(stage, CHACHAPOYAS);
    const root = randomUUID();
    succeeded(await stage.app.gql('member', WRITE, { input: { id: root, practiceId: id, text: 'Uno' } }, person.session));
    succeeded(
      await stage.app.gql(
        'member',
        WRITE,
        { input: { id: randomUUID(), practiceId: id, parentId: root, text: 'A mí misma' } },
        person.session,
      ),
    );
    expect(await points(stage, person.id, 'comment.posted')).toBe(2);
    await says(stage, 'author', id, 'En mi práctica', root);
    expect(await pointsOf('author', 'comment.posted')).toBe(author);
    expect(await pointsOf('stranger', 'comment.posted')).toBe(stranger);
  });

  test('a day pays ten at most, and deleting to write again pays no more', async () => {
    const { id } = await practicePage(stage);
    const person = await newcomer(stage, CHACHAPOYAS);
    const write = async () => {
      const comment = randomUUID();
      await stage.app.db.rows({ text: 'delete from rate_limit' });
      succeeded(await stage.app.gql('member', WRITE, { input: { id: comment, practiceId: id, text: 'Otro' } }, person.session));
      return comment;
    };
    const written = [];
    for (let n = 0; n < 7; n += 1) written.push(await write());
    expect(await points(stage, person.id, 'comment.posted')).toBe(10);
    succeeded(await stage.app.gql('member', REMOVE, { id: written[0] }, person.session));
    expect(await points(stage, person.id, 'comment.posted')).toBe(8);
    succeeded(await stage.app.gql('member', REMOVE, { id: written[0] }, person.session));
    await write();
    expect(await points(stage, person.id, 'comment.posted')).toBe(8);
  });

  test('fifty parallel marks of one person and of many count exactly, and pay the author once', async () => {
    const { id, slug } = await practicePage(stage);
    const before = await pointsOf('stranger', 'comment.useful');
    const comment = await says(stage, 'stranger', id, 'Así lo hicimos');
    const people: Person[] = [];
    for (let n = 0; n < 4; n += 1) people.push(await newcomer(stage, HUAURA));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => stage.app.gql('member', USEFUL, { id: comment }, people[n % people.length].session)),
    );
    expect((await talk(stage, slug))?.items[0].usefulCount).toBe(4);
    expect(await pointsOf('stranger', 'comment.useful')).toBe(before + 3);
    await Promise.all(
      people.flatMap(({ session }) => [0, 1].map(() => stage.app.gql('member', NOT_USEFUL, { id: comment }, session))),
    );
    expect((await talk(stage, slug))?.items[0].usefulCount).toBe(0);
    expect(await pointsOf('stranger', 'comment.useful')).toBe(before);
  });

  test('a mark of one’s own institution counts and pays nothing; one’s own is refused', async () => {
    const { id, slug } = await practicePage(stage);
    const before = await pointsOf('stranger', 'comment.useful');
    const comment = await says(stage, 'stranger', id, 'Así lo hicimos');
    const mate = await newcomer(stage, CHACHAPOYAS);
    succeeded(await stage.app.gql('member', USEFUL, { id: comment }, mate.session));
    expect((await talk(stage, slug))?.items[0].usefulCount).toBe(1);
    expect(await pointsOf('stranger', 'comment.useful')).toBe(before);
    expect(refused(await stage.ask('stranger', USEFUL, { id: comment })).reason).toBe('COMMENT_OWN');
  });

  test('deleting takes back what it earned, and leaves only its place when it was answered', async () => {
    const { id, slug } = await practicePage(stage);
    const person = await newcomer(stage, CHACHAPOYAS);
    const comment = randomUUID();
    succeeded(await stage.app.gql('member', WRITE, { input: { id: comment, practiceId: id, text: 'Secreto' } }, person.session));
    await says(stage, 'author', id, 'Respuesta', comment);
    succeeded(await stage.ask('author', USEFUL, { id: comment }));
    expect([await points(stage, person.id, 'comment.posted'), await points(stage, person.id, 'comment.useful')]).toEqual([2, 3]);
    succeeded(await stage.app.gql('member', REMOVE, { id: comment }, person.session));
    expect([await points(stage, person.id, 'comment.posted'), await points(stage, person.id, 'comment.useful')]).toEqual([0, 0]);
    const seen = await talk(stage, slug);
    expect(seen).toMatchObject({
      total: 1,
      items: [{ withdrawn: true, text: '', authorName: '', replies: [{ text: 'Respuesta' }] }],
    });
    expect(await stage.app.db.rows({ text: `select 1 from practice_comment where text like '%Secreto%'` })).toEqual([]);
  });
});

describe('Attacks on a conversation', () => {
  test('a draft has none, and what is not there answers the same as what never was', async () => {
    expect(await talk(stage, 'no-existe')).toBeNull();
    const answer = await stage.ask('stranger', WRITE, { input: { id: randomUUID(), practiceId: randomUUID(), text: 'x' } });
    expect(refused(answer)).toMatchObject({ code: 'NOT_FOUND', reason: 'PRACTICE_NOT_FOUND' });
    expect(refused(await stage.ask('author', REMOVE, { id: randomUUID() })).reason).toBe('COMMENT_NOT_FOUND');
  });

  test('someone else’s comment is neither edited, deleted nor taken by its id', async () => {
    const { id, slug } = await practicePage(stage);
    const comment = await says(stage, 'stranger', id, 'Mío');
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    expect(refused(await stage.ask('author', REMOVE, { id: comment }))).toEqual(
      refused(await stage.ask('author', REMOVE, { id: randomUUID() })),
    );
    const taken = await stage.ask('author', WRITE, { input: { id: comment, practiceId: id, text: 'Ajeno' } });
    expect(refused(taken).reason).toBe('COMMENT_NOT_FOUND');
    expect((await talk(stage, slug))?.items).toMatchObject([{ text: 'Mío' }]);
  });

  test('an answer stays in its own practice', async () => {
    const [one, other] = [await practicePage(stage), await practicePage(stage)];
    const comment = await says(stage, 'stranger', one.id, 'Raíz');
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    const answer = await stage.ask('stranger', WRITE, {
      input: { id: randomUUID(), practiceId: other.id, parentId: comment, text: 'x' },
    });
    expect(refused(answer).reason).toBe('COMMENT_NOT_FOUND');
  });

  test('aliases in one document write within the limit', async () => {
    const { id, slug } = await practicePage(stage);
    await stage.app.db.rows({ text: 'delete from rate_limit' });
    const many = Array.from(
      { length: 20 },
      (_, n) => `a${n}: writeComment(input: { id: "${randomUUID()}", practiceId: "${id}", text: "x" }) { id }`,
    );
    await stage.ask('stranger', `mutation { ${many.join(' ')} }`);
    expect((await talk(stage, slug))?.total).toBeLessThanOrEqual(10);
  });

  test.each(['authorId', 'usefulCount', 'pays', 'hiddenAt', '__proto__'])('%s is not something to send', async (name) => {
    const { id } = await practicePage(stage);
    const input = JSON.parse(`{ "id": "${randomUUID()}", "practiceId": "${id}", "text": "x", "${name}": "1" }`) as object;
    expect(refused(await stage.ask('stranger', WRITE, { input }))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
