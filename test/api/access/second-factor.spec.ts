import { FactorVault, Role } from '@lib/access';
import { testConfig } from '../../support/config.js';
import { sessionOf, type Session, type TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, mailedToken, refusalOf, stage, tryLogin, whoIs, type Cast } from './cast.js';
import { CONFIRM, MINE, Phone, begin, complete, enrolFactor, halfWay, nextCode, outcome, type Enrolled } from './second-factor.cast.js';

let app: TestApp;
let cast: Cast;
let people = 0;
beforeAll(async () => {
  ({ app, cast } = await stage());
});
afterAll(() => app.close());

/** A gestora of her own for each story: codes and attempts are counted by account. */
async function somebody(roles: Role[] = [Role.MEMBER]): Promise<{ email: string; id: string }> {
  people += 1;
  const email = `persona${people}@ugeluno.test`;
  const id = await enroll(app, { email, roles, name: 'Gestora de prueba', igedCode: cast.igeds.first.code });
  return { email, id };
}
async function withFactor(): Promise<Enrolled & { email: string; id: string }> {
  const person = await somebody();
  return { ...person, ...(await enrolFactor(app, person.email)) };
}
const confirm = (session: Session, code: string) => app.gql<{ confirmSecondFactor: string[] }>('member', CONFIRM, { code }, session);
const mine = async (session: Session) => (await app.gql<{ mySecondFactor: { on: boolean; recoveryCodesLeft: number; required: boolean } }>('member', MINE, {}, session)).data.mySecondFactor;
const subjectsTo = async (email: string): Promise<string[]> => {
  await app.drainJobs();
  return app.mailer.sent.filter(({ to }) => to === email).map(({ subject }) => subject);
};

