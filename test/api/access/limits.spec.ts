import { sessionOf, type TestApp } from '../../support/index.js';
import { LOGIN, PASSWORD, countRows, refusalOf, stage, tryLogin, type Cast } from './cast.js';

const WRONG = 'otra contraseña';

describe('Trying passwords', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage());
  });
  afterAll(() => app.close());

  it('is stopped at the eleventh attempt, by aliases in one document too, and says how long to wait', async () => {
    const aliases = Array.from({ length: 12 }, (_, n) => `a${n}: login(input: $input) { id }`).join(' ');
    const query = `mutation Stuff($input: LoginInput!) { ${aliases} }`;
    const reasons: (string | undefined)[] = [];
    for (let sent = 0; sent < 11; sent += 1) {
      const { errors, data } = await app.gql('member', query, { input: { email: cast.member.email, password: WRONG } });
      expect(data).toBeNull();
      reasons.push(...(errors ?? []).map(({ extensions }) => extensions.reason ?? extensions.code));
    }
    expect(reasons).toContain('TOO_MANY_ATTEMPTS');
    const { message, extensions } = refusalOf(await tryLogin(app, 'member', cast.member.email));
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS' });
    expect(message).toMatch(/^Hubo demasiados intentos seguidos\. Espera (\d+ minutos|1 minuto|\d+ segundos) y vuelve a intentarlo\.$/);
  });

  it('is stopped alike for a mail nobody has, so that the stop tells nothing', async () => {
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await tryLogin(app, 'member', 'nadie@ugeluno.test', WRONG));
    expect(refusalOf(answers[9]!).extensions.reason).toBe('LOGIN_REFUSED');
    expect(refusalOf(answers[10]!).extensions.reason).toBe('TOO_MANY_ATTEMPTS');
  });

  it('does not stop the others of the same network, nor whoever logs in well', async () => {
    for (let n = 0; n < 12; n += 1) expect((await tryLogin(app, 'member', cast.other.email)).errors).toBeUndefined();
  });

  it('is counted without writing down mails or addresses', async () => {
    expect(await countRows(app, 'rate_limit')).toBeGreaterThan(0);
    expect(await countRows(app, 'rate_limit', `key like '%@%' or key like '%127.0.0.1%'`)).toBe(0);
  });

  it('is not hidden by a forged X-Forwarded-For when no proxy is trusted', async () => {
    const reasons = [];
    for (let n = 0; n < 11; n += 1) {
      reasons.push(await attempt(app, 'forja@ugeluno.test', `203.0.113.${n}`));
    }
    expect(reasons.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('Behind a trusted proxy', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage({ config: { trustProxy: 1 } }));
  });
  afterAll(() => app.close());

  it('all the addresses of an IPv6 /64 are one network', async () => {
    const reasons = [];
    for (let n = 0; n < 11; n += 1) reasons.push(await attempt(app, 'rota@ugeluno.test', `2001:db8:1:1:${n}::${n}`));
    expect(reasons.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'LOGIN_REFUSED'));
    expect(reasons[10]).toBe('TOO_MANY_ATTEMPTS');
    expect(await attempt(app, 'rota@ugeluno.test', '2001:db8:1:2::1')).toBe('LOGIN_REFUSED');
  });

  it('one account is held by its own count when the attempts come from everywhere', async () => {
    const reasons = [];
    for (let n = 0; n < 51; n += 1) reasons.push(await attempt(app, cast.member.email, `198.51.100.${n}`));
    expect(reasons[49]).toBe('LOGIN_REFUSED');
    expect(reasons[50]).toBe('TOO_MANY_ATTEMPTS');
  });

  it('what the client itself wrote before the proxy’s own address is not believed', async () => {
    const reasons = [];
    for (let n = 0; n < 11; n += 1) reasons.push(await attempt(app, 'antes@ugeluno.test', `192.0.2.${n}, 203.0.113.77`));
    expect(reasons.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('Trying the current password on an open session', () => {
  it('is stopped after ten', async () => {
    const { app, cast } = await stage();
    const session = sessionOf((await tryLogin(app, 'member', cast.member.email)).cookies);
    const change = 'mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }';
    const reasons = [];
    for (let n = 0; n < 11; n += 1) {
      const answer = await app.gql('member', change, { input: { current: `${WRONG} ${n}`, next: 'Otra frase larga 5' } }, session);
      reasons.push(refusalOf(answer).extensions.reason);
    }
    expect(reasons[9]).toBe('PASSWORD_WRONG');
    expect(reasons[10]).toBe('TOO_MANY_ATTEMPTS');
    expect((await tryLogin(app, 'member', cast.member.email, PASSWORD)).errors).toBeUndefined();
    await app.close();
  });
});

async function attempt(app: TestApp, email: string, forwardedFor: string): Promise<string | undefined> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ query: LOGIN, variables: { input: { email, password: WRONG } } }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { reason?: string } }[] };
  return errors?.[0]?.extensions.reason;
}
