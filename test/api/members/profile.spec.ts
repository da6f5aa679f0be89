import { Role } from '@lib/access';
import type { Session, TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, refusalOf, stage, type Cast } from '../access/cast.js';

const PROFILE = '{ myProfile { id name post email phone dni igedCode igedName status hiddenFromRanking } }';
const UPDATE = `mutation Update($input: UpdateMyProfileInput!) {
  updateMyProfile(input: $input) { name post phone dni hiddenFromRanking igedCode status } }`;
const COLLEAGUES = 'query Team($search: String!, $igedCodes: [ID!]!) { colleagues(search: $search, igedCodes: $igedCodes) { id name post igedCode igedName } }';
const PEOPLE = `query People($search: String, $role: Role, $status: MemberStatus, $iged: ID, $first: Int, $after: String) {
  people(search: $search, role: $role, status: $status, iged: $iged, first: $first, after: $after) {
    total nextCursor items { id name email roles accountStatus memberStatus domainMatches ownInstitution } } }`;

type People = { people: { total: number; nextCursor: string | null; items: { id: string; name: string; domainMatches: boolean; ownInstitution: boolean }[] } };

describe('What a person may see of herself and others', () => {
  let app: TestApp;
  let cast: Cast;
  let member: Session;
  let staff: Session;
  beforeAll(async () => {
    ({ app, cast } = await stage());
    member = await app.login('member', cast.member.email, PASSWORD);
    staff = await app.login('admin', cast.staff.email, PASSWORD);
  });
  afterAll(() => app.close());

  const form = (more: object = {}) => ({ name: 'Gestora de prueba', post: 'Jefa de gestión pedagógica', phone: '987 654 321', dni: '12345678', hiddenFromRanking: false, ...more });
  const update = (more: object = {}, session = member) => app.gql('member', UPDATE, { input: form(more) }, session);

  it('she keeps her data, and what she leaves empty is erased', async () => {
    expect((await update()).data).toEqual({
      updateMyProfile: { ...form(), igedCode: cast.igeds.first.code, status: 'CONFIRMED' },
    });
    const erased = await update({ phone: '', dni: null, hiddenFromRanking: true });
    expect(erased.data).toMatchObject({ updateMyProfile: { phone: null, dni: null, hiddenFromRanking: true } });
    await update();
  });

  it('nobody else reads DNI or phone: the schemas have no such field but in her profile', async () => {
    await update();
    for (const [door, session] of [['member', await app.login('member', cast.other.email, PASSWORD)], ['admin', staff]] as const) {
      for (const field of ['dni', 'phone']) {
        const query = door === 'admin' ? `{ people { items { ${field} } } }` : `{ colleagues(search: "", igedCodes: ["${cast.igeds.first.code}"]) { ${field} } }`;
        const { errors, data } = await app.gql(door, query, {}, session);
        expect(errors).toHaveLength(1);
        expect(data).toBeNull();
      }
    }
    const answers = [await app.gql('admin', PEOPLE, {}, staff), await app.gql('member', COLLEAGUES, { search: '', igedCodes: [cast.igeds.first.code] }, await app.login('member', cast.other.email, PASSWORD))];
    for (const answer of answers) expect(JSON.stringify(answer.data)).not.toMatch(/12345678|987 654 321/);
  });

  it.each([
    ['a DNI of seven numbers', { dni: '1234567' }, 'input.dni', 'DNI_INVALID'],
    ['a DNI with letters', { dni: '1234567a' }, 'input.dni', 'DNI_INVALID'],
    ['a phone with letters', { phone: 'llámame' }, 'input.phone', 'PHONE_INVALID'],
    ['no name', { name: '' }, 'input.name', 'TEXT_TOO_SHORT'],
    ['a post of 151 letters', { post: 'a'.repeat(151) }, 'input.post', 'TEXT_TOO_LONG'],
  ])('%s is refused at its field', async (_, more, path, code) => {
    expect(refusalOf(await update(more)).extensions.fields).toEqual([expect.objectContaining({ path, code })]);
  });

  it('the DNI of another person is refused without saying whose it is', async () => {
    await update();
    const refusal = refusalOf(await update({ dni: '12345678' }, await app.login('member', cast.other.email, PASSWORD)));
    expect(refusal.extensions).toMatchObject({ reason: 'DNI_TAKEN', fields: [{ path: 'input.dni' }] });
    expect(refusal.message).not.toMatch(/12345678|Gestora/);
    expect(await countRows(app, 'member_private', `dni = '12345678'`)).toBe(1);
  });

  it.each(['id', 'email', 'igedCode', 'status', 'roles', 'points', 'level', 'accountStatus'])('she cannot assign herself %s', async (field) => {
    const { errors } = await update({ [field]: 'CONFIRMED' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await countRows(app, 'account_role', 'account_id = $1', [cast.member.id])).toBe(1);
  });

  it('experts and staff have a profile in the portal, and nothing to write there', async () => {
    const expert = await app.login('member', cast.expert.email, PASSWORD);
    expect((await app.gql('member', PROFILE, {}, expert)).data).toMatchObject({ myProfile: { id: cast.expert.id, igedCode: null, igedName: 'Institución de prueba' } });
    expect(refusalOf(await app.gql('member', COLLEAGUES, { search: '', igedCodes: [cast.igeds.first.code] }, expert)).extensions.code).toBe('FORBIDDEN');
  });

  it('colleagues are the confirmed gestores of those Iged, found without accents', async () => {
    const iged = cast.igeds.third.code;
    const enrolled = (email: string, name: string, standing: 'PENDING' | 'CONFIRMED' | 'REJECTED', status: 'ACTIVE' | 'DEACTIVATED' = 'ACTIVE') =>
      enroll(app, { email, name, roles: [Role.MEMBER], igedCode: iged, standing, status });
    const id = await enrolled('munante@ugel.test', 'Prueba Muñante Áncash', 'CONFIRMED');
    await enrolled('p@ugel.test', 'Prueba pendiente', 'PENDING');
    await enrolled('r@ugel.test', 'Prueba rechazada', 'REJECTED');
    await enrolled('b@ugel.test', 'Prueba de baja', 'CONFIRMED', 'DEACTIVATED');
    const search = async (text: string) => (await app.gql<{ colleagues: { id: string }[] }>('member', COLLEAGUES, { search: text, igedCodes: [iged] }, member)).data.colleagues;
    expect(await search('prueba')).toEqual([{ id, name: 'Prueba Muñante Áncash', post: 'Cargo de prueba', igedCode: iged, igedName: cast.igeds.third.name }]);
    expect(await search('munante anc')).toHaveLength(1);
    expect(await search('%')).toEqual([]);
    expect(await search('_rueba')).toEqual([]);
    const none = await app.gql('member', COLLEAGUES, { search: '', igedCodes: [] }, member);
    expect(refusalOf(none).extensions.fields?.[0]).toMatchObject({ path: 'igedCodes', code: 'LIST_TOO_LONG' });
  });

  it('staff search people, filter them, and go through all in pages', async () => {
    const people = async (variables: object) => (await app.gql<People>('admin', PEOPLE, variables, staff)).data.people;
    const everyone = await countRows(app, 'member');
    for (let n = 0; n < 12; n += 1) await enroll(app, { email: `serie${n}@serie.test`, roles: [Role.EXPERT], name: `Serie ${n}` });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: People['people'] = await people({ first: 10, after });
      expect(page.total).toBe(everyone + 12);
      ids.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    } while (after);
    expect(new Set(ids).size).toBe(everyone + 12);
    expect((await people({ search: 'SERIE 1' })).total).toBe(3);
    expect((await people({ search: '@serie.test' })).total).toBe(12);
    expect(await people({ search: '100%' })).toEqual({ total: 0, nextCursor: null, items: [] });
    expect((await people({ role: 'ADMINISTRATOR' })).items.map(({ id }) => id)).toEqual([cast.administrator.id]);
    expect((await people({ status: 'REJECTED' })).items).toHaveLength(1);
    expect((await people({ iged: cast.igeds.second.code })).items.map(({ id }) => id)).toEqual([cast.other.id]);
  });

  it('staff see that a mail is of the Iged’s domain only once it was proven', async () => {
    await app.db.rows({ text: `update iged set mail_domains = '{ugeldos.test}' where code = $1`, values: [cast.igeds.second.code] });
    await enroll(app, { email: 'sinprobar@ugeldos.test', roles: [Role.MEMBER], name: 'Sin probar', igedCode: cast.igeds.second.code, status: 'UNVERIFIED', standing: 'PENDING' });
    const { data } = await app.gql<People>('admin', PEOPLE, { iged: cast.igeds.second.code }, staff);
    expect(data.people.items.map(({ name, domainMatches, ownInstitution }) => ({ name, domainMatches, ownInstitution }))).toEqual(
      expect.arrayContaining([
        { name: 'Gestora de prueba, UGEL dos', domainMatches: true, ownInstitution: false },
        { name: 'Sin probar', domainMatches: false, ownInstitution: false },
      ]),
    );
  });

  it.each([['first', { first: 999_999 }], ['role', { role: 'OWNER' }], ['status', { status: 'ANY' }], ['after', { after: "' or 1=1" }], ['search', { search: 'a'.repeat(81) }]])(
    'people refuses a wrong %s',
    async (_, variables) => expect((await app.gql('admin', PEOPLE, variables, staff)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT'),
  );
});
