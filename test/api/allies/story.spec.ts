import { randomUUID } from 'node:crypto';
import { AllyFigures, Contributions } from '@lib/allies';
import type { Answer } from '../../support/index.js';
import { openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import { held, recordInput } from '../advisory/scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SHEET =
  'id slug name state revision retiredReason regionIds experts { id name } contributions { id kind title byHand statedSource } moves { action note }';
const over = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${SHEET} } }`;
const SAVE = over('saveAlly', 'SaveAllyInput');
const RETIRE = over('retireAlly', 'RetireAllyInput');
const LINK = over('linkAllyExperts', 'LinkAllyExpertsInput');
const ADD = over('addAllyContribution', 'AddContributionInput');
const REMOVE = over('removeAllyContribution', 'RemoveContributionInput');
const RESTORE = `mutation ($id: ID!) { restoreAlly(id: $id) { ${SHEET} } }`;
const LIST =
  'query ($kind: AllyKind, $regionId: String, $search: String, $first: Int, $after: String) { allies(kind: $kind, regionId: $regionId, search: $search, first: $first, after: $after) { items { slug name expertCount contributionCount } nextCursor } }';
const PAGE =
  'query ($slug: String!) { ally(slug: $slug) { name retired experts { name post institution } sessions exchanges logoUrl } allyContributions(slug: $slug) { items { kind title what on link } } }';

type Sheet = {
  id: string;
  slug: string;
  name: string;
  state: string;
  revision: number;
  experts: object[];
  contributions: { id: string; byHand: boolean }[];
  moves: { action: string }[];
};
const input = (more: object = {}) => ({
  id: randomUUID(),
  basedOn: 0,
  name: 'Universidad de prueba',
  kind: 'UNIVERSITY',
  description: 'Acompaña a las instancias con su escuela de educación.',
  link: 'https://universidad.example.pe',
  regionIds: [],
  themeIds: [],
  ...more,
});
const sheet = async (text: string, variables: object): Promise<Sheet> => {
  const answer: Answer<Record<string, Sheet>> = await stage.ask('staff', text, variables);
  return Object.values(succeeded(answer))[0];
};

test('Staff add an ally, anyone reads it, and a session that its expert held is told without saying whose it was', async () => {
  const first = input();
  const made = await sheet(SAVE, { input: first });
  expect(await sheet(SAVE, { input: first })).toMatchObject({ slug: 'universidad-de-prueba', revision: 1 });
  expect(refused(await stage.ask('staff', SAVE, { input: input({ name: 'UNIVERSIDAD DE PRUEBA' }) })).reason).toBe(
    'ALLY_NAME_TAKEN',
  );
  const { id: expertId } = await stage.who('expert');
  await sheet(LINK, { input: { id: made.id, expertIds: [expertId] } });
  const session = await held(stage, '2026-03-02', '12:00');
  await stage.ask('expert', 'mutation ($input: RecordAdvisoryInput!) { recordAdvisory(input: $input) { id } }', {
    input: recordInput(session),
  });
  const page = succeeded(
    await stage.ask<{ ally: object; allyContributions: { items: { title: string }[] } }>(null, PAGE, { slug: made.slug }),
  );
  expect(page.ally).toMatchObject({
    retired: false,
    sessions: 1,
    experts: [{ name: 'Experta de prueba', post: 'Cargo de prueba' }],
  });
  expect(page.allyContributions.items).toEqual([
    { kind: 'ADVISORY', title: 'Asesoría ASP26.001', what: expect.any(String), on: '2026-03-02', link: '' },
  ]);
  expect(JSON.stringify(page)).not.toContain('asistencia');
  expect((await stage.ask(null, '{ ally(slug: "universidad-de-prueba") { experts { email } } }')).errors).toBeDefined();
});

test('A change names the revision it was made upon, and what is wrong is said at its field', async () => {
  const ally = await sheet(SAVE, { input: input({ name: 'Fundación de prueba' }) });
  const change = { ...input(), id: ally.id, basedOn: 1, name: 'Fundación de prueba y más' };
  await sheet(SAVE, { input: change });
  expect(refused(await stage.ask('staff', SAVE, { input: { ...change, name: 'Otra cosa' } })).reason).toBe('ALLY_CHANGED');
  expect(refused(await stage.ask('staff', SAVE, { input: input({ link: 'javascript:alert(1)' }) })).fields).toEqual([
    'input.link ALLY_LINK_INVALID',
  ]);
  expect(refused(await stage.ask('staff', SAVE, { input: input({ regionIds: ['ATLANTIDA'] }) })).reason).toBe(
    'ALLY_REGION_UNKNOWN',
  );
  const { id: memberId } = await stage.who('author');
  expect(refused(await stage.ask('staff', LINK, { input: { id: ally.id, expertIds: [memberId] } })).reason).toBe(
    'ALLY_EXPERT_UNKNOWN',
  );
});

test('What is written by hand says where it can be read, is removed with a reason; what spaces record is corrected there', async () => {
  const ally = await sheet(SAVE, { input: input({ name: 'Organismo de prueba', kind: 'INTERNATIONAL' }) });
  const told = {
    id: randomUUID(),
    allyId: ally.id,
    kind: 'EXCHANGE',
    title: 'Intercambio del sur',
    what: 'Llevó un módulo',
    link: '',
    source: 'Informe 12-2025',
    on: '2026-02-10',
  };
  await sheet(ADD, { input: told });
  expect((await sheet(ADD, { input: told })).contributions).toMatchObject([{ byHand: true, statedSource: 'Informe 12-2025' }]);
  const contributions = stage.app.app.get(Contributions);
  const recorded = {
    allyId: ally.id,
    kind: 'CHALLENGE',
    source: 'challenge:x',
    title: 'Desafío',
    link: '/desafios/x',
    what: 'Fue jurado',
    on: '2026-02-11',
  } as const;
  await contributions.record(recorded);
  await contributions.record(recorded);
  const both = await sheet(REMOVE, { input: { id: told.id, reason: 'No fue ese intercambio' } });
  expect(both.contributions).toMatchObject([{ byHand: false }]);
  expect(
    refused(await stage.ask('staff', REMOVE, { input: { id: both.contributions[0].id, reason: 'Lo quito yo' } })).reason,
  ).toBe('CONTRIBUTION_NOT_BY_HAND');
  expect(await stage.app.app.get(AllyFigures).ofYear(2026)).toMatchObject({
    contributing: 2,
    challenges: 1,
    exchanges: 0,
    sessions: 1,
  });
  await contributions.withdraw(recorded);
  expect(await stage.app.app.get(AllyFigures).ofYear(2026)).toMatchObject({ challenges: 0 });
});

test('A retired ally leaves the directory with its people; what it brought stays, and it may come back', async () => {
  const [one] = succeeded(await stage.ask<{ allies: { items: { slug: string }[] } }>(null, LIST, { search: 'universidad' }))
    .allies.items;
  const { id } = (
    await stage.app.db.rows<{ id: string }>({ text: 'select id from ally where slug = $1', values: [one.slug] })
  )[0];
  const retired = await sheet(RETIRE, { input: { id, reason: 'Terminó su convenio' } });
  expect(retired.state).toBe('RETIRED');
  expect(succeeded(await stage.ask<{ allies: { items: object[] } }>(null, LIST, { search: 'universidad' })).allies.items).toEqual(
    [],
  );
  expect(succeeded(await stage.ask(null, PAGE, { slug: one.slug }))).toMatchObject({
    ally: { retired: true, experts: [], sessions: 1 },
  });
  expect(refused(await stage.ask('staff', SAVE, { input: { ...input(), id, basedOn: retired.revision } })).reason).toBe(
    'ALLY_STEP_REFUSED',
  );
  expect((await sheet(RESTORE, { id })).moves.map(({ action }) => action)).toEqual(['RESTORE', 'RETIRE', 'LINK', 'CREATE']);
  expect(refused(await stage.ask('staff', RESTORE, { id })).reason).toBe('ALLY_STEP_REFUSED');
});

test('Only staff keep the directory; a page goes on where it ended, and odd cursors and wildcards are what they say', async () => {
  for (const who of ['author', 'expert', null] as const)
    expect((await stage.ask(who, SAVE, { input: input() })).errors).toBeDefined();
  for (let n = 0; n < 12; n += 1)
    await sheet(SAVE, { input: input({ name: `Empresa ${String(n).padStart(2, '0')}`, kind: 'COMPANY' }) });
  type Page = { allies: { items: { name: string }[]; nextCursor: string | null } };
  const start = succeeded(await stage.ask<Page>(null, LIST, { kind: 'COMPANY', first: 10 })).allies;
  const rest = succeeded(await stage.ask<Page>(null, LIST, { kind: 'COMPANY', first: 10, after: start.nextCursor })).allies;
  expect([...start.items, ...rest.items].map(({ name }) => name)).toEqual(
    Array.from({ length: 12 }, (_, n) => `Empresa ${String(n).padStart(2, '0')}`),
  );
  expect(refused(await stage.ask(null, LIST, { after: 'e30' })).code).toBe('BAD_USER_INPUT');
  expect(succeeded(await stage.ask<Page>(null, LIST, { search: '%' })).allies.items).toEqual([]);
  for (const field of ['state', 'slug', 'revision'])
    expect(refused(await stage.ask('staff', SAVE, { input: input({ [field]: 'x' }) })).code).toBe('BAD_USER_INPUT');
});

test('The same ally ten times at once is one', async () => {
  const one = input({ name: 'Entidad de prueba', kind: 'STATE' });
  const answers = await Promise.all(Array.from({ length: 10 }, () => stage.ask('staff', SAVE, { input: one })));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(
    await stage.app.db.rows({ text: `select count(*)::int as n from ally_move where ally_id = $1`, values: [one.id] }),
  ).toEqual([{ n: 1 }]);
});
