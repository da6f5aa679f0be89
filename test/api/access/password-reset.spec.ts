import { Role } from '@lib/access';
import type { TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, mailedToken, refusalOf, stage, tryLogin, whoIs, type Cast } from './cast.js';

const ASK = 'mutation Ask($email: String!) { requestPasswordReset(email: $email) }';
const RESET = 'mutation Reset($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const NEW = 'Una frase nueva y larga 3';

describe('A forgotten password', () => {
  let app: TestApp;
  let cast: Cast;
  beforeEach(async () => {
    ({ app, cast } = await stage());
  });
  afterEach(() => app.close());

  const ask = async (email: string): Promise<string> => {
    await app.gql('member', ASK, { email });
    await app.drainJobs();
    return mailedToken(app, email);
  };
  const reset = (token: unknown, password = NEW) => app.gql('member', RESET, { input: { token, password } });

  it('is renewed by a link that works once, and every session is closed', async () => {
    const before = await app.login('member', cast.member.email, PASSWORD);
    const token = await ask(cast.member.email);
    expect((await reset(token)).data).toEqual({ resetPassword: true });
    expect(await whoIs(app, 'member', before)).toBeNull();
    expect(refusalOf(await tryLogin(app, 'member', cast.member.email)).extensions.reason).toBe('LOGIN_REFUSED');
    expect((await tryLogin(app, 'member', cast.member.email, NEW)).errors).toBeUndefined();
    expect(refusalOf(await reset(token)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TOKEN_INVALID', fields: [{ path: 'input.token' }] });
    expect(await countRows(app, 'audit_entry', `action = 'password.reset' and actor_id = $1`, [cast.member.id])).toBe(1);
  });

  it('is renewed once when the link is used twice in the same instant', async () => {
    const token = await ask(cast.member.email);
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => reset(token, `${NEW}${n}`)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await countRows(app, 'audit_entry', `action = 'password.reset'`)).toBe(1);
  });

  it('has a secret of 128 bits that is nowhere in the database', async () => {
    const token = await ask(cast.member.email);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(await countRows(app, 'one_time_token', `token_hash = convert_to($1, 'UTF8')`, [token])).toBe(0);
    expect(await countRows(app, 'one_time_token', 'token_hash = sha256($1::bytea)', [Buffer.from(token)])).toBe(1);
    expect(await countRows(app, 'graphile_worker._private_jobs', 'payload::text like $1', [`%${token}%`])).toBe(0);
  });

  it('is not renewed by a link that is expired, replaced, unknown or for something else: one refusal for all', async () => {
    await enroll(app, { email: 'invitada@ugeluno.test', roles: [Role.MEMBER], name: 'Invitada', igedCode: cast.igeds.first.code, status: 'INVITED' });
    await app.gql('member', ASK, { email: 'invitada@ugeluno.test' });
    await app.drainJobs();
    const replaced = await ask(cast.member.email);
    const expired = await ask(cast.member.email);
    app.clock.pass({ minutes: 61 });
    const answers = [replaced, expired, 'AAAAAAAAAAAAAAAAAAAAAA', mailedToken(app, 'invitada@ugeluno.test')];
    const refusals = [];
    for (const token of answers) refusals.push(refusalOf(await reset(token)));
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    expect(refusals[0]?.extensions.reason).toBe('TOKEN_INVALID');
    expect((await tryLogin(app, 'member', cast.member.email)).errors).toBeUndefined();
  });

  it('is not renewed with an object, a list, null, nothing, a number or true for a token', async () => {
    await ask(cast.member.email);
    for (const token of [{ like: '%' }, ['a', 'b'], null, '', 7, true]) {
      expect((await reset(token)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await countRows(app, 'one_time_token', 'used_at is not null')).toBe(0);
  });

  it('is not renewed by a poor password, and the link still works afterwards', async () => {
    const token = await ask(cast.member.email);
    for (const poor of ['corta', 'Contraseña123', 'GESTORA@ugeluno.test', 'Gestora de prueba, UGEL uno']) {
      expect(refusalOf(await reset(token, poor)).extensions.fields?.[0]?.path).toBe('input.password');
    }
    expect((await reset(token)).errors).toBeUndefined();
  });

  it('answers the same for a mail nobody has, which gets no letter', async () => {
    const known = await app.gql('member', ASK, { email: cast.member.email });
    const unknown = await app.gql('member', ASK, { email: 'nadie@ugeluno.test' });
    expect(unknown.data).toEqual(known.data);
    expect(unknown.errors).toEqual(known.errors);
    await app.drainJobs();
    expect(app.mailer.sent.map(({ to }) => to)).toEqual([cast.member.email]);
  });

  it('is asked for at most five times an hour, by anybody for any mail', async () => {
    for (const email of [cast.member.email, 'nadie@ugeluno.test']) {
      for (let n = 0; n < 5; n += 1) expect((await app.gql('member', ASK, { email })).errors).toBeUndefined();
      expect(refusalOf(await app.gql('member', ASK, { email })).extensions.code).toBe('RATE_LIMITED');
    }
  });

  it('is renewed at an address that comes from the configuration, whatever Host was sent', async () => {
    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-host': 'malo.test', 'x-forwarded-proto': 'https' },
      body: JSON.stringify({ query: ASK, variables: { email: cast.member.email } }),
    });
    await app.drainJobs();
    const [mail] = app.mailer.sent;
    expect(mail?.text).toContain('http://localhost:3000/restablecer?token=');
    expect(`${mail?.text}${mail?.html}`).not.toContain('malo.test');
  });

  it('of an expert is renewed at the admin app', async () => {
    await ask(cast.expert.email);
    expect(app.mailer.sent.at(-1)?.text).toContain('http://localhost:3000/admin/restablecer?token=');
  });

  it('lets its owner in at once, although somebody had used up the attempts', async () => {
    for (let n = 0; n < 11; n += 1) await tryLogin(app, 'member', cast.member.email, 'otra contraseña');
    await reset(await ask(cast.member.email));
    expect((await tryLogin(app, 'member', cast.member.email, NEW)).errors).toBeUndefined();
  });

  it('asked by somebody not yet active sends the first letter again', async () => {
    await enroll(app, { email: 'nueva@ugeluno.test', roles: [Role.MEMBER], name: 'Nueva', igedCode: cast.igeds.first.code, status: 'UNVERIFIED' });
    await ask('nueva@ugeluno.test');
    expect(app.mailer.sent.at(-1)?.text).toContain('/activar?token=');
  });
});
