import { Accounts, Role, type AccountStatus } from '@lib/access';
import { Members } from '@lib/members';
import { Database } from '@lib/platform';
import { createTestApp, type Answer, type Door, type GraphqlError, type Session, type TestApp } from '../../support/index.js';

export const PASSWORD = 'El río suena fuerte 7';

type Part = {
  email: string;
  roles: Role[];
  name: string;
  igedCode?: string | null;
  institution?: string | null;
  status?: AccountStatus;
  standing?: 'PENDING' | 'CONFIRMED' | 'REJECTED';
  password?: string;
};

/** Accounts as the services make them, so that a story starts where it is about to begin. */
export async function enroll(app: TestApp, part: Part): Promise<string> {
  const { email, roles, name, igedCode = null, status = 'ACTIVE', standing = 'CONFIRMED' } = part;
  const institution = part.institution ?? (igedCode ? null : 'Institución de prueba');
  const accounts = app.app.get(Accounts, { strict: false });
  const members = app.app.get(Members, { strict: false });
  const password = status === 'ACTIVE' || status === 'DEACTIVATED' ? (part.password ?? PASSWORD) : undefined;
  return app.app.get(Database, { strict: false }).transaction(async () => {
    const accountId = await accounts.create({ email, roles, status, password });
    await members.create({ accountId, name, post: 'Cargo de prueba', igedCode, institution, status: standing });
    return accountId;
  });
}

export type Cast = Awaited<ReturnType<typeof createCast>>;

/** One of each role, and two gestoras of different UGEL. */
export async function createCast(app: TestApp) {
  const igeds = await app.db.rows<{ code: string; name: string }>({
    text: `select code, name from iged where kind = 'UGEL' and enabled order by code limit 3`,
  });
  const [first, second, third] = igeds;
  if (!first || !second || !third) throw new Error('The reference data of the territory is missing');
  const member = { email: 'gestora@ugeluno.test', id: '' };
  const other = { email: 'gestora@ugeldos.test', id: '' };
  const expert = { email: 'experta@pucp.test', id: '' };
  const staff = { email: 'especialista@difoca.test', id: '' };
  const administrator = { email: 'administradora@difoca.test', id: '' };
  member.id = await enroll(app, { ...member, roles: [Role.MEMBER], name: 'Gestora de prueba, UGEL uno', igedCode: first.code });
  other.id = await enroll(app, { ...other, roles: [Role.MEMBER], name: 'Gestora de prueba, UGEL dos', igedCode: second.code });
  expert.id = await enroll(app, { ...expert, roles: [Role.EXPERT], name: 'Experta de prueba' });
  staff.id = await enroll(app, { ...staff, roles: [Role.STAFF], name: 'Especialista de prueba' });
  administrator.id = await enroll(app, { ...administrator, roles: [Role.ADMINISTRATOR], name: 'Administradora de prueba' });
  return { member, other, expert, staff, administrator, igeds: { first, second, third } };
}

export async function stage(options: Parameters<typeof createTestApp>[0] = {}): Promise<{ app: TestApp; cast: Cast }> {
  const app = await createTestApp(options);
  return { app, cast: await createCast(app) };
}

/** The only error of an answer, without the path, which names the alias asked. */
export function refusalOf(answer: Answer<unknown>): Omit<GraphqlError, 'path'> {
  const [error, ...others] = answer.errors ?? [];
  if (!error || others.length > 0) throw new Error(`One refusal was expected, not ${JSON.stringify(answer.errors ?? answer.data)}`);
  return { message: error.message, extensions: error.extensions };
}

export const LOGIN = 'mutation Login($input: LoginInput!) { login(input: $input) { id name } }';

export function tryLogin(app: TestApp, door: Door, email: string, password = PASSWORD, session?: Session): Promise<Answer<unknown>> {
  return app.gql(door, LOGIN, { input: { email, password } }, session);
}

/** Who this session is at this door; null for a visitor. */
export async function whoIs(app: TestApp, door: Door, session: Session | null): Promise<string | null> {
  const { data } = await app.gql<{ viewer: { id: string } | null }>(door, '{ viewer { id } }', {}, session);
  return data.viewer?.id ?? null;
}

/** The secret of the last link mailed to this address. */
export function mailedToken(app: TestApp, email: string): string {
  const mail = app.mailer.sent.filter(({ to, text }) => to === email && text.includes('?token=')).at(-1);
  const token = mail && /\?token=([\w-]+)/.exec(mail.text)?.[1];
  if (!token) throw new Error(`No link was mailed to ${email}`);
  return token;
}

export async function countRows(app: TestApp, table: string, where = 'true', values: unknown[] = []): Promise<number> {
  const row = await app.db.one<{ n: number }>({ text: `select count(*)::int as n from ${table} where ${where}`, values });
  return row?.n ?? 0;
}