describe('Setting up the second factor', () => {
  it('asks for the password, shows a secret, and is on once a code of it was typed, spaces and all', async () => {
    const { email, id } = await somebody();
    const [session, elsewhere] = [await app.login('member', email, PASSWORD), await app.login('member', email, PASSWORD)];
    expect(refusalOf(await begin(app, session, 'member', 'otra contraseña')).extensions).toMatchObject({
      reason: 'PASSWORD_WRONG', fields: [{ path: 'password' }],
    });
    const { secret, address, qr } = (await begin(app, session)).data.beginSecondFactor;
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(address).toBe(`otpauth://totp/CoP%20educativa:${encodeURIComponent(email)}?secret=${secret.replaceAll(' ', '')}&issuer=CoP%20educativa&algorithm=SHA1&digits=6&period=30`);
    expect(qr).toMatch(/^<svg /);
    expect((await tryLogin(app, 'member', email)).errors).toBeUndefined();

    const phone = new Phone(app, secret);
    expect(refusalOf(await confirm(session, phone.wrong())).extensions).toMatchObject({ reason: 'CODE_WRONG', fields: [{ path: 'code' }] });
    expect((await mine(session)).on).toBe(false);
    const { data } = await confirm(session, ` ${phone.code().slice(0, 3)} ${phone.code().slice(3)} `);
    expect(new Set(data.confirmSecondFactor).size).toBe(10);
    expect(await mine(session)).toMatchObject({ on: true, recoveryCodesLeft: 10, required: false });
    expect([await whoIs(app, 'member', session), await whoIs(app, 'member', elsewhere)]).toEqual([id, null]);
    expect(await countRows(app, 'audit_entry', `action = 'second_factor.on' and actor_id = $1`, [id])).toBe(1);
    expect(await subjectsTo(email)).toEqual(['Se activó el ingreso en dos pasos de tu cuenta']);
  });

  it('leaves in the database neither the secret nor the codes', async () => {
    const { id, codes } = await withFactor();
    const rows = await app.db.rows({ text: `select f.secret_sealed, encode(c.code_hash, 'escape') as hash from second_factor f join recovery_code c using (account_id) where account_id = $1`, values: [id] });
    expect(rows).toHaveLength(10);
    const kept = JSON.stringify(rows);
    expect(kept).toMatch(/"v1\.[0-9a-f]{8}\./);
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  it('in two tabs is one: both are shown the same secret, and of two confirmations one gives codes', async () => {
    const { email } = await somebody();
    const session = await app.login('member', email, PASSWORD);
    const secrets = await Promise.all([begin(app, session), begin(app, session)]);
    expect(secrets[0].data).toEqual(secrets[1].data);
    const phone = new Phone(app, secrets[0].data.beginSecondFactor.secret);
    const answers = await Promise.all([confirm(session, phone.code()), confirm(session, phone.code())]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.reason ?? 'ON').sort()).toEqual(['ON', 'SECOND_FACTOR_ON']);
    expect(refusalOf(await begin(app, session)).extensions.reason).toBe('SECOND_FACTOR_ON');
  });

  it('begun from another session is another secret, and what was begun before cannot be ended', async () => {
    const { email } = await somebody();
    const [first, second] = [await app.login('member', email, PASSWORD), await app.login('member', email, PASSWORD)];
    const phone = new Phone(app, (await begin(app, first)).data.beginSecondFactor.secret);
    const other = new Phone(app, (await begin(app, second)).data.beginSecondFactor.secret);
    expect(refusalOf(await confirm(first, phone.code())).extensions.reason).toBe('ENROLMENT_ENDED');
    expect(refusalOf(await confirm(first, other.code())).extensions.reason).toBe('ENROLMENT_ENDED');
    app.clock.pass({ minutes: 31 });
    expect(refusalOf(await confirm(second, other.code())).extensions.reason).toBe('ENROLMENT_ENDED');
    expect((await mine(second)).on).toBe(false);
  });
});

describe('Logging in with a second factor', () => {
  it('gives no session for the password alone, and one for the code', async () => {
    const { email, id, phone } = await withFactor();
    const answer = await tryLogin(app, 'member', email);
    expect(refusalOf(answer).extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SECOND_FACTOR_NEEDED' });
    expect(answer.cookies).toEqual([expect.stringMatching(/^cop_member_step=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)]);
    const step = sessionOf(answer.cookies);
    for (const cookie of [step.cookie, step.cookie.replace('_step', '')]) {
      expect(await whoIs(app, 'member', { cookie })).toBeNull();
      expect(refusalOf(await app.gql('member', MINE, {}, { cookie })).extensions.code).toBe('UNAUTHENTICATED');
    }
    const entered = await complete(app, step, phone.code());
    expect(entered.data.completeLogin).toEqual({ id, mustEnrol: false });
    expect(await whoIs(app, 'member', sessionOf(entered.cookies))).toBe(id);
    expect(await outcome(app, step, phone.code(1))).toBe('LOGIN_STEP_ENDED');
  });

  it('refuses a wrong password with the same bytes, with a second factor or without', async () => {
    const [{ email }, plain] = [await withFactor(), await somebody()];
    const answers = [await tryLogin(app, 'member', email, 'otra contraseña'), await tryLogin(app, 'member', plain.email, 'otra contraseña')];
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
    expect(answers[0].cookies).toEqual([]);
  });

  it('takes a code once: neither the one that confirmed it, nor one that logged in, nor an earlier one', async () => {
    const { email, phone } = await withFactor();
    expect(await outcome(app, await halfWay(app, email), phone.code(-1))).toBe('CODE_WRONG');
    const step = await halfWay(app, email);
    expect(await outcome(app, step, phone.code(1))).toBe('ENTERED');
    expect(await outcome(app, await halfWay(app, email), phone.code(1))).toBe('CODE_WRONG');
    expect(await outcome(app, await halfWay(app, email), phone.code())).toBe('CODE_WRONG');
    nextCode(app, 2);
    expect(await outcome(app, await halfWay(app, email), phone.code())).toBe('ENTERED');
  });

  it.each([[-2, 'CODE_WRONG'], [-1, 'ENTERED'], [1, 'ENTERED'], [2, 'CODE_WRONG']])('with a clock %i steps away: %s', async (away, expected) => {
    const { email, phone } = await withFactor();
    nextCode(app, 3);
    expect(await outcome(app, await halfWay(app, email), phone.code(away))).toBe(expected);
  });

  it('enters once when the same code comes twice at once', async () => {
    const { email, phone, id } = await withFactor();
    const steps = [await halfWay(app, email), await halfWay(app, email)];
    const before = await countRows(app, 'session', 'account_id = $1', [id]);
    const answers = await Promise.all([steps[0], steps[1], steps[0], steps[1]].map((step) => outcome(app, step, phone.code())));
    expect(answers.filter((answer) => answer === 'ENTERED')).toHaveLength(1);
    expect(await countRows(app, 'session', 'account_id = $1', [id])).toBe(before + 1);
  });

  it('takes no code of another account', async () => {
    const [one, other] = [await withFactor(), await withFactor()];
    expect(await outcome(app, await halfWay(app, one.email), other.phone.code())).toBe('CODE_WRONG');
    expect(await outcome(app, await halfWay(app, one.email), other.codes[0])).toBe('CODE_WRONG');
    expect(await outcome(app, await halfWay(app, other.email), other.codes[0])).toBe('ENTERED');
  });

  it('lets the token of one door do nothing at the other', async () => {
    const { email } = await somebody([Role.MEMBER, Role.STAFF]);
    const { phone } = await enrolFactor(app, email);
    const step = await halfWay(app, email);
    const renamed = { cookie: step.cookie.replace('cop_member', 'cop_admin') };
    expect(await outcome(app, step, phone.code(), 'admin')).toBe('LOGIN_STEP_ENDED');
    expect(await outcome(app, renamed, phone.code(), 'admin')).toBe('LOGIN_STEP_ENDED');
    expect(await outcome(app, await halfWay(app, email, 'admin'), phone.code(), 'admin')).toBe('ENTERED');
  });

  it.each([['no token', null], ['one that nobody gave', { cookie: `cop_member_step=${'A'.repeat(43)}` }], ['one that cannot be', { cookie: "cop_member_step=' or 1=1" }]])(
    'is not ended with %s',
    async (_, step) => expect(await outcome(app, step, '123456')).toBe('LOGIN_STEP_ENDED'),
  );

  it('has ten minutes and five tries for each password', async () => {
    const { email, phone } = await withFactor();
    const late = await halfWay(app, email);
    app.clock.pass({ minutes: 10 });
    expect(await outcome(app, late, phone.code())).toBe('LOGIN_STEP_ENDED');
    const step = await halfWay(app, email);
    for (let n = 0; n < 5; n += 1) expect(await outcome(app, step, phone.wrong())).toBe('CODE_WRONG');
    expect(await outcome(app, step, phone.code())).toBe('LOGIN_STEP_ENDED');
  });

  it('is stopped after ten codes for one account, whatever the tokens, and says who was tried in the audit', async () => {
    const { email, phone, id } = await withFactor();
    const [first, second, third] = [await halfWay(app, email), await halfWay(app, email), await halfWay(app, email)];
    for (const step of [first, second]) for (let n = 0; n < 5; n += 1) expect(await outcome(app, step, phone.wrong())).toBe('CODE_WRONG');
    expect(await outcome(app, third, phone.code())).toBe('TOO_MANY_ATTEMPTS');
    expect((await subjectsTo(email)).filter((subject) => subject === 'Alguien conoce tu contraseña y no pudo ingresar')).toHaveLength(1);
    expect(await countRows(app, 'audit_entry', `outcome = 'DENIED' and detail ->> 'reason' = 'CODE_WRONG' and detail ->> 'account' = $1`, [id])).toBe(10);
  });

  it.each([['no code', {}], ['null', { code: null }], ['an empty one', { code: '' }], ['a number', { code: 123456 }], ['a list', { code: [] }], ['two thousand signs', { code: '1'.repeat(2000) }]])(
    'refuses %s as bad input',
    async (_, variables) => {
      const answer = await app.gql('member', 'mutation Complete($code: String!) { completeLogin(code: $code) { id } }', variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('Without the telephone', () => {
  it('a recovery code enters once, however it is typed and however often at once, and its owner learns it', async () => {
    const { email, codes } = await withFactor();
    const steps = [await halfWay(app, email), await halfWay(app, email), await halfWay(app, email)];
    const answers = await Promise.all(steps.map((step) => outcome(app, step, codes[0])));
    expect(answers.filter((answer) => answer === 'ENTERED')).toHaveLength(1);
    const entered = await complete(app, await halfWay(app, email), codes[1].toLowerCase().replaceAll('-', ' '));
    expect((await mine(sessionOf(entered.cookies))).recoveryCodesLeft).toBe(8);
    expect((await subjectsTo(email)).filter((subject) => subject === 'Se usó un código de recuperación de tu cuenta')).toHaveLength(2);
  });

  it('a password renewed by mail still asks for the code, and ends what was half way', async () => {
    const { email, phone } = await withFactor();
    const before = await halfWay(app, email);
    await app.gql('member', 'mutation Ask($email: String!) { requestPasswordReset(email: $email) }', { email });
    await app.drainJobs();
    const input = { token: mailedToken(app, email), password: 'Otra frase larga 5' };
    const reset = await app.gql('member', 'mutation Reset($input: ResetPasswordInput!) { resetPassword(input: $input) }', { input });
    expect([reset.errors, reset.cookies]).toEqual([undefined, []]);
    expect(await outcome(app, before, phone.code())).toBe('LOGIN_STEP_ENDED');
    expect(await outcome(app, await halfWay(app, email, 'member', 'Otra frase larga 5'), phone.code())).toBe('ENTERED');
  });
});

describe('Changing it', () => {
  const RENEW = 'mutation Renew($input: ProofInput!) { renewRecoveryCodes(input: $input) }';
  const OFF = 'mutation Off($input: ProofInput!) { turnOffSecondFactor(input: $input) }';

  it.each([RENEW, OFF])('needs password and code: %s', async (operation) => {
    const { phone, session } = await withFactor();
    const asked = (password: string, code: string) => app.gql('member', operation, { input: { password, code } }, session);
    expect(refusalOf(await asked('otra contraseña', phone.code())).extensions).toMatchObject({ fields: [{ path: 'input.password', code: 'PASSWORD_WRONG' }] });
    expect(refusalOf(await asked(PASSWORD, phone.wrong())).extensions).toMatchObject({ fields: [{ path: 'input.code', code: 'CODE_WRONG' }] });
    expect((await mine(session)).on).toBe(true);
    expect((await asked(PASSWORD, phone.code())).errors).toBeUndefined();
  });

  it('other recovery codes take the place of those of before', async () => {
    const { email, phone, codes, session } = await withFactor();
    const { data } = await app.gql<{ renewRecoveryCodes: string[] }>('member', RENEW, { input: { password: PASSWORD, code: phone.code() } }, session);
    expect(await outcome(app, await halfWay(app, email), codes[0])).toBe('CODE_WRONG');
    expect(await outcome(app, await halfWay(app, email), data.renewRecoveryCodes[0])).toBe('ENTERED');
  });

  it('off, the password alone enters, nothing is left, and it can be set up again with another secret', async () => {
    const { email, id, codes, session } = await withFactor();
    expect((await app.gql('member', OFF, { input: { password: PASSWORD, code: codes[0] } }, session)).data).toEqual({ turnOffSecondFactor: true });
    expect((await tryLogin(app, 'member', email)).errors).toBeUndefined();
    expect([await countRows(app, 'second_factor', 'account_id = $1', [id]), await countRows(app, 'recovery_code', 'account_id = $1', [id])]).toEqual([0, 0]);
    expect(await subjectsTo(email)).toContain('Se desactivó el ingreso en dos pasos de tu cuenta');
    expect((await begin(app, session)).errors).toBeUndefined();
  });

  it('is sealed again when the secret of the house changes, and asks for no other telephone', async () => {
    const { id, phone, email } = await withFactor();
    const now = testConfig(app.databaseUrl).credentialSecrets;
    const later = 'otro secreto largo, también solo de prueba';
    const vault = (credentialSecrets: string[]) => new FactorVault(app.db, testConfig(app.databaseUrl, { credentialSecrets }));
    const sealed = async () => (await app.db.one<{ s: string }>({ text: 'select secret_sealed as s from second_factor where account_id = $1', values: [id] }))?.s ?? '';
    const before = await sealed();
    await vault([later, ...now]).loadReferenceData();
    expect(vault([...now]).open(await sealed(), id)).toBeNull();
    expect(vault([later]).open(await sealed(), id)).toEqual(vault([...now]).open(before, id));
    expect(vault([later]).open(await sealed(), cast.member.id)).toBeNull();
    await vault([...now, later]).loadReferenceData();
    expect(await outcome(app, await halfWay(app, email), phone.code())).toBe('ENTERED');
  });
});

describe('An administrator', () => {
  const RESET = 'mutation Reset($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id secondFactor } }';
  const reason = 'Perdió el teléfono; se le llamó a su oficina.';

  it('retires the second factor of another, never her own, and it is told and written down', async () => {
    const { email, id, session } = await withFactor();
    const administrator = await enrolFactor(app, cast.administrator.email, 'admin');
    const asked = (target: string, by: Session) => app.gql<{ resetSecondFactor: object }>('admin', RESET, { input: { id: target, reason } }, by);
    expect(refusalOf(await asked(id, await app.login('admin', cast.staff.email, PASSWORD))).extensions.code).toBe('FORBIDDEN');
    expect(refusalOf(await asked(cast.administrator.id, administrator.session)).extensions.reason).toBe('RESET_NOT_YOURS');
    expect(refusalOf(await asked(cast.other.id, administrator.session)).extensions.reason).toBe('SECOND_FACTOR_OFF');
    expect((await asked(id, administrator.session)).data.resetSecondFactor).toEqual({ id, secondFactor: false });
    expect(await whoIs(app, 'member', session)).toBeNull();
    expect((await tryLogin(app, 'member', email)).errors).toBeUndefined();
    expect(await countRows(app, 'audit_entry', `action = 'second_factor.reset' and actor_id = $1 and target = $2 and detail ->> 'reason' = $3`, [cast.administrator.id, id, reason])).toBe(1);
    expect(await subjectsTo(email)).toContain('Retiramos el ingreso en dos pasos de tu cuenta');
    expect(app.mailer.sent.filter(({ to }) => to === email).at(-1)?.text).toContain(reason);
  });
});
