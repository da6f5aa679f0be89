import { randomUUID } from 'node:crypto';
import { DECLARED, SAVE, START, drafted, openStage, published, refused, succeeded, type Stage } from './cast.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const DESK = `revision changes sections { key title verb help example limit required enabled } editions { number note changes byName sheets } settings { key value }`;
const READ = `{ templateDesk { ${DESK} } }`;
const KEEP = `mutation ($input: SaveTemplateInput!) { saveTemplate(input: $input) { ${DESK} } }`;
const PUBLISH = `mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { ${DESK} } }`;
const SETTING = `mutation ($input: UpdateSettingInput!) { updateSetting(input: $input) { settings { key value } } }`;
const MINE = `query ($id: ID!) { myPractice(id: $id) { canSubmit templateNews { number changes } sections { key title required limit text } missing { section } } }`;
const ADOPT = `mutation ($id: ID!) { adoptTemplate(practiceId: $id) { templateNews { number } sections { key title text } } }`;
const SUBMIT = `mutation ($input: SubmitPracticeInput!) { submitPractice(input: $input) { edition } }`;
type Section = {
  key: string | null;
  title: string;
  verb: string;
  help: string;
  example: string;
  limit: number;
  required: boolean;
  enabled: boolean;
};
type Desk = {
  revision: number;
  changes: string[];
  sections: Section[];
  editions: { number: number; changes: string[]; sheets: number }[];
};
type Mine = {
  myPractice: {
    canSubmit: boolean;
    templateNews: { changes: string[] } | null;
    sections: { key: string; title: string; text: string | null; limit: number }[];
    missing: object[];
  };
};

const desk = async () => succeeded(await stage.ask<{ templateDesk: Desk }>('staff', READ)).templateDesk;
const mine = async (id: string) => succeeded(await stage.ask<Mine>('author', MINE, { id })).myPractice;
const keep = (revision: number, sections: Section[]) =>
  stage.ask<{ saveTemplate: Desk }>('staff', KEEP, { input: { revision, sections } });
const publish = (revision: number, note = 'Acuerdo de DIFOCA') =>
  stage.ask<{ publishTemplate: Desk }>('staff', PUBLISH, { input: { revision, note } });
const RISKS: Section = {
  key: null,
  title: 'Riesgos',
  verb: 'Cuenta los riesgos',
  help: 'Qué puede fallar.',
  example: '',
  limit: 200,
  required: true,
  enabled: true,
};

/** A new section that is needed, another name, and one set aside. */
const changed = async (): Promise<void> => {
  const { revision, sections } = await desk();
  const next = sections.map((one) =>
    one.key === 'context' ? { ...one, title: 'Entorno', limit: 500 } : one.key === 'lessons' ? { ...one, enabled: false } : one,
  );
  const saved = succeeded(await keep(revision, [...next, RISKS])).saveTemplate;
  succeeded(await publish(saved.revision));
};

test('what staff prepare reaches nobody until it is published, and publishing tells what changed', async () => {
  const before = await desk();
  expect(before).toMatchObject({ revision: 0, changes: [], editions: [{ number: 1 }] });
  const next = before.sections.map((one) => (one.key === 'context' ? { ...one, title: 'Entorno' } : one));
  const saved = succeeded(await keep(0, next)).saveTemplate;
  expect(saved).toMatchObject({ revision: 1, changes: ['«Contexto» ahora se llama «Entorno».'] });
  const shown = async () =>
    succeeded(await stage.ask<{ sheetTemplate: { title: string }[] }>(null, '{ sheetTemplate { key title } }')).sheetTemplate;
  expect((await shown()).map(({ title }) => title)).toContain('Contexto');
  const done = succeeded(await publish(1)).publishTemplate;
  expect(done.editions).toMatchObject([
    { number: 2, note: 'Acuerdo de DIFOCA', changes: ['«Contexto» ahora se llama «Entorno».'] },
    { number: 1 },
  ]);
  expect((await shown()).map(({ title }) => title)).toContain('Entorno');
  expect(
    await stage.app.db.one({ text: `select 1 as n from audit_entry where action = 'template.publish' and target = '2'` }),
  ).toEqual({ n: 1 });
  expect(refused(await publish(1)).reason).toBe('TEMPLATE_STALE');
});

test('a published page keeps the names of its day, and the next edition is written with the new template', async () => {
  const id = await published(stage, 'De antes');
  await changed();
  const PAGE = `query ($slug: String!) { practice(slug: $slug) { sections { key title } } }`;
  type Page = { practice: { sections: { key: string; title: string }[] } };
  const { practice } = succeeded(await stage.ask<Page>(null, PAGE, { slug: 'de-antes' }));
  expect(practice.sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['Contexto', 'Lecciones aprendidas']));
  succeeded(await stage.ask('author', 'mutation ($id: ID!) { startNextEdition(practiceId: $id) { id } }', { id }));
  const { sections, templateNews } = await mine(id);
  expect(templateNews).toBeNull();
  expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['Entorno', 'Riesgos']));
  expect(sections.map(({ key }) => key)).not.toContain('lessons');
});

test('a draft under way goes on with its own, is told what changed, and may be sent as it is', async () => {
  const id = await drafted(stage, 'En camino');
  await changed();
  const practice = await mine(id);
  expect(practice.sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['Contexto', 'Lecciones aprendidas']));
  expect(practice.templateNews?.changes).toEqual([
    '«Contexto» ahora se llama «Entorno».',
    'En «Entorno» caben 500 caracteres por texto (antes 1000).',
    'Ya no se pide «Lecciones aprendidas»: lo que escribieron se conserva, y no se publicará.',
    'Sección nueva: «Riesgos», que hace falta para enviar.',
  ]);
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
  succeeded(
    await stage.ask('staff', 'mutation ($input: AdmitPracticeInput!) { admitPractice(input: $input) { id } }', {
      input: { practiceId: id, comment: '' },
    }),
  );
  const sheet = await stage.app.db.one<{ titles: string[] }>({
    text: `select array(select e->>'title' from jsonb_array_elements(sheet->'sections') e) as titles from practice_version where practice_id = $1`,
    values: [id],
  });
  expect(sheet?.titles).toEqual(expect.arrayContaining(['Contexto', 'Lecciones aprendidas']));
});

