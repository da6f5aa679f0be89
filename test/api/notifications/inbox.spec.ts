import { randomUUID } from 'node:crypto';
import { Notices } from '../../../libs/notifications/src/news/notices.service.js';
import type { Notice } from '../../../libs/notifications/src/news/notice.rules.js';
import { PASSWORD, countRows, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Session, TestApp } from '../../support/index.js';

let app: TestApp;
let cast: Cast;
let gestora: Session;
let other: Session;
let staff: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  gestora = await app.login('member', cast.member.email, PASSWORD);
  other = await app.login('member', cast.other.email, PASSWORD);
  staff = await app.login('admin', cast.staff.email, PASSWORD);
});
afterAll(() => app.close());

const tell = async (accountIds: string[], more: Partial<Notice> = {}): Promise<void> => {
  const notice: Notice = {
    kind: 'practice.decided',
    cause: `cause:${randomUUID()}`,
    audience: 'member',
    accountIds,
    title: 'Tu práctica tiene observaciones',
    body: 'Falta poco.\nMira el problema.',
    link: '/mis-practicas/1',
    ...more,
  };
  await app.app.get(Notices, { strict: false }).post([notice]);
  app.clock.pass({ minutes: 1 });
};

type Item = { id: string; title: string; body: string; link: string; read: boolean; createdAt: string };
type Page = { inbox: { items: Item[]; nextCursor: string | null; unread: number } };
const INBOX =
  'query ($first: Int! = 20, $after: String) { inbox(first: $first, after: $after) { unread nextCursor items { id kind title body link createdAt read } } }';
const MARK = 'mutation ($ids: [ID!]!) { markRead(ids: $ids) }';
const inbox = async (session: Session, variables: object = {}, door: 'member' | 'admin' = 'member'): Promise<Page['inbox']> =>
  (await app.gql<Page>(door, INBOX, variables, session)).data.inbox;

test('a notice reaches its person once, in the inbox and by mail, however often its cause is told', async () => {
  const cause = 'practice.decided:once';
  await tell([cast.member.id], { cause });
  await tell([cast.member.id, cast.member.id], { cause });
  await app.drainJobs();
  const page = await inbox(gestora);
  expect(page).toMatchObject({ unread: 1, nextCursor: null });
  expect(page.items).toEqual([
    expect.objectContaining({
      title: 'Tu práctica tiene observaciones',
      link: '/mis-practicas/1',
      read: false,
      createdAt: '2026-03-02T15:00:00.000Z',
    }),
  ]);
  const mails = app.mailer.sent.filter(({ to }) => to === cast.member.email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe('Tu práctica tiene observaciones');
  expect(mails[0]?.text).toContain('Hola, Gestora de prueba, UGEL uno:');
  expect(mails[0]?.text).toMatch(/https?:\/\/[^\s]+\/mis-practicas\/1/);
});

test('what people wrote is text in the mail, never markup', async () => {
  await tell([cast.other.id], { body: '«<img src=x onerror=alert(1)>» & más', title: 'Título\r\nBcc: todos@ejemplo.test' });
  await app.drainJobs();
  const mail = app.mailer.sent.filter(({ to }) => to === cast.other.email).at(-1);
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;» &amp; más');
  expect(mail?.html).not.toContain('<img');
  expect(mail?.subject).not.toMatch(/[\r\n]/);
});

test('each door shows its own notices', async () => {
  await tell([cast.staff.id], { audience: 'admin', title: 'Llegó una práctica para revisar', link: '/admin/admision/1' });
  expect((await inbox(staff, {}, 'admin')).items).toHaveLength(1);
  await tell([cast.member.id], { audience: 'admin', title: 'Solo para el escritorio' });
  expect((await inbox(gestora)).items.map(({ title }) => title)).not.toContain('Solo para el escritorio');
});

test('reading one leaves the rest unread; another person cannot read it', async () => {
  await tell([cast.member.id], { title: 'Segundo' });
  const { items, unread } = await inbox(gestora);
  expect(unread).toBe(2);
  const stranger = await app.gql<{ markRead: number }>('member', MARK, { ids: [items[0]?.id] }, other);
  expect(stranger.data.markRead).toBe(1);
  expect((await inbox(gestora)).unread).toBe(2);
  expect((await app.gql<{ markRead: number }>('member', MARK, { ids: [items[0]?.id] }, gestora)).data.markRead).toBe(1);
  expect((await inbox(gestora)).items.map(({ title, read }) => [title, read])).toEqual([
    ['Segundo', true],
    ['Tu práctica tiene observaciones', false],
  ]);
});

test('all are marked at once, at one door only', async () => {
  await tell([cast.member.id]);
  expect((await app.gql<{ markAllRead: number }>('member', 'mutation { markAllRead }', {}, gestora)).data.markAllRead).toBe(0);
  expect(await inbox(gestora)).toMatchObject({ unread: 0 });
  expect(
    await countRows(app, 'notification', `account_id = $1 and audience = 'admin' and read_at is null`, [cast.member.id]),
  ).toBe(1);
});

test('the inbox is read by pages without gaps', async () => {
  for (let at = 0; at < 12; at += 1) await tell([cast.other.id], { title: `Aviso ${at}` });
  const first = await inbox(other, { first: 10 });
  const second = await inbox(other, { first: 10, after: first.nextCursor });
  expect(second.nextCursor).toBeNull();
  const titles = [...first.items, ...second.items].map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Aviso 11', 'Aviso 10']);
  expect(new Set(titles).size).toBe(13);
});

test('an account that cannot log in is not written to', async () => {
  await app.db.rows({ text: `update account set status = 'DEACTIVATED' where id = $1`, values: [cast.expert.id] });
  await tell([cast.expert.id], { audience: 'admin' });
  await app.drainJobs();
  expect(app.mailer.sent.filter(({ to }) => to === cast.expert.email)).toEqual([]);
  expect(await countRows(app, 'notification', 'account_id = $1', [cast.expert.id])).toBe(1);
});

test('a notice that is rolled back leaves neither row nor mail', async () => {
  const before = app.mailer.sent.length;
  const cause = app.db.transaction(async () => {
    await tell([cast.other.id], { title: 'Nunca pasó' });
    throw new Error('the cause failed');
  });
  await expect(cause).rejects.toThrow('the cause failed');
  await app.drainJobs();
  expect(app.mailer.sent).toHaveLength(before);
  expect(await countRows(app, 'notification', `title = 'Nunca pasó'`)).toBe(0);
});

test.each([
  ['no id', { ids: [null] }],
  ['a number', { ids: [7] }],
  ['no UUID', { ids: ['uno'] }],
  ['too many', { ids: Array.from({ length: 101 }, () => randomUUID()) }],
])('%s is refused', async (_, variables) => {
  expect(refusalOf(await app.gql('member', MARK, variables, gestora)).extensions.code).toBe('BAD_USER_INPUT');
});

test.each(['nonsense', Buffer.from('["ayer","1"]').toString('base64url'), Buffer.from('["2026-01-01"]').toString('base64url')])(
  'the forged cursor %s is refused',
  async (after) => {
    const { extensions } = refusalOf(await app.gql('member', INBOX, { after }, gestora));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_INVALID' });
  },
);

test('a visitor has no inbox', async () => {
  expect(refusalOf(await app.gql('member', INBOX)).extensions.code).toBe('UNAUTHENTICATED');
  expect(refusalOf(await app.gql('admin', 'mutation { markAllRead }')).extensions.code).toBe('UNAUTHENTICATED');
});
