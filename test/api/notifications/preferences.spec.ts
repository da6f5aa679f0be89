import { randomUUID } from 'node:crypto';
import type { Mail } from '@lib/platform';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { requested } from '../advisory/scene.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const MINE = '{ noticePreferences { topic mode name } }';
const SET = 'mutation ($input: NoticePreferenceInput!) { setNoticePreference(input: $input) { topic mode } }';
const set = (who: Who, topic: string, mode: string) => stage.ask(who, SET, { input: { topic, mode } });
const mails = (to: string): Mail[] => stage.app.mailer.sent.filter((mail) => mail.to === `${to}@prueba.test`);
const modes = async (who: Who) => {
  const { noticePreferences } = succeeded(await stage.ask<{ noticePreferences: { topic: string; mode: string }[] }>(who, MINE));
  return Object.fromEntries(noticePreferences.map(({ topic, mode }) => [topic, mode]));
};
const inbox = async (who: Who): Promise<number> =>
  succeeded(await stage.ask<{ inbox: { items: object[] } }>(who, '{ inbox { items { id } } }')).inbox.items.length;
const weekly = async (): Promise<void> => {
  await stage.app.db.addJob('notifications.weekly', {});
  await stage.app.drainJobs();
};

test('Who never chose is told at once; who wants nothing finds it in the inbox and gets no mail', async () => {
  expect(await modes('author')).toMatchObject({ PRACTICES: 'AT_ONCE', ADVISORY: 'AT_ONCE', INITIATIVES: 'AT_ONCE', CIRCLES: 'AT_ONCE' });
  expect(new Set(Object.values(await modes('author')))).toEqual(new Set(['AT_ONCE']));
  await requested(stage);
  await stage.app.drainJobs();
  expect(mails('author')).toHaveLength(1);
  succeeded(await set('author', 'ADVISORY', 'NONE'));
  expect(await modes('author')).toMatchObject({ ADVISORY: 'NONE', PRACTICES: 'AT_ONCE' });
  await requested(stage);
  await stage.app.drainJobs();
  expect(mails('author')).toHaveLength(1);
  expect(await inbox('author')).toBe(2);
});

test('The letter of Monday has what was not read, comes once however often its job runs, and next week brings what is new', async () => {
  await stage.who('author');
  succeeded(await set('author', 'ADVISORY', 'WEEKLY'));
  await requested(stage, { topic: 'Primera consulta' });
  await requested(stage, { topic: 'Segunda consulta' });
  await stage.app.drainJobs();
  expect(mails('author')).toEqual([]);
  await Promise.all([weekly(), weekly()]);
  await weekly();
  const [letter, ...more] = mails('author');
  expect(more).toEqual([]);
  expect(letter.subject).toBe('Tu resumen de la semana: 2 avisos');
  expect(letter.text).toContain('/asesorias/');
  expect(letter.headers?.['List-Unsubscribe']).toMatch(/^<http.*\/avisos\/baja\/.*>$/);
  await requested(stage, { topic: 'Tercera consulta' });
  await stage.app.drainJobs();
  await weekly();
  expect(mails('author')).toHaveLength(1);
  stage.app.clock.pass({ days: 7 });
  await weekly();
  expect(mails('author').map(({ subject }) => subject)).toEqual([
    'Tu resumen de la semana: 2 avisos',
    'Tu resumen de la semana: 1 aviso',
  ]);
});

test('What was read before Monday is not told again', async () => {
  await stage.who('author');
  succeeded(await set('author', 'ADVISORY', 'WEEKLY'));
  await requested(stage);
  await stage.app.drainJobs();
  succeeded(await stage.ask('author', 'mutation { markAllRead }'));
  await weekly();
  expect(mails('author')).toEqual([]);
});

