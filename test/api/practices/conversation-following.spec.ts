import { randomUUID } from 'node:crypto';
import { CHACHAPOYAS, openStage, refused, succeeded, type Person, type Stage } from './cast.js';
import { FOLLOW, WANT, newcomer, practicePage, says, talk } from './conversation.cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const wish = (practiceId: string, person: Person, message = '¿Nos acompañan a empezar?') =>
  stage.app.gql('member', WANT, { input: { id: randomUUID(), practiceId, message } }, person.session);

async function inboxOf(who: 'author' | 'staff' | 'stranger'): Promise<{ title: string; body: string; link: string }[]> {
  await stage.app.drainJobs();
  await stage.app.drainJobs();
  type Inbox = { inbox: { items: { title: string; body: string; link: string }[] } };
  return succeeded(await stage.ask<Inbox>(who, '{ inbox(first: 50) { items { title body link } } }')).inbox.items;
}

describe('«Quiero replicarla»', () => {
  test('reaches the team and DIFOCA, in the inbox and by mail, once', async () => {
    const { id, slug } = await practicePage(stage);
    await stage.who('staff');
    const person = await newcomer(stage, CHACHAPOYAS);
    const answers = await Promise.all(Array.from({ length: 10 }, () => wish(id, person)));
    expect(answers.every(({ errors }) => !errors)).toBe(true);
    expect(succeeded(await wish(id, person))).toEqual({
      wantToReplicate: { interestCount: 1, interestedByMe: true, followedByMe: true },
    });
    const team = (await inboxOf('author')).filter(
      ({ title, link }) => title === 'Quieren replicar tu práctica' && link.includes(slug),
    );
    expect(team).toHaveLength(1);
    expect(team[0].body).toContain('¿Nos acompañan a empezar?');
    expect(
      (await inboxOf('staff')).filter(
        ({ title, link }) => title === 'Hay interés en replicar una práctica' && link.includes(slug),
      ),
    ).toHaveLength(1);
    expect(
      stage.app.mailer.sent.filter(
        ({ to, subject }) => to === 'author@prueba.test' && subject === 'Quieren replicar tu práctica',
      ),
    ).toHaveLength(1);
  });

  test('is read by the team alone; others see how many', async () => {
    const { id, slug } = await practicePage(stage);
    const person = await newcomer(stage, CHACHAPOYAS);
    succeeded(await wish(id, person));
    expect(await talk(stage, slug)).toMatchObject({ interestCount: 1, interests: [] });
    expect(await talk(stage, slug, 'stranger')).toMatchObject({ interestCount: 1, interests: [] });
    expect(await talk(stage, slug, 'author')).toMatchObject({ interests: [{ message: '¿Nos acompañan a empezar?' }] });
  });

  test('is not for one’s own practice, nor for one that is not published', async () => {
    const { id } = await practicePage(stage);
    expect(refused(await wish(id, await stage.who('author'))).reason).toBe('INTEREST_OWN_PRACTICE');
    expect(refused(await wish(randomUUID(), await stage.who('stranger'))).reason).toBe('PRACTICE_NOT_FOUND');
    expect(refused(await wish(id, await stage.who('stranger'), 'x'.repeat(501)))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('Following', () => {
  test('brings the news of a practice to whoever follows it, once, and stops when they leave', async () => {
    const { id, slug } = await practicePage(stage);
    await Promise.all(Array.from({ length: 20 }, () => stage.ask('stranger', FOLLOW, { id })));
    expect(await talk(stage, slug, 'stranger')).toMatchObject({ followedByMe: true });
    const decision = await stage.app.db.one<{ id: string }>({
      text: `select id from practice_decision where practice_id = $1 and to_status = 'ADMITTED'`,
      values: [id],
    });
    const again = () => stage.app.db.addJob('practice.decided', { decisionId: decision?.id });
    await again();
    const news = async () =>
      (await inboxOf('stranger')).filter(({ title, link }) => title.startsWith('Nueva edición') && link === `/practicas/${slug}`)
        .length;
    expect(await news()).toBe(1);
    await again();
    expect(await news()).toBe(1);
    succeeded(await stage.ask('stranger', 'mutation ($id: ID!) { unfollowPractice(practiceId: $id) { followedByMe } }', { id }));
    expect(await talk(stage, slug, 'stranger')).toMatchObject({ followedByMe: false });
  });

  test('a comment is told to the team, and an answer to whoever was answered', async () => {
    const { id, slug } = await practicePage(stage);
    const root = await says(stage, 'stranger', id, 'Una pregunta');
    await says(stage, 'author', id, 'Una respuesta', root);
    const of = (items: { title: string; link: string }[]) =>
      items.filter(({ link }) => link.includes(slug)).map(({ title }) => title);
    expect(of(await inboxOf('author'))).toContain('Comentaron tu práctica');
    expect(of(await inboxOf('stranger'))).toEqual(['Respondieron tu comentario']);
  });
});
