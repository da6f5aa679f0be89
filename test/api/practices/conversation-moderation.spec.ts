import { randomUUID } from 'node:crypto';
import { CHACHAPOYAS, openStage, refused, succeeded, type Stage } from './cast.js';
import {
  APPEAL,
  DECIDE,
  MY_CASE,
  QUEUE,
  REPORT,
  USEFUL,
  newcomer,
  points,
  practicePage,
  says,
  talk,
  type DeskCase,
} from './conversation.cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Asked = 'staff' | 'neighbour' | 'administrator' | 'expert';
const queue = async (who: Asked = 'staff', decided = false): Promise<DeskCase[]> =>
  succeeded(await stage.ask<{ moderationQueue: { items: DeskCase[] } }>(who, QUEUE, { decided })).moderationQueue.items;
const decide = (caseId: string, decision: string, who: Asked = 'staff') =>
  stage.ask(who, DECIDE, { input: { caseId, decision, reason: 'Tiene datos personales.' } });
const report = async (target: object, reason = 'PERSONAL_DATA') => {
  // The limit per hour is another story.
  await stage.app.db.rows({ text: 'delete from rate_limit' });
  return stage.ask('colleague', REPORT, { input: { id: randomUUID(), reason, note: 'Da un DNI', ...target } });
};
const audited = async (action: string): Promise<number> =>
  (
    await stage.app.db.one<{ n: number }>({
      text: 'select count(*)::int as n from audit_entry where action = $1',
      values: [action],
    })
  )?.n ?? 0;

/** A reported comment of a newcomer, and its case. */
async function reported() {
  const page = await practicePage(stage);
  const person = await newcomer(stage, CHACHAPOYAS);
  const comment = randomUUID();
  const WRITE = 'mutation ($input: WriteCommentInput!) { writeComment(input: $input) { id } }';
  const text = `Mi comentario ${comment}`;
  succeeded(await stage.app.gql('member', WRITE, { input: { id: comment, practiceId: page.id, text } }, person.session));
  succeeded(await stage.ask('author', USEFUL, { id: comment }));
  succeeded(await report({ commentId: comment }));
  const found = (await queue()).find((one) => one.text === text);
  if (!found) throw new Error('The report did not reach the queue');
  return { ...page, person, comment, found };
}
const earned = async (memberId: string) => [
  await points(stage, memberId, 'comment.posted'),
  await points(stage, memberId, 'comment.useful'),
];

describe('A report', () => {
  test('brings the comment to the queue once, with its reasons, however often it is sent', async () => {
    const { comment, found } = await reported();
    succeeded(await report({ commentId: comment }));
    await Promise.all(Array.from({ length: 8 }, () => report({ commentId: comment })));
    const cases = (await queue()).filter(({ id }) => id === found.id);
    expect(cases).toMatchObject([
      {
        state: 'OPEN',
        reportCount: 1,
        reports: [{ reason: 'PERSONAL_DATA', note: 'Da un DNI' }],
        decisions: ['HIDE', 'DISMISS'],
      },
    ]);
    succeeded(await stage.ask('stranger', REPORT, { input: { id: randomUUID(), commentId: comment, reason: 'SPAM' } }));
    expect((await queue()).find(({ id }) => id === found.id)?.reportCount).toBe(2);
  });

  test('needs one target that can be read, and not one’s own', async () => {
    const { comment, id } = await reported();
    expect(refused(await report({})).reason).toBe('REPORT_TARGET');
    expect(refused(await report({ commentId: comment, practiceId: id })).reason).toBe('REPORT_TARGET');
    expect(refused(await report({ commentId: randomUUID() })).reason).toBe('COMMENT_NOT_FOUND');
    expect(refused(await report({ practiceId: randomUUID() })).reason).toBe('PRACTICE_NOT_FOUND');
    const own = await says(stage, 'colleague', id, 'Mío');
    expect(refused(await report({ commentId: own })).reason).toBe('REPORT_OWN');
  });

  test('that was dismissed comes back only with a new one', async () => {
    const { comment, found } = await reported();
    succeeded(await decide(found.id, 'DISMISS'));
    succeeded(await report({ commentId: comment }));
    expect((await queue()).some(({ id }) => id === found.id)).toBe(false);
    succeeded(await stage.ask('stranger', REPORT, { input: { id: randomUUID(), commentId: comment, reason: 'SPAM' } }));
    expect((await queue()).find(({ id }) => id === found.id)).toMatchObject({ state: 'OPEN' });
  });
});