test('or takes the new one: nothing written is lost, and what is new is missing', async () => {
  const id = await drafted(stage, 'Se pasa');
  await changed();
  succeeded(await stage.ask('author', ADOPT, { id }));
  const practice = await mine(id);
  expect(practice).toMatchObject({ templateNews: null, canSubmit: false, missing: [{ section: 'extra-riesgos' }] });
  expect(practice.sections.find(({ key }) => key === 'context')).toMatchObject({
    title: 'Entorno',
    text: 'Provincia de la costa norte de Lima.',
  });
  const risks = { practiceId: id, section: 'extra-riesgos', revision: 0, text: 'Que cambie la directora.' };
  expect(refused(await stage.ask('author', SAVE, { input: { ...risks, text: 'x'.repeat(201) } })).fields).toEqual([
    'input.text TEXT_TOO_LONG',
  ]);
  succeeded(await stage.ask('author', SAVE, { input: risks }));
  expect((await mine(id)).canSubmit).toBe(true);
  const kept = await stage.app.db.rows({
    text: `select 1 from practice_section where practice_id = $1 and section_key = 'lessons'`,
    values: [id],
  });
  expect(kept).toHaveLength(1);
});

test('two people at once: the second is told, and a template that cannot work is refused at its field', async () => {
  const { sections } = await desk();
  const both = await Promise.all([keep(0, [...sections, RISKS]), keep(0, [...sections, { ...RISKS, title: 'Otra' }])]);
  expect(both.map((answer) => refused(answer).reason).filter(Boolean)).toEqual(['TEMPLATE_STALE']);
  const now = await desk();
  const without = (key: string) => now.sections.filter((one) => one.key !== key);
  const off = (key: string) => now.sections.map((one) => (one.key === key ? { ...one, enabled: false } : one));
  expect(refused(await keep(1, without('context'))).fields).toEqual(['input.sections SECTION_DROPPED']);
  expect(refused(await keep(1, off('basics'))).fields).toContain('input.sections.0.enabled SECTION_ALWAYS');
  expect(refused(await keep(1, off('results'))).fields).toContain(
    `input.sections.${now.sections.findIndex(({ key }) => key === 'results')}.enabled SECTION_NEEDED`,
  );
  expect(refused(await keep(1, [{ ...now.sections[0], limit: 0 }])).code).toBe('BAD_USER_INPUT');
  expect(await desk()).toEqual(now);
});

test('only staff prepare it; another team’s sheet is not moved, nor one that was sent', async () => {
  const id = await drafted(stage, 'Ajena');
  await changed();
  for (const who of ['author', 'expert'] as const) expect((await stage.ask(who, READ)).errors).toBeDefined();
  const attack = await stage.ask('stranger', ADOPT, { id });
  expect(refused(attack).reason).toBe('PRACTICE_NOT_FOUND');
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
  expect(refused(await stage.ask('author', ADOPT, { id })).reason).toBe('PRACTICE_CLOSED');
  await expect(stage.app.db.rows({ text: `update sheet_template set note = 'x'` })).rejects.toThrow();
});

test('a number of the norm counts from the moment it is saved, within what it may be', async () => {
  const id = await drafted(stage, 'Con tres personas');
  expect((await mine(id)).missing).toEqual([]);
  succeeded(await stage.ask('staff', SETTING, { input: { key: 'team_min_lead_iged', value: 3 } }));
  expect((await mine(id)).missing).toMatchObject([{ section: 'team' }]);
  expect(refused(await stage.ask('staff', SETTING, { input: { key: 'team_min_lead_iged', value: 99 } })).fields).toEqual([
    'input.value SETTING_OUT_OF_RANGE',
  ]);
  for (const key of ['nope', 'constructor', '__proto__']) {
    expect(refused(await stage.ask('staff', SETTING, { input: { key, value: 3 } })).reason).toBe('SETTING_UNKNOWN');
  }
});

test('a sheet begun without signal keeps the template it was written with, while that is not older than a phone may wait', async () => {
  const KIT = '{ writingKit { templateNumber sections { key title } } }';
  type Kit = { writingKit: { templateNumber: number; sections: { title: string }[] } };
  const kit = async () => succeeded(await stage.ask<Kit>('author', KIT)).writingKit;
  const begin = async (templateNumber?: number, who: 'author' | 'colleague' = 'author') => {
    const id = randomUUID();
    succeeded(await stage.ask(who, START, { input: { id, title: 'Sin señal', templateNumber } }));
    return succeeded(await stage.ask<Mine>(who, MINE, { id })).myPractice.sections.map(({ title }) => title);
  };
  const { templateNumber } = await kit();
  await changed();
  expect([templateNumber, (await kit()).templateNumber]).toEqual([1, 2]);
  expect(await begin(1)).toContain('Contexto');
  for (const number of [undefined, 2, 7]) expect(await begin(number)).toContain('Entorno');
  expect(refused(await stage.ask('author', START, { input: { id: randomUUID(), title: 'T', templateNumber: 0 } })).code).toBe('BAD_USER_INPUT');
  stage.app.clock.pass({ minutes: 91 * 1_440 });
  expect(await begin(1, 'colleague')).toContain('Entorno');
});