describe('The link of each mail', () => {
  const linkIn = (mail: Mail): string => /<(.*)>/.exec(mail.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const here = (link: string): string => `${stage.app.url}${new URL(link).pathname}`;
  const post = (link: string, type: string, body: string) =>
    fetch(here(link), { method: 'POST', headers: { 'content-type': type }, body });

  test('asks when it is opened and stops the topic with one post, as mail programs do it, without a session', async () => {
    await requested(stage);
    await stage.app.drainJobs();
    const [mail] = mails('author');
    expect(mail.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const link = linkIn(mail);
    const page = await fetch(here(link));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Dejar de recibir')]);
    expect(await modes('author')).toMatchObject({ ADVISORY: 'AT_ONCE' });
    expect((await post(link, 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await modes('author')).toMatchObject({ ADVISORY: 'NONE', PRACTICES: 'AT_ONCE' });
    expect(await modes('staff')).toMatchObject({ ADVISORY: 'AT_ONCE' });
    succeeded(await set('author', 'ADVISORY', 'AT_ONCE'));
    const boundary = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    expect((await post(link, 'multipart/form-data; boundary=x', boundary)).status).toBe(200);
    expect(await modes('author')).toMatchObject({ ADVISORY: 'NONE' });
  });

  test('of the Monday letter stops that letter alone', async () => {
    await stage.who('author');
    succeeded(await set('author', 'ADVISORY', 'WEEKLY'));
    succeeded(await set('author', 'CONVERSATION', 'WEEKLY'));
    await requested(stage);
    await stage.app.drainJobs();
    await weekly();
    await post(linkIn(mails('author')[0]), 'application/x-www-form-urlencoded', '');
    expect(await modes('author')).toMatchObject({ ADVISORY: 'NONE', CONVERSATION: 'NONE', PRACTICES: 'AT_ONCE' });
  });

  test('that we did not sign, or that was changed, is of nobody and changes nothing', async () => {
    await requested(stage);
    await stage.app.drainJobs();
    const link = linkIn(mails('author')[0]);
    const { id: staffId } = await stage.who('staff');
    const signature = link.split('.').at(-1) ?? '';
    const forged = (payload: string) =>
      link.replace(/baja\/.*/, `baja/${Buffer.from(payload).toString('base64url')}.${signature}`);
    for (const wrong of [
      forged(`${staffId}:ADVISORY`),
      forged(`${randomUUID()}:WEEKLY`),
      `${link}x`,
      link.replace(/\..{43}$/, '.'),
      link.replace(/baja\/.*/, 'baja/%00'),
    ]) {
      expect((await post(wrong, 'application/x-www-form-urlencoded', '')).status).toBe(404);
      expect((await fetch(here(wrong))).status).toBe(404);
    }
    expect(await stage.app.db.rows({ text: 'select * from notice_preference' })).toEqual([]);
  });
});

test('Letters of one’s own account have no such link, and no topic turns them off', async () => {
  await stage.who('author');
  for (const topic of ['PRACTICES', 'FEEDBACK', 'CONVERSATION', 'RECOGNITION', 'ADVISORY', 'OTHER'])
    succeeded(await set('author', topic, 'NONE'));
  succeeded(await stage.ask(null, 'mutation { requestPasswordReset(email: "author@prueba.test") }'));
  await stage.app.drainJobs();
  await stage.app.drainJobs();
  expect(mails('author')).toMatchObject([{ subject: 'Cambia tu contraseña de la Comunidad de Práctica' }]);
  expect(mails('author')[0].headers).toBeUndefined();
});

test('A topic or a mode that does not exist is bad input, and nobody chooses for somebody else', async () => {
  expect(refused(await set('author', 'SECURITY', 'NONE')).code).toBe('BAD_USER_INPUT');
  expect(refused(await set('author', 'ADVISORY', 'NEVER')).code).toBe('BAD_USER_INPUT');
  const { id } = await stage.who('staff');
  expect(refused(await stage.ask('author', SET, { input: { topic: 'ADVISORY', mode: 'NONE', accountId: id } })).code).toBe(
    'BAD_USER_INPUT',
  );
});