describe('A hidden comment', () => {
  test('is nowhere at once: page, counts, points; its author reads why and may appeal once', async () => {
    const { slug, person, comment, found } = await reported();
    expect(await earned(person.id)).toEqual([2, 3]);
    const before = await audited('moderation.hide');
    succeeded(await decide(found.id, 'HIDE'));
    expect(await talk(stage, slug)).toMatchObject({ total: 0, items: [] });
    expect(await earned(person.id)).toEqual([0, 0]);
    expect(await audited('moderation.hide')).toBe(before + 1);
    expect(refused(await stage.ask('author', USEFUL, { id: comment })).reason).toBe('COMMENT_NOT_FOUND');
    const mine = async () =>
      succeeded(await stage.app.gql<{ myModerationCase: object }>('member', MY_CASE, { id: found.id }, person.session))
        .myModerationCase;
    expect(await mine()).toMatchObject({ state: 'HIDDEN', reason: 'Tiene datos personales.', canAppeal: true });
    const appeal = () =>
      stage.app.gql('member', APPEAL, { input: { caseId: found.id, text: 'Es mi número de oficina.' } }, person.session);
    succeeded(await appeal());
    expect(refused(await appeal()).reason).toBe('CASE_NOT_APPEALABLE');
    expect((await queue()).find(({ id }) => id === found.id)).toMatchObject({
      state: 'APPEALED',
      appeal: 'Es mi número de oficina.',
    });
    succeeded(await decide(found.id, 'UPHOLD'));
    expect(refused(await appeal()).reason).toBe('CASE_NOT_APPEALABLE');
    expect(await mine()).toMatchObject({ state: 'UPHELD', canAppeal: false });
  });

  test('comes back with what it had earned', async () => {
    const { slug, person, found } = await reported();
    succeeded(await decide(found.id, 'HIDE'));
    succeeded(await decide(found.id, 'RESTORE'));
    expect(await talk(stage, slug)).toMatchObject({ total: 1, items: [{ usefulCount: 1, withdrawn: false }] });
    expect(await earned(person.id)).toEqual([2, 3]);
    expect((await queue('staff', true)).find(({ id }) => id === found.id)?.steps.map(({ to, byName }) => [to, byName])).toEqual([
      ['OPEN', null],
      ['HIDDEN', 'Especialista de prueba'],
      ['RESTORED', 'Especialista de prueba'],
    ]);
  });

  test('tells its author by inbox and mail, and the desk of the report', async () => {
    const { person, found } = await reported();
    succeeded(await decide(found.id, 'HIDE'));
    await stage.app.drainJobs();
    await stage.app.drainJobs();
    const inbox = succeeded(
      await stage.app.gql<{ inbox: { items: { title: string; link: string }[] } }>(
        'member',
        '{ inbox { items { title link } } }',
        {},
        person.session,
      ),
    );
    expect(inbox.inbox.items).toContainEqual({ title: 'Ocultamos tu comentario', link: `/moderacion/${found.id}` });
    expect(stage.app.mailer.sent.some(({ subject }) => subject === 'Ocultamos tu comentario')).toBe(true);
    const desk = succeeded(await stage.ask<{ inbox: { items: { title: string }[] } }>('staff', '{ inbox { items { title } } }'));
    expect(desk.inbox.items.map(({ title }) => title)).toContain('Hay un reporte por revisar');
  });

  test('is decided by one: of eight at once, one takes effect', async () => {
    const { slug, found } = await reported();
    const answers = await Promise.all(Array.from({ length: 8 }, () => decide(found.id, 'HIDE')));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors).every((answer) => refused(answer).reason === 'ILLEGAL_TRANSITION')).toBe(true);
    expect((await talk(stage, slug))?.total).toBe(0);
  });
});

describe('A hidden practice', () => {
  test('is unreachable on its page, wall, counts and conversation, and comes back whole', async () => {
    const { id, slug } = await practicePage(stage);
    await says(stage, 'stranger', id, 'Hola');
    const seen = async () => {
      const ALL = `query ($slug: String!, $filter: WallFilter) { practice(slug: $slug) { id } conversation(slug: $slug) { total } wall(filter: $filter) { total } wallFacets(filter: $filter) { total } }`;
      const { code } = (await stage.app.db.one<{ code: string }>({
        text: 'select title as code from practice where id = $1',
        values: [id],
      })) ?? { code: '' };
      return succeeded(
        await stage.ask<Record<string, { total: number } | null>>(null, ALL, { slug, filter: { search: `"${code}"` } }),
      );
    };
    const [before, whole] = [
      await seen(),
      succeeded(await stage.ask<{ wall: { total: number } }>(null, '{ wall { total } }')).wall.total,
    ];
    succeeded(await stage.ask('colleague', REPORT, { input: { id: randomUUID(), practiceId: id, reason: 'FALSE' } }));
    const found = (await queue()).find((one) => one.aboutPractice && one.state === 'OPEN');
    succeeded(await decide(found?.id ?? '', 'HIDE'));
    const hidden = await seen();
    expect([hidden.practice, hidden.conversation]).toEqual([null, null]);
    expect([hidden.wall?.total, hidden.wallFacets?.total]).toEqual([
      (before.wall?.total ?? 0) - 1,
      (before.wallFacets?.total ?? 0) - 1,
    ]);
    expect(succeeded(await stage.ask<{ wall: { total: number } }>(null, '{ wall { total } }')).wall.total).toBe(whole - 1);
    const write = await stage.ask('stranger', 'mutation ($id: ID!) { followPractice(practiceId: $id) { followedByMe } }', { id });
    expect(refused(write).reason).toBe('PRACTICE_NOT_FOUND');
    const appeal = await stage.ask('author', APPEAL, { input: { caseId: found?.id, text: 'Es cierta.' } });
    expect(succeeded(appeal)).toMatchObject({ appealModeration: { state: 'APPEALED' } });
    succeeded(await decide(found?.id ?? '', 'RESTORE'));
    expect(await seen()).toEqual(before);
  });
});

describe('Attacks on moderation', () => {
  test('nobody decides a case of their own institution, administrators neither', async () => {
    const { found, slug } = await reported();
    for (const who of ['neighbour', 'administrator'] as const) {
      expect(refused(await decide(found.id, 'HIDE', who))).toMatchObject({ code: 'FORBIDDEN', reason: 'CASE_OWN_INSTITUTION' });
      expect((await queue(who)).find(({ id }) => id === found.id)?.ownInstitution).toBe(true);
    }
    expect((await talk(stage, slug))?.total).toBe(1);
  });

  test('an expert and a member reach no queue; another’s case does not exist', async () => {
    const { found } = await reported();
    expect(refused(await stage.ask('expert', QUEUE))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refused(await decide(found.id, 'HIDE', 'expert'))).toMatchObject({ code: 'FORBIDDEN' });
    succeeded(await decide(found.id, 'HIDE'));
    expect(succeeded(await stage.ask('stranger', MY_CASE, { id: found.id }))).toEqual(
      succeeded(await stage.ask('stranger', MY_CASE, { id: randomUUID() })),
    );
    const steal = await stage.ask('stranger', APPEAL, { input: { caseId: found.id, text: 'Mía' } });
    expect(refused(steal)).toEqual(
      refused(await stage.ask('stranger', APPEAL, { input: { caseId: randomUUID(), text: 'Mía' } })),
    );
  });

  test('the history of a case cannot be rewritten', async () => {
    await reported();
    await expect(stage.app.db.rows({ text: 'delete from moderation_step' })).rejects.toThrow();
  });

  test('a version admitted while the practice is hidden waits behind the same decision', async () => {
    const { id } = await practicePage(stage);
    await stage.app.db.rows({
      text: 'update practice set hidden_version = published_version, published_version = null where id = $1',
      values: [id],
    });
    await stage.app.db.rows({ text: 'update practice set published_version = 2 where id = $1', values: [id] });
    const row = await stage.app.db.one({
      text: 'select published_version, hidden_version from practice where id = $1',
      values: [id],
    });
    expect(row).toEqual({ published_version: null, hidden_version: 2 });
  });
});
